"""A page of the manual as it is shown: HTML with the colours and the type of the reading window."""

import re
from collections.abc import Callable
from html import escape
from itertools import count

from PySide6.QtGui import QFontDatabase

from app.ui.manual.library import Page
from app.ui.manual.sections import anchor_of, reader
from app.ui.theme import Theme

_HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
_PICTURE = re.compile(r'<p><img src="([^"]*)" alt="([^"]*)" /></p>')
_EMPTY_HEAD = re.compile(r"<thead>.*?</thead>", re.DOTALL)
_CODE = re.compile(r"(?<!<pre>)<code>(.*?)</code>", re.DOTALL)
_ROW = re.compile(r"(<td>.*?</td>)\s*<td>(.*?</td>)", re.DOTALL)
_KEYS = "55%"
"""How much of the width of a table its keys get where they stand on the left."""


def html(page: Page, direction: str, width_of: Callable[[str], int]) -> str:
    """The page. `direction` is "ltr" or "rtl"; `width_of` tells how wide a picture, by its address, is shown, in px."""
    body = reader().render(page.text)
    number = count()
    body = _HEADING.sub(
        lambda found: f'<h{found[1]}><a name="{anchor_of(next(number))}">{found[2]}</a></h{found[1]}>', body
    )
    body = _PICTURE.sub(lambda found: _picture(found[1], found[2], width_of(found[1])), body)
    body = _EMPTY_HEAD.sub("", body).replace("<table>", '<table cellspacing="0" cellpadding="5">')
    if direction == "rtl":
        body = _mirrored(body)
    return f'<html><body dir="{direction}">{body}</body></html>'


def _mirrored(body: str) -> str:
    """What Qt does not turn round by itself: the columns of a table. Commands keep their own direction, and so does
    each key and search term, isolated (FSI … PDI), or a minus before it would go to its end."""
    body = _CODE.sub(lambda found: f"<code>\u2068{found[1]}\u2069</code>", body)
    body = _ROW.sub(lambda found: f'<td width="{_KEYS}">{found[2]}{found[1]}', body)
    return body.replace("<pre>", '<pre dir="ltr">').replace("<table ", '<table width="100%" ')


def _picture(address: str, told: str, width: int) -> str:
    """A picture with what it shows under it."""
    return (
        f'<p class="picture"><img src="{address}" width="{width}" alt="{told}"></p><p class="told">{told}</p>'
    )


def sheet(theme: Theme, size: int) -> str:
    """The style sheet of a page, its text `size` px high."""
    fixed = escape(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family())
    role = theme.roles
    return f"""
        body {{ color: {role["text"]}; }}
        p, li {{ line-height: 118%; margin-top: 0; margin-bottom: {size * 2 // 3}px; }}
        h1 {{ font-size: {size + 10}px; font-weight: 600; margin-top: 8px; margin-bottom: {size}px; }}
        h2 {{ font-size: {size + 3}px; font-weight: 600; margin-top: {size * 3 // 2}px; margin-bottom: {size // 2}px; }}
        h3 {{ font-size: {size}px; font-weight: 600; margin-top: {size}px; margin-bottom: {size // 3}px; }}
        code {{ font-family: "{fixed}"; font-size: {size - 2}px; background-color: {role["hover"]};
               color: {role["text"]}; }}
        pre {{ white-space: pre-wrap; font-size: {size - 2}px; background-color: {role["panel"]};
              margin-bottom: {size}px; }}
        td {{ border-bottom: 1px solid {role["line"]}; }}
        .picture {{ line-height: 100%; margin-bottom: 4px; }}
        .told {{ color: {role["muted"]}; font-size: {size - 3}px; margin-bottom: {size}px; }}
    """
