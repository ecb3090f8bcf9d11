"""The table of backups: one is chosen."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.safety.backup_model import COLUMNS, BackupModel
from app.ui.scale import px, scaled
from app.ui.theme import Theme, mix, ui_font

Index = QModelIndex | QPersistentModelIndex
_PAD = 10
_BAR = 3
_ROW = 32
_SLACK = 2
_WIDTHS = {"when": 170, "reason": 160, "notes": 80, "size": 90}


class BackupDelegate(QStyledItemDelegate):
    """Quiet rows, the time first; the row that the keyboard is at has a bar at its beginning."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, theme = QRect(option.rect), self.theme
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(box, theme.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, mix(theme.color("canvas"), theme.color("text"), 0.04))
        is_time = COLUMNS[index.column()] == "when"
        if is_time and option.state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(box.left(), box.top(), _BAR, box.height())
            painter.fillRect(QStyle.visualRect(option.direction, box, bar), theme.color("accent"))
        painter.setFont(ui_font(strong=is_time))
        painter.setPen(theme.color("text" if is_time or is_chosen else "muted"))
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """So wide that nothing is left out."""
        metrics = QFontMetrics(ui_font(strong=COLUMNS[index.column()] == "when"))
        return QSize(metrics.horizontalAdvance(str(index.data())) + 2 * _PAD + _SLACK, px(_ROW))


class BackupTable(QTableView):
    """A row a backup."""

    def __init__(self, model: BackupModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = BackupDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Backups"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        scaled(self, lambda: self.verticalHeader().setDefaultSectionSize(px(_ROW)))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        scaled(self, self._fit_columns)
        self.model().modelReset.connect(self._fit_columns)
        head.setSectionResizeMode(COLUMNS.index("reason"), QHeaderView.ResizeMode.Stretch)

    def _fit_columns(self) -> None:
        """As wide as usual, and wider for what is longer in the language of the window."""
        head = self.horizontalHeader()
        for section, name in enumerate(COLUMNS):
            longest = max(head.sectionSizeHint(section), self.sizeHintForColumn(section))
            head.resizeSection(section, max(px(_WIDTHS[name]), longest))
