"""Differences in words: what a screen reader says of what is marked in two texts."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.text.differences import Difference
from app.text.model import Span
from app.ui.wordings.kinds import kind_name
from app.ui.wordings.marks import Side, partner_of
from app.ui.written import figure, quoted

_QUOTED = 120
"""So many characters of a difference are said."""


def between(one: Difference, texts: tuple[str, str], names: tuple[str, str]) -> str:
    """A difference as it is between two sources of these names: “harbour: “until”, valley: “till””."""
    left, right = (_words(span.of(text)) for span, text in zip((one.left, one.right), texts, strict=True))
    if one.move is not None:
        return _tr("moved: {words}").format(words=left)
    if left and right:
        return _tr("{left}: {here}, {right}: {there}").format(
            left=names[0], here=left, right=names[1], there=right
        )
    return _tr("only in {name}: {words}").format(name=names[0] if left else names[1], words=left or right)


def seen_from(one: Difference, side: Side, own: str, other: str) -> str:
    """A difference as it is read in one of the two texts, `own`: “here “until”, there “till””."""
    mine = one.left if side == "left" else one.right
    here, there = _words(mine.of(own)), _words(partner_of(one, side).of(other))
    if one.move is not None:
        said = _tr("moved and edited: {words}") if one.move.is_edited else _tr("moved: {words}")
    elif here and there:
        said = _tr("here {words}, there {others}")
    else:
        said = _tr("only here: {words}") if here else _tr("missing here: {others}")
    said = said.format(words=here, others=there)
    if one.ignored is None:
        return said
    return _tr("{said}, which does not count: {kind}").format(said=said, kind=kind_name(one.ignored))


def counted(said: Iterable[str]) -> str:
    """Several differences after each other, with how many they are; empty for none."""
    every = list(dict.fromkeys(said))
    if not every:
        return ""
    count = _tr("1 difference") if len(every) == 1 else _tr("{n} differences").format(n=figure(len(every)))
    return f"{count}: {'; '.join(every)}"


def at_step(place: int, count: int, said: str) -> str:
    """The difference gone to, counted from 1, of so many."""
    return _tr("Difference {place} of {count}: {said}").format(
        place=figure(place), count=figure(count), said=said
    )


def covers(span: Span, place: int) -> bool:
    """Whether a mark is on a character; an empty one, where words are missing, is on the two around it."""
    return span.start - (not span) <= place < span.end + (not span)


def _words(text: str) -> str:
    """Words in quotation marks, cut where they get long; in words what cannot be heard; empty for no characters."""
    if not text:
        return ""
    words = " ".join(text.split())
    if not words:
        return _tr("a line break") if "\n" in text else _tr("a space")
    return quoted(words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Access", text)
