"""Front matter: the block of `key: value` lines between two `---` that Markdown files may begin with.

Only the plain keys that a source's metadata knows are taken over; YAML's structures are left alone, so no
YAML library is needed and none of YAML's dangers exist.
"""

import re

from app.sources import values
from app.sources.result import Reading

_BLOCK = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"([A-Za-z][\w.-]*)[ \t]*:(?:[ \t]+(.*))?$")
_CONTINUATION = re.compile(r"[ \t]|-[ \t]|#|$")
_FIELDS = {
    "title": ("title",),
    "outlet": ("outlet", "publication", "publisher", "site"),
    "author": ("author", "byline"),
    "date": ("date", "published"),
    "language": ("lang", "language"),
    "url": ("url", "canonical", "link"),
}
_STRUCTURE = tuple("[{&*!|>%@`")


def split(text: str) -> tuple[dict[str, str], str]:
    """The simple keys (in lower case) of the front matter, and the text after it.

    A block that has a line of any other kind is not front matter, and stays in the text.
    """
    block = _BLOCK.match(text)
    if block is None:
        return {}, text
    lines = block[1].rstrip("\n").split("\n")
    if not _KEY.match(lines[0]) or not all(_KEY.match(x) or _CONTINUATION.match(x) for x in lines):
        return {}, text
    keys = {match[1].lower(): _scalar(match[2] or "") for x in lines if (match := _KEY.match(x))}
    return keys, text[block.end() :]


def metadata(keys: dict[str, str], text: str) -> Reading:
    """A reading of `text` with what the front matter tells of it."""
    found = {field: next((keys[k] for k in names if keys.get(k)), "") for field, names in _FIELDS.items()}
    return Reading(
        text,
        title=values.line(found["title"]),
        outlet=values.line(found["outlet"]),
        author=values.line(found["author"]),
        date=values.day(found["date"]),
        language=values.language(found["language"]),
        url=values.url(found["url"]),
    )


def _scalar(value: str) -> str:
    """A quoted or plain one-line value; empty for YAML structures and escapes."""
    value = value.strip()
    if value.startswith('"'):
        inner, _, rest = value[1:].partition('"')
        return "" if "\\" in inner or rest.partition("#")[0].strip() else inner
    if value.startswith("'"):
        match = re.fullmatch(r"'((?:[^']|'')*)'[ \t]*(?:#.*)?", value)
        return match[1].replace("''", "'") if match else ""
    if value.startswith(_STRUCTURE):
        return ""
    return re.split(r"(?:^|\s)#", value, maxsplit=1)[0].strip()
