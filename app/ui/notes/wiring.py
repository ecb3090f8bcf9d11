"""What joins the notes panel to the session, beyond what the window does for all panels."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.text import note_templates
from app.text.model import Anchor, Note
from app.text.note_links import title_of
from app.text.note_news import NoteNews
from app.text.note_templates import PLAIN, Template
from app.ui.notes.copy_dialog import CopyDialog
from app.ui.notes.panel import NotesPanel
from app.ui.notes.state import NotesState
from app.ui.notes.templates_dialog import TemplatesDialog
from app.ui.session import Session
from app.ui.written import figure

Make = Callable[[Sequence[Anchor] | None, Template], object]


class NotesWiring(QObject):
    """Every wish of the panel goes to the session; what the session says has changed is shown.

    `make` makes a note that begins with a template, on these anchors or on what is selected if they are None, and
    puts the cursor into it.
    """

    def __init__(
        self, session: Session, panel: NotesPanel, make: Make, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._make = session, panel, make
        book = session.notebook
        panel.set_vocabulary(book.tags, book.authors)
        panel.set_templates(lambda: book.setting.templates)
        self._connect()

    def show_notes(self) -> None:
        """Show the notes that the panel lists: those of the point or of the project."""
        session, panel = self._session, self._panel
        book, is_whole = session.notebook, panel.scope == "project"
        panel.set_coming(on=not (book.has_all if is_whole else book.has_all_of(session.view.place.point)))
        panel.set_notes(book.every() if is_whole else session.notes(), session.content.names)

    def show_place(self) -> None:
        """Show the notes of the point that is chosen now."""
        self._panel.set_point(self._session.view.place.point)
        self.show_notes()

    def go_to_note(self, note_id: str) -> None:
        """Show a note, wherever it is; its point is chosen if need be."""
        if (note := self._session.notebook.get(note_id)) is None:
            self._session.told.emit(self.tr("That note is not in this project any more"))
            return
        self.go_to_point_of(note)
        self._panel.select_note(note_id)
        self._panel.focus_notes()

    def go_to_point_of(self, note: Note) -> None:
        """Choose the point that a note is on, unless it is the chosen one or part of it."""
        view, point = self._session.view, note.point
        here = view.place.point
        if point in self._session.content.point_ids and point != here and not point.startswith(f"{here}."):
            view.choose(point=point)

    # private

    def _connect(self) -> None:
        session, panel, book = self._session, self._panel, self._session.notebook
        session.opened.connect(lambda: panel.restore(book.setting.state))
        session.opened.connect(lambda: panel.set_writable(on=session.safekeeping.is_writable))
        session.points_changed.connect(lambda: panel.set_points(session.content.points))
        session.notebook.changed.connect(self._hear)
        session.view.chosen.connect(self.show_place)
        panel.changed.connect(book.edit)
        panel.deleted.connect(book.delete)
        panel.manyChanged.connect(book.edit_many)
        panel.manyDeleted.connect(self._delete)
        panel.requested.connect(lambda: self._make(None, PLAIN))
        panel.dropped.connect(lambda anchors: self._make(anchors, PLAIN))
        panel.templateChosen.connect(lambda template: self._make(None, template))
        panel.templateKept.connect(self._keep_template)
        panel.templatesWanted.connect(self._change_templates)
        panel.copyWanted.connect(self._copy)
        panel.pointWanted.connect(lambda point: session.view.choose(point=point))
        panel.noteWanted.connect(self.go_to_note)
        panel.stateChanged.connect(self._take_state)

    def _hear(self, news: NoteNews) -> None:
        """Notes are others."""
        seen = news if self._panel.scope == "project" else news.of(self._session.view.place.point)
        if not seen.is_nothing and not self._panel.take(seen):
            self.show_notes()

    def _take_state(self, state: NotesState) -> None:
        book = self._session.notebook
        before = book.setting.state
        book.setting.keep_state(state)
        if state.scope != before.scope:
            self.show_notes()

    def _delete(self, ids: Sequence[str]) -> None:
        name = f"Delete {len(ids)} notes"
        self._session.notebook.delete_many(ids, name)

    def _keep_template(self, note: Note) -> None:
        book = self._session.notebook
        book.setting.keep_templates((*book.setting.templates, note_templates.of_note(title_of(note), note)))
        self._session.told.emit(self.tr("Kept as a template: {name}").format(name=title_of(note)))

    def _change_templates(self) -> None:
        book = self._session.notebook
        dialog = TemplatesDialog(book.setting.templates, self._panel.window())
        dialog.accepted.connect(lambda: book.setting.keep_templates(dialog.templates))
        dialog.open()

    def _copy(self, note_id: str) -> None:
        note, content = self._session.notebook.get(note_id), self._session.content
        if note is None:
            return
        dialog = CopyDialog(note, content.point_ids, content.wordings, content.texts, self._panel.window())
        dialog.accepted.connect(lambda: self._add_copies(dialog.copies))
        dialog.open()

    def _add_copies(self, copies: Sequence[Note]) -> None:
        count = figure(len(copies))
        name = f"Copy note to {len(copies)} points"
        done = self.tr("Copied to {count} points").format(count=count)
        self._session.notebook.add_many(copies, name, lambda: self._session.told.emit(done))
