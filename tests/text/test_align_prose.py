"""Titles, by-lines and headings name points and speak of none; the sentences around them may."""

import pytest

from app.text.align import align
from app.text.model import SegmentedSource
from app.text.segment import segment

PLAN = """Seven steps for the harbour
A proposal by the Harbour Forum
12 October 2024

The forum met on Friday and agreed on ferries every 20 minutes.

1. The old quay of the harbour is closed to lorries from May 2025.
2. A ferry runs every 20 minutes between the two shores.

Obligations of the city

3. The city has the obligation to buy three empty warehouses.
4. A harbour forum of nine members proposes what comes next.
"""
LAW = """Law
on the harbour forum and its proposal
of 12 October 2024

Article 1. Lorries stay away from the old quay of the harbour.

Article 2. Ferries run between the two shores every 15 minutes.

Article 3. Three empty warehouses are bought by the city.

Article 4. The harbour forum has nine members and proposes what comes next.
"""
LINES = """The old quay of the harbour is closed to lorries

A ferry runs every 20 minutes between the two shores

The city has to buy three empty warehouses

A harbour forum of nine members proposes what comes next

So much was known on Friday.
"""


def mentions(*texts: str) -> list[tuple[str, str]]:
    """The points that prose speaks of, and its words; the first text is the reference."""
    sources = [SegmentedSource(str(number), text, segment(text)) for number, text in enumerate(texts)]
    found = align(sources, "0").passages
    return [(p.point, texts[int(p.source)][p.start : p.end]) for p in found if p.role == "mention"]


def test_neither_a_title_nor_a_heading_speaks_of_a_point() -> None:
    """Whatever words they share with points: only the sentence before the first point does."""
    assert mentions(PLAN, LAW) == [("2", "The forum met on Friday and agreed on ferries every 20 minutes.")]


@pytest.mark.parametrize("number", range(4))
def test_short_lines_without_stops_are_read(number: int) -> None:
    """Where nearly every line looks like a heading, none of them is one."""
    line = LINES.split("\n\n")[number]
    assert (str(number + 1), line) in mentions(PLAN, LINES)
