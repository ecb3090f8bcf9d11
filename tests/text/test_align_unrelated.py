"""Prose that speaks of something else is not linked to the points of a list."""

import re
from pathlib import Path

import pytest

from app.text.align import align
from app.text.model import Segment, SegmentedSource
from app.text.segment import segment

CORPUS = Path(__file__).parent / "corpus"
MARK = re.compile(r"⟪[^|⟫]+\|([^⟫]*)⟫")
LISTS = ("treaty_english", "licence_wrapped", "terms_inner_headings", "measures_russian", "law_ukrainian")
PROSE = (
    "article_without_list",
    "interview_russian",
    "history_with_years",
    "article_with_adverts",
    "court_ruling",
)


def text_of(name: str) -> str:
    return MARK.sub(r"\1", (CORPUS / f"{name}.txt").read_text(encoding="utf-8"))


def linked(name: str, other: str) -> tuple[int, int]:
    """How many characters of the prose are mentions of points of the list, and how many there are."""
    text, told = text_of(name), text_of(other)
    paragraphs = [s for s in segment(told) if s.role != "boilerplate"]
    prose = SegmentedSource("b", told, tuple(Segment(s.start, s.end, "intro") for s in paragraphs))
    alignment = align([SegmentedSource("a", text, segment(text)), prose], "a")
    mentions = [p for p in alignment.passages if p.source == "b"]
    return (
        len({at for passage in mentions for at in range(passage.start, passage.end)}),
        sum(len(paragraph.span) for paragraph in paragraphs),
    )


@pytest.mark.parametrize("name", LISTS)
def test_hardly_a_word_of_unrelated_prose_is_linked(name: str) -> None:
    """At most one character in a hundred."""
    found = [linked(name, other) for other in PROSE]
    assert sum(link for link, _ in found) <= 0.01 * sum(size for _, size in found)


def test_the_same_prose_is_linked_to_a_list_that_it_speaks_of() -> None:
    """Whatever keeps unrelated prose apart, it is not that nothing is ever linked."""
    told = text_of(PROSE[0])
    sentences = [s for s in re.split(r"(?<=[.!?])\s+", told) if len(s) > 40][:8]
    text = "\n".join(f"{number}. {sentence}" for number, sentence in enumerate(sentences, 1))
    prose = SegmentedSource("b", told, (Segment(0, len(told), "intro"),))
    alignment = align([SegmentedSource("a", text, segment(text)), prose], "a")
    assert {p.point for p in alignment.passages if p.source == "b"} == {
        str(n) for n in range(1, len(sentences) + 1)
    }
