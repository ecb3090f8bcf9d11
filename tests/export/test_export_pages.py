"""What the PDF template is given."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.export.content import Comparison, Report, ReportWording
from app.export.pages import pages
from app.text.options import CompareOptions
from app.text.script import EditScript

Golden = Callable[[str, str], None]
Worded = Callable[..., ReportWording]


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for child in children for text in _texts(child)]


def test_the_data_is_as_agreed(report: Report, golden: Golden) -> None:
    golden("report_pages.json", json.dumps(pages(report), ensure_ascii=False, indent=1) + "\n")


def test_it_can_be_written_as_utf_8_whatever_the_text(report: Report, worded: Worded) -> None:
    bad = worded("a", "1", ("1", "lone \ud800 and \x00"))
    point = replace(report.points[0], wordings=(bad,), comparisons=())
    json.dumps(pages(replace(report, points=(point,), rows=())), ensure_ascii=False).encode()


def test_names_and_titles_are_one_line_without_hidden_characters(report: Report) -> None:
    told = pages(replace(report, title="  The \u202eplan\n of two lines "))
    assert told["title"] == "The [U+202E]plan of two lines"


def test_a_long_title_is_cut_for_the_running_head(report: Report) -> None:
    told = pages(replace(report, title="water " * 50))
    assert len(told["head"]) <= 72
    assert told["head"].endswith("…")
    assert told["title"] == " ".join(["water"] * 50)


@pytest.mark.parametrize(
    ("similarity", "figure"),
    [(1.0, "1.00"), (0.9999, "0.99"), (0.0001, "0.01"), (0.0, "0.00"), (0.5, "0.50")],
)
def test_only_the_same_wording_is_said_to_be_the_same(report: Report, similarity: float, figure: str) -> None:
    row = replace(report.rows[0], wordings=(replace(report.rows[0].wordings[1], similarity=similarity),))
    assert pages(replace(report, rows=(row,)))["rows"][0]["cells"][0]["figure"] == figure


def test_one_pair_stands_side_by_side_and_several_under_each_other(report: Report) -> None:
    assert [group["kind"] for group in pages(report)["points"][1]["groups"]] == ["stack"]
    single = replace(report.points[1], comparisons=report.points[1].comparisons[:1])
    (point,) = pages(replace(report, points=(single,), rows=(), notes=()))["points"]
    assert [group["kind"] for group in point["groups"]] == ["pair"]


def test_wordings_too_far_apart_are_not_merged(report: Report) -> None:
    far = report.points[1].comparisons[0]
    assert far.script
    script = EditScript(far.script.ops, 0.1, CompareOptions())
    point = replace(
        report.points[1],
        comparisons=(Comparison(far.left, far.right, script), *report.points[1].comparisons[1:]),
    )
    (told,) = pages(replace(report, points=(point,), rows=(), notes=()))["points"]
    reading = told["groups"][0]["readings"][0]
    assert reading["apart"]
    assert "left" not in {part.get("mark") for line in reading["lines"] for part in line}


def test_a_very_long_quotation_loses_its_middle_in_print(report: Report) -> None:
    note = report.points[1].notes[0]
    anchored = replace(
        note.anchors[0], anchor=replace(note.anchors[0].anchor, exact="begin " + "x" * 5000 + " end")
    )
    point = replace(report.points[1], notes=(replace(note, anchors=(anchored,)),))
    (told,) = pages(replace(report, points=(point,), rows=(), notes=()))["points"]
    quotation = "".join(_texts(told["notes"][0]["anchors"][0]["lines"]))
    assert "begin" in quotation
    assert " end" in quotation
    assert "[…]" in quotation
    assert len(quotation) < 500


def test_it_is_counted_what_moved_and_what_was_ignored(moved_report: Report) -> None:
    told = pages(moved_report)
    (group,) = told["points"][0]["groups"]
    assert (group["changes"], group["moved"], group["ignored"]) == (1, 1, 1)
    assert told["ignored"] == [{"kind": "case", "count": 1}]
