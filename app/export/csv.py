"""The report as a table for a spreadsheet: CSV after RFC 4180, UTF-8 with a byte order mark.

There are several kinds of rows, told by the column `row`, under one header:

- `comparison`: one for every point and pair: both texts, how near they are, how many differences count and
  how many the options ignore;
- `moved`: one for every stretch that stands in two places, after its comparison: both places, how alike they are and
  how many edits are inside;
- `ignored`: one for every difference that the options leave out of account, after its comparison;
- `finding` and `variation`: one for every place where sources differ, with what is judged of it and what the analyst
  has decided: a finding is material, a variation is not;
- `reading`: after either, one for every source with its words there;
- `wording`: without any pair, one for every point and source, on the left;
- `note`: one for every note, with the first two places it hangs on as left and right;
- `note place`: only for notes that hang on more than two places: the further ones, two a row.

A row has a cell only where its kind has something to say. Offsets are code points into the source's text.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from app.export.cells import Cells, of_point, stretch
from app.export.content import (
    Comparison,
    Report,
    ReportAnchor,
    ReportNote,
    ReportPoint,
    ReportSource,
    ReportWording,
)
from app.export.csv_findings import finding_rows
from app.text.differences import Tally, differences, tally
from app.text.options import IGNORABLES

COLUMNS = (
    "project",
    "row",
    "point",
    "point_title",
    "left_source",
    "right_source",
    "left_state",
    "right_state",
    "left_text",
    "right_text",
    "similarity",
    "n_changes",
    "n_moved",
    "ignored_changes",
    "ignored_kinds",
    "finding_id",
    "note_id",
    "category",
    "severity",
    "status",
    "explanation",
    "readings",
    "tags",
    "note",
    "author",
    "created_utc",
    "modified_utc",
    "left_quote",
    "left_start",
    "left_end",
    "left_anchor",
    "right_quote",
    "right_start",
    "right_end",
    "right_anchor",
)

_PLACES = {column: place for place, column in enumerate(COLUMNS)}
_EMPTY = (None,) * (len(COLUMNS) - 1)

_FORMULA = re.compile(r"'*(?:[\t\r]|[\s\ufeff\u200b]*[=+\-@＝＋－＠])")


def render(report: Report) -> bytes:
    """The CSV file's bytes."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_in_columns(report.title, cells) for cells in _rows(report))
    return out.getvalue().encode("utf-8-sig", "backslashreplace")


def safe(value: str | int | None) -> str | int | None:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before what looks like one.

    It also goes before text that begins with apostrophes and then looks like a formula, so that taking one
    apostrophe off such a cell always gives the text back.
    """
    if not isinstance(value, str) or value[:1].isalnum() or not _FORMULA.match(value):
        return value
    return f"'{value}"


def _in_columns(project: str, cells: Cells) -> list[str | int | None]:
    """A row with each cell in its column, in the first one what the project is called."""
    row: list[str | int | None] = [safe(project), *_EMPTY]
    for column, value in cells.items():
        row[_PLACES[column]] = safe(value)
    return row


def _rows(report: Report) -> Iterator[Cells]:
    names = _names(report.sources)
    titles = {row.point.id: row.point.title for row in report.rows}
    for point in report.points:
        if not point.comparisons:
            for wording in point.wordings:
                yield _wording(point, wording, names)
        for comparison in point.comparisons:
            yield _comparison(point, comparison, names)
            yield from _moved(point, comparison, names)
            yield from _ignored(point, comparison, names)
        yield from finding_rows(point, names, titles)
        for note in point.notes:
            yield from _note(note, names, titles)
    for note in report.notes:
        yield from _note(note, names, titles)


def _names(sources: Sequence[ReportSource]) -> dict[str, str]:
    """What each source is called; those that share a name have their id with it."""
    often = Counter(source.name for source in sources)
    return {s.id: s.name if often[s.name] == 1 else f"{s.name} ({s.id})" for s in sources}


def _comparison(point: ReportPoint, comparison: Comparison, names: dict[str, str]) -> Cells:
    left, right, script = comparison.left, comparison.right, comparison.script
    figures = _figures(comparison.tally) if script else {}
    return {
        **of_point("comparison", point),
        "left_source": names[left.source],
        "right_source": names[right.source],
        "left_state": left.state,
        "right_state": right.state,
        "left_text": left.text,
        "right_text": right.text,
        "similarity": f"{script.similarity:.4f}" if script else None,
        **figures,
    }


def _figures(tally: Tally) -> Cells:
    kinds = (f"{kind} {tally.ignored[kind]}" for kind in IGNORABLES if tally.ignored.get(kind))
    return {
        "n_changes": tally.counted,
        "n_moved": tally.moved,
        "ignored_changes": tally.all_ignored,
        "ignored_kinds": ", ".join(kinds),
    }


def _moved(point: ReportPoint, comparison: Comparison, names: dict[str, str]) -> Iterator[Cells]:
    for move in comparison.script.moves if comparison.script else ():
        inside = differences(
            move.script, move.left.of(comparison.left.text), move.right.of(comparison.right.text)
        )
        yield {
            **of_point("moved", point),
            "similarity": f"{move.script.similarity:.4f}",
            **_figures(tally(inside)),
            "n_moved": None,
            **stretch("left", comparison.left, move.left, names),
            **stretch("right", comparison.right, move.right, names),
        }


def _ignored(point: ReportPoint, comparison: Comparison, names: dict[str, str]) -> Iterator[Cells]:
    left, right = comparison.left, comparison.right
    found = differences(comparison.script, left.text, right.text) if comparison.script else ()
    for edit in (edit for one in found for edit in (one, *one.edits) if edit.ignored):
        yield {
            **of_point("ignored", point),
            "ignored_kinds": edit.ignored,
            **stretch("left", left, edit.left, names),
            **stretch("right", right, edit.right, names),
        }


def _wording(point: ReportPoint, wording: ReportWording, names: dict[str, str]) -> Cells:
    return {
        **of_point("wording", point),
        "left_source": names[wording.source],
        "left_state": wording.state,
        "left_text": wording.text,
    }


def _note(numbered: ReportNote, names: dict[str, str], titles: dict[str, str]) -> Iterator[Cells]:
    note = numbered.note
    common: Cells = {
        "point": note.point,
        "point_title": titles.get(note.point, ""),
        "note_id": note.id,
    }
    told: Cells = {
        "row": "note",
        "category": note.category,
        "severity": note.severity,
        "status": note.status,
        "tags": " ".join(f"#{tag}" for tag in note.tags),
        "note": note.body,
        "author": note.author,
        "created_utc": note.created,
        "modified_utc": note.modified,
    }
    first, *further = _in_twos(numbered.anchors)
    yield {**common, **told, **_places(first, names)}
    for two in further:
        yield {**common, "row": "note place", **_places(two, names)}


def _in_twos(anchors: tuple[ReportAnchor, ...]) -> list[tuple[ReportAnchor, ...]]:
    """At least one pair, which may be short or empty."""
    return [anchors[n : n + 2] for n in range(0, max(len(anchors), 1), 2)]


def _places(two: tuple[ReportAnchor, ...], names: dict[str, str]) -> Cells:
    cells: Cells = {}
    for side, anchored in zip(("left", "right"), two, strict=False):
        anchor = anchored.anchor
        cells |= {
            f"{side}_source": names.get(anchor.source, anchor.source),
            f"{side}_quote": anchor.exact,
            f"{side}_start": anchor.start,
            f"{side}_end": anchor.end,
            f"{side}_anchor": anchored.state,
        }
    return cells
