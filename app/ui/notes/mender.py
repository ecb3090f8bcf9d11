"""What the analyst does about quotations that are approximate or lost; each is one edit that can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from app.text.anchoring import Likely, look_for
from app.text.model import Anchor, Note
from app.ui.notes.look_dialog import LookDialog
from app.ui.notes.panel import NotesPanel
from app.ui.notes.quotes import Mending
from app.ui.session import Session

_JOB = "look for a quotation"
_SHOWN = 40


class Mender(QObject):
    """Follows the wishes of the panel. `selection` gives what is selected in the texts."""

    def __init__(
        self,
        session: Session,
        panel: NotesPanel,
        selection: Callable[[], Sequence[Anchor]],
    ) -> None:
        super().__init__(panel)
        self._session, self._panel, self._selection = session, panel, selection
        panel.mended.connect(self.mend)

    def mend(self, note_id: str, wish: Mending) -> None:
        """Do something about a quotation of a note."""
        self._panel.flush()
        note = self._session.notebook.get(note_id)
        if note is None or wish.number >= len(note.anchors):
            return
        if wish.deed == "accept":
            self._put(note, wish.number, [replace(note.anchors[wish.number], made_on="")])
        elif wish.deed == "look":
            self._look(note, wish.number)
        elif not all(map(self._is_here, wish.anchors)):
            self._session.told.emit(self.tr("Those words are not in this project"))
        elif anchors := wish.anchors or self._selection():
            self._put(note, wish.number, anchors)
            self._tell_attached(anchors)
        else:
            self._session.told.emit(self.tr("Select the words in a text first, then attach the quotation"))

    # private

    def _put(self, note: Note, number: int, anchors: Sequence[Anchor]) -> None:
        """Let these take the place of a quotation; what the note quotes already is quoted once."""
        others = (*note.anchors[:number], *note.anchors[number + 1 :])
        fresh = [anchor for anchor in anchors if anchor not in others]
        mended = (*note.anchors[:number], *fresh, *note.anchors[number + 1 :])
        self._session.notebook.edit(replace(note, anchors=mended))

    def _is_here(self, anchor: Anchor) -> bool:
        """Whether the words stand in this project: a drop may come from another window."""
        return anchor.span.of(self._session.content.texts.get(anchor.source, "")) == anchor.exact

    def _tell_attached(self, anchors: Sequence[Anchor]) -> None:
        words = " ".join(anchors[0].exact.split())
        shown = words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + "…"
        self._session.told.emit(self.tr("Attached to “{words}”").format(words=shown))

    def _look(self, note: Note, number: int) -> None:
        """Look for the likeliest places, in the background, and offer them."""
        anchor = note.anchors[number]
        text = self._session.content.texts.get(anchor.source)
        if text is None:
            self._session.told.emit(self.tr("The source of that quotation is not in this project any more"))
            return
        self._session.jobs.run(
            _JOB, lambda _ticket: look_for(text, anchor), partial(self._offer, note.id, number, text)
        )

    def _offer(self, note_id: str, number: int, text: str, places: Sequence[Likely]) -> None:
        note = self._session.notebook.get(note_id)
        if note is None or number >= len(note.anchors):
            return
        anchor = note.anchors[number]
        name = self._session.content.names.get(anchor.source, anchor.source)
        dialog = LookDialog(anchor, places, text, name, self._panel.window())
        dialog.accepted.connect(lambda: self._attach(note_id, number, dialog.chosen))
        dialog.open()

    def _attach(self, note_id: str, number: int, chosen: Anchor | None) -> None:
        """The analyst has chosen these words: they are no approximation any more."""
        if chosen is not None:
            self.mend(note_id, Mending(number, "drop", (replace(chosen, made_on=""),)))
