"""Makes the rows of the palette of what the project holds and what was found in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.text.model import Note
from app.text.searching import Hit, HitKind, Results
from app.text.verdicts import Finding
from app.ui.content import Content
from app.ui.findings.words import kind_word, severity_word, sign_word
from app.ui.notes.words import value_word
from app.ui.search.catalogue import Catalogue, Entry, entry
from app.ui.search.rows import Group, Row, Section, Target

_GROUP_OF: Final[Mapping[HitKind, Group]] = {"note": "notes", "wording": "wordings", "finding": "findings"}
_ICONS: Final[Mapping[Group, str]] = {
    "recent": "search",
    "points": "point",
    "sources": "source",
    "notes": "note",
    "wordings": "quote",
}


class Composer:
    """Knows the words of one state of a project. `note` and `finding` give what a hit names by its id."""

    def __init__(
        self,
        content: Content,
        note: Callable[[str], Note | None],
        finding: Callable[[str], Finding | None],
    ) -> None:
        self.content, self._note, self._finding = content, note, finding
        self._titles = {point.id: point.title for point in content.points}
        self._points = [entry(self.point(point.id)) for point in content.points]
        self._sources = [entry(self.source(source.id)) for source in content.sources]

    def catalogue(self, actions: Sequence[Entry]) -> Catalogue:
        """All that has a name, with these actions."""
        return Catalogue(actions, self._points, self._sources)

    def point(self, point: str) -> Row:
        """The row of a point; of a sub-point it tells whose it is."""
        above = self._titles.get(point.rpartition(".")[0], "")
        text = f"{point} {self._titles.get(point, '')}".strip()
        return Row(Target("points", point), text, (above,) if above else (), icon=_ICONS["points"])

    def source(self, source: str) -> Row:
        """The row of a source: its name, and where it is from."""
        one = next(one for one in self.content.sources if one.id == source)
        where = tuple(part for part in (one.outlet, one.title, one.date) if part and part != one.name)
        return Row(Target("sources", source), one.name, where, icon=_ICONS["sources"])

    def hits(self, results: Results, groups: Sequence[Group]) -> list[Section]:
        """What was found in the texts, in these groups."""
        found: dict[Group, list[Row]] = {group: [] for group in groups}
        for hit in results.hits:
            if (group := _GROUP_OF[hit.kind]) in found:
                found[group].append(self.hit(hit))
        counts = {_GROUP_OF[kind]: count for kind, count in results.counts.items()}
        return [
            Section(
                group,
                tuple(rows),
                counts.get(group, len(rows)),
                is_more=counts.get(group, 0) >= results.counted_to,
            )
            for group, rows in found.items()
        ]

    def hit(self, hit: Hit) -> Row:
        """The row of a note, a wording or a finding."""
        group = _GROUP_OF[hit.kind]
        finding = self._finding(hit.id) if hit.kind == "finding" else None
        where = (self._place(hit), *filter(None, self._about(hit, finding)))
        severity = finding.severity if finding else None
        target = Target(group, hit.id, hit)
        return Row(target, hit.snippet, where, hit.marks, icon=_ICONS.get(group, ""), severity=severity)

    def recent(self, points: Iterable[str], searches: Iterable[str]) -> Section:
        """What was sought, and where one was, before."""
        sought = [Row(Target("recent", text), text, icon=_ICONS["recent"]) for text in searches]
        rows = (*sought, *(self.point(point) for point in points if point in self._titles))
        return Section("recent", rows, len(rows))

    # private

    def _place(self, hit: Hit) -> str:
        if hit.point:
            return f"{hit.point} {self._titles.get(hit.point, '')}".strip()
        return _text("outside the points") if hit.kind == "wording" else _text("on the project")

    def _about(self, hit: Hit, finding: Finding | None) -> Iterable[str]:
        """What else is told of a hit, quietly."""
        if hit.kind == "wording":
            yield self.content.names.get(hit.source, "")
        elif finding is not None:
            yield kind_word(finding.kind)
            yield severity_word(finding.severity)
            if finding.state != "open":
                yield sign_word(finding.state)
        elif (note := self._note(hit.id)) is not None:
            yield value_word(note.category) if note.category else ""
            yield value_word(note.severity) if note.severity else ""
            yield value_word(note.status)
            yield note.author


def _text(source: str) -> str:
    return QCoreApplication.translate("Palette", source)
