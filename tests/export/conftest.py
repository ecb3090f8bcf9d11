"""A small report built by hand: exports are tested without segmenting, aligning or comparing anything."""

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

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
from app.text.diff import compare
from app.text.model import Anchor, Note, Passage, Point, Role, Span
from app.text.options import CompareOptions
from app.text.script import EditScript, Op, OpKind
from app.text.variants import Reading, Severity, Variant
from app.text.verdicts import Finding, State, Verdict
from app.text.wording import wording

Scripted = Callable[[str], tuple[str, str, EditScript]]
Golden = Callable[[str, str], None]
Worded = Callable[..., ReportWording]

_GOLDEN = Path(__file__).parents[1] / "golden"
_MARKS = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.DOTALL)


@pytest.fixture
def golden() -> Golden:
    """Compare text with the file of that name in tests/golden; UPDATE_GOLDEN=1 writes it instead."""

    def compare(name: str, actual: str) -> None:
        file = _GOLDEN / name
        if os.environ.get("UPDATE_GOLDEN"):
            file.write_bytes(actual.encode())
        assert actual == file.read_bytes().decode()

    return compare


@pytest.fixture
def scripted() -> Scripted:
    """Left text, right text and script from one text that marks `[-left-]` and `{+right+}`."""
    return _scripted


@pytest.fixture
def worded() -> Worded:
    """What a source says: `worded(source, point, (point, text), ...)`, its whole text being just that."""
    return _worded


@pytest.fixture
def report() -> Report:
    """Three sources, two points, one with a sub-point; a mention, a lacuna, notes and findings of every kind."""
    mill, nets = Point("2", "The old mill"), Point("2.a", "Nets")
    toll = Point("1", "The toll")
    marked = "No dam above the old mill.\nNets below [-45-]{+54+} mm are [-strictly -]forbidden."
    left, right, script = _scripted(marked)
    same = "The toll is abolished."
    a1, b1, c1 = (
        _worded("a", "1", ("1", same)),
        _worded("b", "1", ("1", same), similarity=1.0),
        _worded("c", "1"),
    )
    a2 = _worded("a", "2", *zip(("2", "2.a"), left.split("\n"), strict=True))
    b2 = _worded("b", "2", *zip(("2", "2.a"), right.split("\n"), strict=True), similarity=0.8)
    c2 = _worded("c", "2", ("2", "fishing would be restricted"), role="mention")
    return Report(
        title="The Merrow accord",
        created=datetime(2031, 3, 6, 9, 30, tzinfo=UTC),
        version="1.2.3",
        sources=(
            _source(
                "A",
                "a",
                name="gazette",
                title="The accord in full",
                outlet="Merrow Gazette",
                date="2031-03-02",
            ),
            _source("B", "b", name="radio", language="en"),
            _source("C", "c", name="lantern"),
        ),
        base="a",
        options=CompareOptions("word", frozenset({"typography"})),
        rows=(ReportRow(toll, (a1, b1, c1)), ReportRow(mill, (a2, b2, c2)), ReportRow(nets, (a2, b2, c1))),
        points=(
            ReportPoint(toll, (a1, b1, c1), (Comparison(a1, b1, _same(same)), Comparison(a1, c1, None)), ()),
            ReportPoint(
                mill,
                (a2, b2, c2),
                (Comparison(a2, b2, script), Comparison(a2, c2, None)),
                _notes(left, right),
                _findings(left, right, c2.text),
            ),
        ),
        notes=(ReportNote(3, Note("n3", "", "Ask all three desks.", status="open"), ()),),
    )


@pytest.fixture
def moved_report(report: Report) -> Report:
    """One pair on one point, whose second sentence goes to the end with an edit, and a change of case ignored."""
    gate, dam = (
        "The keeper opens the gate at dawn and shuts it at dusk.",
        "No dam is built above the old mill.",
    )
    left, right = f"NOTE. {dam} {gate}", f"Note. {gate} {dam.replace('old', 'new')}"
    options = CompareOptions("word", frozenset({"case"}))
    a, b = _worded("a", "1", ("1", left)), _worded("b", "1", ("1", right), similarity=0.6)
    pair = Comparison(a, b, compare(left, right, options))
    point = ReportPoint(Point("1", "The mill"), (a, b), (pair,), ())
    return replace(report, options=options, rows=(), points=(point,), notes=(), sources=report.sources[:2])


