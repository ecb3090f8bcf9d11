"""What the PDF template is given: the report as one JSON document, in the order in which it is printed.

Only here, in `page_text` and in `resources/report/*.typ` are these keys known. Figures are rounded and hidden
characters made visible here; words for the reader are the template's.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from app.export import apparatus, marks
from app.export.content import (
    Comparison,
    Report,
    ReportAnchor,
    ReportNote,
    ReportPoint,
    ReportRow,
    ReportSource,
    ReportWording,
)
from app.export.page_findings import page_findings
from app.export.page_notes import note_body
from app.export.page_text import Json, moment, moment_of, named, parts, quoted, running_head, said, set_as
from app.export.signs import joined, signs
from app.text.options import IGNORABLES, Ignorable

_TOO_FAR_TO_MERGE = 0.5
"""Below this similarity two wordings in one text cannot be read: the brackets would hold most of it."""


def pages(report: Report) -> Json:
    """The JSON document. Sources are named by their place in `sources`."""
    desk = _Desk(report)
    return {
        "title": named(report.title),
        "head": running_head(report.title),
        "created": moment(report.created),
        "version": report.version,
        "authors": sorted({named(note.note.author) for note in report.all_notes} - {""}),
        "options": {"granularity": report.options.granularity, "ignore": sorted(report.options.ignore)},
        "ignored": _ignored(report),
        "sources": [_source(source) for source in report.sources],
        "base": desk.place.get(report.base),
        "findings": sum(
            f.severity is not None and f.state != "dismissed" for p in report.points for f in p.findings
        ),
        "rows": [desk.row(row) for row in report.rows],
        "points": [desk.point(point) for point in report.points],
        "notes": [desk.note(note) for note in report.notes],
    }


class _Desk:
    """The report with its sources found by id."""

    def __init__(self, report: Report) -> None:
        self.place = {source.id: n for n, source in enumerate(report.sources)}
        self.languages = {source.id: source.language for source in report.sources}
        self._sections = {point.point.id for point in report.points}
        self._counts = Counter(i for note in report.all_notes for i in _outwards(note.note.point))

    def row(self, row: ReportRow) -> Json:
        section = next(i for i in _outwards(row.point.id) if i in self._sections)
        return {
            "id": named(row.point.id),
            "title": named(row.point.title),
            "depth": row.point.depth - section.count("."),
            "section": named(section),
            "notes": self._counts[row.point.id],
            "cells": [_cell(wording) for wording in row.wordings],
        }

    def point(self, point: ReportPoint) -> Json:
        section, groups = _Section(self, point), apparatus.groups(point)
        single = len(point.comparisons) == 1
        return {
            "id": named(point.point.id),
            "title": named(point.point.title),
            "groups": [section.pair(group) if single else section.stack(group) for group in groups],
            "findings": page_findings(point, self.place, self.languages),
            "notes": [self.note(note) for note in point.notes],
        }

    def note(self, numbered: ReportNote) -> Json:
        note = numbered.note
        return {
            "number": numbered.number,
            "point": named(note.point),
            "category": note.category,
            "severity": note.severity,
            "status": note.status,
            "tags": [named(tag) for tag in note.tags],
            "body": note_body(note.body.strip()),
            "author": named(note.author),
            "created": moment_of(note.created),
            "modified": moment_of(note.modified) if note.modified != note.created else None,
            "anchors": [self._anchor(anchored) for anchored in numbered.anchors],
        }

    def _anchor(self, anchored: ReportAnchor) -> Json:
        anchor = anchored.anchor
        return {
            "source": self.place.get(anchor.source),
            "start": anchor.start,
            "end": anchor.end,
            "state": anchored.state,
            **said(quoted(anchor.exact), self.languages.get(anchor.source, "")),
        }


class _Section:
    """One point's wordings as they are printed, with the numbers of the notes at the places noted."""

    def __init__(self, desk: _Desk, point: ReportPoint) -> None:
        self._desk = desk
        self._signs = {wording.source: signs(wording, point.notes) for wording in point.wordings}

    def pair(self, group: apparatus.Group) -> Json:
        """Two wordings side by side."""
        comparison = group.readings[0].comparison
        return {
            "kind": "pair",
            "left": self._wording(comparison.left, [comparison.left.source]),
            "right": self._wording(comparison.right, [comparison.right.source]),
            "rows": self._rows(comparison),
            **_figures(comparison),
        }

    def stack(self, group: apparatus.Group) -> Json:
        """One wording, and under it each other reading with its differences."""
        return {
            "kind": "stack",
            "left": self._wording(group.left, [group.left.source]),
            "readings": [self._reading(reading) for reading in group.readings],
        }

    def _rows(self, comparison: Comparison) -> list[list[list[Json]]]:
        if comparison.script is None:
            return []
        left, right = comparison.left, comparison.right
        signs_of = self._signs[left.source], self._signs[right.source]
        level = marks.parallel(left.text, right.text, comparison.script, *signs_of)
        rows = ([parts(row.left), parts(row.right)] for row in level)
        return [row for row in rows if any(row)]

    def _reading(self, reading: apparatus.Reading) -> Json:
        comparison, shown = reading.comparison, self._wording(reading.wording, reading.sources)
        if comparison.script:
            noted = joined([self._signs[source] for source in reading.sources])
            left, right, script = comparison.left.text, comparison.right.text, comparison.script
            shown["apart"] = script.similarity < _TOO_FAR_TO_MERGE
            shown["same"] = left == right and not noted.notes
            lines = (
                marks.own(right, script, noted)
                if shown["apart"]
                else marks.merged(left, right, script, noted)
            )
            shown["lines"] = [parts(line) for line in lines]
        return {"apart": False, "same": False, **shown, **_figures(comparison)}

    def _wording(self, wording: ReportWording, sources: Sequence[str]) -> Json:
        lines = marks.plain(wording.text, joined([self._signs[source] for source in sources]))
        return {
            "sources": [self._desk.place[source] for source in sources],
            "state": wording.state,
            **set_as(wording.text, self._desk.languages[wording.source]),
            "lines": [parts(line) for line in lines] if wording.text else [],
        }


