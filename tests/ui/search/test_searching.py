"""The index of the open project is kept up in the background, and what was sought is kept with the project."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.tasks.searching import ProjectIndex
from app.text.model import Note
from app.ui.findings.rulings import Ruling
from app.ui.search.asked import asked
from app.ui.search.catalogue import Catalogue
from app.ui.search.searching import Answer
from app.ui.session import Session
from app.ui.window import MainWindow


def answer(qtbot: QtBot, session: Session, text: str) -> Answer:
    """What answers to that, when it is known."""
    got: list[Answer] = []
    session.searching.seek(asked(text), Catalogue(), got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=10_000)
    return got[0]


def found(qtbot: QtBot, session: Session, text: str) -> list[str]:
    """The notes that have these words."""
    texts = answer(qtbot, session, f"in:notes {text}").texts
    assert texts is not None
    return [hit.id for hit in texts.hits]


def test_before_anything_is_read_only_names_are_found(qtbot: QtBot, session: Session, project: Path) -> None:
    session.open(project)
    assert not session.searching.is_ready
    assert answer(qtbot, session, "deposit").texts is None
    qtbot.waitUntil(lambda: session.searching.is_ready)
    texts = answer(qtbot, session, "deposit").texts
    assert texts is not None
    assert texts.counts["wording"]


def test_a_search_takes_the_place_of_the_one_before(qtbot: QtBot, ready: MainWindow) -> None:
    got: list[str] = []
    searching = ready.session.searching
    searching.seek(asked("deposit"), Catalogue(), lambda _found: got.append("first"))
    searching.seek(asked("keys"), Catalogue(), lambda _found: got.append("second"))
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["second"]


def test_a_note_is_found_in_the_search_that_follows_at_once(qtbot: QtBot, ready: MainWindow) -> None:
    session = ready.session
    made = session.notebook.add(Note("", "1", "About the zeppelin."))
    assert found(qtbot, session, "zeppelin") == [made]
    session.steps.undo()
    assert found(qtbot, session, "zeppelin") == []


def test_what_was_decided_about_a_finding_is_found(qtbot: QtBot, ready: MainWindow) -> None:
    session = ready.session
    project = session.judging.project
    number = next(project.number(n) for n, one in enumerate(project.findings) if one.severity)
    texts = answer(qtbot, session, "in:findings status:dismissed").texts
    assert texts is not None
    assert texts.hits == ()
    with qtbot.waitSignal(session.searching.changed, timeout=10_000):
        session.judging.decide([number], Ruling(state="dismissed"))
    texts = answer(qtbot, session, "in:findings status:dismissed").texts
    assert texts is not None
    (hit,) = texts.hits
    finding = session.searching.finding(hit.id)
    assert finding is not None
    assert finding.state == "dismissed"


def test_other_sources_make_another_index(qtbot: QtBot, ready: MainWindow) -> None:
    session = ready.session
    assert session.workspace is not None
    with Workspace.open(session.workspace.path) as other:
        other.remove_source(session.content.source_ids[-1])
    with qtbot.waitSignal(session.searching.changed, timeout=10_000):
        session.abreast.look_again()
    texts = answer(qtbot, session, "押金").texts
    assert texts is not None
    assert not any(hit.kind == "wording" for hit in texts.hits)


def test_a_note_that_is_written_while_another_index_is_made_is_in_it(qtbot: QtBot, ready: MainWindow) -> None:
    session = ready.session
    assert session.workspace is not None
    with Workspace.open(session.workspace.path) as other:
        other.remove_source(session.content.source_ids[-1])
    session.abreast.look_again()
    session.searching._catch_up()
    assert session.jobs.running("index")
    made = session.notebook.add(Note("", "1", "About the zeppelin."))
    session.searching.seek(asked("zeppelin"), Catalogue(), lambda _found: None)  # tells the old index
    qtbot.waitUntil(lambda: not session.jobs.running("index"), timeout=10_000)
    assert found(qtbot, session, "zeppelin") == [made]


def test_the_window_never_waits_until_an_index_is_put_away(
    qtbot: QtBot, ready: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, close, closing = ready.session, ProjectIndex.close, list[threading.Thread]()

    def watched(index: ProjectIndex) -> None:
        closing.append(threading.current_thread())
        close(index)

    monkeypatch.setattr(ProjectIndex, "close", watched)
    assert session.workspace is not None
    with Workspace.open(session.workspace.path) as other:
        other.remove_source(session.content.source_ids[-1])
    session.abreast.look_again()
    qtbot.waitUntil(lambda: len(closing) == 1, timeout=10_000)  # the old one, when the new one is there
    session.close()
    qtbot.waitUntil(lambda: len(closing) == 2, timeout=10_000)
    assert threading.main_thread() not in closing


def test_a_project_that_is_closed_is_not_searched(qtbot: QtBot, ready: MainWindow) -> None:
    ready.session.close()
    assert not ready.session.searching.is_ready
    assert answer(qtbot, ready.session, "deposit").texts is None


def test_what_was_sought_is_kept_with_the_project_the_latest_first(
    qtbot: QtBot, session: Session, project: Path
) -> None:
    session.open(project)
    for text in ("one", " two ", "one", ""):
        session.searching.remember(text)
    assert session.searching.searches == ["one", "two"]
    session.close()
    assert session.searching.searches == []
    session.open(project)
    assert session.searching.searches == ["one", "two"]


def test_what_was_sought_may_be_damaged(session: Session, project: Path) -> None:
    for damaged in ("{", "7", '[1, "", "kept"]'):
        with Workspace.open(project) as workspace:
            workspace.set_setting("searches", damaged)
        session.open(project)
        assert session.searching.searches == (["kept"] if "kept" in damaged else [])
        session.close()


def test_findings_are_shown_and_sought_in_the_language_of_the_window(
    qtbot: QtBot, session: Session, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.search.searching.translated", lambda told: f"Ей. {told}")
    session.open(project)
    qtbot.waitUntil(lambda: session.judging.is_complete, timeout=20_000)
    qtbot.waitUntil(lambda: session.searching.is_ready)
    while not (texts := answer(qtbot, session, "in:findings Ей").texts) or not texts.hits:
        qtbot.wait(50)  # the findings are taken up
    assert all(hit.snippet.startswith("Ей.") for hit in texts.hits)
