"""How what was lost is told to the analyst."""

_CALLED = {
    "originals": "original files",
    "texts": "texts of sources",
    "sources": "sources",
    "segments": "segments",
    "points": "points",
    "passages": "wordings",
    "notes": "notes",
    "anchors": "quotations of notes",
    "project": "the choice of reference",
    "settings": "settings",
    "edits": "the history",
    "changes": "the history",
    "pins": "pins",
    "absences": "marks of absence",
    "point_pins": "titles and places of points",
    "described": "descriptions of sources",
    "verdicts": "verdicts on findings",
    "families": "spellings",
    "reviews": "the review",
    "looks": "what was looked at",
}


def counted(number: int, what: str) -> str:
    """A number and what it counts, told as one or as many."""
    return f"{number} {what if number == 1 else f'{what}s'}"


def called(tables: set[str]) -> str:
    """What the tables hold, as the analyst calls it."""
    return ", ".join(dict.fromkeys(name for table, name in _CALLED.items() if table in tables))
