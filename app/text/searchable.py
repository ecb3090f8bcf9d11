"""What can be found in a project: each note, each wording and each finding as one document."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from app.text.model import Note, Passage, Point, Source, Span
from app.text.note_words import plain_words
from app.text.query import Field
from app.text.searching import HitKind
from app.text.verdicts import Finding, digest_of

Facet = tuple[Field, str]

IN: Mapping[HitKind, str] = {"note": "notes", "wording": "wordings", "finding": "findings"}
"""The values of the field `in`."""

_NOWHERE = 1 << 40
_FIRST = -1


Place = tuple[int | str, ...]
"""What those of a kind are sorted by to stand in reading order."""


class Document(NamedTuple):
    """Something that is found as one.

    `parts` are texts that no phrase crosses. Of a wording, `span` is where its only part stands in the text of
    `source`. An `id` is one of its kind; wordings have none.
    """

    kind: HitKind
    id: str
    point: str
    facets: tuple[Facet, ...]
    parts: tuple[str, ...]
    source: str = ""
    span: Span | None = None


Findable = Note | Passage | Finding


class Desk:
    """Makes documents of what a project holds: knows its sources, its points and their order.

    What is found stays what it is; its document is made when it is needed. `say` puts the sentences that the program
    makes into the analyst's language.
    """

    def __init__(
        self, sources: Sequence[Source], points: Sequence[Point], say: Callable[[str], str] = str
    ) -> None:
        self._say = say
        self._sources = {source.id: source for source in sources}
        self._source_ranks = {source.id: rank for rank, source in enumerate(sources)}
        self._point_ranks = {point.id: rank for rank, point in enumerate(points)}

    def document(self, value: Findable) -> Document:
        """What of it can be found: of a note its body, what it quotes and its tags, of a finding its explanation and
        its readings, of a passage its words."""
        if isinstance(value, Note):
            return self._note(value)
        return self._wording(value) if isinstance(value, Passage) else self._finding(value)

    def place(self, value: Findable) -> Place:
        """Where it stands in reading order; after all points if it belongs to none, but for notes on the project."""
        if isinstance(value, Note):
            at = value.anchors[0] if value.anchors else None
            where = (self._source_rank(at.source), at.start) if at else (_FIRST, _FIRST)
            rank = self._point_rank(value.point) if value.point else _FIRST
            return rank, *where, value.created, value.id
        if isinstance(value, Passage):
            return self._point_rank(value.point), self._source_rank(value.source), value.start, value.end
        readings = value.variant.readings
        spans = ((self._source_rank(s), span.start) for reading in readings for s, span in reading.spans)
        return self._point_rank(value.variant.point), *min(spans, default=(_FIRST, _FIRST))

    def loose(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """The lines of the sources that none of the passages has: what belongs to no point can be found, too."""
        worded: dict[str, list[Span]] = {}
        for passage in passages:
            worded.setdefault(passage.source, []).append(passage.span)
        for source in self._sources.values():
            for span in _rest(source.text, sorted(worded.get(source.id, ()))):
                yield Passage("", source.id, span.start, span.end, "boilerplate")

    def _note(self, note: Note) -> Document:
        told: list[Facet] = [("in", IN["note"]), ("status", note.status), ("author", note.author)]
        told += [("kind", note.category), ("category", note.category), ("severity", note.severity)]
        told += [("tag", tag) for tag in note.tags]
        facets = self._facets(told, note.point, [anchor.source for anchor in note.anchors])
        said = (plain_words(note.body), *[anchor.exact for anchor in note.anchors], *note.tags)
        return Document("note", note.id, note.point, facets, _distinct(said))

    def _wording(self, passage: Passage) -> Document:
        text = self._sources[passage.source].text if passage.source in self._sources else ""
        facets = self._facets([("in", IN["wording"])], passage.point, [passage.source])
        parts = (passage.span.of(text),)
        return Document("wording", "", passage.point, facets, parts, passage.source, passage.span)

    def _finding(self, finding: Finding) -> Document:
        variant = finding.variant
        told: list[Facet] = [("in", IN["finding"]), ("status", finding.state), ("kind", finding.kind)]
        told += [("severity", finding.severity or "")]
        told += [("author", finding.verdict.author)] if finding.verdict else []
        sources = [source for reading in variant.readings for source in reading.sources]
        facets = self._facets(told, variant.point, sources)
        said = (self._say(variant.explanation), *[reading.text for reading in variant.readings])
        return Document("finding", digest_of(variant), variant.point, facets, _distinct(said))

    def _point_rank(self, point: str) -> int:
        return self._point_ranks.get(point, _NOWHERE)

    def _source_rank(self, source: str) -> int:
        return self._source_ranks.get(source, _NOWHERE)

    def _facets(self, told: list[Facet], point: str, sources: Iterable[str]) -> tuple[Facet, ...]:
        """What was told, less what is empty; the point and those that it is part of; the names of the sources."""
        while point:
            told.append(("point", point))
            point = point.rpartition(".")[0]
        told += [("source", self._sources[source].name) for source in sources if source in self._sources]
        return tuple([facet for facet in told if facet[1]])


def kind_of(value: Findable) -> HitKind:
    """What it is found as."""
    if isinstance(value, Note):
        return "note"
    return "wording" if isinstance(value, Passage) else "finding"


def _rest(text: str, worded: Sequence[Span]) -> Iterator[Span]:
    """The lines of what is not in these spans, which are in order; none is empty."""
    at = 0
    for span in (*worded, Span(len(text), len(text))):
        while at < span.start:
            line_end = text.find("\n", at, span.start)
            end = line_end if line_end >= 0 else span.start
            if any(map(str.isalnum, text[at:end])) or not text[at:end].isascii():
                yield Span(at, end)
            at = end + (line_end >= 0)
        at = max(at, span.end)


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts that say something, each once."""
    return tuple(dict.fromkeys(text for text in texts if text.strip()))
