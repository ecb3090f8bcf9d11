"""What one edit did, as a page to read: every thing with its fields before and after, and the differences marked.

What went is struck through, what came is underlined: never colour alone.
"""

from collections.abc import Callable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from app.text.diff import compare
from app.text.history import Deed, Detail, Edit, Field
from app.told import told
from app.ui.edit_names import shown_name
from app.ui.history.words import field_word, moment_word, state_sentence, value_word
from app.ui.messages import translated
from app.ui.mirror import html_row
from app.ui.scale import px
from app.ui.theme import Theme
from app.ui.written import figure

GO, RESTORE, OF_NOTE = "go:", "restore:", "note:"
"""What the address of a link begins with: to the point of a deed, to the version of its note, to its note's history.
The number of the deed follows.
"""

_LABEL = 92  # px for the names of fields
_SHORT = 32
_LONGEST = 20_000
"""Code points up to which differences inside a text are marked."""


def page(edit: Edit, detail: Detail, theme: Theme, known: Callable[[str], bool]) -> str:
    """The page in HTML. `known` tells whether a point is in the project now."""
    return "".join(_page(edit, detail, theme, known))


def _page(edit: Edit, detail: Detail, theme: Theme, known: Callable[[str], bool]) -> Iterator[str]:
    muted = theme.roles["muted"]
    told = " · ".join(filter(None, (moment_word(edit.at), edit.author)))
    yield f'<p style="font-size:{px(17)}px;font-weight:600;margin:0">{escape(shown_name(edit.name))}</p>'
    yield f'<p style="color:{muted};margin:2px 0 0 0">{escape(told)}</p>'
    if sentence := state_sentence(edit):
        yield f'<p style="color:{muted};margin:6px 0 0 0">{escape(sentence)}</p>'
    last = ""
    for number, deed in enumerate(detail.deeds):
        yield from _deed(number, deed, theme, goes=deed.point != last and known(deed.point))
        last = deed.point
    if detail.more:
        more = _text("And {count} more.").replace("{count}", figure(detail.more))
        yield f'<p style="color:{muted};margin-top:16px">{escape(more)}</p>'


def _deed(number: int, deed: Deed, theme: Theme, *, goes: bool) -> Iterator[str]:
    yield (
        f'<p style="margin:18px 0 4px 0"><b>{escape(translated(deed.what))}</b> '
        f'<span style="color:{theme.roles["muted"]}">{escape(_headline(deed))}</span></p>'
    )
    yield '<table width="100%" cellspacing="0" cellpadding="3">'
    for field in deed.fields:
        yield from _field(field, theme)
    yield "</table>"
    links = list(_links(number, deed, goes=goes))
    if links:
        separated = f' <span style="color:{theme.roles["line_strong"]}">·</span> '.join(links)
        yield f'<p style="margin:4px 0 0 0">{separated}</p>'


def _headline(deed: Deed) -> str:
    """What became of it, without what its fields tell anyway."""
    if deed.fields and deed.did == "changed":
        return ""
    if deed.kind == "notes" and deed.did in ("added", "deleted"):
        return translated(told("added") if deed.did == "added" else told("deleted"))
    return translated(deed.sum)


def _links(number: int, deed: Deed, *, goes: bool) -> Iterator[str]:
    if goes:
        yield _link(f"{GO}{number}", _text("Go to {point}").replace("{point}", deed.point))
    if deed.note:
        restore = _text("Restore note") if deed.did == "deleted" else _text("Restore this version")
        yield _link(f"{RESTORE}{number}", restore)
        yield _link(f"{OF_NOTE}{number}", _text("History of this note"))


def _link(address: str, words: str) -> str:
    return f'<a href="{address}" style="text-decoration:none">{escape(words)}</a>'


def _field(field: Field, theme: Theme) -> Iterator[str]:
    word, told = escape(field_word(field.name)), _values(field, theme)
    yield html_row(word, told, px(_LABEL), theme.roles["muted"])


def _values(field: Field, theme: Theme) -> str:
    """The field before and after: short ones beside each other, long ones as one text with its differences."""
    before, after = (value_word(field.name, value) for value in (field.before, field.after))
    if not before or not after:
        return _gone(before, theme) if before else _words(after) if after else ""
    if "\n" not in before + after and max(len(before), len(after)) <= _SHORT and field.name != "text":
        return f"{_gone(before, theme)} → {_come(after, theme)}"
    if max(len(before), len(after)) > _LONGEST:
        return f"{_gone(before, theme)}<br>{_come(after, theme)}"
    return _marked(before, after, theme)


def _marked(before: str, after: str, theme: Theme) -> str:
    """Both texts in one, what only one of them has marked."""
    pieces = []
    for op in compare(before, after).ops:
        if op.kind == "equal":
            pieces.append(_words(op.left.of(before)))
        elif op.kind == "delete":
            pieces.append(_gone(op.left.of(before), theme))
        else:
            pieces.append(_come(op.right.of(after), theme))
    return "".join(pieces)


def _gone(words: str, theme: Theme) -> str:
    return _span(words, theme.roles["left_tint"], "line-through") if words else ""


def _come(words: str, theme: Theme) -> str:
    return _span(words, theme.roles["right_tint"], "underline") if words else ""


def _span(words: str, ground: str, line: str) -> str:
    return f'<span style="background-color:{ground};text-decoration:{line}">{_words(words)}</span>'


def _words(words: str) -> str:
    return escape(words).replace("\n", "<br>")


def _text(source: str) -> str:
    return QCoreApplication.translate("History", source)
