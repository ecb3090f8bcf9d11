"""A point's findings as the PDF template takes them: few in full, the others as in the apparatus of an edition."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby

from app.export.content import ReportPoint
from app.export.page_text import Json, named, quoted, said
from app.text.model import FINDING_KINDS
from app.text.variants import NON_MATERIAL_KINDS, Reading
from app.text.verdicts import Finding

_LONGEST = 120
"""Code points of a reading that are printed: the whole wording stands above."""

_MANY = 8
"""Sources: more than so many are not told one by one."""

_AROUND = " ,;:."
"""What is left out around a reading: the sentence goes on there."""


def page_findings(point: ReportPoint, places: Mapping[str, int], languages: Mapping[str, str]) -> Json:
    """What is told under the wordings of a point. Sources are named by their place among those of the report.

    `full` are the findings that are grave, or that the analyst has judged; `brief` the other ones by kind, each only
    with its readings. What was `dismissed`, or `waived` as not material, and by whom, and `variation`, by kind, are
    counted. The reading of very many sources comes last, as that of the `others`, of whom it tells only how many they
    are.
    """

    def readings(finding: Finding) -> list[Json]:
        most = max(len(reading.sources) for reading in finding.variant.readings)
        told = [_reading(reading, places, languages) for reading in finding.variant.readings]
        listed = sorted(told, key=lambda reading: reading["sources"])
        many = next((r for r in listed if len(r["sources"]) == most > _MANY), None)
        if many is None:
            return listed
        return [*(r for r in listed if r is not many), {**many, "sources": [], "others": most}]

    dismissed = [finding for finding in point.findings if finding.state == "dismissed"]
    standing = [finding for finding in point.findings if finding.state != "dismissed"]
    material = [finding for finding in standing if finding.severity]
    waived = [finding for finding in standing if not finding.severity and finding.variant.severity]
    variation = Counter(finding.kind for finding in standing if not (finding.severity or finding in waived))
    brief = sorted((f for f in material if not _is_full(f)), key=lambda f: FINDING_KINDS.index(f.kind))
    return {
        "full": [
            _full(finding) | {"readings": readings(finding)} for finding in material if _is_full(finding)
        ],
        "brief": [
            {"kind": kind, "findings": [{"readings": readings(finding)} for finding in some]}
            for kind, some in groupby(brief, key=lambda finding: finding.kind)
        ],
        "dismissed": _counted(dismissed),
        "waived": _counted(waived),
        "variation": [
            {"kind": kind, "count": variation[kind]} for kind in NON_MATERIAL_KINDS if variation[kind]
        ],
    }


def _is_full(finding: Finding) -> bool:
    return finding.severity != "low" or finding.verdict is not None


def _full(finding: Finding) -> Json:
    verdict = finding.verdict
    return {
        "point": named(finding.variant.point),
        "kind": finding.kind,
        "severity": finding.severity,
        "explanation": named(finding.variant.explanation),
        "state": "judged" if verdict and verdict.state == "open" else finding.state,
        "by": named(verdict.author) if verdict else "",
        "found": _found(finding),
    }


def _found(finding: Finding) -> Json:
    """The kind and severity that were found, where the analyst has judged otherwise; "none" if it was not material."""
    variant = finding.variant
    return {
        "kind": variant.kind if finding.kind != variant.kind else "",
        "severity": (variant.severity or "none") if finding.severity != variant.severity else "",
    }


def _reading(reading: Reading, places: Mapping[str, int], languages: Mapping[str, str]) -> Json:
    flat = " ".join(reading.text.split())
    words = quoted(flat.strip(_AROUND) or flat, _LONGEST)
    return {
        "sources": sorted(places[source] for source in reading.sources),
        "others": 0,
        **said(words, languages.get(reading.sources[0], "")),
    }


def _counted(findings: Sequence[Finding]) -> Json:
    """How many they are, and who decided so."""
    return {
        "count": len(findings),
        "by": sorted({named(f.verdict.author) for f in findings if f.verdict} - {""}),
    }
