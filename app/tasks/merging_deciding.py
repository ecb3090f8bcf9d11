"""What a merge writes, once its conflicts are decided."""

from dataclasses import dataclass, field, replace
from typing import Literal

from app.errors import Problem
from app.text.merging import UNDECIDED, Choice, Choices, Conflict, Decided, MergePlan, Thing
from app.text.merging_decisions import note_of
from app.text.merging_notes import beside, marked
from app.text.model import Note
from app.text.verdicts import Verdict, is_void
from app.told import told


@dataclass(slots=True)
class Written:
    """Notes and verdicts by id, None for those that go; `edited` are notes as the analyst put them together. The rest
    is as in `MergeReport`.
    """

    notes: dict[str, Note | None] = field(default_factory=dict)
    verdicts: dict[str, Verdict | None] = field(default_factory=dict)
    edited: list[Note] = field(default_factory=list)
    beside: list[Note] = field(default_factory=list)
    decided: list[Decided] = field(default_factory=list)


def written(plan: MergePlan, choices: Choices) -> Written:
    """What is written. A `Problem` if a choice is about no conflict of the plan, or is a note where none is meant."""
    if {*choices} - {conflict.id for conflict in plan.conflicts}:
        raise Problem(told("A choice is about a conflict that is not there: prepare the merge again."))
    done = Written()
    done.notes.update({note.id: note for note in (*plan.new, *plan.changed)})
    done.notes.update({note.id: None for note in plan.removed})
    done.verdicts.update({verdict.id: verdict for verdict in plan.verdicts})
    done.verdicts.update(dict.fromkeys(plan.gone_verdicts))
    for conflict in plan.conflicts:
        chosen = choices.get(conflict.id, UNDECIDED)
        if isinstance(chosen, Note):
            _edit(done, conflict, chosen)
        elif conflict.what == "note":
            _decide_note(done, conflict, chosen)
        else:
            _decide_verdict(done, conflict, chosen)
    return done


def _edit(done: Written, conflict: Conflict, chosen: Note) -> None:
    before = next((side for side in (conflict.mine, conflict.theirs) if isinstance(side, Note)), None)
    if before is None:
        raise Problem(told("A finding is not decided with a note: choose one of the two sides, or both."))
    done.notes[before.id] = before
    done.edited.append(replace(chosen, id=before.id))
    done.decided.append(Decided(conflict, "edited"))


def _decide_note(done: Written, conflict: Conflict, choice: Choice) -> None:
    mine, theirs = _note(conflict.mine), _note(conflict.theirs)
    stays, other = (mine, theirs) if _stays(conflict, choice) == "mine" else (theirs, mine)
    note_id = next(side.id for side in (mine, theirs) if side is not None)
    done.decided.append(Decided(conflict, choice))
    if choice == "both" and stays is not None and other is None:
        stays = marked(stays)
    done.notes[note_id] = stays
    if choice == "both" and stays is not None and other is not None:
        fresh = beside(other, stays)
        done.notes[fresh.id] = fresh
        done.beside.append(fresh)


def _decide_verdict(done: Written, conflict: Conflict, choice: Choice) -> None:
    mine, theirs = _verdict(conflict.mine), _verdict(conflict.theirs)
    stays, other = (mine, theirs) if _stays(conflict, choice) == "mine" else (theirs, mine)
    verdict_id = next(side.id for side in (mine, theirs) if side is not None)
    done.decided.append(Decided(conflict, choice))
    done.verdicts[verdict_id] = None if stays is None or is_void(stays) else stays
    if choice == "both" and stays is not None and other is not None:
        fresh = note_of(other, stays)
        done.notes[fresh.id] = fresh
        done.beside.append(fresh)


def _stays(conflict: Conflict, choice: Choice) -> Literal["mine", "theirs"]:
    return conflict.newer if choice == "both" else choice


def _note(side: Thing | None) -> Note | None:
    return side if isinstance(side, Note) else None


def _verdict(side: Thing | None) -> Verdict | None:
    return side if isinstance(side, Verdict) else None
