"""Pairs of whole sources, as the tests of the whole-document mode need them."""

from collections.abc import Sequence

from app.text.model import Passage, Point, Source
from app.ui.content import Content


def content(left: Sequence[tuple[str, str]], right: Sequence[tuple[str, str]]) -> Content:
    """Two sources, `l` and `r`, made of lines: each the point that it words, empty for prose, and its words."""
    sources, passages = [], []
    for name, lines in (("l", left), ("r", right)):
        text = ""
        for point, words in lines:
            text += f"{point}. " if point else ""
            if point:
                passages.append(Passage(point, name, len(text), len(text) + len(words), "point"))
            text += words + "\n"
        sources.append(Source(name, {"l": "harbour", "r": "valley"}[name], text, "text/plain", "utf-8", name))
    names = dict.fromkeys(point for point, _ in (*left, *right) if point)
    return Content(tuple(sources), "l", tuple(Point(n, n) for n in sorted(names, key=int)), tuple(passages))


LEFT = (
    ("", "How the rules came to the paper."),
    ("1", "Guests may use the garden until ten."),
    ("2", "The deposit of 200 euros is returned within 30 days."),
    ("3", "Pets are welcome."),
    ("4", "Fees apply."),
)
RIGHT = (
    ("3", "Pets are allowed."),
    ("1", "Guests may use the garden until noon."),
    ("2", "The deposit of 250 euros is returned within 30 days."),
)
SMALL = content(LEFT, RIGHT)


def long(points: int) -> Content:
    """So many points of a few lines each, every tenth of which differs in a word."""
    words = (
        "the parties keep every promise that they have made to each other in this place and at this time " * 4
    )
    left = [(str(n), f"Point number {n} says that {words}.") for n in range(1, points + 1)]
    right = [(name, text.replace("keep", "break", 1) if int(name) % 10 == 0 else text) for name, text in left]
    return content(left, right)
