"""The JSON that the headless commands answer with. The keys are a contract: stable once released."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from app.text.lineup import Corrections
from app.text.model import Anchor, Document, Note, Passage, Point, Segment, Source, Span
from app.text.script import EditScript
from app.text.verdicts import Finding, Verdict, digest_of
from app.text.wording import Wordings

Json = dict[str, Any]


def tell(answer: Any) -> int:
    """Print an answer; the status of a command that has done what it was asked."""
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    return 0


def segments(document: Document, found: Sequence[Segment]) -> Json:
    """One file's segments; those that are no list item are numbered by their role."""
    counts: dict[str, int] = {}
    items = []
    for segment in found:
        counts[segment.role] = counts.get(segment.role, 0) + 1
        items.append(
            {
                "id": ".".join(segment.path) or f"{segment.role} {counts[segment.role]}",
                "point": segment.path[0] if segment.path else None,
                "sub": ".".join(segment.path[1:]) or None,
                "role": segment.role,
                "start": segment.start,
                "end": segment.end,
                "text": segment.span.of(document.text),
                "marker": segment.marker,
                "rule": segment.rule,
            }
        )
    source = {
        "name": document.name,
        "sha256": document.sha256,
        "media_type": document.media_type,
        "encoding": document.encoding,
        "length": len(document.text),
    }
    return {"source": source, "segments": items}


def show(
    sources: Sequence[Source], points: Sequence[Point], wordings: Wordings, corrections: Corrections
) -> Json:
    """Points x sources; a point's own passages only, its sub-points are points of their own.

    Says which passages the analyst has pinned, and which sources are marked as not saying a point.
    """
    texts = {source.id: source.text for source in sources}
    pinned: dict[tuple[str, str], list[Span]] = {}
    for pin in corrections.pins:
        for point in pin.points or ():
            pinned.setdefault((pin.anchor.source, point), []).append(pin.anchor.span)
    absent: dict[str, list[str]] = {}
    for absence in corrections.absences:
        absent.setdefault(absence.point, []).append(absence.source)

    def worded(passage: Passage) -> Json:
        pins = pinned.get((passage.source, passage.point), ())
        return _passage(passage, texts[passage.source]) | (
            {"pinned": True} if any(pin.meets(passage.span) for pin in pins) else {}
        )

    def own(point: Point) -> Json:
        found = {id_: [worded(p) for p in wordings.own(id_, point.id)] for id_ in texts}
        return {
            "id": point.id,
            "title": point.title,
            "wordings": {id_: ps for id_, ps in found.items() if ps},
        } | ({"absent": absent[point.id]} if point.id in absent else {})

    return {
        "sources": [{"id": source.id, "name": source.name} for source in sources],
        "points": [own(point) for point in points],
    }


def _passage(passage: Passage, text: str) -> Json:
    return {
        "start": passage.start,
        "end": passage.end,
        "text": passage.span.of(text),
        "role": passage.role,
        "confidence": round(passage.confidence, 3),
    }


def compare(left: tuple[str, str], right: tuple[str, str], script: EditScript) -> Json:
    """Two texts, each with its source's id, and how to get from one to the other."""
    ops = []
    for op in script.ops:
        text = op.right.of(right[1]) if op.kind == "insert" else op.left.of(left[1])
        item: Json = {"op": op.kind, "left": _ends(op.left), "right": _ends(op.right), "text": text}
        if op.ignored:
            item["ignored"] = op.ignored
        ops.append(item)
    return {
        "left": {"source": left[0], "text": left[1]},
        "right": {"source": right[0], "text": right[1]},
        "ops": ops,
        "similarity": round(script.similarity, 4),
        "approximate": script.approximate,
        "ignored": dict(script.ignored),
        "moves": [{"left": _ends(move.left), "right": _ends(move.right)} for move in script.moves],
    }


def findings(found: Iterable[Finding]) -> list[Json]:
    """Findings as they stand after what the analyst has decided, in the order given."""
    return [
        {
            "id": digest_of(finding.variant),
            "point": finding.variant.point,
            "kind": finding.kind,
            "severity": finding.severity,
            "explanation": finding.variant.explanation,
            "readings": [
                {
                    "sources": list(reading.sources),
                    "text": reading.text,
                    "spans": {source: _ends(span) for source, span in reading.spans},
                }
                for reading in finding.variant.readings
            ],
            "state": finding.state,
            "earlier": _decided(finding.earlier),
            "seen": asdict(finding.seen),
        }
        for finding in found
    ]


def _decided(verdict: Verdict | None) -> Json | None:
    """What was decided on a place when its readings were others."""
    if verdict is None:
        return None
    told = {field: getattr(verdict, field) for field in ("state", "kind", "severity", "author", "modified")}
    return told | {"kind": verdict.kind or None, "severity": verdict.severity or None}


def notes(found: Iterable[Note]) -> list[Json]:
    """Notes with their anchors."""
    return [
        {
            "id": note.id,
            "point": note.point or None,
            "category": note.category or None,
            "severity": note.severity or None,
            "status": note.status,
            "tags": list(note.tags),
            "body": note.body,
            "author": note.author,
            "created": note.created,
            "modified": note.modified,
            "anchors": [_anchor(anchor) for anchor in note.anchors],
        }
        for note in found
    ]


def _anchor(anchor: Anchor) -> Json:
    """A span and its quotation, and what became of it: `exact`, `approximate` with the words that the note was made on,
    or `lost` where a newer version of the source has the words no more."""
    where = {"source": anchor.source, "start": anchor.start, "end": anchor.end, "exact": anchor.exact}
    state = "lost" if anchor.is_lost else "approximate" if anchor.is_approximate else "exact"
    made_on = {"made_on": anchor.made_on} if anchor.made_on else {}
    return where | {"state": state} | made_on | ({"lost": True} if anchor.is_lost else {})


def _ends(span: Span) -> list[int]:
    return [span.start, span.end]
