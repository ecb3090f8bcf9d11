"""Merging another copy of the project, or a file of notes, into the open one.

`plan` reads and compares and may run in any thread that has its own workspace; `commit` writes one undoable edit.

Where both copies have the same texts and the same line-up, or the open one's has grown out of the other's, what the
other holds comes in here (`merging_alike`). Else the two are put together apart from both, always from the same one of
them, whichever is open, and what comes of that is taken over (`merging_apart`).
"""

from pathlib import Path

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks import merging_apart
from app.tasks.merging_alike import plan_alike, write_alike
from app.tasks.merging_deciding import written
from app.text import web_annotations
from app.text.cancel import Stop, check
from app.text.merging import Choices, MergePlan, MergeReport
from app.told import told


def plan(workspace: Workspace, other: Path, should_cancel: Stop = None) -> MergePlan:
    """What merging `other`, a project or a file of Web Annotations (`.jsonld`, `.json`), would do.

    Reads only: `workspace` may be read-only, and nothing of `other` is changed. Raises `Cancelled`, or `Problem` if
    the other file cannot be read or makes no sense.
    """
    if other.suffix.lower() in web_annotations.SUFFIXES:
        from app.tasks.merging_notes_file import plan_notes_file

        return plan_notes_file(workspace, other, should_cancel)
    _require_another(workspace.path, other)
    with (
        Workspace.open(other, read_only=True) as theirs,
        workspace.joining.moment(),
        theirs.joining.moment(),
    ):
        if merging_apart.is_wanted(workspace, theirs):
            return merging_apart.plan(workspace, theirs, should_cancel)
        is_known = merging_apart.is_lined_up(workspace, theirs)
        return plan_alike(workspace, theirs, should_cancel, is_lined_up=is_known)


def commit(
    workspace: Workspace, planned: MergePlan, choices: Choices | None = None, should_cancel: Stop = None
) -> MergeReport:
    """Write what was planned as one edit called `Merge NAME`; conflicts without a choice keep both sides.

    A `Problem` if the project was changed since: plan it again. Raises `Cancelled`. Then nothing was written.
    """
    chosen = choices or {}
    if planned.apart is not None:
        return merging_apart.commit(workspace, planned, planned.apart, chosen, should_cancel)
    done = written(planned, chosen)
    with workspace.joining.alone():
        merging_apart.require_state(workspace, planned.basis)
        with workspace.edit(f"Merge {planned.name}"):
            write_alike(workspace, planned, done, should_cancel)
            check(should_cancel)
    return MergeReport(planned, tuple(done.decided), tuple(done.beside))


def _require_another(path: Path, other: Path) -> None:
    try:
        is_same = path.samefile(other)
    except OSError:
        return  # opening it tells what is wrong
    if is_same:
        raise Problem(told("{other} is the project that is open: choose another copy of it.", other=other))
