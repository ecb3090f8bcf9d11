"""The project file as the rest of the program sees it: values in, values out, every edit a transaction."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self, Unpack

from app.account import login_name
from app.store import alignment, corrections, families, lineups, notes, opening, settings, sources, verdicts
from app.store.check import check, quick_check
from app.store.claims import Claim, take
from app.store.connection import Connection
from app.store.contents import Contents
from app.store.copies import save_copy
from app.store.history import History
from app.store.joining import Joining
from app.store.journal import Clock, Journal, utc_now
from app.store.reviews import Reviews
from app.store.schema import Part, part_of
from app.store.sources import Description
from app.text.cancel import Stop
from app.text.lineup import Corrections, Lineup
from app.text.model import Alignment, Document, Note, Segment, Source
from app.text.options import Family
from app.text.verdicts import Verdict


class Workspace(Contents):
    """One open project.

    Everything is synchronous: when an edit returns, it is on the disk. Everything that a user can cause, a
    full disk or a file in use, is a `Problem`; then nothing of the edit was done. A workspace belongs to the
    thread that opened it; another thread opens its own, `read_only`. Close it, or use it as a context
    manager.
    """

    def __init__(self, path: Path, connection: Connection, clock: Clock, claim: Claim | None = None) -> None:
        """Use `create` or `open`."""
        super().__init__(connection)
        self.path = path
        self._claim = claim
        self.log_aside = connection.log_aside
        """Under which name a log is kept that lay beside the file and was another's; None if there was none."""
        self._journal = Journal(connection, login_name(), clock)
        self.reviews = Reviews(connection, self._journal)
        self.joining = Joining(connection, self._journal)
        self.history = History(connection, self._journal)

    @classmethod
    def create(cls, path: Path, *, clock: Clock = utc_now) -> Self:
        """Make an empty project and open it. A `Problem` if there is a file already or none can be made
        there; nothing half-written is left.
        """
        opening.make(path)
        return cls.open(path, clock=clock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        alone: bool = False,
        author: str = "",
        clock: Clock = utc_now,
    ) -> Self:
        """Open a project. A `Problem` if it is missing, not ours, damaged (`Damaged`), from a newer version, or
        cannot be written; the file is as it was then.

        With `read_only` every edit is a `Problem`, and a file that can only be read or is damaged opens too,
        as far as it can be read. `alone` claims the right to write for one window; `InUse` if another has it.
        `author` is who writes.
        """
        claim = take(path, author) if alone and not read_only else None
        try:
            workspace = cls(path, opening.connect(path, read_only=read_only), clock, claim)
        except BaseException:
            if claim:
                claim.withdraw()
            raise
        workspace.author = author
        return workspace

    def close(self) -> None:
        """Let go of the file, which is one file again unless somebody else has it open. Closing twice is fine."""
        try:
            self._connection.close()
        finally:
            if self._claim:
                self._claim.give_back()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return self._connection.read_only

    @property
    def ended_uncleanly(self) -> bool:
        """Whether the window that had the project open before this one was never closed. Nothing is missing then."""
        return self._claim is not None and self._claim.follows_unclean_end

    @property
    def author(self) -> str:
        """Who writes: goes into new notes and the journal. The name of the user's account unless another was given."""
        return self._journal.author

    @author.setter
    def author(self, name: str) -> None:
        self._journal.author = name or login_name()

    # what is no edit

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting. That is no edit: it is not undone, and a power cut may lose the last ones."""
        settings.put(self._connection, key, value)

    def data_version(self) -> int:
        """A number that changes when another connection has changed the file, and not by this one's edits."""
        return int(self._connection.value("PRAGMA data_version"))

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file and its content, in sentences; nothing if all is well."""
        return check(self._connection)

    def quick_check(self, should_cancel: Stop = None) -> tuple[str, ...]:
        """What SQLite finds wrong with the file, in sentences: most of what damage can be, much sooner than `check`.

        On a connection of its own: any thread may call it. Raises `Cancelled`.
        """
        return quick_check(self.path, should_cancel)

    def save_copy(self, path: Path, should_cancel: Stop = None) -> None:
        """Save all that is open as a new file, also when this one was moved or deleted. A `Problem` if there is a
        file of that name or none can be made; `Cancelled`. Nothing half-written is left.
        """
        save_copy(self._connection, path, should_cancel)

    # edits

    def edit(self, name: str) -> AbstractContextManager[None]:
        """Group the edits inside a `with` block into one, undone in one step; `name` follows "Undo" in the menu.
        If the block raises, nothing of it was done.
        """
        return self._journal.edit(name)

    def add_source(self, document: Document, segments: Sequence[Segment], known_as: str = "") -> Source:
        """Take a document in as the last source. A `Problem` if it is there already, by name and bytes.

        It gets the id that it is `known_as` elsewhere if that is free, else one that tells its name and bytes.
        Halves of broken characters in its texts are replaced by U+FFFD, one for one.
        """
        return sources.add(self._connection, self._journal, document, segments, known_as)

    def replace_source(self, source_id: str, document: Document, segments: Sequence[Segment]) -> Source:
        """Put a document, such as a newer version, in the place of a source, which keeps its id and its place.

        The bytes and the text that it had stay in the file, for undo. Passages, pins and anchors stay as they
        are: whoever calls this makes them fit in the same edit. A `Problem` if there is no such source, or
        another has the document's name and bytes.
        """
        return sources.replace(self._connection, self._journal, source_id, document, segments)

    def describe_source(self, source_id: str, **told: Unpack[Description]) -> Source:
        """Change what is known about a source; a field that is not given stays as it is.

        A `Problem` if there is no such source, another one has that name (whatever the case), or a field cannot
        have what is told: the name is one printable line, the date ISO 8601, the language BCP 47, the URL one of
        the web.
        """
        return sources.describe(self._connection, self._journal, source_id, told)

    def remove_source(self, source_id: str) -> None:
        """Take a source out, with its segments, its passages, what was decided about them, and what notes quote
        of it; the notes stay.

        Its bytes stay in the file, for undo. A `Problem` if there is no such source.
        """
        sources.remove(self._connection, self._journal, source_id)

    def set_reference(self, source_id: str) -> None:
        """Choose the reference source. A `Problem` if there is no such source."""
        sources.set_reference(self._connection, self._journal, source_id)

    def set_alignment(self, alignment_: Alignment) -> None:
        """Put this alignment in the place of the points and passages that are there; writes only what differs.

        Passages that are alike in all but their confidence are one, the last of them.
        """
        alignment.replace(self._connection, self._journal, alignment_)

    def set_segments(self, source_id: str, segments: Sequence[Segment]) -> None:
        """Put these segments in the place of those of the source; writes only what differs. A `Problem` if
        there is no such source.
        """
        sources.set_segments(self._connection, self._journal, source_id, segments)

    def set_corrections(self, corrections_: Corrections) -> None:
        """Put these decisions in the place of those that are there; writes only what differs."""
        corrections.replace(self._connection, self._journal, corrections_)

    def change_lineup(self, before: Lineup, after: Lineup) -> None:
        """Make what the project holds, which is `before`, into `after`, of the same sources; writes only what
        differs, without reading the rest.

        Quick where the two share their values. A `Problem` if the project was corrected meanwhile, or what differs
        is not as in `before`.
        """
        lineups.change(self._connection, self._journal, before, after)

    def carry_notes(self, moved: Sequence[Note]) -> None:
        """Give these notes the points and anchors that they have here; nothing else of them changes, nor when
        they were modified. A `Problem` if an anchor neither is lost nor quotes its source exactly.
        """
        notes.carry(self._connection, self._journal, moved)

    def put_note(self, note: Note) -> Note:
        """Store a note, as a new one if its id is empty or unknown; the note as it is stored now.

        A new note is stamped with times and author; an existing one keeps those it has, but for `modified`.
        Changes of one note's body at most five seconds apart, with no other edit between, are one undo step.
        Halves of broken characters are replaced by U+FFFD. A `Problem` if category, severity or status has a
        value that it cannot have, or an anchor neither is lost nor quotes its source exactly.
        """
        return notes.put(self._connection, self._journal, note)

    def delete_note(self, note_id: str) -> None:
        """Delete a note; nothing happens if it is gone already."""
        notes.delete(self._connection, self._journal, note_id)

    def put_notes(self, given: Sequence[Note], name: str, should_cancel: Stop = None) -> tuple[Note, ...]:
        """Store these notes, each as `put_note` does, as one edit called `name`; what of them is stored now, in their
        order. A `Problem` with one of them is one with all: then nothing was stored. Raises `Cancelled`, too.
        """
        return notes.put_all(self._connection, self._journal, given, name, should_cancel)

    def delete_notes(self, note_ids: Sequence[str], name: str, should_cancel: Stop = None) -> None:
        """Delete these notes as one edit called `name`; those that are gone already are passed over. Raises
        `Cancelled`; then none was deleted."""
        notes.delete_all(self._connection, self._journal, note_ids, name, should_cancel)

    def put_verdicts(self, given: Sequence[Verdict], name: str) -> tuple[Verdict, ...]:
        """Store these verdicts as one edit called `name`; what of them is stored now, in their order.

        Those without an id are new. What is new or changed is stamped with author and time; one that says nothing
        any more is removed. A `Problem` if one has a state, kind or severity that there is not.
        """
        return verdicts.put(self._connection, self._journal, given, name)

    def carry_verdicts(self, moved: Sequence[Verdict]) -> None:
        """Give these verdicts the anchors that they have here; nothing else of them changes, nor when they were
        modified.
        """
        verdicts.carry(self._connection, self._journal, moved)

    def set_families(self, given: Sequence[Family]) -> tuple[Family, ...]:
        """Put these spelling families in the place of those that are there; what is stored now: every spelling
        once and without outer white space, none empty.

        A `Problem` if a family has fewer than two spellings, or a spelling stands in two families.
        """
        return families.replace(self._connection, self._journal, given)

    def undo(self) -> str | None:
        """Take back the last edit; its name, None if there is none."""
        return self._journal.undo()

    def redo(self) -> str | None:
        """Do the edit again that was undone last; its name, None if there is none."""
        return self._journal.redo()

    @property
    def touched(self) -> frozenset[Part]:
        """What the last edit, `undo` or `redo` may have changed; all else is as it was before."""
        return frozenset(map(part_of, self._journal.touched))

    def notes_touched(self) -> dict[str, Note | None]:
        """The notes that the last edit, `undo` or `redo` may have changed, by id, as they are now; None if gone."""
        return notes.touched(self._connection, self._journal)

    @property
    def undo_name(self) -> str | None:
        """The name of the edit that `undo` would take back, None if there is none."""
        return self._journal.undo_name

    @property
    def redo_name(self) -> str | None:
        """The name of the edit that `redo` would do again, None if there is none."""
        return self._journal.redo_name
