"""Markdown, as text for reading: the markup goes, everything that is printed stays.

Numbers and letters of lists stay as the file has them, blocks are set apart by blank lines, the content of a
list item is indented under its marker, the cells of a table row are one line with tabs between them.
Struck-out text keeps its tildes: without them it would read as if it still stood. Images are dropped, raw
HTML gives its text.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.errors import Problem
from app.sources import frontmatter
from app.sources.plain import one_line_end
from app.sources.result import Reading
from app.text.cancel import Stop, check, watched
from app.told import told

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

_DEEPEST = 100
_LARGEST = 2_000_000
_OPEN_BRACKETS = 3000


def read(name: str, text: str, should_cancel: Stop = None) -> Reading:
    """The text of the file and the metadata of its front matter. Raises `Problem` for hostile nesting, and
    `Cancelled`."""
    if len(text) > _LARGEST:
        raise Problem(
            told(
                "“{name}” is too long to be read as Markdown: rename it to end in .txt, or save the part "
                "that you need.",
                name=name,
            )
        )
    keys, body = frontmatter.split(one_line_end(text, should_cancel))
    tree = _tree(name, body, should_cancel)
    lines = _blocks(watched(tree.children, should_cancel))
    return frontmatter.metadata(keys, "\n".join(lines))


def _tree(name: str, body: str, should_cancel: Stop) -> "SyntaxTreeNode":
    from markdown_it.tree import SyntaxTreeNode

    # The parser takes quadratic time over brackets that nothing closes.
    if any(part.count("[") - part.count("]") > _OPEN_BRACKETS for part in body.split("\n\n")):
        raise Problem(
            told(
                "“{name}” has thousands of brackets that nothing closes: save it as plain text (.txt).",
                name=name,
            )
        )
    tokens = _parser(should_cancel).parse(body)
    # Beyond its limit the parser drops content without a word.
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        raise Problem(
            told("“{name}” has lists nested too deeply to be read: save it as plain text (.txt).", name=name)
        )
    check(should_cancel)
    return SyntaxTreeNode(tokens)


def _parser(should_cancel: Stop) -> "MarkdownIt":
    """The parser, which asks before every block and every stretch of running text whether to go on."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")

    def stop(*_state: object) -> bool:
        check(should_cancel)
        return False

    parser.block.ruler.before("paragraph", "stop", stop)
    parser.inline.ruler.before("text", "stop", stop)
    return parser


def _blocks(nodes: Iterable["SyntaxTreeNode"], *, tight: bool = False) -> list[str]:
    """The lines of several blocks, with a blank line between any two unless they stand in a tight list."""
    lines: list[str] = []
    for node in nodes:
        block = _block(node)
        if block and lines and not tight:
            lines.append("")
        lines += block
    return lines


def _block(node: "SyntaxTreeNode") -> list[str]:
    match node.type:
        case "paragraph" | "heading":
            return _inline(node.children)
        case "bullet_list" | "ordered_list":
            return _list(node)
        case "table":
            return ["\t".join(_cells(row)) for part in node.children for row in part.children]
        case "code_block" | "fence":
            return node.content.rstrip("\n").split("\n")
        case "html_block":
            return _html(node.content)
        case _:
            return _blocks(node.children)


def _list(node: "SyntaxTreeNode") -> list[str]:
    """The lines of a list; it is tight if the file has no blank lines between and in its items."""
    tight = all(
        child.hidden for item in node.children for child in item.children if child.type == "paragraph"
    )
    lines: list[str] = []
    for item, marker in zip(node.children, _markers(node), strict=True):
        content = _blocks(item.children, tight=tight)
        if lines and not tight:
            lines.append("")
        indent = " " * (len(marker) + 1)
        lines.append(f"{marker} {content[0]}" if content else marker)
        lines += [indent + line if line else "" for line in content[1:]]
    return lines


def _markers(node: "SyntaxTreeNode") -> list[str]:
    """Markers as the file has them; a list that repeats one number leaves the counting to the reader."""
    if node.type == "bullet_list":
        return [item.markup for item in node.children]
    numbers = [item.info for item in node.children]
    if len(numbers) > 1 and len(set(numbers)) == 1:
        numbers = [str(int(numbers[0]) + n) for n in range(len(numbers))]
    return [number + item.markup for number, item in zip(numbers, node.children, strict=True)]


def _cells(row: "SyntaxTreeNode") -> list[str]:
    return [" ".join(_inline(cell.children)) for cell in row.children]


def _inline(nodes: Iterable["SyntaxTreeNode"]) -> list[str]:
    """The lines of running text."""
    return "".join(map(_run, nodes)).strip(" \t\n").split("\n")


def _run(node: "SyntaxTreeNode") -> str:
    match node.type:
        case "text" | "code_inline":
            return node.content
        case "softbreak" | "hardbreak":
            return "\n"
        case "html_inline":
            return "\n" if node.content.lower().startswith("<br") else ""
        case "image":
            return ""
        case _:
            return "".join(map(_run, node.children))


def _html(markup: str) -> list[str]:
    from app.sources.pagetext import fragment_text

    text = fragment_text(markup)
    return text.split("\n") if text else []
