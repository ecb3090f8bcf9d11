"""What both copies of a project made of their sources, put together in a third one: texts, descriptions, the reference.

What only one side changed goes on. What both changed is decided by the analyst, and until then the later one stays. A
text takes the place of another as when a newer version is imported: notes and decisions are followed to it word by
word, and what is not found there is lost to sight, never put on other words.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import cast

from app.errors import Problem
from app.store.sources import Description
from app.store.workspace import Workspace
from app.tasks import relining
from app.tasks.merging_lineup import found_in
from app.tasks.replacing import commit_replacement, prepare_replacement
from app.text.cancel import Stop, watched
from app.text.merging import Choices, Conflict, Edited, Version
from app.text.merging_versions import REFERENCE, TEXT, Facet, Pasts, parted, removed
from app.text.model import Source

_NOBODY = Edited("", "")


@dataclass(frozen=True, slots=True)
class Sided:
    """What becomes of the facets of the sources: those of which `theirs` goes on, whoever decided it, those that
    contradict, and the sources that theirs removed.
    """

    theirs: tuple[Facet, ...]
    conflicts: tuple[Conflict, ...]
    removed: tuple[str, ...]


def sided(mine: Workspace, theirs: Workspace, choices: Choices) -> Sided:
    """What goes on of either side, as `choices` say where both changed the same."""
    one, other = _pasts(mine, theirs)
    facets = parted(one, other)
    conflicts = tuple(_conflicts(mine, theirs, facets.both))
    taken = [
        facet
        for facet, conflict in zip(facets.both, conflicts, strict=True)
        if _chosen(conflict, choices) == "theirs"
    ]
    gone = tuple(source for source in removed(one, other) if not _is_wanted(mine, theirs, source))
    return Sided((*facets.theirs, *taken), conflicts, gone)


def put_together(mine: Workspace, theirs: Workspace, going: Sided, should_cancel: Stop = None) -> None:
    """Give the sources of `mine` what goes on of theirs; but for the reference, which may not be there yet. Raises
    `Cancelled`.
    """
    known = {source.id: source for source in theirs.sources()}
    for source, name in watched(going.theirs, should_cancel):
        if name == TEXT:
            # Where both have it by now, this one stays.
            with suppress(Problem):
                found = found_in(theirs, known[source])
                commit_replacement(mine, prepare_replacement(found, mine.lineup(), source, should_cancel))
        elif name != REFERENCE:
            with suppress(Problem):
                told = cast(Description, {name: getattr(known[source], name)})
                mine.describe_source(source, **told)
    for source in watched(going.removed, should_cancel):
        relining.commit(mine, relining.prepare_removal(mine.lineup(), source))


def refer(mine: Workspace, theirs: Workspace, going: Sided, should_cancel: Stop = None) -> None:
    """Take the points from the reference of theirs, if that one goes on and is here. Raises `Cancelled`."""
    wanted, lineup = theirs.lineup().reference, mine.lineup()
    is_there = wanted in {source.id for source in lineup.sources}
    if ("", REFERENCE) in going.theirs and is_there and wanted != lineup.reference:
        relining.commit(mine, relining.prepare_reference(lineup, wanted, should_cancel))


def _pasts(mine: Workspace, theirs: Workspace) -> tuple[Pasts, Pasts]:
    return mine.joining.facing(theirs.joining).facets(), theirs.joining.facing(mine.joining).facets()


def _chosen(conflict: Conflict, choices: Choices) -> str:
    choice = choices.get(conflict.id, "both")
    return choice if choice in ("mine", "theirs") else conflict.newer


def _is_wanted(mine: Workspace, theirs: Workspace, source: str) -> bool:
    """Whether notes quote a source of here in ways that the other side, which removed it, did not know."""
    quoting = mine.notes_on_source(source)
    lives = theirs.joining.facing(mine.joining).notes({note.id: theirs.note(note.id) for note in quoting})
    return any(note not in lives.get(note.id, ()) for note in quoting)


def _conflicts(mine: Workspace, theirs: Workspace, facets: tuple[Facet, ...]) -> Iterator[Conflict]:
    ids = {source for source, name in facets if name != REFERENCE}
    here, there = (side.joining.last_edits("source", ids) if ids else {} for side in (mine, theirs))
    ours, others = ({source.id: source for source in side.sources()} for side in (mine, theirs))
    for source, name in facets:
        if name == REFERENCE:
            by = mine.joining.last_lined_up(), theirs.joining.last_lined_up()
            sides = (_reference(mine, ours, by[0]), _reference(theirs, others, by[1]))
        else:
            by = here.get(source, _NOBODY), there.get(source, _NOBODY)
            sides = (_version(ours[source], name, by[0]), _version(others[source], name, by[1]))
        yield Conflict(f"source:{source}:{name}", "source", (name,), None, *sides, *by)


def _version(source: Source, name: str, by: Edited) -> Version:
    return Version(source.id, source.name, getattr(source, name), by.author, by.at)


def _reference(side: Workspace, sources: Mapping[str, Source], by: Edited) -> Version:
    chosen = side.lineup().reference
    named = sources[chosen].name if chosen in sources else ""
    return Version("", named, named, by.author, by.at)
