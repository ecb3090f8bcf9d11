"""The rows of the table that tell the findings of a point: one for each, and one for every source under it."""

from collections.abc import Iterator, Mapping

from app.export.cells import Cells, of_point
from app.export.content import ReportPoint
from app.text.verdicts import Finding, digest_of

_NOTHING = "(nothing)"


def finding_rows(point: ReportPoint, names: Mapping[str, str], titles: Mapping[str, str]) -> Iterator[Cells]:
    """`finding` where it is material, else `variation`; then `reading` with each source's words and their place."""
    for finding in point.findings:
        variant, verdict = finding.variant, finding.verdict
        common: Cells = {
            **of_point("reading", point),
            "point": variant.point,
            "point_title": titles.get(variant.point, ""),
            "finding_id": digest_of(variant),
        }
        yield {
            **common,
            "row": "finding" if finding.severity else "variation",
            "category": finding.kind,
            "severity": finding.severity or "none",
            "status": finding.state,
            "explanation": variant.explanation,
            "readings": _readings(finding, names),
            "author": verdict.author if verdict else None,
            "modified_utc": verdict.modified if verdict else None,
        }
        for reading in variant.readings:
            for source, span in reading.spans:
                yield {
                    **common,
                    "left_source": names[source],
                    "left_quote": reading.text,
                    "left_start": span.start,
                    "left_end": span.end,
                }


def _readings(finding: Finding, names: Mapping[str, str]) -> str:
    """All in one cell: who reads what."""
    told = (
        f"{', '.join(names[source] for source in reading.sources)}: "
        + (f"“{reading.text}”" if reading.text else _NOTHING)
        for reading in finding.variant.readings
    )
    return " | ".join(told)