def _notes(left: str, right: str) -> tuple[ReportNote, ...]:
    def anchor(source: str, text: str, exact: str) -> ReportAnchor:
        start = text.index(exact)
        return ReportAnchor(Anchor(source, start, start + len(exact), exact), "exact")

    swapped = Note(
        id="n1",
        point="2.a",
        body="Digits swapped?\nThe mill’s book says 45.",
        category="number",
        severity="high",
        status="in discussion",
        tags=("nets", "money"),
        author="N. Osei",
        created="2031-03-04T10:42:00Z",
        modified="2031-03-04T11:05:00Z",
    )
    lost = Note(id="n2", point="2", body="=SUM(A1)", severity="low", author="N. Osei", created="not a time")
    three = anchor("a", left, "45 mm"), anchor("b", right, "54 mm"), anchor("a", left, "strictly")
    return (
        ReportNote(1, swapped, three),
        ReportNote(2, lost, (ReportAnchor(Anchor("b", 0, 9, "something"), "changed"),)),
    )


def _findings(left: str, right: str, prose: str) -> tuple[Finding, ...]:
    """One of each: found, confirmed as something else, of little weight, not material, dismissed."""

    def variant(point: str, kind: str, severity: Severity | None, *told: tuple[str, str]) -> Variant:
        texts = {"a": left, "b": right, "c": prose}
        shared: dict[str, list[tuple[str, Span]]] = {}
        for source, words in told:
            start = texts[source].index(words) if words else len(texts[source])
            shared.setdefault(words, []).append((source, Span(start, start + len(words))))
        readings = (
            Reading(tuple(s for s, _ in spans), words, tuple(spans)) for words, spans in shared.items()
        )
        return Variant(point, kind, severity, f"A difference of {kind}: “{told[0][1]}”.", tuple(readings))

    def verdict(state: State, kind: str = "") -> Verdict:
        return Verdict("v", ("", "x"), (), state, kind, "", "N. Osei", "2031-03-05T08:00:00Z")

    return (
        Finding(variant("2.a", "number", "high", ("a", "45"), ("b", "54"))),
        Finding(
            variant("2", "terminology", "medium", ("a", "dam"), ("c", "fishing")),
            verdict("confirmed", "party"),
        ),
        Finding(variant("2.a", "scope-omission", "low", ("b", ""), ("a", "strictly "), ("c", ""))),
        Finding(variant("2", "typographic", None, ("a", "."), ("c", ""))),
        Finding(variant("2.a", "modality", "high", ("b", "are"), ("c", "would be")), verdict("dismissed")),
    )


def _source(siglum: str, identity: str, *, name: str, language: str = "", **told: str) -> ReportSource:
    return ReportSource(
        siglum=siglum,
        id=identity,
        name=name,
        title=told.get("title", ""),
        outlet=told.get("outlet", ""),
        author="",
        date=told.get("date", ""),
        language=language,
        url="",
        media_type="text/plain",
        encoding="utf-8",
        length=100,
        sha256=identity * 64,
    )


def _worded(
    source: str, point: str, *said: tuple[str, str], role: Role = "point", similarity: float | None = None
) -> ReportWording:
    text, passages = "\n".join(text for _, text in said), []
    start = 0
    for place, words in said:
        kind: Role = "subpoint" if "." in place and role == "point" else role
        passages.append(Passage(place, source, start, start + len(words), kind))
        start += len(words) + 1
    return ReportWording(wording(text, source, point, passages), similarity)


def _same(text: str) -> EditScript:
    whole = Span(0, len(text))
    return EditScript((Op("equal", whole, whole),), 1.0, CompareOptions())


def _scripted(marked: str) -> tuple[str, str, EditScript]:
    steps: list[tuple[OpKind, str]] = []
    last = 0
    for mark in _MARKS.finditer(marked):
        steps += [
            ("equal", marked[last : mark.start()]),
            ("delete", mark[1] or ""),
            ("insert", mark[2] or ""),
        ]
        last = mark.end()
    return _script([*steps, ("equal", marked[last:])])


def _script(steps: Sequence[tuple[OpKind, str]]) -> tuple[str, str, EditScript]:
    left, right, ops = "", "", []
    for kind, text in steps:
        before = len(left), len(right)
        left += text if kind != "insert" else ""
        right += text if kind != "delete" else ""
        if text:
            ops.append(Op(kind, Span(before[0], len(left)), Span(before[1], len(right))))
    return left, right, EditScript(tuple(ops), 0.8, CompareOptions())
