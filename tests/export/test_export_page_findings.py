"""A point's findings in print: few in full, the others briefly, and nothing is lost without being counted."""

from dataclasses import replace
from typing import Any

import pytest

from app.export.content import Report
from app.export.page_findings import page_findings
from app.text.model import Span
from app.text.variants import Reading, Variant
from app.text.verdicts import Finding

PLACES = {"a": 0, "b": 1, "c": 2}


def told(report: Report, *findings: Finding) -> Any:
    point = report.points[1]
    return page_findings(replace(point, findings=findings or point.findings), PLACES, {})


def found(text: str) -> Finding:
    readings = (
        Reading(("b",), text, (("b", Span(0, len(text))),)),
        Reading(("c", "a"), "", (("c", Span(0, 0)), ("a", Span(0, 0)))),
    )
    return Finding(Variant("2", "number", "high", "It differs.", readings))


def test_the_grave_and_those_that_were_judged_are_told_in_full(report: Report) -> None:
    full = told(report)["full"]
    assert [(f["point"], f["kind"], f["severity"], f["state"], f["by"]) for f in full] == [
        ("2.a", "number", "high", "open", ""),
        ("2", "party", "medium", "confirmed", "N. Osei"),
    ]


def test_the_others_are_told_by_kind_and_counted_where_they_do_not_matter(report: Report) -> None:
    page = told(report)
    assert [(group["kind"], len(group["findings"])) for group in page["brief"]] == [("scope-omission", 1)]
    assert page["dismissed"] == {"count": 1, "by": ["N. Osei"]}
    assert page["variation"] == [{"kind": "typographic", "count": 1}]


def test_every_finding_is_told_or_counted(report: Report) -> None:
    page = told(report)
    brief = sum(len(group["findings"]) for group in page["brief"])
    counted = (
        page["dismissed"]["count"]
        + page["waived"]["count"]
        + sum(kind["count"] for kind in page["variation"])
    )
    assert len(page["full"]) + brief + counted == len(report.points[1].findings)


def test_another_kind_or_severity_is_told_with_who_says_so_and_what_was_found(report: Report) -> None:
    confirmed = report.points[1].findings[1]
    assert confirmed.verdict is not None
    judged = replace(confirmed, verdict=replace(confirmed.verdict, state="open", severity="high"))
    (full,) = told(report, judged)["full"]
    assert (full["kind"], full["severity"], full["state"], full["by"]) == (
        "party",
        "high",
        "judged",
        "N. Osei",
    )
    assert full["found"] == {"kind": "terminology", "severity": "medium"}
    (full,) = told(report, found("x"))["full"]
    assert full["found"] == {"kind": "", "severity": ""}


def test_what_was_judged_not_material_is_counted_apart_from_what_was_found_so(report: Report) -> None:
    confirmed = report.points[1].findings[1]
    assert confirmed.verdict is not None
    waived = replace(confirmed, verdict=replace(confirmed.verdict, state="open", kind="", severity="none"))
    page = told(report, waived)
    assert page["waived"] == {"count": 1, "by": ["N. Osei"]}
    assert (page["full"], page["brief"], page["variation"]) == ([], [], [])


def test_readings_stand_in_the_order_of_the_sources(report: Report) -> None:
    (full,) = told(report, found("x"))["full"]
    assert [reading["sources"] for reading in full["readings"]] == [[0, 2], [1]]


def test_very_many_sources_are_the_others_and_come_last(report: Report) -> None:
    places = {str(n): n for n in range(20)}

    def printed(*crowds: int) -> list[tuple[list[int], int]]:
        ids = iter(places)
        readings = []
        for number, crowd in enumerate(crowds):
            mine = tuple(next(ids) for _ in range(crowd))
            readings.append(Reading(mine, "x" * number, tuple((source, Span(0, number)) for source in mine)))
        finding = Finding(Variant("2", "number", "high", "", tuple(readings)))
        page = page_findings(replace(report.points[1], findings=(finding,)), places, {})
        return [(reading["sources"], reading["others"]) for reading in page["full"][0]["readings"]]

    assert printed(12, 1, 2) == [([12], 0), ([13, 14], 0), ([], 12)]
    assert printed(9, 9) == [([*range(9, 18)], 0), ([], 9)]
    assert printed(8, 2) == [([*range(8)], 0), ([8, 9], 0)]


@pytest.mark.parametrize(("text", "printed"), [(", the toll;", "the toll"), (" , ", ","), ("a\n b", "a b")])
def test_punctuation_around_a_reading_is_left_out_unless_it_is_all(
    report: Report, text: str, printed: str
) -> None:
    (full,) = told(report, found(text))["full"]
    ((part,),) = full["readings"][1]["lines"]
    assert part["text"] == printed


def test_a_long_reading_loses_its_middle(report: Report) -> None:
    (full,) = told(report, found("word " * 100))["full"]
    ((part,),) = full["readings"][1]["lines"]
    assert "[…]" in part["text"]
    assert len(part["text"]) < 140


def test_an_omission_has_no_words(report: Report) -> None:
    (full,) = told(report, found("x"))["full"]
    assert full["readings"][0]["lines"] in ([], [[]])
