"""The main job, done by the program on itself: does everything that a release needs work where it is installed?"""

from pathlib import Path

from app.store.workspace import Workspace
from app.tasks.examining import silent
from app.tasks.exporting import export
from app.tasks.heavy import examined
from app.tasks.looking import anchor, wordings
from app.tasks.sample import write_sample
from app.text.diff import compare
from app.text.model import Note


class SelftestError(Exception):
    """What did not work, in one sentence."""


def main_job(folder: Path) -> Path:
    """Import the sample into `folder`, compare, note and export it; the project's path. Raises `SelftestError`
    (or whatever broke)."""
    project = write_sample(folder)
    body = "written by the self-test"
    with Workspace.open(project) as workspace:
        left, right = workspace.sources()[:2]
        point = workspace.points()[0].id
        found = wordings(workspace)
        one, other = found.of(left.id, point), found.of(right.id, point)
        script = compare(one.text, other.text)
        rejoined = "".join(op.left.of(one.text) for op in script.ops)
        _expect(
            bool(script.changes) and rejoined == one.text, "the comparison does not give back the left text"
        )
        first = one.pieces[0].passage
        workspace.put_note(Note("", point, body, (anchor(left, first.start, first.end),)))
        for ending, start in ((".pdf", b"%PDF-"), (".csv", b"\xef\xbb\xbf")):
            target = project.with_suffix(ending)
            export(workspace, target)
            _expect(target.read_bytes().startswith(start), f"{target.name} is not what its name says")
    report = examined(project.with_suffix(".pdf"), None, silent, None)  # by a process of its own
    _expect(body in report.document.text, "the note cannot be read in the exported PDF")
    with Workspace.open(project, read_only=True) as workspace:
        _expect(any(note.body == body for note in workspace.notes()), "the note is not there after reopening")
        _expect(not workspace.check(), f"the project is not whole: {workspace.check()}")
    return project


def _expect(holds: object, otherwise: str) -> None:
    if not holds:
        raise SelftestError(otherwise)
