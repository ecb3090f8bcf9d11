"""Which source of one copy of a project is which of another, and where the quotations of the one are in the other."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.tasks.carrying import carried_verdicts
from app.text.anchoring import Carrier, carried, find_again
from app.text.cancel import Stop, watched
from app.text.model import Anchor, Note, Source, Span
from app.text.verdicts import Verdict

Key = Callable[[Source], object]

_KEYS: tuple[Key, ...] = (
    lambda source: (source.sha256, source.name),
    lambda source: source.id,
    lambda source: source.sha256,
)
"""What two sources are the same by, the surest first."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The sources of the other side by what they are here.

    `ids` are their ids here by those there, of those that are here; `missing` are the others. `texts` are the texts of
    here by id. `carriers`, by the ids of here, find the words of those that are here in another version.
    """

    ids: Mapping[str, str]
    texts: Mapping[str, str]
    missing: tuple[Source, ...] = ()
    carriers: Mapping[str, Carrier] = field(default_factory=dict)

    def told(self, note: Note) -> Note:
        """Their note with the sources as they are called here, its quotations as they read there."""
        anchors = tuple(replace(a, source=self.ids.get(a.source, a.source)) for a in note.anchors)
        return note if anchors == note.anchors else replace(note, anchors=anchors)

    def placed(self, note: Note) -> Note:
        """A told note with its quotations where they are here: lost if they are not, gone with their source."""
        anchors = tuple(self.anchor(a) for a in note.anchors if a.source in self.texts)
        return note if anchors == note.anchors else replace(note, anchors=anchors)

    def anchor(self, anchor: Anchor) -> Anchor:
        """A told quotation where it is here."""
        text = self.texts[anchor.source]
        if anchor.source in self.carriers:
            found = self.carriers[anchor.source].anchor(anchor)
        elif anchor.is_lost or quotes(anchor, text):
            found = anchor
        else:
            found = find_again(text, anchor) if anchor.exact else None
        return found or replace(anchor, start=0, end=0)

    def span(self, source: str, span: Span) -> Span | None:
        """Where a stretch of a source, which is called as it is here, is here."""
        if source in self.carriers:
            return self.carriers[source].span(span)
        return span if source in self.texts else None

    def verdict(self, verdict: Verdict) -> Verdict:
        """Their verdict with the sources as they are called here, and its quotations where they are here."""
        anchors = tuple(replace(a, source=self.ids.get(a.source, a.source)) for a in verdict.anchors)
        told = verdict if anchors == verdict.anchors else replace(verdict, anchors=anchors)
        for source in {anchor.source for anchor in anchors} & self.carriers.keys():
            (told,) = carried_verdicts([told], source, self.carriers[source], self.texts[source])
        return told

    def with_fresh(self, ids: Mapping[str, str], texts: Mapping[str, str]) -> "Matched":
        """With sources of theirs that come in, by the ids that they get."""
        missing = tuple(source for source in self.missing if source.id not in ids)
        return replace(self, ids={**self.ids, **ids}, texts={**self.texts, **texts}, missing=missing)


def matched(mine: Sequence[Source], theirs: Sequence[Source], should_cancel: Stop = None) -> Matched:
    """Find each source of theirs among those of here: by name and bytes, by id, by bytes. Raises `Cancelled`."""
    pairs = _pairs(mine, theirs)
    known = {source.id: source for source in mine}
    ids = {there.id: here.id for there, here in pairs}
    others = [(there, here) for there, here in pairs if there.text != here.text]
    carriers = {
        here.id: carried(there.text, here.text, should_cancel)
        for there, here in watched(others, should_cancel)
    }
    missing = tuple(source for source in theirs if source.id not in ids)
    return Matched(ids, {source: one.text for source, one in known.items()}, missing, carriers)


def are_called_alike(mine: Sequence[Source], theirs: Sequence[Source]) -> bool:
    """Whether the sources that both have are called by the same ids."""
    return all(there.id == here.id for there, here in _pairs(mine, theirs))


def _pairs(mine: Iterable[Source], theirs: Iterable[Source]) -> list[tuple[Source, Source]]:
    here, there = list(mine), list(theirs)
    found: list[tuple[Source, Source]] = []
    for key in _KEYS:
        by_key: dict[object, Source] = {}
        for source in here:
            by_key.setdefault(key(source), source)
        for source in list(there):
            same = by_key.pop(key(source), None)
            if same is not None:
                found.append((source, same))
                there.remove(source)
                here.remove(same)
    return found


def quotes(anchor: Anchor, text: str) -> bool:
    """Whether an anchor quotes the text of its source exactly."""
    return 0 <= anchor.start <= anchor.end <= len(text) and anchor.span.of(text) == anchor.exact
