"""Merging a file of notes: each is put where its words are, told by what its source is called or by the words alone.

Such a file has no past. A note that this project knows as it is there, or knew, has nothing new in it; one that differs
in what both sides have said contradicts.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from app.sources.notes_file import read_notes_file
from app.store.workspace import Workspace
from app.tasks.merging_notes import decided, met, with_last_edits
from app.tasks.merging_sources import Matched
from app.tasks.noting import point_at
from app.text.anchoring import find_again
from app.text.cancel import Stop, check, watched
from app.text.merging import MergePlan, Seen
from app.text.model import Anchor, Note, Passage, Source, Span
from app.text.quoting import anchor_at
from app.text.web_annotations import Place, Reading, Told, content_iri


def plan_notes_file(workspace: Workspace, path: Path, should_cancel: Stop = None) -> MergePlan:
    """What merging that file would do; see `merging.plan`."""
    found = read_notes_file(path, should_cancel)
    check(should_cancel)
    with workspace.joining.moment():
        return _plan(workspace, path, found, should_cancel)


def _plan(workspace: Workspace, path: Path, found: Reading, should_cancel: Stop) -> MergePlan:
    sources = workspace.sources()
    shelf = _Shelf(sources, workspace.passages(), {point.id for point in workspace.points()})
    told = [shelf.note(one) for one in watched(found.notes, should_cancel)]
    texts = {source.id: source.text for source in sources}
    here = workspace.joining
    outcome = decided(
        met(workspace.notes(), told, here, None, Matched({i: i for i in texts}, texts), should_cancel),
        lambda note: note,
        {},
        texts.keys(),
    )
    at = _changed_at(path)
    undated = {note.id: note for note in outcome.new if not (note.created and note.modified)}
    new = [_dated(note, at) for note in outcome.new]
    return MergePlan(
        name=path.stem,
        new=tuple(new),
        changed=tuple(outcome.changed),
        conflicts=with_last_edits(outcome.conflicts, here, None),
        unplaced=tuple(note for note in (*new, *outcome.changed) if note.id in shelf.unplaced),
        told=tuple(_sentences(path, found)),
        seen=Seen({**outcome.seen, **undated}),
        basis=here.state(),
    )


@dataclass(slots=True)
class _Shelf:
    """The sources of the project, as notes from elsewhere ask for them. `unplaced` are the ids of the notes of which
    some words were not found.
    """

    sources: Sequence[Source]
    passages: Sequence[Passage]
    points: Collection[str]
    unplaced: set[str] = field(default_factory=set)
    _known: dict[tuple[str, ...], Source | None] = field(default_factory=dict)

    def note(self, told: Told) -> Note:
        """The note on its places here. Words whose source is not here are quoted in its text."""
        anchors: list[Anchor] = []
        strays: list[str] = []
        for place in told.places:
            anchor = self._placed(place)
            if anchor is None or anchor.is_lost:
                self.unplaced.add(told.note.id)
            if anchor is not None:
                anchors.append(anchor)
            elif place.anchor.exact:
                strays.append(place.anchor.exact)
        body = "\n\n".join([*filter(None, [told.note.body]), *map(_quoted, strays)])
        return replace(told.note, body=body, anchors=tuple(anchors), point=self._point(told, anchors))

    def _point(self, told: Told, anchors: Iterable[Anchor]) -> str:
        wanted = told.note.point
        if wanted in self.points or (told.classified and not wanted):
            return wanted
        worded = (point_at(self.passages, a.source, a.span) for a in anchors if not a.is_lost)
        return next(filter(None, worded), "")

    def _placed(self, place: Place) -> Anchor | None:
        """Where the words are: lost if their source does not have them, None if it is not known which that is."""
        if place.sources not in self._known:
            self._known[place.sources] = self._source(place.sources)
        source = self._known[place.sources]
        if source is not None:
            return _in_source(place, source)
        found = [
            anchor
            for one in self.sources
            if place.anchor.exact and (anchor := _found(place.anchor, one, place.start)) is not None
        ]
        return found[0] if len(found) == 1 else None

    def _source(self, names: Sequence[str]) -> Source | None:
        """The one source that is called so."""
        left = list(self.sources)
        for name in names:
            for called in _CALLED:
                same = [source for source in left if called(source) == name]
                if len(same) == 1:
                    return same[0]
                left = same or left
        return None


def _content(source: Source) -> str:
    return content_iri(source.sha256)


_CALLED: tuple[Callable[[Source], str], ...] = (
    _content,
    lambda source: source.id,
    lambda source: source.name,
    lambda source: source.url,
    lambda source: source.title,
)
"""What a source may be called in a file of notes, the surest first."""


def _in_source(place: Place, source: Source) -> Anchor:
    anchor = replace(place.anchor, source=source.id)
    span = Span(anchor.start, anchor.end)
    if place.start is not None and span.end <= len(source.text):
        if span.of(source.text) == anchor.exact:
            return anchor  # also where its context is another: whoever told the place knew the words
        if not anchor.exact and len(span):
            return anchor_at(source.id, source.text, span)
    lost = replace(anchor, start=0, end=0)
    if place.start is None and _content(source) in place.sources:
        return lost  # it was lost in these very words when it was written
    return _found(anchor, source, place.start) or lost


def _found(anchor: Anchor, source: Source, start: int | None) -> Anchor | None:
    return find_again(source.text, replace(anchor, source=source.id), start)


def _changed_at(path: Path) -> str:
    """When the file was changed last."""
    at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _dated(note: Note, at: str) -> Note:
    """The note with the times of the file where it has none of its own."""
    created = note.created or note.modified or at
    return replace(note, created=created, modified=note.modified or created)


def _quoted(words: str) -> str:
    """Words as a quotation in Markdown."""
    return "\n".join(f"> {line}" for line in words.splitlines())


def _sentences(path: Path, found: Reading) -> Iterable[str]:
    if found.skipped:
        things = "1 thing in it is" if found.skipped == 1 else f"{found.skipped} things in it are"
        yield f"{path.name}: {things} no annotation and left out."
    if found.elsewhere:
        pages = "1 page" if found.elsewhere == 1 else f"{found.elsewhere} pages"
        yield f"{path.name} refers to {pages} elsewhere, which are not fetched: save them in files and merge those."
