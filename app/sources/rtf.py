"""RTF: its text with the numbers that the file has printed, and what the file tells about itself.

The library striprtf was measured for it: it prints hidden and deleted text, drops notes, misreads symbol fonts and
the fonts of right-to-left text, and fails on Japanese whose second byte is a letter. What RTF asks is a small machine.
"""

import locale
from dataclasses import replace

from app.sources import values
from app.sources.office.archive import damaged
from app.sources.office.page import Page, Paragraph
from app.sources.office.rtfflow import Row, Sheet, joined
from app.sources.office.rtfreader import Reader
from app.sources.office.rtftokens import tokens
from app.sources.office.scripts import Script, script
from app.sources.result import Reading
from app.text.cancel import Stop, check

_LANGUAGES: dict[Script, str] = {"western": "deflang", "eastern": "deflangfe", "complex": "adeflang"}
_BEFORE = b"\xef\xbb\xbf \t\r\n"


def read(name: str, data: bytes, should_cancel: Stop = None) -> Reading:
    """The text and metadata of an RTF file.

    Raises `Problem` for what is no such file or nested beyond reason, and `Cancelled`.
    """
    check(should_cancel)
    if not data[:100].lstrip(_BEFORE).startswith(b"{\\rtf"):
        raise damaged(name)
    page = Page()
    sheet = Sheet(page)
    reader = Reader(name, sheet.add)
    for token in tokens(data.decode("latin-1"), should_cancel):
        reader.take(token)
    reader.finish()
    sheet.close()
    page.space()
    for mark, parts in reader.notes:
        for part in _marked(mark, parts):
            sheet.add(part)
    sheet.close()
    text = page.result()
    told = reader.told
    return Reading(
        text,
        title=values.line(joined(told.get("title", ""))),
        author=values.line(joined(told.get("author", ""))),
        date=_day(told, "revtim") or _day(told, "creatim"),
        language=_language(told.get(_LANGUAGES[script(text)], "")),
    )


def _marked(mark: str, parts: list[Paragraph | Row]) -> list[Paragraph | Row]:
    """A note with its mark before it."""
    first = parts[0] if parts else Paragraph("")
    if isinstance(first, Paragraph):
        return [replace(first, text=f"{mark} {first.text.strip()}"), *parts[1:]]
    return [Paragraph(mark), *parts]


def _day(told: dict[str, str], time: str) -> str:
    return values.day("-".join(told.get(f"{time} {part}", "") for part in ("yr", "mo", "dy")))


def _language(number: str) -> str:
    """The BCP 47 tag for one of Windows' numbers of languages."""
    return values.language(locale.windows_locale.get(int(number or 0), ""))
