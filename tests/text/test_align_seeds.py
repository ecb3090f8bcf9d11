"""The five real articles, held against the hand-made annotation beside them."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from app.text.align import align, choose_reference
from app.text.model import Alignment, SegmentedSource
from app.text.segment import segment

pytestmark = pytest.mark.seeds


def _gold(seeds: list[Path], name: str) -> Any:
    return json.loads((seeds[0].parents[1] / "gold" / name).read_text(encoding="utf-8"))


def _aligned(seeds: list[Path]) -> Alignment:
    """Sources under the first three characters of their files' names."""
    sources = []
    for path in seeds:
        text = path.read_text(encoding="utf-8")
        sources.append(SegmentedSource(path.name[:3], text, segment(text)))
    return align(sources, choose_reference(sources))


def _f1(got: set[int], wanted: set[int]) -> float:
    return 2 * len(got & wanted) / (len(got) + len(wanted)) if got or wanted else 1.0


def _spans(rows: Any) -> set[int]:
    return {at for row in rows or () for at in range(row["start"], row["end"])}


def test_every_listed_wording_is_on_its_row(seeds: list[Path]) -> None:
    got: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for passage in _aligned(seeds).passages:
        if passage.role != "mention":
            got[passage.source, passage.point.replace(".", "")] |= set(range(passage.start, passage.end))
    scores = [
        _f1(got[name, row["ref"]], _spans(row["sources"].get(name)))
        for row in _gold(seeds, "seeds_alignment.json")["rows"]
        for name in ("000", "002", "004")
    ]
    assert sum(scores) / len(scores) >= 0.99


def test_prose_is_linked_to_its_points(seeds: list[Path]) -> None:
    """Measured in characters and by point. Two readers would hardly agree on more than nine tenths."""
    got: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for passage in _aligned(seeds).passages:
        if passage.role == "mention":
            got[passage.source, passage.point.split(".")[0]] |= set(range(passage.start, passage.end))
    wanted: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for name, article in _gold(seeds, "seeds_gold.json").items():
        for piece in article["segments"]:
            for point in piece["points"] if piece["role"] == "mention" and not piece.get("annex") else ():
                wanted[name, point] |= _spans([piece])
    right = sum(len(got[cell] & wanted[cell]) for cell in wanted)
    assert 2 * right / (sum(map(len, got.values())) + sum(map(len, wanted.values()))) >= 0.72
