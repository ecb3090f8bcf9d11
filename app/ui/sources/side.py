"""The side of the sources dialog: all that is known of one source."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.boxes import column
from app.ui.sources.describing import kind, size
from app.ui.sources.file_facts import FileFacts
from app.ui.sources.metadata import Metadata, trouble
from app.ui.sources.metadata_form import MetadataForm
from app.ui.sources.model import SourceRow


class SourceSide(QScrollArea):
    """Shows one source, and asks for what is edited."""

    described = Signal(str, str, str)  # id, field, tidy value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: SourceRow | None = None
        self.form = MetadataForm()
        self.facts = FileFacts()
        self._inner = QWidget()
        self._lay_out()
        self.form.edited.connect(self._describe)

    def show_source(self, row: SourceRow | None) -> None:
        """Show a source; None: there is none to be shown."""
        self._row = row
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if row else policy.ScrollBarAlwaysOff)
        self._inner.setVisible(row is not None)
        if row is not None:
            source = row.source
            self.form.show_metadata(Metadata.of(source))
            self.facts.show_facts(kind(source.media_type), size(row.size) if row.size else "", source.sha256)

    def _describe(self, field: str, value: str) -> None:
        if self._row is not None and not trouble(field, value):
            self.described.emit(self._row.source.id, field, value)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = self._inner
        inner.setProperty("pane", "quiet")
        box = column(inner, margins=(18, 18, 18, 16))
        _section(box, self.tr("What is known"), self.form)
        _section(box, self.tr("The original file"), self.facts)
        box.addStretch()
        self.setWidget(inner)


def _section(box: QVBoxLayout, title: str, part: QWidget) -> None:
    heading = QLabel(title)
    heading.setProperty("heading", "yes")
    inner = column(spacing=8)
    inner.addWidget(heading)
    inner.addWidget(part)
    box.addLayout(inner)
    box.addSpacing(18)
