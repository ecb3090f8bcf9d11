"""What the items of a list are called in paths, and the names of the rules that found them."""

from app.text.segmentation.markers import Marker, last_part
from app.text.segmentation.numerals import Reading, canonical, place_letter, readings
from app.text.segmentation.series import Series

Path = tuple[str, ...]


def all_labels(series: Series, path: Path) -> set[Path]:
    """What all items of a list add to the path."""
    return {labels(series, number, path) for number in range(len(series.markers))}


def labels(series: Series, number: int, path: Path) -> Path:
    """What an item adds to the path: its label and, before it, the part of its prefix that the path does not show."""
    marker, top = series.markers[number], not path
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
    prefix = series.style.prefix
    known = 0
    while known < min(len(prefix), len(path)) and _is_same(path[-1 - known], prefix[-1 - known]):
        known += 1
    return (*prefix[: len(prefix) - known], own)


def _is_same(shown: str, part: str) -> bool:
    """Whether a part of a prefix is what the path shows: the same, or a Roman numeral of that value."""
    return shown == part or any(r.system == "roman" and str(r.value) == shown for r in readings(part))


def rule_name(series: Series, marker: Marker) -> str:
    """The name of the rule that took a marker as one."""
    kind = series.style.kind
    if kind == "number" and series.reading != "digits":
        kind = series.reading.removeprefix("upper ")
        kind = kind if kind == "roman" else "letter"
    if kind == "heading":
        return "list heading"
    if marker.start == marker.end:
        kind = "unprinted number"
    return f"{'glued ' if marker.glued else ''}{kind}"
