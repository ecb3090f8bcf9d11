"""What can be done to several chosen notes at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from app.text import note_changes
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Note
from app.text.note_changes import Field
from app.ui.boxes import column
from app.ui.notes.completion import TagCompletion
from app.ui.notes.flow import Flow
from app.ui.notes.tags import parse
from app.ui.notes.words import value_word
from app.ui.scale import set_scaled_height
from app.ui.written import figure

_VALUES: dict[Field, Sequence[str]] = {
    "status": NOTE_STATUSES,
    "severity": (*NOTE_SEVERITIES, ""),
    "category": (*FINDING_KINDS, ""),
}
_MOST_TAGS = 20
_HEIGHT = 24


class BulkBar(QFrame):
    """Each change leaves as the changed notes and the name of the edit."""

    changed = Signal(tuple, str)  # tuple[Note, ...], the name of the edit
    deleted = Signal()
    released = Signal()  # choose one note only again

    def __init__(self, tags: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        """`tags` is asked for the project's tags while one is written."""
        super().__init__(parent)
        self._chosen: Callable[[], Sequence[Note]] = tuple
        self.setProperty("bar", "several")
        self.count = QLabel(self)
        self.count.setProperty("heading", "yes")
        self.menus: dict[str, QToolButton] = {
            "status": self._menu(self.tr("Status")),
            "severity": self._menu(self.tr("Severity")),
            "category": self._menu(self.tr("Kind")),
        }
        for field, button in self.menus.items():
            button.menu().aboutToShow.connect(lambda field=field: self._offer_values(field))
        self.tags = self._menu(self.tr("Tags"))
        self.tag_field = QLineEdit()
        self._make_tag_menu(tags)
        self.delete = self._button(self.tr("Delete"), self.tr("Delete the chosen notes (Del)"))
        self.release = self._button(self.tr("Done"), self.tr("Choose one note only again (Esc)"))
        self.delete.clicked.connect(self.deleted)
        self.release.clicked.connect(self.released)
        box = Flow(spacing=4)
        for widget in (self.count, *self.menus.values(), self.tags, self.delete, self.release):
            set_scaled_height(widget, _HEIGHT)
            box.addWidget(widget)
        column(self, margins=(16, 6, 8, 6)).addLayout(box)
        self.setAccessibleName(self.tr("Chosen notes"))

    def show_notes(self, count: int, notes: Callable[[], Sequence[Note]]) -> None:
        """Work on so many notes, which are asked for when something is to be done; with fewer than two there is nothing
        to show."""
        self._chosen = notes
        self.count.setText(self.tr("{count} notes").format(count=figure(count)))
        self.setVisible(count > 1)

    # private

    @property
    def _notes(self) -> Sequence[Note]:
        return self._chosen()

    def _offer_values(self, field: str) -> None:
        menu = self.menus[field].menu()
        menu.clear()
        chosen = next(each for each in _VALUES if each == field)
        common = note_changes.common_value(self._notes, chosen)
        for value in _VALUES[chosen]:
            action = menu.addAction(value_word(value))
            action.setCheckable(True)
            action.setChecked(value == common)
            action.triggered.connect(lambda _on=False, put=value: self._put(chosen, put))

    def _put(self, field: Field, value: str) -> None:
        names = {
            "status": "Change the status of {count} notes",
            "severity": "Change the severity of {count} notes",
            "category": "Change the kind of {count} notes",
        }
        self._send(note_changes.with_value(self._notes, field, value), names[field])

    def _offer_tags(self) -> None:
        menu = self.tags.menu()
        for action in menu.actions()[1:]:
            menu.removeAction(action)
        self.tag_field.clear()
        self.tag_field.setFocus(Qt.FocusReason.PopupFocusReason)
        menu.addSeparator()
        for tag, count in note_changes.tag_counts(self._notes)[:_MOST_TAGS]:
            text = self.tr("Remove #{tag} ({count})").format(tag=tag, count=figure(count))
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, gone=tag: self._remove_tag(gone))

    def _add_tags(self) -> None:
        before = {note.id: note for note in self._notes}
        notes = dict(before)
        for tag in parse(self.tag_field.text()):
            notes |= {note.id: note for note in note_changes.with_tag(notes.values(), tag)}
        self.tags.menu().close()
        self._send(tuple(note for note in notes.values() if before[note.id] != note), "Tag {count} notes")

    def _remove_tag(self, tag: str) -> None:
        self._send(note_changes.without_tag(self._notes, tag), "Remove a tag from {count} notes")

    def _send(self, changed: tuple[Note, ...], name: str) -> None:
        if changed:
            self.changed.emit(changed, name.format(count=figure(len(changed))))

    def _menu(self, text: str) -> QToolButton:
        button = self._button(text, text)
        button.setProperty("arrow", "yes")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setProperty("chip", "plain")
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _make_tag_menu(self, tags: Callable[[], Sequence[str]]) -> None:
        holder = QWidget()
        column(holder, margins=(6, 4, 6, 4)).addWidget(self.tag_field)
        self.tag_field.setPlaceholderText(self.tr("Add tags"))
        self.tag_field.setAccessibleName(self.tr("Tags to add"))
        self.tag_field.setMinimumWidth(160)
        self.completion = TagCompletion(self.tag_field, tags)
        self.tag_field.returnPressed.connect(self._add_tags)
        action = QWidgetAction(self)
        action.setDefaultWidget(holder)
        self.tags.menu().addAction(action)
        self.tags.menu().aboutToShow.connect(self._offer_tags)
