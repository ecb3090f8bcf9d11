"""The findings of the five real articles, held against the hand-made annotation beside them."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from app.tasks.finding import lexicons
from app.text.align import align, choose_reference
from app.text.findings import findings
from app.text.model import SegmentedSource, Span
from app.text.segment import segment
from app.text.variants import Variant
from app.text.wording import Wordings

pytestmark = pytest.mark.seeds

_LAST = 14
"""Up to this point the differences are annotated."""

_SLACK = 3
"""Code points by which a span may miss a quotation."""


@pytest.fixture(scope="module")
def told(seeds: list[Path]) -> list[Variant]:
    """The material variants of the annotated points."""
    texts = {path.name[:3]: path.read_text(encoding="utf-8") for path in seeds}
    sources = [SegmentedSource(name, text, segment(text)) for name, text in texts.items()]
    reference = choose_reference(sources)
    alignment = align(sources, reference)
    wordings = Wordings(texts, alignment.points, alignment.passages)
    found = findings(alignment.points, list(texts), reference, wordings, lexicons())
    return [variant for variant in found if variant.severity and int(_top(variant)) <= _LAST]


@pytest.fixture(scope="module")
def gold(seeds: list[Path]) -> list[dict[str, Any]]:
    """The differences between lists."""
    content = json.loads(
        (seeds[0].parents[1] / "gold" / "seeds_discrepancies_1_14.json").read_text(encoding="utf-8")
    )
    return [difference for difference in content["material"] if difference["list_vs_list"]]


def _top(variant: Variant) -> str:
    return variant.point.partition(".")[0]


def _meets(variant: Variant, difference: Mapping[str, Any]) -> bool:
    """Whether the variant touches the quotations of two sources."""
    spans = {source: span for reading in variant.readings for source, span in reading.spans}
    return (
        _top(variant) == difference["point"]
        and sum(
            _near(spans[source], quote) for source, quote in difference["quotes"].items() if source in spans
        )
        > 1
    )


def _near(span: Span, quote: Mapping[str, Any]) -> bool:
    return bool(span.start < quote["end"] + _SLACK and quote["start"] - _SLACK < span.end)


def _recall(told: Sequence[Variant], wanted: Sequence[Mapping[str, Any]]) -> float:
    return sum(any(_meets(variant, difference) for variant in told) for difference in wanted) / len(wanted)


@pytest.mark.parametrize(("severity", "share"), [("high", 0.95), ("medium", 0.85), ("low", 0.85)])
def test_what_matters_is_found(
    told: list[Variant], gold: list[dict[str, Any]], severity: str, share: float
) -> None:
    assert _recall(told, [difference for difference in gold if difference["severity"] == severity]) >= share


def test_little_else_is_called_material(told: list[Variant], gold: list[dict[str, Any]]) -> None:
    right = sum(any(_meets(variant, difference) for difference in gold) for variant in told)
    assert right / len(told) >= 0.85


def test_what_is_called_high_weighs(told: list[Variant], gold: list[dict[str, Any]]) -> None:
    high = [variant for variant in told if variant.severity == "high"]
    grave = [difference for difference in gold if difference["severity"] != "low"]
    assert (
        sum(any(_meets(variant, difference) for difference in grave) for variant in high) / len(high) >= 0.6
    )


def test_the_kinds_are_right(told: list[Variant], gold: list[dict[str, Any]]) -> None:
    right = [any(v.kind == difference["kind"] and _meets(v, difference) for v in told) for difference in gold]
    assert sum(right) / len(right) >= 0.7
