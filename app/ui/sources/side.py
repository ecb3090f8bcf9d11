"""The side of the sources dialog: all that is known of one source."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.sources.describing import kind, size
from app.ui.sources.file_facts import FileFacts
from app.ui.sources.metadata import Metadata, trouble
from app.ui.sources.metadata_form import MetadataForm
from app.ui.sources.model import SourceRow
from app.ui.sources.side_area import SideArea


class SourceSide(SideArea):
    """Shows one source, and asks for what is edited."""

    described = Signal(str, str, str)  # id, field, tidy value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((18, 18, 18, 16), parent)
        self._row: SourceRow | None = None
        self.form = MetadataForm()
        self.facts = FileFacts()
        self.add_section(self.tr("What is known"), self.form)
        self.add_section(self.tr("The original file"), self.facts)
        self.form.edited.connect(self._describe)

    def show_source(self, row: SourceRow | None) -> None:
        """Show a source; None: there is none to be shown."""
        self._row = row
        self.show_sections(on=row is not None)
        if row is not None:
            source = row.source
            self.form.show_metadata(Metadata.of(source), source.id)
            self.facts.show_facts(kind(source.media_type), size(row.size) if row.size else "", source.sha256)

    def _describe(self, field: str, value: str) -> None:
        if self._row is not None and not trouble(field, value):
            self.described.emit(self._row.source.id, field, value)
