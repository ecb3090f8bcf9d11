"""What the file tells about itself, as far as it can be edited, and where it goes in the project."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.boxes import column
from app.ui.importing.choice import Choice
from app.ui.importing.draft import Draft
from app.ui.importing.encoding_chooser import EncodingChooser, EncodingNames
from app.ui.importing.values import Existing
from app.ui.sources.describing import kind, size
from app.ui.sources.file_facts import FileFacts
from app.ui.sources.metadata_form import MetadataForm
from app.ui.sources.side_area import SideArea


class Details(SideArea):
    """The right side of the dialog. It asks; whoever owns the drafts changes them and shows them again."""

    edited = Signal(str, str)  # field, value
    replacesChosen = Signal(str)  # id of a source, "" for a new one
    encodingChosen = Signal(object)  # codec, None to recognise it

    def __init__(
        self, existing: Sequence[Existing], encodings: EncodingNames, parent: QWidget | None = None
    ) -> None:
        super().__init__((16, 14, 16, 16), parent)
        self._existing = tuple(existing)
        self.replaces = Choice()
        self.encoding = EncodingChooser(encodings)
        self.form = MetadataForm()
        self.facts = FileFacts()
        self._warning, self._hint = QLabel(), QLabel()
        self._encoding_field = QWidget()
        self._lay_out()
        self._fill_replaces()
        self.form.edited.connect(self.edited)
        self.replaces.activated.connect(lambda row: self.replacesChosen.emit(self.replaces.itemData(row)))
        self.encoding.chosen.connect(self.encodingChosen)

    def show_draft(self, draft: Draft | None, *, warning: str = "", like: str = "") -> None:
        """Show a draft; without one, or with one that was never read, nothing can be edited.

        `warning` is said above the form, empty for none; `like` is the name of the source that it may be a newer
        version of, empty for none.
        """
        reading = draft.reading if draft else None
        self.show_sections(on=reading is not None)
        if draft is None or reading is None:
            return
        document = reading.found.document
        self.form.show_metadata(draft.metadata, draft.origin)
        self.form.lock("name", self._name_of(draft.replaces))
        with QSignalBlocker(self.replaces):
            self.replaces.setCurrentIndex(max(self.replaces.findData(draft.replaces), 0))
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self._hint.setText(self.tr("Its name is like “{name}”: is it a newer version?").format(name=like))
        self._hint.setVisible(bool(like))
        has_encoding = bool(document.encoding) and draft.path is not None
        self._encoding_field.setVisible(has_encoding)
        self.encoding.show_encoding(draft.encoding, document.encoding)
        self.facts.show_facts(kind(document.media_type), size(reading.size), reading.sha256)

    @property
    def hint(self) -> str:
        """What is said of a source with a name like the file's, empty for nothing."""
        return "" if self._hint.isHidden() else self._hint.text()

    def _name_of(self, source: str) -> str:
        return next((known.name for known in self._existing if known.id == source), "")

    def _fill_replaces(self) -> None:
        self.replaces.addItem(self.tr("New source"), "")
        for known in self._existing:
            self.replaces.addItem(self.tr("Newer version of {name}").format(name=known.name), known.id)

    def _lay_out(self) -> None:
        self._warning.setProperty("tone", "problem")
        self._warning.setWordWrap(True)
        self._warning.setContentsMargins(0, 0, 0, 12)
        self.box.insertWidget(0, self._warning)
        self._hint.setProperty("quiet", "yes")
        self._hint.setWordWrap(True)
        self.replaces.setAccessibleName(self.tr("New source, or newer version of one"))
        if self._existing:
            self.add_section(self.tr("In the project"), self.replaces, self._hint)
        self.add_section(self.tr("What the file tells"), self.form)
        title = QLabel(self.tr("Encoding"))
        title.setProperty("quiet", "yes")
        title.setBuddy(self.encoding)
        box = column(self._encoding_field, spacing=3)
        for part in (title, self.encoding):
            box.addWidget(part)
        self.add_section(self.tr("The file"), self._encoding_field, self.facts)
