"""What was found, in words an analyst understands."""

from PySide6.QtCore import QCoreApplication

from app.text.model import Segment
from app.ui.importing.sheet import Sheet
from app.ui.written import figure

_EXCERPT = 60


def summary(sheet: Sheet) -> str:
    """What was found in a text: how many points and sub-points, or that it is prose."""
    if not sheet.points and not sheet.subpoints:
        return _tr("prose, no list")
    points = _tr("1 point") if sheet.points == 1 else _tr("{n} points").format(n=figure(sheet.points))
    if not sheet.subpoints:
        return points
    parts = (
        _tr("1 sub-point")
        if sheet.subpoints == 1
        else _tr("{n} sub-points").format(n=figure(sheet.subpoints))
    )
    return _tr("{points}, {parts}").format(points=points, parts=parts)


def name(segment: Segment) -> str:
    """What a segment is: `Point 10`, `Sub-point 10.a`, `Lead-in` and so on."""
    path = ".".join(segment.path)
    if segment.role == "point":
        return _tr("Point {path}").format(path=path)
    if segment.role == "subpoint":
        return _tr("Sub-point {path}").format(path=path)
    return {"boilerplate": _tr("Not part of the document"), "mention": _tr("Mention")}.get(
        segment.role, _tr("Text around the points")
    )


def reason(segment: Segment) -> str:
    """By which rule the segment was made, with its marker where it has one."""
    rule = _rules().get(segment.rule, segment.rule)
    if segment.marker and rule:
        return _tr("{rule} “{marker}”").format(rule=rule, marker=segment.marker)
    return rule


def excerpt(text: str, segment: Segment) -> str:
    """The first words of a segment, on one line."""
    return " ".join(text[segment.start : min(segment.end, segment.start + 2 * _EXCERPT)].split())


def _rules() -> dict[str, str]:
    glued = _tr("{rule}, in the middle of a line")
    plain = {
        "number": _tr("numbered item"),
        "letter": _tr("lettered item"),
        "roman": _tr("item with a Roman numeral"),
        "decimal": _tr("item with a number in several parts"),
        "keyword": _tr("item with a word and a number"),
        "ordinal": _tr("item with an ordinal"),
        "bare": _tr("item with a number alone"),
        "bullet": _tr("bullet"),
    }
    return {
        **plain,
        **{f"glued {rule}": glued.format(rule=words) for rule, words in plain.items()},
        "unprinted number": _tr("its number is not printed, its parts show it"),
        "list heading": _tr("heading, counted by its place"),
        "unlettered item": _tr("item without a letter of its own"),
        "continuation": _tr("goes on from before"),
        "heading": _tr("heading"),
        "paragraph": _tr("paragraph"),
        "furniture line": _tr("line of the page, such as a link or a caption"),
        "furniture label": _tr("label of the page"),
        "furniture phrase": _tr("words that pages carry, such as an invitation to subscribe"),
        "page furniture": _tr("page number or running head"),
        "repetition": _tr("said before"),
        "pinned": _tr("set by you"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportWords", text)
