"""How what was lost is told to the analyst."""

from collections.abc import Sequence

from app.told import Told, listed, told

_MOST = 10
"""Points that are named where more are lost."""

_CALLED = {
    "originals": told("original files"),
    "texts": told("texts of sources"),
    "sources": told("sources"),
    "segments": told("segments"),
    "points": told("points"),
    "passages": told("wordings"),
    "notes": told("notes"),
    "anchors": told("quotations of notes"),
    "project": told("the choice of reference"),
    "settings": told("settings"),
    "edits": told("the history"),
    "changes": told("the history"),
    "pins": told("pins"),
    "absences": told("marks of absence"),
    "point_pins": told("titles and places of points"),
    "described": told("descriptions of sources"),
    "verdicts": told("verdicts on findings"),
    "families": told("spellings"),
    "reviews": told("the review"),
    "looks": told("what was looked at"),
}


def called(tables: set[str]) -> str:
    """What the tables hold, as the analyst calls it."""
    return listed(dict.fromkeys(name for table, name in _CALLED.items() if table in tables))


def senseless(table: str, count: int) -> Told:
    """So many rows of a table were lost as they made no sense."""
    return told("Lost, because they made no sense: {what} ({count}).", what=called({table}), count=count)


def lost_words(notes: int) -> Told:
    """What so many notes said is lost."""
    if notes == 1:
        return told("Lost are the words of 1 note; what is quoted there is not.")
    return told("Lost are the words of {count} notes; what is quoted there is not.", count=notes)


def lost_places(quotations: int) -> Told:
    """Where so many quotations were is lost."""
    if quotations == 1:
        return told("Lost is the place of 1 quotation in notes; the notes and their words are there.")
    return told(
        "Lost is the place of {count} quotations in notes; the notes and their words are there.",
        count=quotations,
    )


def lost_points(points: Sequence[str]) -> Told:
    """What was known of these points is lost."""
    if len(points) == 1:
        return told("Lost are title and place of 1 point: {names}.", names=points[0])
    names = ", ".join(points[:_MOST]) + "…" * (len(points) > _MOST)
    return told("Lost are title and place of {count} points: {names}.", count=len(points), names=names)


def lost_spans(table: str, count: int) -> Told:
    """So many stretches of text of a table are lost."""
    return told("Lost, with their text or because they made no sense: {what}.", what=_stretches(table, count))


def _stretches(table: str, count: int) -> Told:
    match table:
        case "segments":
            return told("1 segment") if count == 1 else told("{count} segments", count=count)
        case "passages":
            return told("1 wording") if count == 1 else told("{count} wordings", count=count)
        case _:
            return told("1 pin") if count == 1 else told("{count} pins", count=count)
