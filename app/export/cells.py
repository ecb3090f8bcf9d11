"""Cells of the table for a spreadsheet: what its rows have in common."""

from app.export.content import ReportPoint, ReportWording
from app.text.model import Span

Cells = dict[str, str | int | None]
"""The cells of a row that have something to say, by column."""


def of_point(row: str, point: ReportPoint) -> Cells:
    """What every row of that kind on the point begins with."""
    return {"row": row, "point": point.point.id, "point_title": point.point.title}


def stretch(side: str, wording: ReportWording, span: Span, names: dict[str, str]) -> Cells:
    """Words on one side, and where they are in the source: from the first to the last passage that they are in. An
    empty span has no place of its own.
    """
    cells: Cells = {f"{side}_source": names[wording.source], f"{side}_quote": span.of(wording.text)}
    if places := wording.wording.to_source(span):
        cells[f"{side}_start"] = min(place.start for place in places)
        cells[f"{side}_end"] = max(place.end for place in places)
    return cells
