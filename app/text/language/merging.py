"""Units that belong together: a negation beside a modal verb or a plain statement (`shall not`, `не может`), and what
sets a limit of time."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app.text.language.counting import Counting
from app.text.language.limits import limited

if TYPE_CHECKING:
    from app.text.language.units import Unit


def merged(text: str, found: Iterable["Unit"], counting: Counting) -> list["Unit"]:
    """The units of `text`, those that belong together as one."""
    return limited(text, list(_denied(text, found)), counting)


def _denied(text: str, found: Iterable["Unit"]) -> Iterator["Unit"]:
    """The units of `text` with a negation next to a modal verb or a plain statement taken into it."""
    last: Unit | None = None
    for unit in found:
        if last is not None and (both := _with_negation(text, last, unit)):
            last = both
            continue
        if last is not None:
            yield last
        last = unit
    if last is not None:
        yield last


def _with_negation(text: str, one: "Unit", other: "Unit") -> "Unit | None":
    for verb, negation, denied in ((one, other, 2), (other, one, 1)):
        if verb.sort not in ("modality", "be") or verb.denied or verb.group == "auxiliary":
            continue
        if negation.sort == "negation" and negation.group in ("not", "never"):
            sense = f"{verb.sense} {negation.group}"
            return verb._replace(
                start=one.start,
                end=other.end,
                text=text[one.start : other.end],
                key=f"{one.key} {other.key}",
                stem=sense,
                sense=sense,
                denied=denied,
            )
    return None
