"""What is known of the findings of a project: what was found, point by point, and what was decided about it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from app.text.cancel import Stop, watched
from app.text.verdicts import Finding, Verdict, decide, is_void
from app.ui.content import Content
from app.ui.findings.hung import Hung
from app.ui.findings.joining import Found, entries, joined, place_of
from app.ui.findings.listing import Listing
from app.ui.findings.rulings import Ruling
from app.ui.findings.wanted import Order
from app.ui.lineage import lineage


class Case(NamedTuple):
    """A finding that is being decided on, and the verdict."""

    number: int
    finding: Finding
    verdict: Verdict


class Docket:
    """Grows while a project is gone through. What was found is put together with the verdicts elsewhere, since that
    takes a while, and handed in by `take`."""

    def __init__(self, content: Content, verdicts: Iterable[Verdict] = ()) -> None:
        self.content = content
        self.verdicts = {verdict.id: verdict for verdict in verdicts}
        self.found: dict[str, Found] = {}
        self.judged: dict[str, list[Finding]] = {}
        self._numbers = {point: number for number, point in enumerate(content.point_ids)}
        self._below: dict[str, list[str]] = {}
        for point in content.point_ids:
            for above in lineage(point):
                self._below.setdefault(above, []).append(point)

    @property
    def unknown(self) -> list[str]:
        """The points that nothing was looked for in yet, in reading order."""
        return [point for point in self.content.point_ids if point not in self.found]

    @property
    def known(self) -> dict[str, Found]:
        """What was found, in reading order."""
        return {point: self.found[point] for point in self.content.point_ids if point in self.found}

    def below(self, point: str) -> Sequence[str]:
        """A point and its sub-points."""
        return self._below.get(point, ())

    def is_judged(self, points: Iterable[str]) -> bool:
        """Whether it is known of all these points what was found and decided."""
        return all(point in self.judged for point in points)

    def finding(self, number: int) -> Finding | None:
        """The finding of that number; None if there is none any more."""
        point, place = place_of(number)
        ids = self.content.point_ids
        listed = self.judged.get(ids[point], []) if point < len(ids) else []
        return listed[place] if place < len(listed) else None

    def listing(
        self,
        points: Sequence[str],
        judged: Mapping[str, Sequence[Finding]],
        order: Order,
        hung: Hung,
        should_cancel: Stop = None,
    ) -> Listing:
        """The findings of some points as `judged` has them. Raises `Cancelled`."""
        listed = entries(watched(points, should_cancel), self._numbers, self.found, judged)
        return Listing(listed, order, self.content.reference, hung)

    def join(
        self, points: Mapping[str, Found], verdicts: Sequence[Verdict], should_cancel: Stop = None
    ) -> dict[str, list[Finding]]:
        """What was found in points, with what was decided about it. Raises `Cancelled`."""
        return joined(points, verdicts, self.content.texts, should_cancel)

    def replace_verdicts(self, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
        """Take other verdicts; those that are new, different or gone."""
        before, now = self.verdicts, {verdict.id: verdict for verdict in verdicts}
        self.verdicts = now
        return tuple(v for key, v in (before | now).items() if before.get(key) != now.get(key))

    def cases(self, numbers: Iterable[int], ruling: Ruling) -> list[Case]:
        """What a ruling on findings changes; those for which it is so already are left out."""
        texts, found = self.content.texts, []
        for number in numbers:
            if (finding := self.finding(number)) is not None:
                verdict = decide(
                    finding, texts, state=ruling.state, kind=ruling.kind, severity=ruling.severity
                )
                if not _says_nothing_new(verdict, finding.verdict):
                    found.append(Case(number, finding, verdict))
        return found

    def close(self, cases: Sequence[Case], stored: Sequence[Verdict]) -> dict[int, Finding]:
        """Take the verdicts of cases as they were stored, those left out that are void; the findings as they are now,
        by number."""
        kept, told = iter(stored), {}
        for number, finding, verdict in cases:
            now = None if is_void(verdict) else next(kept)
            if now is None:
                self.verdicts.pop(verdict.id, None)
            else:
                self.verdicts[now.id] = now
            point, place = place_of(number)
            told[number] = Finding(finding.variant, now, None, finding.seen)
            self.judged[self.content.point_ids[point]][place] = told[number]
        return told


def _says_nothing_new(verdict: Verdict, before: Verdict | None) -> bool:
    return is_void(verdict) if before is None else verdict == before
