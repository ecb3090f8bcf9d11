"""The CSV table: one header, every text kept to the letter, and nothing that a spreadsheet would run."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export import csv as table
from app.export.content import Report
from app.text.verdicts import Finding

Golden = Callable[[str, str], None]


def _read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(data.decode("utf-8-sig").splitlines(keepends=True), strict=True))


def _records(text: str) -> Iterator[list[str]]:
    """RFC 4180 read by hand, so that the writer is not checked by its own library alone."""
    row: list[str] = []
    cell, quoted, n = "", False, 0
    while n < len(text):
        if quoted and text[n : n + 2] == '""':
            cell, n = cell + '"', n + 1
        elif text[n] == '"':
            quoted = not quoted
        elif not quoted and text[n] == ",":
            row, cell = [*row, cell], ""
        elif not quoted and text[n : n + 2] == "\r\n":
            yield [*row, cell]
            row, cell, n = [], "", n + 1
        else:
            cell += text[n]
        n += 1
    assert (row, cell, quoted) == ([], "", False)


def _with_body(report: Report, body: str) -> Report:
    note = report.notes[0]
    return replace(report, notes=(replace(note, note=replace(note.note, body=body)),))


def test_the_table_is_as_agreed(report: Report, golden: Golden) -> None:
    golden("report.csv", table.render(report).decode("utf-8"))


def test_it_begins_with_a_byte_order_mark_and_ends_lines_as_the_rfc_says(report: Report) -> None:
    data = table.render(report)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")


def test_every_row_has_every_column(report: Report) -> None:
    header, *rows = _records(table.render(report).decode("utf-8-sig"))
    assert tuple(header) == table.COLUMNS
    assert {len(row) for row in rows} == {len(header)}


def test_two_readers_agree(report: Report) -> None:
    data = table.render(report)
    header, *rows = _records(data.decode("utf-8-sig"))
    assert [dict(zip(header, row, strict=True)) for row in rows] == _read(data)


def test_there_is_a_row_for_every_point_and_pair_and_for_every_note(report: Report) -> None:
    kinds = [row["row"] for row in _read(table.render(report))]
    assert kinds.count("comparison") == sum(len(point.comparisons) for point in report.points)
    assert kinds.count("note") == len(report.all_notes)


def test_without_pairs_every_wording_has_a_row(report: Report) -> None:
    alone = replace(report, points=tuple(replace(point, comparisons=()) for point in report.points))
    rows = [row for row in _read(table.render(alone)) if row["row"] == "wording"]
    assert [(row["point"], row["left_source"], row["left_state"]) for row in rows] == [
        *(("1", "gazette", "listed"), ("1", "radio", "listed"), ("1", "lantern", "lacuna")),
        *(("2", "gazette", "listed"), ("2", "radio", "listed"), ("2", "lantern", "mention")),
    ]


def test_moved_text_has_a_row_behind_its_comparison(moved_report: Report) -> None:
    comparison, moved, ignored = _read(table.render(moved_report))
    assert [row["row"] for row in (comparison, moved, ignored)] == ["comparison", "moved", "ignored"]
    told = [comparison[column] for column in ("n_changes", "n_moved", "ignored_changes", "ignored_kinds")]
    assert told == ["1", "1", "1", "case 1"]
    assert (moved["left_quote"], moved["right_quote"]) == (
        "No dam is built above the old mill.",
        "No dam is built above the new mill.",
    )
    assert moved["n_changes"] == "1"
    left, right = (wording.text for wording in moved_report.points[0].wordings)
    assert left[int(moved["left_start"]) : int(moved["left_end"])] == moved["left_quote"]
    assert right[int(moved["right_start"]) : int(moved["right_end"])] == moved["right_quote"]


def test_what_the_options_leave_out_of_account_is_listed(moved_report: Report) -> None:
    comparison, _, ignored = _read(table.render(moved_report))
    told = [ignored[column] for column in ("ignored_kinds", "left_quote", "right_quote")]
    assert told == ["case", "NOTE", "Note"]
    assert comparison["ignored_changes"] == "1"
    left, right = (wording.text for wording in moved_report.points[0].wordings)
    assert left[int(ignored["left_start"]) : int(ignored["left_end"])] == ignored["left_quote"]
    assert right[int(ignored["right_start"]) : int(ignored["right_end"])] == ignored["right_quote"]


def test_every_finding_tells_what_is_judged_and_who_reads_what(report: Report) -> None:
    rows = [row for row in _read(table.render(report)) if row["finding_id"]]
    heads = [row for row in rows if row["row"] != "reading"]
    assert [
        tuple(row[c] for c in ("row", "point", "category", "severity", "status", "author")) for row in heads
    ] == [
        ("finding", "2.a", "number", "high", "open", ""),
        ("finding", "2", "party", "medium", "confirmed", "N. Osei"),
        ("finding", "2.a", "scope-omission", "low", "open", ""),
        ("variation", "2", "typographic", "none", "open", ""),
        ("finding", "2.a", "modality", "high", "dismissed", "N. Osei"),
    ]
    assert heads[0]["explanation"] == "A difference of number: “45”."
    assert heads[0]["point_title"] == "Nets"
    assert heads[2]["readings"] == "radio, lantern: (nothing) | gazette: “strictly ”"
    for head in heads:
        readings = [
            row for row in rows if row["finding_id"] == head["finding_id"] and row["row"] == "reading"
        ]
        assert len({row["left_source"] for row in readings}) == len(readings) > 1
        for row in readings:
            assert len(row["left_quote"]) == int(row["left_end"]) - int(row["left_start"])


def test_a_reading_that_looks_like_a_formula_is_neutralised(report: Report) -> None:
    point = report.points[1]
    first = point.findings[0].variant
    readings = tuple(replace(reading, text=f"={reading.text}") for reading in first.readings)
    found = (Finding(replace(first, readings=readings)),)
    changed = replace(report, points=(replace(point, findings=found),))
    quoted = [row["left_quote"] for row in _read(table.render(changed)) if row["row"] == "reading"]
    assert quoted == ["'=45", "'=54"]


def test_line_breaks_within_a_cell_are_kept(report: Report) -> None:
    row = next(row for row in _read(table.render(report)) if row["point"] == "2" and row["left_text"])
    assert row["left_text"] == report.points[1].wordings[0].text
    assert "\n" in row["left_text"]


def test_a_note_on_three_places_takes_two_rows(report: Report) -> None:
    rows = [row for row in _read(table.render(report)) if row["note_id"] == "n1"]
    assert [(row["row"], row["left_quote"], row["right_quote"]) for row in rows] == [
        ("note", "45 mm", "54 mm"),
        ("note place", "strictly", ""),
    ]


def test_sources_of_the_same_name_are_told_apart(report: Report) -> None:
    sources = tuple(replace(source, name="plan") for source in report.sources)
    rows = _read(table.render(replace(report, sources=sources)))
    assert rows[0]["left_source"] == "plan (a)"
    assert rows[0]["right_source"] == "plan (b)"


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", "  =1", "\n=1", "＝1", "\ufeff=1", "'=1", "\t"],
)
def test_formulas_are_neutralised(report: Report, text: str) -> None:
    row = _read(table.render(_with_body(report, text)))[-1]
    assert row["note"] == "'" + text


@pytest.mark.parametrize("text", ["a=1", "1-2", "— a dash", "'tis", "“=”", "10.a", ""])
def test_other_text_is_left_alone(report: Report, text: str) -> None:
    assert _read(table.render(_with_body(report, text)))[-1]["note"] == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
def test_no_cell_can_run_and_every_cell_gives_its_text_back(text: str) -> None:
    cell = table.safe(text)
    assert isinstance(cell, str)
    assert not cell.lstrip("\n\t \ufeff\u200b").startswith(("=", "+", "-", "@"))
    assert text == (cell[1:] if cell != text else cell)
    assert table.safe(cell) != cell or cell == text


def test_text_that_is_no_unicode_does_not_stop_the_export(report: Report) -> None:
    assert _read(table.render(_with_body(report, "lone \ud800")))[-1]["note"] == "lone \\ud800"
