"""What stands around a passage in its source: whole paragraphs before and behind it."""

from app.text.model import Span

_LONGEST = 1_500
"""No more code points than this are shown on either side, however long the paragraphs are."""


def surroundings(text: str, passage: Span, paragraphs: int = 3) -> Span:
    """The passage with so many paragraphs that are not empty before and behind it, or what there is of them."""
    start = _line_start(text, passage.start)
    for _ in range(paragraphs):
        start = _line_start(text, len(text[:start].rstrip()))
    end = _line_end(text, passage.end)
    for _ in range(paragraphs):
        end = _line_end(text, len(text) - len(text[end:].lstrip()))
    return Span(
        _at_word(text, max(start, passage.start - _LONGEST), passage.start),
        min(end, max(text.rfind(" ", passage.end, passage.end + _LONGEST), passage.end))
        if end > passage.end + _LONGEST
        else end,
    )


def _line_start(text: str, place: int) -> int:
    return text.rfind("\n", 0, place) + 1


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _at_word(text: str, place: int, before: int) -> int:
    """The first place from this one on at which a word begins."""
    if place == 0 or text[place - 1].isspace():
        return place
    space = text.find(" ", place, before)
    return place if space < 0 else space + 1
