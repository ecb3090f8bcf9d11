"""The contents of the manual: chapters with their pages, one of which is open."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from app.ui.manual.library import Manual
from app.ui.scale import px
from app.ui.theme import Theme, ui_font

Index = QModelIndex | QPersistentModelIndex

_ID = Qt.ItemDataRole.UserRole
_ROW, _HEAD = 26, 34


class Contents(QTreeView):
    """All pages in reading order; chapters are headings and cannot be chosen."""

    chosen = Signal(str)  # id of a page

    def __init__(self, manual: Manual, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QStandardItem] = {}
        self.setModel(self._fill(manual))
        self.setAccessibleName(self.tr("Contents"))
        self.setProperty("list", "bare")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(12)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.expandAll()

    @property
    def shown(self) -> str:
        """The page that is marked as open, by its id."""
        return str(self.currentIndex().data(_ID) or "")

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, theme.color("selection"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("text"))
        self.setPalette(palette)

    def set_shown(self, page: str) -> None:
        """Mark a page as open."""
        if page in self._items and page != self.shown:
            self.setCurrentIndex(self._items[page].index())

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if name := current.data(_ID):
            self.chosen.emit(str(name))

    # private

    def _fill(self, manual: Manual) -> QStandardItemModel:
        model = QStandardItemModel(self)
        for chapter in manual.chapters:
            head = QStandardItem(chapter.title)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(ui_font(strong=True))
            head.setSizeHint(QSize(0, px(_HEAD)))
            for page in chapter.pages:
                item = QStandardItem(page.title)
                item.setData(page.id, _ID)
                item.setSizeHint(QSize(0, px(_ROW)))
                head.appendRow(item)
                self._items[page.id] = item
            model.appendRow(head)
        return model
