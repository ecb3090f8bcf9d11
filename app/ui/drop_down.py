"""A list that drops down: what does not fit on it ends in an ellipsis, not in half a letter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

_INSET = 2


class DropDown(QComboBox):
    """As Qt has it, in any style."""

    def shown_text(self) -> str:
        """What is on it: the chosen entry as far as there is room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._fitting(option)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._fitting(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width() - 2 * _INSET
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + 2 * _INSET
        return self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
