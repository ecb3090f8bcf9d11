"""The numbers that Word computes: the list definitions of a DOCX file, counted through the document.

A paragraph names a *number instance* (`num`); several instances share the counters of one abstract definition,
so that they go on counting where another stopped, unless an instance states a start of its own.
"""

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.sources.office.numerals import numeral
from app.sources.office.symbols import bullet
from app.sources.office.wordparts import W, number, switched, value

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS = 9
_LONGEST = 255  # no label is meant to be longer, and each of many paragraphs has it
_PLACE = re.compile("%([1-9])")
_PADDED = re.compile(r"(0*[01])\b")


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered.

    It starts again after each paragraph of a level above it: of any (`restart` is None), of the given one (from 1)
    and those above that, or of none (0). `width` is that of numbers filled up with zeros. `left` and `first` are
    the indents of its paragraphs in twentieths of a point, where it states them.
    """

    start: int = 1
    kind: str = "decimal"
    width: int = 0
    text: str = ""
    glued: bool = False
    legal: bool = False
    restart: int | None = None
    style: str = ""
    left: int | None = None
    first: int | None = None


_ANY = Level()


@dataclass(slots=True)
class _Instance:
    """One `num`: the definition it shares, the levels and starts it has of its own."""

    definition: str
    levels: dict[int, Level]
    starts: dict[int, int] = field(default_factory=dict)
    begun: bool = False


class Numbers:
    """The lists of a document and how far each has counted."""

    def __init__(self, root: "_Element | None", styles: "dict[str, str] | None" = None) -> None:
        """`root` is that of the numbering part; `styles` has the instance each numbering style names."""
        self._instances: dict[str, _Instance] = {}
        self._counts: dict[str, list[int | None]] = {}
        if root is not None:
            self._load(root, styles or {})

    def series(self, instance: str) -> str:
        """The name of the list that an instance belongs to; empty if there is no such instance."""
        found = self._instances.get(instance)
        return found.definition if found else ""

    def level(self, instance: str, level: int) -> Level | None:
        """The definition of a level, None if there is none."""
        found = self._instances.get(instance)
        return found.levels.get(level) if found else None

    def linked(self, instance: str, style: str) -> int | None:
        """The level that the instance gives to paragraphs of a style, None if it gives none."""
        found = self._instances.get(instance)
        levels = found.levels if found else {}
        return next((place for place, level in levels.items() if style and level.style == style), None)

    def count(self, instance: str, level: int) -> str:
        """Count one paragraph and return what is printed before it."""
        found, shape = self._instances.get(instance), self.level(instance, level)
        if found is None or shape is None:
            return ""
        counts = self._counts.setdefault(found.definition, [None] * LEVELS)
        if not found.begun:
            found.begun = True
            for place in found.starts:
                counts[place] = None
        before = counts[level]
        counts[level] = _start(found, level) if before is None else before + 1
        for above in range(level):  # a level that was passed over counts as begun
            if counts[above] is None:
                counts[above] = _start(found, above)
        for deeper in range(level + 1, LEVELS):
            restart = found.levels.get(deeper, _ANY).restart
            if restart is None or level < restart:
                counts[deeper] = None
        return _print(found, level, counts)

    def _load(self, root: "_Element", styles: dict[str, str]) -> None:
        abstract = {value(item, W + "abstractNumId"): item for item in root.findall(W + "abstractNum")}
        owners = {
            value(item, W + "numId"): value(item.find(W + "abstractNumId"))
            for item in root.findall(W + "num")
        }
        defined = {key: _levels(item) for key, item in abstract.items()}
        for item in root.findall(W + "num"):
            definition = value(item.find(W + "abstractNumId"))
            if definition not in abstract:
                continue
            style = value(abstract[definition].find(W + "numStyleLink"))
            definition = owners.get(styles.get(style, ""), definition)
            instance = _Instance(definition, dict(defined.get(definition, {})))
            for override in item.findall(W + "lvlOverride"):
                _override(instance, override)
            self._instances[value(item, W + "numId")] = instance


def _override(instance: _Instance, override: "_Element") -> None:
    place = _place(override)
    if place is None:
        return
    if (level := override.find(W + "lvl")) is not None:
        instance.levels[place] = _level(level)
    if (start := number(value(override.find(W + "startOverride")))) is not None:
        instance.starts[place] = start


def _place(element: "_Element") -> int | None:
    place = number(element.get(W + "ilvl"))
    return place if place is not None and 0 <= place < LEVELS else None


def _levels(abstract: "_Element") -> dict[int, Level]:
    levels = {}
    for item in abstract.findall(W + "lvl"):
        if (place := _place(item)) is not None:
            levels[place] = _level(item)
    return levels


def _level(item: "_Element") -> Level:
    form = next(item.iter(W + "numFmt"), None)  # a custom one stands before the one for older programs
    indent = item.find(f"{W}pPr/{W}ind")
    start = number(value(item.find(W + "start")))
    level = Level(
        start=0 if start is None else start,
        kind=value(form) or "decimal",
        text=value(item.find(W + "lvlText"))[:_LONGEST],
        glued=value(item.find(W + "suff")) == "nothing",
        legal=bool(switched(item.find(W + "isLgl"))),
        restart=number(value(item.find(W + "lvlRestart"))),
        style=value(item.find(W + "pStyle")),
        left=left_indent(indent),
        first=first_indent(indent),
    )
    if level.kind == "bullet":
        return replace(level, text=_bullet(item, level.text))
    padded = _PADDED.match(value(form, W + "format")[:_LONGEST])
    return replace(level, width=len(padded[1])) if level.kind == "custom" and padded else level


def _bullet(item: "_Element", text: str) -> str:
    if item.find(W + "lvlPicBulletId") is not None:
        return "•"
    fonts = item.find(f"{W}rPr/{W}rFonts")
    return bullet(text, value(fonts, W + "ascii") or value(fonts, W + "hAnsi"))


def left_indent(indent: "_Element | None") -> int | None:
    """Where the lines of a paragraph begin, None where that is not stated."""
    return number(value(indent, W + "left") or value(indent, W + "start"))


def first_indent(indent: "_Element | None") -> int | None:
    """How far the first line is set in, negative if it hangs; None where that is not stated."""
    hanging = number(value(indent, W + "hanging"))
    return -hanging if hanging is not None else number(value(indent, W + "firstLine"))


def _start(instance: _Instance, level: int) -> int:
    """The number that a level begins with: once the one of the instance, from then on that of the level."""
    own = instance.starts.pop(level, None)
    return instance.levels.get(level, _ANY).start if own is None else own


def _print(instance: _Instance, level: int, counts: list[int | None]) -> str:
    shape = instance.levels[level]

    def shown(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        if place > level or place not in instance.levels:
            return ""
        there = instance.levels[place]
        kind = "decimal" if shape.legal and there.kind != "none" else there.kind
        return numeral(counts[place] or 0, kind).zfill(there.width)

    return shape.text if shape.kind == "bullet" else _PLACE.sub(shown, shape.text)
