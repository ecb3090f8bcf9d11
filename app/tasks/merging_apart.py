"""Merging two copies of a project that have other texts, another line-up, or other sources.

How everything is lined up depends on where one begins. So the two are always put together on the same one of them, the
trunk, whichever is open: the one whose line-up has grown out of the other's, else the one that was lined up last. That
is done in a copy of it, which nobody sees; then the open project takes over what has come of it, in one edit. Both
orders come to the same state, to the last point and passage.

Decisions about the line-up that contradict each other are told: those of the trunk stay. Which state of a line-up goes
on from which other is told by what it was, without times, so a copy that was merged once may be offered again; nothing
is lost by that.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks import merging_versions
from app.tasks.merging_alike import plan_alike, write_alike
from app.tasks.merging_deciding import Written, written
from app.tasks.merging_notes import with_last_edits
from app.tasks.merging_sources import are_called_alike
from app.tasks.merging_taking import change_of, families_of, looks_of, reviews_of, verdicts_of
from app.tasks.merging_versions import Sided
from app.text.cancel import Stop, check
from app.text.merging import (
    UNDECIDED,
    Apart,
    Choice,
    Choices,
    Conflict,
    Decided,
    MergePlan,
    MergeReport,
    Seen,
)
from app.text.merging_versions import knows
from app.text.model import Note
from app.told import told

K = TypeVar("K")

_TURNED: Mapping[Choice, Choice] = {"mine": "theirs", "theirs": "mine", "both": "both"}


@dataclass(frozen=True, slots=True)
class Joined:
    """The two put together in a third project, `outcome`. `planned` and `done` tell what came into the trunk, `sided`
    what became of its sources; `is_mine`: the trunk is the open project's copy.
    """

    outcome: Workspace
    planned: MergePlan
    done: Written
    sided: Sided
    is_mine: bool


def is_wanted(mine: Workspace, theirs: Workspace) -> bool:
    """Whether the two are copies of one project with other sources, or lined up otherwise, and the open one's line-up
    has not grown out of the other's.
    """
    return _are_copies(mine, theirs) and not is_lined_up(mine, theirs)


def is_lined_up(mine: Workspace, theirs: Workspace) -> bool:
    """Whether all that a copy of the open project decided about its sources and their line-up is known here."""
    if not _are_copies(mine, theirs):
        return False
    if mine.joining.is_lined_up_as(theirs.joining):
        return True
    one, other = mine.joining.facing(theirs.joining), theirs.joining.facing(mine.joining)
    return knows(one.lined_up(), other.lined_up()) and _is_trunk(mine, theirs)


def plan(mine: Workspace, theirs: Workspace, should_cancel: Stop = None) -> MergePlan:
    """What merging would do: it is done apart, with all conflicts undecided. Raises `Cancelled`, `Problem`."""
    with _joined(mine, theirs, {}, should_cancel) as joined:
        change = change_of(mine, joined.outcome, should_cancel)
        beside = {note.id for note in joined.done.beside}
        conflicts = _conflicts(mine, theirs, joined)
        open_ = {conflict.thing for conflict in conflicts if conflict.what == "note"}
        new = tuple(note for note in change.new if note.id not in beside | open_)
        changed = tuple(note for note in change.changed if note.id not in open_)
        known = {source.id: source for source in joined.outcome.sources()}
        ours = mine.sources()
        fresh = known.keys() - {source.id for source in ours}
        verdicts = verdicts_of(mine, joined.outcome)
        reviews, gone_reviews = reviews_of(mine, joined.outcome)
        return MergePlan(
            name=theirs.path.stem,
            new=new,
            changed=changed,
            removed=tuple(note for note in change.removed if note.id not in open_),
            conflicts=conflicts,
            unplaced=tuple(note for note in (*new, *changed) if any(a.is_lost for a in note.anchors)),
            verdicts=tuple(verdict for verdict in verdicts.values() if verdict is not None),
            gone_verdicts=tuple(key for key, verdict in verdicts.items() if verdict is None),
            families=families_of(mine, joined.outcome),
            reviews=reviews,
            gone_reviews=gone_reviews,
            looks=looks_of(mine, joined.outcome),
            versions=tuple(s for s in ours if s.id in known and known[s.id].text != s.text),
            told=tuple(_told(mine, theirs, joined)),
            basis=mine.joining.state(),
            apart=Apart(
                str(theirs.path),
                theirs.joining.state(),
                tuple(source.name for source in joined.outcome.sources() if source.id in fresh),
                not mine.joining.is_lined_up_as(joined.outcome.joining),
            ),
        )


def commit(
    mine: Workspace, planned: MergePlan, apart: Apart, choices: Choices, should_cancel: Stop = None
) -> MergeReport:
    """Put the two together as the conflicts are decided, and write what comes of it as one edit.

    A `Problem` if one of the two was changed since: then nothing was written, plan it again. Raises `Cancelled`.
    """
    _require_known(planned, choices)
    require_state(mine, planned.basis)
    if planned.is_empty:
        return MergeReport(planned)
    with Workspace.open(Path(apart.other), read_only=True) as theirs:
        require_state(theirs, apart.state)
        with _joined(mine, theirs, choices, should_cancel) as joined, mine.joining.alone():
            require_state(mine, planned.basis)
            with mine.edit(f"Merge {planned.name}"):
                _take_over(mine, theirs, joined, should_cancel)
                check(should_cancel)
            return MergeReport(planned, _decided(planned, choices), tuple(joined.done.beside))


def require_state(workspace: Workspace, state: str) -> None:
    """Raise a `Problem` if the project was changed since it was in that state."""
    if workspace.joining.state() != state:
        raise Problem(
            told("{path} was changed since this merge was prepared: prepare it again.", path=workspace.path)
        )


@contextmanager
def _joined(mine: Workspace, theirs: Workspace, choices: Choices, should_cancel: Stop) -> Iterator[Joined]:
    """The two put together in a project of its own, which goes when the block is left."""
    is_mine = _is_trunk(mine, theirs)
    trunk, branch = (mine, theirs) if is_mine else (theirs, mine)
    asked = choices if is_mine else _turned(choices)
    with TemporaryDirectory(prefix="variorum-") as folder:
        place = Path(folder) / f"{trunk.path.stem}.variorum"
        trunk.save_copy(place, should_cancel)
        with Workspace.open(place) as outcome:
            sides = merging_versions.sided(outcome, branch, asked)
            merging_versions.put_together(outcome, branch, sides, should_cancel)
            planned = plan_alike(outcome, branch, should_cancel)
            ids = {conflict.id for conflict in planned.conflicts}
            done = written(planned, {key: choice for key, choice in asked.items() if key in ids})
            with outcome.edit("Merge"):
                write_alike(outcome, planned, done, should_cancel)
            merging_versions.refer(outcome, branch, sides, should_cancel)
            yield Joined(outcome, planned, done, sides, is_mine)


def _is_trunk(mine: Workspace, theirs: Workspace) -> bool:
    """Whether the open project is what the other is put together on: the same of the two in either order, as long as
    both are sound.
    """
    one = mine.joining.facing(theirs.joining).lined_up()
    other = theirs.joining.facing(mine.joining).lined_up()
    knows_other, knows_one = knows(one, other), knows(other, one)
    if knows_other != knows_one:
        return knows_other or bool(theirs.check())
    here, there = mine.joining.last_lined_up(), theirs.joining.last_lined_up()
    lengths = (_length(one), _length(other)) if knows_one else (0, 0)
    ours = (lengths[0], here.at, here.author, sorted(map(repr, one.items())))
    others = (lengths[1], there.at, there.author, sorted(map(repr, other.items())))
    if ours == others:  # the same was decided, but not on the same way
        return mine.joining.found() >= theirs.joining.found() or bool(theirs.check())
    return ours > others or bool(theirs.check())


def _length(lives: Mapping[K, tuple[object, ...]]) -> int:
    """How much was ever decided. Who has taken over what the other one decided has more of it."""
    return sum(map(len, lives.values()))


def _are_copies(mine: Workspace, theirs: Workspace) -> bool:
    return mine.joining.is_copy_of(theirs.joining) and are_called_alike(mine.sources(), theirs.sources())


def _take_over(mine: Workspace, theirs: Workspace, joined: Joined, should_cancel: Stop) -> None:
    outcome = joined.outcome
    change = change_of(mine, outcome, should_cancel)
    seen = _seen(theirs, joined)
    notes = {**change.notes, **{key: outcome.note(key) for key in seen.notes}}
    there = {verdict.id: verdict for verdict in outcome.verdicts()}
    verdicts = {**verdicts_of(mine, outcome), **{key: there.get(key) for key in seen.verdicts}}
    looks, families = looks_of(mine, outcome), families_of(mine, outcome)
    mine.joining.take_seen(theirs.joining)
    mine.joining.put_notes(seen.notes, {}, should_cancel)
    mine.joining.put_reviews(theirs.reviews.every())
    mine.joining.take_lineup(outcome.joining)
    mine.joining.put_notes({}, notes, should_cancel)
    mine.joining.put_verdicts(seen.verdicts, verdicts)
    mine.joining.put_reviews(*reviews_of(mine, outcome))
    mine.joining.put_looks(looks)
    if families is not None:
        mine.set_families(families)


def _seen(theirs: Workspace, joined: Joined) -> Seen:
    """What theirs holds of what both changed, as it is there."""
    verdicts = {verdict.id: verdict for verdict in theirs.verdicts()}
    notes = ((key, theirs.note(key)) for key in joined.planned.seen.notes)
    told = joined.planned.seen.verdicts if joined.is_mine else verdicts
    return Seen(
        {key: note for key, note in notes if note != joined.outcome.note(key)},
        {key: told.get(key) for key in joined.planned.seen.verdicts},
    )


def _conflicts(mine: Workspace, theirs: Workspace, joined: Joined) -> tuple[Conflict, ...]:
    """What contradicts, as it is seen from the open project."""
    here, there = mine.joining.facing(theirs.joining), theirs.joining.facing(mine.joining)
    found = [*joined.planned.conflicts]
    versions = joined.sided.conflicts
    if not joined.is_mine:
        found, versions = [_turned_over(one) for one in found], tuple(_turned_over(one) for one in versions)
    return (*versions, *with_last_edits(found, here, there))


def _turned_over(conflict: Conflict) -> Conflict:
    return replace(
        conflict,
        mine=conflict.theirs,
        theirs=conflict.mine,
        mine_by=conflict.theirs_by,
        theirs_by=conflict.mine_by,
    )


def _turned(choices: Choices) -> dict[str, Choice | Note]:
    """The choices as they are seen from the other side."""
    return {key: choice if isinstance(choice, Note) else _TURNED[choice] for key, choice in choices.items()}


def _require_known(planned: MergePlan, choices: Choices) -> None:
    known = {conflict.id: conflict for conflict in planned.conflicts}
    if choices.keys() - known:
        raise Problem(told("A choice is about a conflict that is not there: prepare the merge again."))


def _decided(planned: MergePlan, choices: Choices) -> tuple[Decided, ...]:
    chosen = ((conflict, choices.get(conflict.id, UNDECIDED)) for conflict in planned.conflicts)
    return tuple(
        Decided(conflict, "edited" if isinstance(choice, Note) else choice) for conflict, choice in chosen
    )


def _told(mine: Workspace, theirs: Workspace, joined: Joined) -> Iterator[str]:
    """What the analyst is told about what changes unasked, and about what cannot be merged."""
    there = {source.id: source for source in joined.outcome.sources()}
    file = theirs.path.name
    for source in mine.sources():
        if source.id not in there:
            yield told(
                "{name} goes: it was removed in {file}, and nothing new quotes it.",
                name=source.name,
                file=file,
            )
        elif there[source.id].text != source.text:
            yield told("The text of {name} becomes that of {file}.", name=source.name, file=file)
    for sentence in joined.planned.left_out:
        if joined.is_mine:
            yield told("From {file}, as yours contradicts it: {sentence}", file=file, sentence=sentence)
        else:
            yield told("Of yours, as {file} contradicts it: {sentence}", file=file, sentence=sentence)
    known = {source.id for source in mine.sources()} | there.keys()
    for source in theirs.sources():
        if source.id not in known:
            yield told(
                "{name} is not taken in again: you removed it, and nothing new quotes it.", name=source.name
            )
