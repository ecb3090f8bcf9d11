"""What the items of a list are called in paths, and the names of the rules that found them."""

from app.text.segmentation.markers import Marker, last_part
from app.text.segmentation.numerals import Reading, canonical, place_letter, readings
from app.text.segmentation.series import Series

Path = tuple[str, ...]
_BY_PLACE = "place"
_WITH_WORD = "word"
_PRINTED = {_BY_PLACE: "number", _WITH_WORD: "keyword"}
"""The kinds that only say how a list is named, and what their markers are."""


def all_labels(series: Series, path: Path) -> set[Path]:
    """What all items of a list add to the path."""
    return {labels(series, number, path) for number in range(len(series.markers))}


def paths(series: Series, path: Path) -> frozenset[Path]:
    """The paths of all items of a list that lies in the item `path`."""
    return frozenset((*path, *added) for added in all_labels(series, path))


def labels(series: Series, number: int, path: Path) -> Path:
    """What an item adds to the path: its label and, before it, the part of its prefix that the path does not show."""
    marker, top = series.markers[number], not path
    if series.style.kind == _BY_PLACE:
        return (place_letter(number + 1),)
    if series.style.kind == "bullet":
        counts = top or series.style.word[:1].isdecimal()  # numbers that are all 1 are bullets, too
        return (str(number + 1) if counts else place_letter(number + 1),)
    if series.style.kind == "heading":
        return (str(number + 1),)
    label = last_part(marker.label)
    counted = next((r for r in marker.readings if r.system in series.systems), Reading("digits", 0))
    own = canonical(label, counted, top=top and not series.style.prefix)
    if marker.inserted:
        counted_on = series.style.word.startswith(("第", "제"))
        own += f"-{marker.inserted + 1}" if counted_on else place_letter(marker.inserted)
    if series.style.kind == _WITH_WORD:
        own = f"{series.style.word} {own}"
    prefix = series.style.prefix
    known = 0
    while known < min(len(prefix), len(path)) and _is_same(path[-1 - known], prefix[-1 - known]):
        known += 1
    return (*prefix[: len(prefix) - known], own)


def by_place(series: Series) -> Series:
    """The list with letters for its numbers in paths, where others print the paths that its numbers would give."""
    style = series.style._replace(kind=_BY_PLACE)
    return Series(style, series.systems, series.markers, series.values, series.places)


def with_word(series: Series) -> Series:
    """The list with its keyword in its labels: `annex 1` beside another list that has a 1."""
    style = series.style._replace(kind=_WITH_WORD)
    return Series(style, series.systems, series.markers, series.values, series.places)


def _is_same(shown: str, part: str) -> bool:
    """Whether a part of a prefix is what the path shows: the same, or a Roman numeral of that value."""
    return shown == part or any(r.system == "roman" and str(r.value) == shown for r in readings(part))


def rule_name(series: Series, marker: Marker) -> str:
    """The name of the rule that took a marker as one."""
    kind = _PRINTED.get(series.style.kind, series.style.kind)
    if kind == "number" and series.reading != "digits":
        kind = series.reading.removeprefix("upper ")
        kind = kind if kind == "roman" else "letter"
    if kind == "heading":
        return "list heading"
    if marker.start == marker.end:
        kind = "unprinted number"
    return f"{'glued ' if marker.glued else ''}{kind}"
