"""Points that a source lacks although it lists others."""

from collections.abc import Mapping

from app.text.collation.row import Row
from app.text.judging.judgement import quote
from app.text.model import Span
from app.text.variants import Reading, Severity, Variant

_CLAUSE = 3
_BINDING = frozenset({"modality", "be", "negation", "condition", "quantity", "date"})


def lacuna(point: str, first: Row, having: Mapping[str, Span], missing: Mapping[str, Span]) -> Variant:
    """The variant that a missing point is: those who have it share one reading, told in the words of `first`.

    `having` and `missing` tell for each source where the point stands, or would stand.
    """
    readings = (
        Reading(tuple(having), first.text, tuple(having.items())),
        Reading(tuple(missing), "", tuple(missing.items())),
    )
    several = f"{len(missing)} of {len(having) + len(missing)} sources leave"
    one = "One source leaves"
    explanation = f"{several if len(missing) > 1 else one} out the whole point: {quote(first.text)}."
    return Variant(point, "scope-omission", _severity(first), explanation, readings)


def _severity(row: Row) -> Severity:
    """A clause that binds is grave, a mere heading is not."""
    content = sum(unit.is_content for unit in row.units)
    if content >= _CLAUSE and any(unit.sort in _BINDING for unit in row.units):
        return "high"
    return "medium" if content > 1 else "low"
