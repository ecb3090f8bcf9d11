"""A note is offered where the same change occurs: once, in one line, and taken as one edit."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.tasks.importing import create
from app.text.model import Note
from app.ui.findings.place import anchors_of
from app.ui.notes.alike import offer_elsewhere
from app.ui.notes.offering import Offering
from app.ui.notes.panel import NotesPanel
from app.ui.session import Session

_LONG = 20_000
ONE = """1. The keeper shall open the gate within 30 days of the call.
2. Visitors pay two crowns at the door and one at the well.
3. The baker must bring the bread within 30 days of the feast.
4. The miller has to grind all corn within 30 days after harvest.
"""


@pytest.fixture
def opened(qtbot: QtBot, session: Session, tmp_path: Path) -> Session:
    """A project of which two sources read "30" and "45" in three points."""
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    paths[0].write_text(ONE, encoding="utf-8")
    paths[1].write_text(ONE.replace("30 days", "45 days"), encoding="utf-8")
    create(tmp_path / "days.variorum", paths)
    assert session.open(tmp_path / "days.variorum")
    session.view.choose(point="1")
    qtbot.waitUntil(lambda: session.judging.is_complete and session.judging.here is not None, timeout=_LONG)
    return session


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def offering(opened: Session, panel: NotesPanel) -> Offering:
    panel.set_point("1")
    opened.notebook.changed.connect(lambda: panel.set_notes(opened.notes(), opened.content.names))
    return Offering(opened, panel)


def _note(qtbot: QtBot, session: Session, point: str, body: str = "Which days?") -> str:
    """A note on the finding of a point, once it is known there."""
    session.view.choose(point=point)
    judging = session.judging
    sources = {source.id: source for source in session.content.sources}
    finding = next(f for f in judging.project.findings if f.variant.point == point)
    made = session.new_note(anchors_of(finding.variant, sources), body)
    qtbot.waitUntil(lambda: any(map(judging.project.is_noted, range(len(judging.project)))), timeout=_LONG)
    return made


def _look(qtbot: QtBot, session: Session, offering: Offering) -> None:
    offering.look_now()
    qtbot.waitUntil(lambda: not session.jobs.running("offer notes"), timeout=_LONG)


def test_the_chosen_note_is_offered_at_the_other_points_and_copied_in_one_edit(
    qtbot: QtBot, opened: Session, panel: NotesPanel, offering: Offering
) -> None:
    note = _note(qtbot, opened, "1")
    panel.select_note(note)
    _look(qtbot, opened, offering)
    assert "3 and 4" in panel.offer.words.text()
    panel.offer.take_button.click()
    notes = opened.notebook.every()
    assert [(n.point, n.body) for n in notes] == [(p, "Which days?") for p in ("1", "3", "4")]
    assert [sorted(anchor.exact for anchor in n.anchors) for n in notes] == [["30 days", "45 days"]] * 3
    assert opened.steps.undo_name == "Copy note to 2 points"
    opened.steps.undo()
    assert len(opened.notebook.every()) == 1


def test_a_point_is_offered_the_note_of_another_one(
    qtbot: QtBot, opened: Session, panel: NotesPanel, offering: Offering
) -> None:
    _note(qtbot, opened, "3")
    panel.select_note("")
    opened.view.choose(point="1")
    panel.set_point("1")
    qtbot.waitUntil(lambda: opened.judging.here is not None, timeout=_LONG)
    _look(qtbot, opened, offering)
    assert "3" in panel.offer.words.text()
    assert "Which days?" in panel.offer.words.text()
    panel.offer.take_button.click()
    assert [n.point for n in opened.notebook.every()] == ["3", "1"]


def test_what_was_sent_away_is_not_offered_again(
    qtbot: QtBot, opened: Session, panel: NotesPanel, offering: Offering
) -> None:
    panel.select_note(_note(qtbot, opened, "1"))
    _look(qtbot, opened, offering)
    assert not panel.offer.isHidden()
    panel.offer.dismiss_button.click()
    assert panel.offer.isHidden()
    _look(qtbot, opened, offering)
    assert panel.offer.isHidden()


def test_a_note_that_is_on_no_finding_is_offered_nowhere(qtbot: QtBot, opened: Session) -> None:
    sources = {source.id: source for source in opened.content.sources}
    project = opened.judging.project
    assert offer_elsewhere(Note("x", "1", "On the whole point"), project, sources) is None
    _note(qtbot, opened, "1")
    assert offer_elsewhere(Note("x", "1", "On the whole point"), opened.judging.project, sources) is None
