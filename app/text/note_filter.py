"""Which notes are wanted, and in which order they are read."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from app.text.folding import fold
from app.text.model import NOTE_SEVERITIES, Note

Order = Literal["place", "newest", "severity"]
ORDERS: tuple[Order, ...] = get_args(Order)
QUOTATIONS = ("lost", "approximate")
"""What can have become of a quotation, besides being where it was made."""

Key = tuple[int | str, ...]
"""Notes are read in the order of their keys."""

_ANY = -1
_NO_SEVERITY = len(NOTE_SEVERITIES)


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes show. An empty set, or an empty `text`, leaves none out.

    Within a set one value is enough, of the sets each must be met. An empty string in a set stands for notes that
    have no such value. Sources are ids, `quotations` some of `QUOTATIONS`. Of `text` every word must stand in the
    note, in its tags or in what it quotes, as `folding` compares them: neither capitals nor accents matter.
    """

    categories: frozenset[str] = frozenset()
    severities: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    quotations: frozenset[str] = frozenset()
    text: str = ""

    @property
    def is_narrow(self) -> bool:
        """Whether something may be left out."""
        return bool(
            self.categories
            or self.severities
            or self.statuses
            or self.tags
            or self.authors
            or self.sources
            or self.quotations
            or self.text.strip()
        )


ALL_NOTES = NoteFilter()


class Sieve:
    """Lets through the notes that a filter wants."""

    def __init__(self, wanted: NoteFilter, words: "NoteWords") -> None:
        """`words` may be shared by many sieves: it remembers what it has looked at."""
        self._wanted, self._words = wanted, words
        self._sought = fold(wanted.text).split()

    def lets_through(self, note: Note) -> bool:
        """Whether the filter wants this note."""
        wanted = self._wanted
        return (
            (not wanted.categories or note.category in wanted.categories)
            and (not wanted.severities or note.severity in wanted.severities)
            and (not wanted.statuses or note.status in wanted.statuses)
            and (not wanted.authors or note.author in wanted.authors)
            and (not wanted.tags or _meets(note.tags, wanted.tags))
            and (not wanted.sources or _meets([anchor.source for anchor in note.anchors], wanted.sources))
            and (not wanted.quotations or _meets(states_of(note), wanted.quotations))
            and (not self._sought or self._says_all(note))
        )

    def _says_all(self, note: Note) -> bool:
        said = self._words.of(note)
        return all(word in said for word in self._sought)


def states_of(note: Note) -> tuple[str, ...]:
    """What has become of a note's quotations, those left out that are as they were made."""
    found = ("lost" if a.is_lost else "approximate" if a.is_approximate else "" for a in note.anchors)
    return tuple(filter(None, found))


class NoteWords:
    """What notes say, folded for comparing; each note is folded once."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Note, str]] = {}

    def __len__(self) -> int:
        return len(self._known)

    def of(self, note: Note) -> str:
        """Body, tags and quotations of a note."""
        known = self._known.get(note.id)
        if known is not None and known[0] is note:
            return known[1]
        said = fold("\n".join((note.body, *note.tags, *_quoted(note))))
        self._known[note.id] = note, said
        return said

    def clear(self) -> None:
        """Forget everything, such as when another project is opened."""
        self._known.clear()


def sort_key(order: Order, points: Sequence[str], sources: Sequence[str]) -> Callable[[Note], Key]:
    """What notes are sorted by: their place in the document, the newest first, or the most severe first and then
    their place.

    `points` and `sources` are ids in reading order. Notes on the whole project come before those on points, notes
    on a whole point before those on words of it, notes on points that there are not any more at the end.
    """
    point_rank = {point: rank for rank, point in enumerate(points)} | {"": _ANY}
    source_rank = {source: rank for rank, source in enumerate(sources)}
    severity_rank = {severity: rank for rank, severity in enumerate(NOTE_SEVERITIES)}
    if order == "newest":
        return _newness
    place = _place_in(point_rank, source_rank)
    if order == "severity":
        return lambda note: (severity_rank.get(note.severity, _NO_SEVERITY), *place(note))
    return place


def _place_in(points: Mapping[str, int], sources: Mapping[str, int]) -> Callable[[Note], Key]:
    nowhere = len(points)

    def place(note: Note) -> Key:
        first = note.anchors[0] if note.anchors else None
        rank, start = (sources.get(first.source, len(sources)), first.start) if first else (_ANY, _ANY)
        return points.get(note.point, nowhere), rank, start, note.created, note.id

    return place


def _newness(note: Note) -> Key:
    """Smaller for a later time: ISO 8601 in UTC, digits at fixed places."""
    moment = note.created[:23]
    digits = (
        moment[:4] + moment[5:7] + moment[8:10] + moment[11:13] + moment[14:16] + moment[17:19] + moment[20:]
    )
    return -int(digits) if digits.isascii() and digits.isdigit() else 0, note.id


def _quoted(note: Note) -> Iterator[str]:
    for anchor in note.anchors:
        yield from filter(None, (anchor.exact, anchor.made_on))


def _meets(values: Sequence[str], wanted: frozenset[str]) -> bool:
    return not wanted.isdisjoint(values) if values else "" in wanted
