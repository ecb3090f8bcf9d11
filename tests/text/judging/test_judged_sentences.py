"""Invented sentences of treaties, leases, licences and statutes, each with what a careful reader says of it.

`pairs.json`: language, two wordings, the kind and severity of their one difference (null: not material).
`more_pairs.json`: more of them; many say the same in other words (no kind).
`points.json`: two or three wordings and their differences: kind, severity, words of one of the wordings.
Half of both was not looked at while the rules were made; what is asked for here is a share, not each one.
"""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from app.tasks.finding import lexicons
from app.text.findings import findings
from app.text.model import Passage, Point
from app.text.variants import Variant
from app.text.wording import Wordings

HERE = Path(__file__).parent
PAIRS = json.loads((HERE / "pairs.json").read_text(encoding="utf-8"))
MORE_PAIRS = json.loads((HERE / "more_pairs.json").read_text(encoding="utf-8"))
POINTS = json.loads((HERE / "points.json").read_text(encoding="utf-8"))


class Wanted(NamedTuple):
    """A difference that a reader sees, and the material variants that touch its words."""

    kind: str
    severity: str
    hits: list[Variant]


def found(wordings: list[str]) -> tuple[Variant, ...]:
    texts = dict(zip("abc", wordings, strict=False))
    passages = [Passage("1", source, 0, len(text), "point") for source, text in texts.items()]
    points = (Point("1", ""),)
    return findings(points, list(texts), "a", Wordings(texts, points, passages), lexicons())


def material(wordings: list[str]) -> list[Variant]:
    return [variant for variant in found(wordings) if variant.severity]


def touches(variant: Variant, words: str, wordings: list[str]) -> bool:
    """Whether one of the variant's spans meets the words where they first occur."""
    source, text = next((s, text) for s, text in zip("abc", wordings, strict=False) if words in text)
    start, end = text.index(words), text.index(words) + len(words)
    return any(
        s == source and span.start < end and start < span.end for r in variant.readings for s, span in r.spans
    )


@pytest.fixture(scope="module")
def wanted() -> list[Wanted]:
    """Every difference of `points.json`."""
    return [
        Wanted(
            kind, severity, [v for v in material(point["wordings"]) if touches(v, words, point["wordings"])]
        )
        for point in POINTS
        for kind, severity, words in point["differences"]
    ]


def test_what_is_material_is_told_from_what_is_not() -> None:
    right = [bool(material([left, right])) == bool(severity) for _, left, right, _, severity in PAIRS]
    assert sum(right) / len(right) >= 0.97


def test_the_kind_of_a_difference_is_right() -> None:
    told = [({v.kind for v in found([left, right])}, kind) for _, left, right, kind, _ in PAIRS]
    assert sum(kind in kinds for kinds, kind in told) / len(told) >= 0.95


def test_its_severity_is_right() -> None:
    told = [
        ({(v.kind, v.severity) for v in found([left, right])}, (kind, severity))
        for _, left, right, kind, severity in PAIRS
    ]
    assert sum(kind in kinds for kinds, kind in told) / len(told) >= 0.93


def test_more_of_what_is_material_is_told_from_what_is_not() -> None:
    told = [(bool(material([left, right])), severity) for _, left, right, _, severity in MORE_PAIRS]
    assert all(is_told for is_told, severity in told if severity)
    assert sum(not is_told for is_told, severity in told if not severity) >= 0.8 * sum(
        not severity for _, severity in told
    )


def test_more_differences_have_their_kind() -> None:
    wanted = [pair for pair in MORE_PAIRS if pair[3]]
    right = [kind in {v.kind for v in found([left, right])} for _, left, right, kind, _ in wanted]
    assert sum(right) / len(right) >= 0.9


def test_what_is_the_same_in_other_words_is_no_contradiction() -> None:
    same = [[left, right] for _, left, right, kind, _ in MORE_PAIRS if kind is None]
    loud = [
        v for wordings in same for v in material(wordings) if v.severity == "high" or v.kind == "negation"
    ]
    assert len(loud) <= 0.07 * len(same)


def test_of_several_differences_all_are_found(wanted: list[Wanted]) -> None:
    assert sum(bool(difference.hits) for difference in wanted) / len(wanted) >= 0.98


def test_of_several_differences_each_has_its_kind(wanted: list[Wanted]) -> None:
    right = [any(v.kind == difference.kind for v in difference.hits) for difference in wanted]
    assert sum(right) / len(right) >= 0.9


def test_little_else_is_called_material(wanted: list[Wanted]) -> None:
    said = {id(v) for difference in wanted for v in difference.hits}
    assert len(said) / sum(len(material(point["wordings"])) for point in POINTS) >= 0.75
