"""One side of a conflict as a page to read: its fields, then its text, what only this side has marked.

What stands only on this side is tinted and underlined: never colour alone.
"""

from collections.abc import Iterator
from html import escape
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app.text.diff import compare
from app.text.merging import Edited, Thing, Version
from app.text.model import Note
from app.text.verdicts import Verdict
from app.ui.merging import words
from app.ui.mirror import html_row
from app.ui.notes import moments
from app.ui.scale import px
from app.ui.theme import Theme

Side = Literal["left", "right"]

_LABEL = 124  # px for the names of fields
_LONGEST = 20_000
"""Code points up to which the differences of two texts are marked, and up to which a text is shown."""


def page(thing: Thing | None, other: Thing | None, edited: Edited | None, side: Side, theme: Theme) -> str:
    """The page of `thing` in HTML, compared with the `other` side; None where that side deleted it. `edited` tells who
    changed or deleted it last.
    """
    muted = theme.roles["muted"]
    told = f'<p style="color:{muted};margin:0 0 8px 0">{escape(_last_edit(thing, edited))}</p>'
    if thing is None:
        return f'{told}<p style="color:{muted}"><i>{escape(_tr("Deleted"))}</i></p>'
    return "".join((told, *_page(thing, other, side, theme)))


def _last_edit(thing: Thing | None, edited: Edited | None) -> str:
    """Who changed or deleted it last, and when; of a thing without a history its author and time."""
    if edited is None:
        known = (thing.author, moments.full(thing.modified)) if thing is not None else ()
        return " · ".join(filter(None, known))
    sentence = _tr("Deleted by {who}") if thing is None else _tr("Last changed by {who}")
    who = sentence.format(who=edited.author or _tr("an unknown author"))
    return " · ".join(filter(None, (who, moments.full(edited.at))))


def _page(thing: Thing, other: Thing | None, side: Side, theme: Theme) -> Iterator[str]:
    muted = theme.roles["muted"]
    if isinstance(thing, Note | Version):
        yield f'<p style="margin:0 0 14px 0">{_text(thing, other, side, theme)}</p>'
    theirs = words.fields(other) if other is not None else {}
    yield '<table width="100%" cellspacing="0" cellpadding="2" style="margin-top:10px">'
    for name, value in words.fields(thing).items():
        if not value and not theirs.get(name):
            continue
        differs = other is not None and value != theirs.get(name)
        shown = _mark(value or _tr("none"), side, theme) if differs else escape(value)
        yield html_row(escape(words.field_word(name)), shown, px(_LABEL), muted)
    yield "</table>"


def _text(thing: Note | Version, other: Thing | None, side: Side, theme: Theme) -> str:
    """The text of a note or a source with what only this side has."""
    mine = _read(thing)
    theirs = None if other is None or isinstance(other, Verdict) else _read(other)
    if theirs is None or len(mine) + len(theirs) > _LONGEST:
        return _lines(mine if len(mine) <= _LONGEST else f"{mine[:_LONGEST]}…")
    pieces = []
    for op in compare(mine, theirs).ops:
        if op.kind == "equal":
            pieces.append(_lines(op.left.of(mine)))
        elif op.kind == "delete":
            pieces.append(_mark(op.left.of(mine), side, theme))
    return "".join(pieces)


def _read(thing: Note | Version) -> str:
    return thing.body if isinstance(thing, Note) else thing.text


def _mark(text: str, side: Side, theme: Theme) -> str:
    ground, ink = theme.roles[f"{side}_tint"], theme.roles[side]
    style = f"background-color:{ground};text-decoration:underline;color:{ink}"
    return f'<span style="{style}">{_lines(text)}</span>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merging", text)
