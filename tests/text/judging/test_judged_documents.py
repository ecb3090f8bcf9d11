"""Points of unlike documents in several languages, judged by a reader before the program was run on them.

Each has two or three wordings, the `differences` that are material (kind, severity, words of one of the wordings)
and words that are `quiet`: they say the same in another way, so that at most a low finding may touch them. The points
of `more_documents.json` were written after those of `documents.json` had been looked at.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from app.tasks.finding import lexicons
from app.text.findings import findings
from app.text.model import Passage, Point
from app.text.variants import Variant
from app.text.wording import Wordings

HERE = Path(__file__).parent
POINTS: list[dict[str, Any]] = [
    point
    for name in ("documents.json", "more_documents.json")
    for point in json.loads((HERE / name).read_text(encoding="utf-8"))
]


def material(wordings: list[str]) -> list[Variant]:
    """The findings of one point that sources `a`, `b`, ... word so."""
    texts = dict(zip("abc", wordings, strict=False))
    passages = [Passage("1", source, 0, len(text), "point") for source, text in texts.items()]
    points = (Point("1", ""),)
    told = findings(points, list(texts), "a", Wordings(texts, points, passages), lexicons())
    return [variant for variant in told if variant.severity]


def touches(variant: Variant, words: str, wordings: list[str]) -> bool:
    """Whether one of the variant's spans meets the words where they first occur."""
    source, text = next((s, text) for s, text in zip("abc", wordings, strict=False) if words in text)
    start, end = text.index(words), text.index(words) + len(words)
    return any(
        s == source and span.start < end and start < span.end for r in variant.readings for s, span in r.spans
    )


class Told:
    """A point with what the program says of it."""

    def __init__(self, point: dict[str, Any]) -> None:
        self.wordings: list[str] = point["wordings"]
        self.findings = material(self.wordings)
        self.wanted: list[tuple[str, str, list[Variant]]] = [
            (kind, severity, self.hits(words)) for kind, severity, words in point["differences"]
        ]
        self.quiet: list[list[Variant]] = [self.hits(words) for words in point["quiet"]]

    def hits(self, words: str) -> list[Variant]:
        """The findings that touch the words."""
        return [variant for variant in self.findings if touches(variant, words, self.wordings)]

    def is_wanted(self, variant: Variant) -> bool:
        """Whether it touches one of the differences that the reader sees."""
        return any(variant is hit for _, _, hits in self.wanted for hit in hits)


@pytest.fixture(scope="module")
def told() -> list[Told]:
    return [Told(point) for point in POINTS]


def share(answers: list[bool]) -> float:
    return sum(answers) / len(answers)


def test_the_documents_are_of_many_kinds_and_languages() -> None:
    assert len({point["language"] for point in POINTS}) >= 6
    assert len({point["document"] for point in POINTS}) >= 5


def test_every_difference_is_found(told: list[Told]) -> None:
    assert all(hits for point in told for _, _, hits in point.wanted)


def test_nearly_every_difference_has_its_kind(told: list[Told]) -> None:
    right = [any(v.kind == kind for v in hits) for point in told for kind, _, hits in point.wanted]
    assert share(right) >= 0.9


def test_most_differences_have_kind_and_severity(told: list[Told]) -> None:
    right = [
        any((v.kind, v.severity) == (kind, severity) for v in hits)
        for point in told
        for kind, severity, hits in point.wanted
    ]
    assert share(right) >= 0.85


def test_what_is_called_high_is_what_a_reader_would_mark(told: list[Told]) -> None:
    high = [point.is_wanted(v) for point in told for v in point.findings if v.severity == "high"]
    assert share(high) >= 0.72


def test_the_same_in_another_style_is_hardly_told(told: list[Told]) -> None:
    loud = [
        any(v.severity != "low" and not point.is_wanted(v) for v in hits)
        for point in told
        for hits in point.quiet
    ]
    assert share(loud) <= 0.08


def test_every_explanation_is_a_sentence(told: list[Told]) -> None:
    for variant in (v for point in told for v in point.findings):
        assert variant.explanation[0].isupper()
        assert variant.explanation.endswith(".")
        assert "“”" not in variant.explanation
        assert variant.explanation.count("“") == variant.explanation.count("”") > 0
