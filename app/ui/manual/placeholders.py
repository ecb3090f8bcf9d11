"""What the pages of the manual leave open and the program fills in, so that the manual cannot lie.

{action:new-note}   **Edit › New note** and its key: an action of the one table, where it stands and how it is asked for
{name:new-note}     **New note**
{menu:file/recent}  **File › Open recent**: a menu, and where it stands
{text:CardMenu/Write}   **Write**: any other text of the window, by its context and its English words as the catalogues
                    have them, so that no page has to write out what a button says
{key:new-note}      `Ctrl+M`, as this system writes it
{press:Space}       `Space`: a key that is in no table, as this system writes it; `Ctrl` and `Shift` may stand alone
{lineup:split}      what can be done while lining up, and its key
{finding:dismiss}   what can be done in the list of findings, and its key
{table:edit}        every shortcut of a menu, or of `lineup` or `findings`, as a table
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, get_args

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.ui.actions import ACTIONS, CONTEXT, MENUS, Entry
from app.ui.findings.deeds import DEEDS as VERDICTS
from app.ui.findings.deeds import DeedName, deed_key, deed_text
from app.ui.lineup.deeds import CONTEXT as LINEUP
from app.ui.lineup.deeds import DEEDS, Deed
from app.ui.shortcuts import native

PLACEHOLDER: Final = re.compile(r"\{([a-z]+):([^{}\n]+)\}")
"""A placeholder: what kind it is, and what it names."""

_MODIFIERS: Final = frozenset({"Ctrl", "Shift"})

_ENTRIES: Final[Mapping[str, Entry]] = {entry.id: entry for entry in ACTIONS}
_DEEDS: Final[Mapping[str, Deed]] = {deed.id: deed for deed in DEEDS}
_VERDICTS: Final[Mapping[str, DeedName]] = {name: name for name in get_args(DeedName)}


def fill(text: str) -> str:
    """The Markdown of a page with everything filled in.

    Raises KeyError for a placeholder that is not known, and for the key of what has none.
    """
    return PLACEHOLDER.sub(lambda found: _FILLED[found[1]](found[2]), text)


def _action(name: str) -> str:
    entry = _ENTRIES[name]
    place = " › ".join((*_menus(entry.menu), _said(CONTEXT, entry.text)))
    return f"**{place}** {_keys(entry.keys[0])}" if entry.keys else f"**{place}**"


def _name(name: str) -> str:
    return f"**{_said(CONTEXT, _ENTRIES[name].text)}**"


def _menu(path: str) -> str:
    return f"**{' › '.join(_menus(path))}**"


def _text(name: str) -> str:
    context, _, source = name.partition("/")
    return f"**{_said(context, source)}**"


def _press(keys: str) -> str:
    if keys in _MODIFIERS:  # Qt writes them only with a key
        return f"`{native(f'{keys}+A').removesuffix('A').removesuffix('+')}`"
    if not QKeySequence(keys).toString():
        raise KeyError(keys)
    return _keys(keys)


def _key(name: str) -> str:
    keys = _ENTRIES[name].keys
    if not keys:
        raise KeyError(name)
    return _keys(keys[0])


def _lineup(name: str) -> str:
    deed = _DEEDS[name]
    said = f"**{_said(LINEUP, deed.text)}**"
    return f"{said} {_keys(deed.keys)}" if deed.keys else said


def _finding(name: str) -> str:
    return f"**{deed_text(_VERDICTS[name])}** `{deed_key(_VERDICTS[name])}`"


def _table(name: str) -> str:
    return "\n".join(("| | |", "|---|---|", *_TABLES[name]()))


def _of_menu(menu: str) -> Iterator[str]:
    for entry in ACTIONS:
        if entry.keys and entry.menu.partition("/")[0] == menu:
            yield _row(_said(CONTEXT, entry.text), " ".join(map(_keys, entry.keys)))


def _of_lineup() -> Iterator[str]:
    for deed in DEEDS:
        if deed.keys:
            yield _row(_said(LINEUP, deed.text), _keys(deed.keys))


def _of_findings() -> Iterator[str]:
    for name in VERDICTS:
        yield _row(deed_text(name), f"`{deed_key(name)}`")


def _row(said: str, keys: str) -> str:
    return f"| {said} | {keys} |"


def _keys(portable: str) -> str:
    return f"`{native(portable)}`"


def _menus(path: str) -> Iterator[str]:
    parts = path.split("/")
    for n in range(len(parts)):
        yield _said(CONTEXT, MENUS["/".join(parts[: n + 1])])


def _said(context: str, source: str) -> str:
    return QCoreApplication.translate(context, source).replace("&", "").removesuffix("…")


def _menu_table(menu: str) -> Callable[[], Iterator[str]]:
    return lambda: _of_menu(menu)


_TABLES: Final[Mapping[str, Callable[[], Iterator[str]]]] = {
    **{menu: _menu_table(menu) for menu in MENUS if "/" not in menu},
    "lineup": _of_lineup,
    "findings": _of_findings,
}
_FILLED: Final[Mapping[str, Callable[[str], str]]] = {
    "action": _action,
    "name": _name,
    "menu": _menu,
    "text": _text,
    "key": _key,
    "press": _press,
    "lineup": _lineup,
    "finding": _finding,
    "table": _table,
}
