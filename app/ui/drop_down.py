"""A list that drops down: what does not fit on it ends in an ellipsis, not in half a letter."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

_INSET = 2
_SLACK = 2
"""Words are wider by fractions of a pixel than is told."""


class DropDown(QComboBox):
    """As Qt has it, in any style."""

    def shown_text(self) -> str:
        """What is on it: the chosen entry as far as there is room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._fitting(option)

    def sizeHint(self) -> QSize:
        """So wide that each entry fits, where the width is to follow the entries."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            option.rect = QRect(QPoint(), hint)
            entries = (self.itemText(row) for row in range(self.count()))
            wanted = max(map(self.fontMetrics().horizontalAdvance, entries), default=0) + _SLACK
            hint.setWidth(hint.width() + max(wanted - self._room(option), 0))
        return hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._fitting(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        return self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, self._room(option)
        )

    def _room(self, option: QStyleOptionComboBox) -> int:
        """How wide a text can be, in px."""
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width() - 2 * _INSET
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + 2 * _INSET
        return room
