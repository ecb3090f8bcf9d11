"""The sources dialog: all sources of the project and what is known of them, to look after.

It asks and shows: what it asks for is done elsewhere, and comes back by `set_sources`.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QSplitter, QStackedWidget, QWidget

from app.ui.boxes import column, row
from app.ui.scale import fit
from app.ui.settings import SOURCES_GEOMETRY, Settings
from app.ui.sources.deeds import SourceDeeds
from app.ui.sources.metadata import Metadata
from app.ui.sources.model import SourceRow, SourcesModel
from app.ui.sources.rule import rule
from app.ui.sources.side import SourceSide
from app.ui.sources.table import SourcesTable
from app.ui.theme import Theme
from app.ui.written import figure

_SIZE = 1080, 680
_LEAST = 760, 420
_SIDE = 300


class SourcesDialog(QDialog):
    """Signals carry the id of a source; `describeRequested` also the `Metadata` that it is to have."""

    describeRequested = Signal(str, object)
    referenceRequested = Signal(str)
    replaceRequested = Signal(str)  # by a newer version, that is yet to be chosen
    originalRequested = Signal(str)  # to be written again
    removeRequested = Signal(str)
    importRequested = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._model = SourcesModel(self)
        self.table = SourcesTable(self._model, theme)
        self.deeds = SourceDeeds()
        self.side = SourceSide()
        self._title, self._said = QLabel(), QLabel()
        self._pages = QStackedWidget()
        self._import = QPushButton(self.tr("&Import files…"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        if not self.restoreGeometry(settings.get_bytes(SOURCES_GEOMETRY)):
            fit(self, _SIZE)
        self.set_sources((), "")

    def set_sources(self, rows: Sequence[SourceRow], reference: str) -> None:
        """Show these sources; the one that was chosen stays so, if it is still there."""
        before = self._chosen()
        self._model.set_rows(rows, reference)
        self._title.setText(self._count(len(rows)))
        self._said.clear()
        self._pages.setCurrentIndex(0 if rows else 1)
        self.deeds.setVisible(bool(rows))
        self.choose(before.source.id if before else "")

    def choose(self, source: str) -> None:
        """Show a source by its id, or the first if it is not there."""
        self.table.choose(max(self._model.number(source), 0))
        self._show(self.table.currentIndex().row())

    def set_writable(self, *, on: bool) -> None:
        """Whether anything can be changed; else all is only read, and original files can be saved."""
        self._model.is_writable = on
        self.side.form.set_writable(on=on)
        self.deeds.set_writable(on=on)
        self._import.setEnabled(on)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.table.set_theme(theme)

    @property
    def said(self) -> str:
        """Why a value was not taken, empty if the last one was."""
        return self._said.text()

    def done(self, result: int) -> None:
        self.side.form.finish()
        self._settings.put_bytes(SOURCES_GEOMETRY, self.saveGeometry())
        super().done(result)

    # private

    def _chosen(self) -> SourceRow | None:
        return self._model.row(self.table.currentIndex().row())

    def _show(self, number: int) -> None:
        row_ = self._model.row(number)
        self.side.show_source(row_)
        is_reference = row_ is not None and self._model.is_reference(number)
        self.deeds.show_source(row_.source.id if row_ else "", reference=is_reference)

    def _describe(self, source: str, field: str, value: str) -> None:
        """Ask for one field to be changed, unless the value cannot be."""
        why = self._model.why_not(source, field, value)
        self._said.setText(why)
        row_ = self._model.row(self._model.number(source))
        if row_ is not None and not why:
            self.describeRequested.emit(source, replace(Metadata.of(row_.source), **{field: value}))

    def _count(self, count: int) -> str:
        if count == 1:
            return self.tr("1 source")
        return self.tr("{n} sources").format(n=figure(count)) if count else self.tr("Sources")

    def _connect(self) -> None:
        deeds = self.deeds
        self.table.chosen.connect(self._show)
        self._model.described.connect(self._describe)
        self._model.refused.connect(self._said.setText)
        self.side.described.connect(self._describe)
        deeds.referenceRequested.connect(self.referenceRequested)
        deeds.replaceRequested.connect(self.replaceRequested)
        deeds.originalRequested.connect(self.originalRequested)
        deeds.removeRequested.connect(self.removeRequested)
        QShortcut(
            QKeySequence.StandardKey.Delete,
            self.table,
            self.deeds.remove.click,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self._import.clicked.connect(self.importRequested)
        self._close.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Sources"))
        self.setMinimumSize(*_LEAST)
        self._title.setProperty("heading", "medium")
        self._title.setContentsMargins(20, 16, 20, 10)
        self._said.setProperty("tone", "problem")
        empty = QLabel(self.tr("No sources yet. Import files to see them here."))
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setProperty("quiet", "yes")
        self._pages.addWidget(self.table)
        self._pages.addWidget(empty)
        left = QWidget()
        left.setProperty("pane", "page")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = column(left)
        inner.addWidget(self._title)
        body = column(margins=(10, 0, 10, 0))
        body.addWidget(self._pages)
        inner.addLayout(body, 1)
        inner.addWidget(rule())
        inner.addWidget(self.deeds)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([_SIZE[0] - _SIDE, _SIDE])
        foot = row(spacing=8, margins=(16, 12, 16, 12))
        self._import.setAutoDefault(False)
        foot.addWidget(self._import)
        foot.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        self._close.setAutoDefault(False)  # Enter is for what is edited
        foot.addWidget(self._close)
        box = column(self)
        box.addWidget(split, 1)
        box.addWidget(rule())
        box.addLayout(foot)
