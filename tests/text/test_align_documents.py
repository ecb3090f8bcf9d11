"""Invented documents in many languages and scripts (`aligned_documents`) come out as their marks say."""

from pathlib import Path

import pytest

from app.text.align import align
from app.text.model import Alignment
from tests.text.aligned_documents import FILES, Writer, got, read, wanted


def _aligned(path: Path) -> tuple[list[Writer], Alignment]:
    writers = read(path)
    return writers, align([writer.source() for writer in writers], writers[0].name)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_listed_letter_is_on_its_row(path: Path) -> None:
    """However a source reorders, renumbers, merges, splits, omits and adds points."""
    writers, alignment = _aligned(path)
    expected, found = wanted(writers, mentions=False), got(writers, alignment, mentions=False)
    assert [cell for cell in expected | found if expected.get(cell) != found.get(cell)] == []


@pytest.mark.parametrize(
    "path", [p for p in FILES if "|" in p.read_text(encoding="utf-8")], ids=lambda p: p.stem
)
def test_prose_is_linked_to_the_points_it_speaks_of(path: Path) -> None:
    """And neither the reporter's colour nor the next article on the page is. Measured in letters."""
    writers, alignment = _aligned(path)
    expected, found = wanted(writers, mentions=True), got(writers, alignment, mentions=True)
    right = sum(len(expected[cell] & found[cell]) for cell in expected.keys() & found.keys())
    assert right >= 0.75 * sum(map(len, expected.values()))
    assert right >= 0.7 * sum(map(len, found.values()))
