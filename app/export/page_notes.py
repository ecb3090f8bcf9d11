"""What an analyst wrote in a note, as the PDF template takes it: its Markdown read, nothing in it trusted.

A block has a `kind` (text, heading, item, code), how `deep` in lists it stands, how often it is `quoted`, the `marker`
before it, and `runs`: parts as in `page_text`, some of them `strong`, `emph`, `code` or `struck`. No address is linked
or looked up: it stands behind its words.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from app.export import visible
from app.export.page_text import Json, said, set_as

if TYPE_CHECKING:
    from markdown_it.token import Token

_LONGEST = 100_000
_OPEN_BRACKETS = 1_000
_DEEPEST = 20
_SAME = {"mark": "same", "ignored": False, "moved": False, "edited": False}
_STYLES = {"strong": "strong", "em": "emph", "s": "struck", "code": "code"}
_BULLET = "•"


def note_body(text: str) -> Json:
    """The blocks of a note, and how to set them. What is too long to be read as Markdown stands as it was typed."""
    if len(text) > _LONGEST or text.count("[") - text.count("]") > _OPEN_BRACKETS:
        lines = said(text)["lines"]
        blocks = [{"kind": "text", "deep": 0, "quoted": 0, "marker": "", "runs": line} for line in lines]
    else:
        blocks = [*_blocks(_parsed(text))]
    return {**set_as(text, ""), "blocks": blocks}


def _parsed(text: str) -> "Sequence[Token]":
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": _DEEPEST})
    return parser.enable("strikethrough").parse(text)


def _blocks(tokens: "Iterable[Token]") -> Iterator[Json]:
    lists: list[bool] = []
    quoted, kind, marker = 0, "text", ""
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                lists.append(token.type == "ordered_list_open")
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                marker = f"{token.info}{token.markup}" if lists[-1] else _BULLET
            case "blockquote_open" | "blockquote_close":
                quoted += token.nesting
            case "heading_open" | "heading_close":
                kind = "heading" if token.nesting > 0 else "text"
            case "inline" | "fence" | "code_block":
                is_code = token.type != "inline"
                runs = _plain(token.content.rstrip("\n"), {}) if is_code else _runs(token.children or [])
                told = "code" if is_code else "item" if lists and kind == "text" else kind
                block = {"kind": told, "deep": len(lists), "quoted": quoted, "marker": marker}
                marker = ""
                yield {**block, "runs": [*runs]}


def _runs(tokens: "Iterable[Token]") -> Iterator[Json]:
    styles: list[str] = []
    addresses: list[tuple[str, list[str]]] = []
    for token in tokens:
        style = _STYLES.get(token.tag, "")
        if token.type == "link_open":
            addresses.append((str(token.attrGet("href") or ""), []))
        elif token.type == "link_close":
            address, words = addresses.pop()
            if address and address not in ("".join(words), f"mailto:{''.join(words)}"):
                yield from _plain(f" ({address})", _styled(styles))
        elif token.nesting > 0 and style:
            styles.append(style)
        elif token.nesting < 0 and style:
            styles.remove(style)
        elif token.type in ("softbreak", "hardbreak"):
            yield {"turn": True}
        else:
            words_of = f"[{token.content}]" if token.type == "image" else token.content
            for _, words in addresses:
                words.append(words_of)
            yield from _plain(words_of, _styled([*styles, style] if style else styles))


def _styled(styles: Iterable[str]) -> dict[str, bool]:
    return dict.fromkeys((style for style in styles if style), True)


def _plain(text: str, look: dict[str, Any]) -> Iterator[Json]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield {"turn": True}
        for stretch, hidden in visible.split(line):
            yield {"text": visible.label(stretch) if hidden else stretch, "hidden": hidden, **_SAME, **look}
