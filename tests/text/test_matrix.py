"""All points x sources, and what notes and findings put into the cells."""

import pytest

from app.text.cancel import Cancelled
from app.text.matrix import marks_of, points_by_sources, sources_by_sources
from app.text.model import Anchor, Note, Passage, Point, Span
from app.text.variants import Reading, Severity, Variant
from app.text.verdicts import Finding, Verdict
from app.text.wording import Wordings

SOURCES = ("a", "b", "c")
POINTS = (Point("1", "Stay"), Point("2", "Pay"))
TEXTS = {"a": "Stay.Pay in May.", "b": "Stay.Pay in June.", "c": "Go away."}
PASSAGES = (
    Passage("1", "a", 0, 5, "point"),
    Passage("2", "a", 5, 16, "point"),
    Passage("1", "b", 0, 5, "point"),
    Passage("2", "b", 5, 17, "point"),
    Passage("1", "c", 0, 8, "point"),
)
WORDINGS = Wordings(TEXTS, POINTS, PASSAGES)


def finding(
    point: str,
    readings: tuple[tuple[str, ...], ...],
    severity: Severity | None = "low",
    verdict: Verdict | None = None,
) -> Finding:
    made = tuple(
        Reading(sources, f"reading {n}", tuple((s, Span(0, 1)) for s in sources))
        for n, sources in enumerate(readings)
    )
    return Finding(Variant(point, "number" if severity else "punctuation", severity, "", made), verdict)


class TestRows:
    def test_every_point_is_held_against_the_base(self) -> None:
        rows = points_by_sources(POINTS, SOURCES, "b", WORDINGS)
        assert [(row.point, row.base) for row in rows] == [("1", "b"), ("2", "b")]
        assert [cell.divergence == 0 for cell in rows[0].cells] == [True, True, False]
        assert rows[1].cells[2].state == "lacuna"

    def test_on_one_point_every_source_is_held_against_every_other(self) -> None:
        rows = sources_by_sources(POINTS[1], SOURCES, WORDINGS)
        assert [row.base for row in rows] == ["a", "b", "c"]
        assert rows[0].cells[1].divergence == rows[1].cells[0].divergence
        assert rows[0].cells[1].divergence
        assert rows[0].cells[0].divergence == 0

    def test_it_can_be_stopped(self) -> None:
        with pytest.raises(Cancelled):
            sources_by_sources(POINTS[1], SOURCES, WORDINGS, lambda: True)


class TestMarks:
    def test_a_note_counts_for_every_source_that_it_quotes_once(self) -> None:
        anchors = (Anchor("a", 0, 1, "S"), Anchor("a", 1, 2, "t"), Anchor("b", 0, 1, "S"))
        notes = [Note("n", "1", "Why?", anchors), Note("m", "1", "And?", anchors[:1])]
        assert marks_of(notes, (), ["a"]).notes == {("1", "a"): 2, ("1", "b"): 1}

    def test_what_a_part_has_its_point_has_too(self) -> None:
        marks = marks_of([Note("n", "1.a", "", (Anchor("a", 0, 1, "S"),))], (), ["a"])
        assert marks.notes == {("1.a", "a"): 1, ("1", "a"): 1}

    def test_a_note_on_the_project_is_in_no_cell(self) -> None:
        assert not marks_of([Note("n", "", "", (Anchor("a", 0, 1, "S"),))], (), ["a"]).notes

    def test_a_finding_is_where_a_source_reads_otherwise_than_the_base(self) -> None:
        found = [finding("1", (("a", "b"), ("c",)))]
        assert marks_of((), found, ["a"]).findings == {("1", "a", "c"): 1}
        assert marks_of((), found, ["c"]).findings == {("1", "c", "a"): 1, ("1", "c", "b"): 1}

    def test_against_a_source_that_has_no_such_place_there_is_none(self) -> None:
        assert not marks_of((), [finding("1", (("a",), ("c",)))], ["b"]).findings

    def test_the_weightiest_gives_the_severity(self) -> None:
        found = [finding("1", (("a",), ("c",)), severity) for severity in ("low", "high", "medium")]
        marks = marks_of((), found, ["a"])
        assert marks.findings["1", "a", "c"] == 3
        assert marks.heaviest["1", "a", "c"] == "high"

    def test_what_is_not_material_or_was_dismissed_does_not_count(self) -> None:
        readings = (("a",), ("c",))
        dismissed = Verdict("v", (), (), "dismissed")
        found = [finding("1", readings, None), finding("1", readings, verdict=dismissed)]
        assert not marks_of((), found, ["a"]).findings
