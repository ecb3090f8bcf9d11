"""Every document of the corpus comes out exactly as marked.

A marked stretch is ⟪label|text⟫: the label is a path such as `2.a`, or `heading`, `intro` or `boilerplate`. The marks
are taken out before the text is segmented; what they say is the whole expected result.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.text.model import Segment
from app.text.segment import segment

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())
MARK = re.compile(r"⟪([^|⟫]+)\|([^⟫]*)⟫")


def unmarked(marked: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without marks, and what they say as (label, start, end)."""
    text, expected, end = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[end : mark.start()]
        expected.append((mark[1], len(text), len(text) + len(mark[2])))
        text += mark[2]
        end = mark.end()
    return text + marked[end:], expected


def label(found: Segment) -> str:
    if found.path:
        return ".".join(found.path)
    return "heading" if found.rule == "heading" else found.role


def shown(text: str, segments: list[tuple[str, int, int]]) -> list[str]:
    return [f"{name}|{text[start:end]}" for name, start, end in segments]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_the_document_is_segmented_as_marked(path: Path) -> None:
    """Paths, roles and exact spans."""
    text, expected = unmarked(path.read_text(encoding="utf-8"))
    media_type = "text/markdown" if path.suffix == ".md" else "text/plain"
    found = segment(text, media_type=media_type)
    assert shown(text, [(label(s), s.start, s.end) for s in found]) == shown(text, expected)
    assert [(label(s), s.start, s.end) for s in found] == expected


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_a_top_level_label_is_a_point_and_any_deeper_one_a_subpoint(path: Path) -> None:
    """The role follows from the length of the path, and prose has none."""
    text, _ = unmarked(path.read_text(encoding="utf-8"))
    for found in segment(text):
        depth = len(found.path)
        assert found.role in (
            ("intro", "boilerplate") if not depth else ("point",) if depth == 1 else ("subpoint",)
        )


def labels(text: str, media_type: str) -> list[tuple[str, str]]:
    """The labels of the points with the beginning of their text, white space aside."""
    found = segment(text, media_type=media_type)
    return [(label(s), " ".join(s.span.of(text).split())[:30]) for s in found if s.path]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda text: re.sub("(?m)^(?=.)", "    ", text), id="set in by four columns"),
        pytest.param(lambda text: re.sub("(?m)(?<=.)$", "  ", text), id="white space after lines"),
        pytest.param(
            lambda text: "News came in. Nobody said more.\n\nIt was late.\n\n" + text, id="prose before"
        ),
        pytest.param(lambda text: "\ufeff" + text + "\n\n\n", id="byte order mark and empty lines"),
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="line ends of two characters"),
    ],
)
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_what_does_not_touch_the_list_does_not_change_the_points(
    path: Path, change: Callable[[str], str]
) -> None:
    """Indenting the whole text, white space at the ends of lines and a lead change no point."""
    text, _ = unmarked(path.read_text(encoding="utf-8"))
    media_type = "text/markdown" if path.suffix == ".md" else "text/plain"
    assert labels(change(text), media_type) == labels(text, media_type)
