"""What the analyst has chosen to import comes in as one edit: new sources and newer versions alike."""

import pickle

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.examining import examine_bytes
from app.tasks.taking import commit_taking, prepare_taking
from app.text.lineup import Lineup
from app.text.model import Source

NEWER = b"1. Breakfast will be served from 8 to 11.\n2. Guests must leave all keys at the desk.\n"
FRESH = b"1. Guests leave keys at the desk.\n2. Breakfast from 8 to 10.\n3. The lift is out of order.\n"


def test_it_is_one_edit(project: Workspace, second: Source) -> None:
    before = project.lineup()
    found = [examine_bytes("fresh.txt", FRESH), examine_bytes("newer.txt", NEWER)]
    taking = prepare_taking(found, {1: second.id}, before)
    report = commit_taking(project, pickle.loads(pickle.dumps(taking)))
    assert [source.name for source in project.sources()] == ["first", "second", "fresh"]
    assert project.sources()[1].text == NEWER.decode()
    assert report.is_whole
    assert project.check() == ()
    assert project.undo() == "Import 1 source, replace 1"
    assert project.lineup() == before


@pytest.mark.parametrize(
    ("newer", "fresh", "called"),
    [
        (1, 0, "Replace first"),
        (2, 0, "Replace 2 sources"),
        (0, 1, "Import 1 source"),
        (0, 2, "Import 2 sources"),
        (1, 2, "Import 2 sources, replace 1"),
        (2, 1, "Import 1 source, replace 2"),
    ],
)
def test_it_is_called_what_it_does(project: Workspace, newer: int, fresh: int, called: str) -> None:
    found = [examine_bytes(f"{n}.txt", NEWER + b"3. %d lifts.\n" % n) for n in range(newer + fresh)]
    olds = {n: source.id for n, source in enumerate(project.sources()[:newer])}
    commit_taking(project, prepare_taking(found, olds, project.lineup()))
    assert project.undo_name == called


def test_a_source_that_is_not_lined_up_cannot_be_replaced() -> None:
    with pytest.raises(Problem, match="no source gone"):
        prepare_taking([examine_bytes("newer.txt", NEWER)], {0: "gone"}, Lineup())


@pytest.mark.parametrize("chosen", ["second", "newer"])
def test_another_reference_may_come_with_it(project: Workspace, second: Source, chosen: str) -> None:
    found = [examine_bytes("newer.txt", NEWER)]
    replacements = {0: second.id} if chosen == "second" else {}
    wanted = second.id if chosen == "second" else "newer"
    commit_taking(project, prepare_taking(found, replacements, project.lineup(), wanted))
    names = {source.id: source.name for source in project.sources()}
    assert names[project.reference()] == chosen
    assert project.check() == ()
