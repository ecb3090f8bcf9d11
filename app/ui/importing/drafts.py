"""The drafts of one import and all that happens to them; what the dialog shows, it asks here.

Each draft is read by a background job of its own kind: a few run at a time, and of two readings of one draft only
the later counts.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Problem, Undecodable
from app.tasks.naming import own_name
from app.text.cancel import Cancelled
from app.ui.importing.draft import Draft
from app.ui.importing.examining import Reading, key, read
from app.ui.importing.likeness import alike, same
from app.ui.importing.values import Examine, Existing, ImportChoice, Origin
from app.ui.jobs import Jobs, Ticket
from app.ui.messages import translated

_AT_ONCE = 2
"""More would not be read sooner, but the window would feel it: threads of Python take turns."""


class Drafts(QObject):
    """A list of drafts. They are values: what changes is replaced and told of by its place."""

    added = Signal(int, int)  # first and last place
    changed = Signal(int)  # place
    tallied = Signal()  # how many are read, taken or left out, or the reference; once for many changes

    def __init__(
        self,
        jobs: Jobs,
        examine: Examine,
        existing: Sequence[Existing] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.existing = tuple(existing)
        self.reference: str | int = ""
        """An existing source's id or a draft's place; "" leaves the choice to the program."""
        self._jobs = jobs
        self._examine = examine
        self._drafts: list[Draft] = []
        self._same = {known.id: same(known.name) for known in self.existing}
        self._names = Counter(known.name.casefold() for known in self.existing)
        self._waiting: deque[int] = deque()
        self._reading: set[int] = set()
        self._tally = QTimer(self, singleShot=True, interval=0)
        self._tally.timeout.connect(self.tallied)

    def __len__(self) -> int:
        return len(self._drafts)

    def __getitem__(self, place: int) -> Draft:
        return self._drafts[place]

    def add(self, origins: Iterable[Origin]) -> int | None:
        """Take in files and pastes and start to read them; those that are here already are not taken twice.

        Returns the place of the first, be it new or not; None if there are none.
        """
        wanted = list(dict.fromkeys(origins))
        places = {key(draft.origin): place for place, draft in enumerate(self._drafts)}
        new = [origin for origin in wanted if key(origin) not in places]
        if not new:
            return places[key(wanted[0])] if wanted else None
        first = len(self._drafts)
        self._drafts += [Draft(origin) for origin in new]
        self.added.emit(first, len(self._drafts) - 1)
        self._waiting += range(first, len(self._drafts))
        self._start_waiting()
        self._tally.start()
        return first

    def read_again(self, place: int, encoding: str | None) -> None:
        """Read a draft anew, by another encoding or, with None, by the one that is recognised."""
        self._put(place, replace(self._drafts[place], encoding=encoding, busy=True))
        self._cancel(place)
        self._waiting.appendleft(place)
        self._start_waiting()

    def stop(self) -> None:
        """Stop all reading. What was not read before says so, what was is as it was read."""
        self._waiting.clear()
        for place, draft in enumerate(self._drafts):
            if draft.busy:
                self._cancel(place)
                told = draft.problem or ("" if draft.reading else self.tr("Not read: you stopped it."))
                encoding = draft.reading.wanted if draft.reading else draft.encoding
                self._put(place, replace(draft, busy=False, problem=told, encoding=encoding))

    def shut_down(self) -> None:
        """Cancel every job; nothing is told any more."""
        self._waiting.clear()
        for place in range(len(self._drafts)):
            self._cancel(place)

    def include(self, place: int, *, on: bool) -> None:
        """Take a draft in or leave it out."""
        self._put(place, replace(self._drafts[place], include=on))
        if not on and self.reference == place:
            self.set_reference("")

    def edit(self, place: int, name: str, value: str) -> None:
        """Change one field of a draft's metadata."""
        self._put(place, self._drafts[place].with_field(name, value))

    def set_replaces(self, place: int, source: str) -> None:
        """Make a draft the newer version of a source, or with "" a source of its own.

        A source has one newer version: another draft that was it becomes a source of its own.
        """
        if source:
            self._release(source, place)
        asked = replace(self._drafts[place], replaces=source, asked=True)
        self._put(place, self._with_own_name(place, asked))

    def set_reference(self, reference: str | int) -> None:
        """Choose the reference: an existing source's id, a draft's place, or "" for automatic."""
        self.reference = reference
        self._tally.start()

    def count(self, holds: Callable[[Draft], bool]) -> int:
        """How many drafts are so."""
        return sum(holds(draft) for draft in self._drafts)

    def first(self, holds: Callable[[Draft], bool]) -> int | None:
        """The place of the first draft that is so."""
        return next((place for place, draft in enumerate(self._drafts) if holds(draft)), None)

    def is_named_twice(self, place: int) -> bool:
        """Whether another source has the name that a draft is going to have."""
        draft = self._drafts[place]
        return draft.counts and not draft.replaces and self._names[draft.name.casefold()] > 1

    def like(self, place: int) -> Existing | None:
        """The source of which a draft may be a newer version, to judge by the name of its file, although it is none
        so far. None where no source or several come into question, or where the analyst has decided.
        """
        draft = self._drafts[place]
        if draft.reading is None or draft.replaces or draft.twin or draft.asked:
            return None
        name, taken = alike(draft.reading.found.document.name), self._replaced()
        found = [known for known in self.existing if alike(known.name) == name and known.id not in taken]
        return found[0] if len(found) == 1 else None

    def choice(self) -> ImportChoice:
        """What is accepted as it stands now."""
        taken = [place for place, draft in enumerate(self._drafts) if draft.counts]
        replaced = {
            n: self._drafts[place].replaces for n, place in enumerate(taken) if self._drafts[place].replaces
        }
        found = tuple(self._drafts[place].found() for place in taken)
        return ImportChoice(found, MappingProxyType(replaced), self._reference_id())

    # private

    def _reference_id(self) -> str:
        if isinstance(self.reference, str):
            return self.reference
        draft = self._drafts[self.reference]
        return (draft.replaces or draft.name) if draft.counts else ""

    def _kind(self, place: int) -> str:
        return f"draft {id(self)} {place}"

    def _cancel(self, place: int) -> None:
        """See that a draft is neither read nor waiting for it."""
        if place in self._waiting:
            self._waiting.remove(place)
        self._reading.discard(place)
        self._jobs.cancel(self._kind(place))

    def _start_waiting(self) -> None:
        while self._waiting and len(self._reading) < _AT_ONCE:
            self._start(self._waiting.popleft())

    def _start(self, place: int) -> None:
        self._reading.add(place)
        draft = self._drafts[place]

        def work(ticket: Ticket) -> Reading:
            return read(self._examine, draft.origin, draft.encoding, ticket)

        def done(reading: Reading) -> None:
            self._next(place)
            self._received(place, reading)

        def failed(error: Exception) -> None:
            self._next(place)
            self._refused(place, error)

        self._jobs.run(self._kind(place), work, done, failed)

    def _next(self, place: int) -> None:
        """One is read; the next may begin."""
        self._reading.discard(place)
        self._start_waiting()

    def _received(self, place: int, reading: Reading) -> None:
        before = self._drafts[place]
        read_now = replace(before, busy=False, reading=reading, problem="", undecodable=False)
        if before.reading is None:
            read_now = self._with_own_name(place, self._recognised(place, read_now, reading))
        self._put(place, read_now)

    def _refused(self, place: int, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        broken = self.tr("It cannot be read: the program failed on it.")
        told = translated(error.sentence) if isinstance(error, Problem) else broken
        refused = replace(self._drafts[place], busy=False, problem=told)
        self._put(place, replace(refused, undecodable=isinstance(error, Undecodable)))
        if not isinstance(error, Problem):
            raise error

    def _recognised(self, place: int, draft: Draft, reading: Reading) -> Draft:
        """What the project has already: the very same file is left out, one of the same name is its newer version.

        One source can be replaced by one draft only.
        """
        twins = [known.name for known in self.existing if known.sha256 == reading.sha256]
        twins += [
            other.name for other in self._drafts if other.reading and other.reading.sha256 == reading.sha256
        ]
        if twins:
            draft = replace(draft, twin=twins[0], include=False)
        if draft.asked:
            return draft
        name, taken = same(reading.found.document.name), self._replaced()
        found = [known for known in self.existing if self._same[known.id] == name and known.id not in taken]
        if not found:
            return draft
        self._release(found[0].id, place)
        return replace(draft, replaces=found[0].id)

    def _replaced(self) -> set[str]:
        """The ids of the sources that are going to have a newer version; one that is left out keeps none."""
        return {draft.replaces for draft in self._drafts if draft.replaces and draft.include}

    def _release(self, source: str, place: int) -> None:
        """Make every other draft that is the newer version of a source one of its own."""
        for other, draft in enumerate(self._drafts):
            if other != place and draft.replaces == source:
                self._put(other, self._with_own_name(other, replace(draft, replaces="")))

    def _with_own_name(self, place: int, draft: Draft) -> Draft:
        """With a number behind its name where another source has it: names are how sources are told apart."""
        own, wanted = _claimed(self._drafts[place]), draft.name

        def is_taken(name: str) -> bool:
            return self._names[name.casefold()] > (name.casefold() == own)

        name = wanted if draft.replaces else own_name(wanted, is_taken)
        return draft if name == wanted else draft.with_field("name", name)

    def _put(self, place: int, draft: Draft) -> None:
        if (before := _claimed(self._drafts[place])) is not None:
            self._names[before] -= 1
        if (after := _claimed(draft)) is not None:
            self._names[after] += 1
        self._drafts[place] = draft
        self.changed.emit(place)
        self._tally.start()


def _claimed(draft: Draft) -> str | None:
    """The name, case folded, that no other source can have besides a draft; None if it claims none."""
    return draft.name.casefold() if draft.reading and not draft.replaces else None
