"""Points that a source lacks although it lists others."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.text.collation.row import Row
from app.text.judging.judgement import quote
from app.text.model import Span
from app.text.variants import Reading, Severity, Variant
from app.told import Told, in_a_row, told

_CLAUSE = 3
_BINDING = frozenset({"modality", "be", "negation", "condition", "quantity", "date"})


class Mention(NamedTuple):
    """What a source says of a point in its prose, and where."""

    text: str
    span: Span


def lacuna(
    point: str,
    first: Row,
    having: Mapping[str, Span],
    missing: Mapping[str, Span],
    mentions: Mapping[str, Mention],
) -> Variant:
    """The variant that a missing point is: those who have it share one reading, told in the words of `first`.

    `having` and `missing` tell for each source where the point stands, or would stand; `mentions` those of the missing
    ones that speak of the point in their prose, and where. To be mentioned only weighs little: what the prose says
    is not what a list binds to, but the point is not left out.
    """
    absent = {source: span for source, span in missing.items() if source not in mentions}
    spoken: dict[str, list[tuple[str, Span]]] = {}
    for source in missing.keys() & mentions.keys():
        spoken.setdefault(mentions[source].text, []).append((source, mentions[source].span))
    readings = [Reading(tuple(having), first.text, tuple(having.items()))]
    readings += (
        Reading(tuple(s for s, _ in sorted(listed)), text, tuple(sorted(listed)))
        for text, listed in sorted(spoken.items())
    )
    if absent:
        readings.append(Reading(tuple(absent), "", tuple(absent.items())))
    total = len(having) + len(missing)
    severity = _severity(first) if absent else "low"
    explanation = in_a_row(_told(first.text, len(absent), [*spoken], len(missing) - len(absent), total))
    return Variant(point, "scope-omission", severity, explanation, tuple(readings))


def _told(text: str, absent: int, spoken: Sequence[str], mentioning: int, total: int) -> Iterator[Told]:
    """Who leaves the point out, and who only mentions it: a sentence each."""
    if absent == 1:
        yield told("One source leaves out the whole point: {words}.", words=quote(text))
    elif absent:
        yield told(
            "{count} of {total} sources leave out the whole point: {words}.",
            count=absent,
            total=total,
            words=quote(text),
        )
    if mentioning == 1:
        yield told("One source only mentions the point, outside the list: {words}.", words=quote(spoken[0]))
    elif mentioning:
        yield told(
            "{count} of {total} sources only mention the point, outside the list: {words}.",
            count=mentioning,
            total=total,
            words=quote(spoken[0]),
        )


def _severity(row: Row) -> Severity:
    """A clause that binds is grave, a mere heading is not."""
    content = sum(unit.is_content for unit in row.units)
    if content >= _CLAUSE and any(unit.sort in _BINDING for unit in row.units):
        return "high"
    return "medium" if content > 1 else "low"
