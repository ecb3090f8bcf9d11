"""Paints and edits a line of spellings."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.families.model import FamiliesModel
from app.ui.scale import px
from app.ui.theme import Theme, reading_font

_PX = 16
_HEIGHT = 34
Index = QModelIndex | QPersistentModelIndex


class FamilyDelegate(QStyledItemDelegate):
    """Spellings in reading type; the row for the next ones in quiet, one that was refused in the colour of trouble."""

    def __init__(self, model: FamiliesModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        is_next = self._model.is_next(index)
        option.font = reading_font(px(_PX))
        option.font.setItalic(is_next)
        role = "high" if self._model.is_draft(index) else "muted" if is_next else "text"
        for each in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(each, self._theme.color(role))
        option.palette.setColor(QPalette.ColorRole.Highlight, self._theme.color("selection"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), px(_HEIGHT))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(reading_font(px(_PX)))
        editor.setPlaceholderText(self.tr("colour, color"))
        editor.setAccessibleName(self.tr("Spellings of one word, with commas between them"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.end(False)  # noqa: FBT003  Qt's own signature

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(2, 2, -2, -2))
