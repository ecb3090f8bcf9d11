"""Headings of a point: the title that stands before what it says."""

from collections.abc import Sequence

from app.text.collation.collate import Collation, Spot
from app.text.collation.row import Row
from app.text.judging.judgement import Judgement
from app.text.language.units import Sort, Unit
from app.told import told

HEADING = Judgement("stylistic", None, told("Only the heading is worded in another way."))

_LONGEST, _SENTENCE, _SHORT = 6, 3, 2
"""So many words at most has a title before a text, one that ends as a sentence does, and of content one that has
nothing behind it."""

_ENDS = frozenset(".:?!。：？！")
_STOPS = frozenset(".!。！")
_ASKS = frozenset("?？")
_BINDING: frozenset[Sort] = frozenset(
    {"modality", "be", "negation", "condition", "scope", "quantity", "date", "name", "party"}
)
_SAYING: frozenset[Sort] = frozenset({"modality", "be"})


class Headings:
    """The titles of all rows of a collation."""

    def __init__(self, collation: Collation) -> None:
        self._rows = collation.rows
        self._ends = [_heading(row) for row in collation.rows]

    def covers(self, place: Sequence[Spot]) -> bool:
        """Whether what every row has at the place belongs to its title, but for articles and signs."""
        parts = list(zip(self._rows, self._ends, place, strict=True))
        return any(spot.first < min(end, spot.last) for _, end, spot in parts) and all(
            unit.sort in ("article", "sign")
            for row, end, spot in parts
            for unit in row.units[max(end, spot.first) : spot.last]
        )


def _heading(row: Row) -> int:
    """How many of its first units are a title: a few words that say nothing of anybody, or a short question, before a
    sentence that does; or a few words before a colon that are all there is."""
    for number, unit in enumerate(row.units[: 2 * _LONGEST]):
        if unit.text in _ENDS or _ends_line(row, number):
            head, body = row.units[: number + 1], row.units[number + 1 :]
            return number + 1 if _is_title(head, body) else 0
    return 0


def _is_title(head: Sequence[Unit], body: Sequence[Unit]) -> bool:
    if not body:
        content = sum(unit.is_content for unit in head)
        return head[-1].text == ":" and content <= _SHORT and not _binds(head)
    words = sum(unit.sort != "sign" for unit in head)
    longest = _SENTENCE if head[-1].text in _STOPS else _LONGEST
    says = any(unit.sort in _SAYING for unit in body)
    return says and words <= longest and (head[-1].text in _ASKS or not _binds(head))


def _binds(units: Sequence[Unit]) -> bool:
    return any(unit.sort in _BINDING for unit in units)


def _ends_line(row: Row, number: int) -> bool:
    after = row.units[number + 1].start if number + 1 < len(row.units) else len(row.text)
    return "\n" in row.text[row.units[number].end : after]