def _ignored(report: Report) -> list[Json]:
    """How many differences of each kind the options leave out of account, in all comparisons together."""
    counts: Counter[Ignorable] = Counter()
    for point in report.points:
        for comparison in point.comparisons:
            counts.update(comparison.tally.ignored)
    return [{"kind": kind, "count": counts[kind]} for kind in IGNORABLES if counts[kind]]


def _source(source: ReportSource) -> Json:
    return {
        "siglum": source.siglum,
        "name": named(source.name),
        "title": named(source.title),
        "outlet": named(source.outlet),
        "author": named(source.author),
        "date": named(source.date),
        "url": named(source.url),
        "media_type": named(source.media_type),
        "encoding": named(source.encoding),
        "length": source.length,
        "sha256": source.sha256,
    }


def _cell(wording: ReportWording) -> Json:
    """`far` is the distance from the base, 0 to 1."""
    similarity = wording.similarity
    return {
        "state": wording.state,
        "figure": None if similarity is None else _rounded(similarity),
        "far": None if similarity is None else round(1 - similarity, 3),
    }


def _figures(comparison: Comparison) -> Json:
    script, figures = comparison.script, comparison.tally
    return {
        "compared": script is not None,
        "similarity": _rounded(script.similarity) if script else None,
        "approximate": bool(script and script.approximate),
        "changes": figures.counted,
        "moved": figures.moved,
        "ignored": figures.all_ignored,
    }


def _rounded(similarity: float) -> str:
    """Two decimals; 1.00 and 0.00 are only said of what is wholly the same or wholly different."""
    return f"{similarity if similarity in (0, 1) else min(max(similarity, 0.01), 0.99):.2f}"


def _outwards(point: str) -> Iterator[str]:
    """The ids of a point and of all that it is part of: `10.a`, `10`."""
    while point:
        yield point
        point = point.rpartition(".")[0]
