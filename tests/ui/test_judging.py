"""Finding and judging: the point first, then the project; in the background, once, and never those of another one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.finding import desk
from app.tasks.importing import create
from app.tasks.surveying import Part, Row, Surveyor
from app.text.cancel import Cancelled, Stop, check
from app.text.findings import Desk
from app.text.model import Anchor, Note, Point
from app.text.note_news import ALL_NEW
from app.text.options import Family
from app.text.variants import Variant
from app.text.verdicts import Finding
from app.text.wording import Wordings
from app.ui.content import Content
from app.ui.findings.listing import Listing
from app.ui.findings.rulings import Ruling
from app.ui.findings.wanted import Wanted
from app.ui.jobs import Jobs
from app.ui.judging import Judging
from app.ui.view import View

ALL = Wanted(others=True)
DISMISSED = Ruling("dismissed")
_LONG = 20_000


class Bench:
    """A project that is judged, without a window."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot = qtbot
        self.workspace = Workspace.open(path)
        self.jobs = Jobs()
        self.view = View(self.jobs)
        self.notes: list[Note] = []
        self.judging = Judging(self.jobs, self.view, lambda: self.notes)
        self.content = Content.read(self.workspace)

    def start(self) -> None:
        self.judging.start(self.workspace, self.workspace.verdicts())
        self.view.start(self.content)

    def here(self) -> Listing:
        """The findings of the point, once they are there."""
        self.qtbot.waitUntil(lambda: self.judging.here is not None, timeout=_LONG)
        assert self.judging.here is not None
        return self.judging.here

    def complete(self) -> Listing:
        """The findings of the project, once it has been gone through."""
        self.qtbot.waitUntil(lambda: self.judging.is_complete, timeout=_LONG)
        return self.judging.project

    def settle(self) -> Listing:
        """The same, once everything that was decided has been put together."""
        self.qtbot.waitUntil(
            lambda: self.judging.is_complete and not self.jobs.running("judge"), timeout=_LONG
        )
        return self.judging.project

    def close(self) -> None:
        self.judging.end()
        self.view.end()
        self.jobs.shut_down()
        self.workspace.close()


TWICE = {
    "one": "1. The seller shall pay 30 euros for the crate.\n\n2. The buyer shall pay 30 euros for the lid.\n",
    "two": "1. The seller may pay 30 euros for the crate.\n\n2. The buyer may pay 30 euros for the lid.\n",
}


@pytest.fixture
def twice(tmp_path: Path) -> Path:
    """A project in which the same change occurs in two points."""
    for name, text in TWICE.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    create(tmp_path / "twice.variorum", [tmp_path / f"{name}.txt" for name in TWICE])
    return tmp_path / "twice.variorum"


@pytest.fixture
def bench(qtbot: QtBot, project: Path) -> Iterator[Bench]:
    made = Bench(qtbot, project)
    yield made
    made.close()


def numbers(listing: Listing) -> list[int]:
    return [listing.number(place) for place in listing.shown(ALL)]


def by_number(listing: Listing, number: int) -> Finding:
    place = listing.place(number)
    assert place is not None
    return listing.findings[place]


def test_a_move_tells_at_once_that_the_old_ones_are_gone(bench: Bench) -> None:
    bench.start()
    assert (bench.judging.point, bench.judging.here) == ("1", None)
    assert {found.variant.point for found in bench.here().findings} == {"1"}


def test_then_the_whole_project_is_gone_through(bench: Bench) -> None:
    bench.start()
    points = {found.variant.point for found in bench.complete().findings}
    assert points == {"1", "2", "3", "4"}
    assert bench.judging.progress == (4, 4)


def test_points_that_were_gone_through_are_known_at_once(bench: Bench) -> None:
    bench.start()
    bench.complete()
    bench.view.choose(point="3")
    assert bench.judging.here is not None
    assert {found.variant.point for found in bench.judging.here.findings} == {"3"}


def test_another_pair_asks_for_nothing(bench: Bench) -> None:
    bench.start()
    bench.settle()
    with bench.qtbot.assertNotEmitted(bench.judging.changed):
        bench.view.swap()


def test_a_project_is_read_once_until_an_edit_changes_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[tuple[Family, ...]] = []

    def counted(
        points: Sequence[Point],
        sources: Sequence[str],
        reference: str,
        wordings: Wordings,
        stop: Stop,
        families: Sequence[Family],
    ) -> Desk:
        read.append(tuple(families))
        return desk(points, sources, reference, wordings, stop, families)

    monkeypatch.setattr("app.tasks.finding.desk", counted)
    bench.start()
    bench.complete()
    bench.view.choose(point="2")
    bench.settle()
    assert len(read) == 1
    bench.view.refresh(replace(bench.content, families=(("till", "until"),)))
    bench.complete()
    assert read[1:] == [(("till", "until"),)]


def test_spellings_of_the_project_make_no_finding(bench: Bench) -> None:
    bench.start()
    before = bench.complete().counts
    bench.view.refresh(replace(bench.content, families=(("allowed", "welcome"),)))
    assert bench.complete().counts.findings < before.findings


def test_leaving_the_project_stops_the_reading(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = Event(), Event()

    def endless(*values: object) -> Desk:
        stop = values[4]
        assert callable(stop)
        begun.set()
        while not stop():
            sleep(0.001)
        ended.set()
        raise Cancelled

    monkeypatch.setattr("app.tasks.finding.desk", endless)
    bench.start()
    bench.qtbot.waitUntil(begun.is_set)
    bench.judging.end()
    bench.qtbot.waitUntil(ended.is_set)


def test_what_is_looked_for_in_a_point_that_was_left_is_given_up(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = Event(), Event()
    variants = Desk.variants

    def endless(held: Desk, point: str, should_cancel: Stop = None) -> Iterator[Variant]:
        if point != "1":
            yield from variants(held, point, should_cancel)
            return
        begun.set()
        try:
            while True:
                check(should_cancel)
                sleep(0.001)
        finally:
            ended.set()

    monkeypatch.setattr(Desk, "variants", endless)
    bench.start()
    bench.qtbot.waitUntil(begun.is_set)
    bench.judging.set_surveying(False)
    bench.view.choose(point="2")
    bench.qtbot.waitUntil(ended.is_set)
    assert {found.variant.point for found in bench.here().findings} == {"2"}


def test_going_through_the_project_can_be_stopped_and_taken_up_again(bench: Bench) -> None:
    bench.start()
    bench.judging.set_surveying(False)
    bench.here()
    assert bench.judging.is_stopped
    assert not bench.jobs.running("survey")
    assert bench.judging.progress[0] < 4
    bench.judging.set_surveying(True)
    assert {found.variant.point for found in bench.complete().findings} == {"1", "2", "3", "4"}


def test_without_a_project_there_is_nothing(bench: Bench) -> None:
    bench.start()
    bench.view.start(Content())
    assert bench.judging.point == ""
    assert bench.judging.here is not None
    assert len(bench.judging.here) == len(bench.judging.project) == 0
    bench.judging.decide([0], DISMISSED)
    assert bench.workspace.verdicts() == ()


def test_a_decision_is_in_the_file_and_shown_at_once_and_undone_by_name(bench: Bench) -> None:
    bench.start()
    number = numbers(bench.settle())[0]
    with bench.qtbot.waitSignals([bench.judging.decided, bench.judging.saved], timeout=0):
        bench.judging.decide([number], DISMISSED)
    assert [verdict.state for verdict in bench.workspace.verdicts()] == ["dismissed"]
    assert by_number(bench.judging.project, number).state == "dismissed"
    assert bench.workspace.undo_name == "Dismiss a finding"
    listing = bench.settle()
    assert (numbers(listing)[-1], listing.counts.dismissed) == (number, 1)


def test_an_undone_decision_is_taken_up_without_looking_for_anything(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.start()
    number = numbers(bench.settle())[0]
    variant = by_number(bench.judging.project, number).variant
    bench.judging.decide([number], DISMISSED)
    bench.settle()
    monkeypatch.setattr(Desk, "variants", lambda *_: pytest.fail("it is known what there is"))
    bench.workspace.undo()
    (changed,) = bench.judging.refresh(bench.workspace.verdicts())
    assert changed.state == "dismissed"
    found = by_number(bench.settle(), number)
    assert found.state == "open"
    assert found.variant is variant


def test_several_decisions_are_one_edit(bench: Bench) -> None:
    bench.start()
    three = numbers(bench.settle())[:3]
    bench.judging.decide(three, Ruling("confirmed"))
    assert bench.workspace.undo_name == "Confirm 3 findings"
    bench.workspace.undo()
    assert bench.workspace.verdicts() == ()


def test_what_is_so_already_is_no_edit(bench: Bench) -> None:
    bench.start()
    number = numbers(bench.settle())[0]
    kind = by_number(bench.judging.project, number).kind
    with bench.qtbot.assertNotEmitted(bench.judging.saved):
        bench.judging.decide([number], Ruling("open"))
        bench.judging.decide([number], Ruling(kind=kind))
    bench.judging.decide([number], DISMISSED)
    with bench.qtbot.assertNotEmitted(bench.judging.saved):
        bench.judging.decide([number], DISMISSED)


def test_decisions_that_follow_each_other_quickly_are_one_verdict(bench: Bench) -> None:
    bench.start()
    number = numbers(bench.settle())[0]
    bench.judging.decide([number], Ruling("confirmed"))
    bench.judging.decide([number], Ruling(kind="ordering"))
    bench.judging.decide([number], Ruling(severity="low"))
    (verdict,) = bench.workspace.verdicts()
    assert (verdict.state, verdict.kind, verdict.severity) == ("confirmed", "ordering", "low")
    found = by_number(bench.settle(), number)
    assert (found.kind, found.severity, found.state) == ("ordering", "low", "confirmed")


def test_reopening_removes_a_verdict_that_says_nothing_more(bench: Bench) -> None:
    bench.start()
    number = numbers(bench.settle())[0]
    bench.judging.decide([number], DISMISSED)
    bench.judging.decide([number], Ruling("open"))
    assert bench.workspace.verdicts() == ()
    assert by_number(bench.settle(), number).state == "open"


def test_a_number_that_is_gone_is_passed_over(bench: Bench) -> None:
    bench.start()
    bench.settle()
    bench.judging.decide([10**9], DISMISSED)
    assert bench.workspace.verdicts() == ()


def test_a_decision_that_cannot_be_written_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_values: object) -> None:
        raise Problem("The disk is full.")

    bench.start()
    number = numbers(bench.settle())[0]
    monkeypatch.setattr(Workspace, "put_verdicts", full)
    with bench.qtbot.waitSignal(bench.judging.failed, timeout=0) as told:
        bench.judging.decide([number], DISMISSED)
    assert told.args == ["The disk is full."]
    assert by_number(bench.judging.project, number).state == "open"


def test_the_list_can_stand_in_the_order_of_the_text(bench: Bench) -> None:
    bench.start()
    bench.settle()
    bench.judging.set_order("reading")
    points = [found.variant.point for found in bench.settle().findings]
    assert points == sorted(points)


def test_a_new_order_does_not_make_a_decision_forgotten(bench: Bench) -> None:
    bench.start()
    number = numbers(bench.settle())[0]
    bench.judging.decide([number], DISMISSED)
    bench.judging.set_order("reading")
    listing = bench.settle()
    assert listing.counts.dismissed == 1
    assert by_number(listing, number).state == "dismissed"


def test_a_new_note_shows_on_the_finding_that_it_hangs_on(bench: Bench) -> None:
    bench.start()
    number = numbers(bench.settle())[0]
    reading = next(r for r in by_number(bench.judging.project, number).variant.readings if r.text)
    source, span = reading.spans[0]
    bench.notes.append(Note("n", "", "", (Anchor(source, span.start, span.end, reading.text),)))
    bench.judging.notes_changed(ALL_NEW)
    noted = Wanted(signs=frozenset({"noted"}), others=True)
    bench.qtbot.waitUntil(lambda: len(bench.judging.project.shown(noted)) > 0)
    place = bench.judging.project.place(number)
    assert place is not None
    assert bench.judging.project.is_noted(place)


def test_the_same_change_is_decided_wherever_it_occurs(qtbot: QtBot, twice: Path) -> None:
    bench = Bench(qtbot, twice)
    bench.start()
    listing = bench.settle()
    number = next(n for n in numbers(listing) if by_number(listing, n).seen.times)
    bench.judging.decide([number], replace(DISMISSED, everywhere=True))
    assert bench.workspace.undo_name == "Dismiss 2 findings"
    dismissed = [found for found in bench.settle().findings if found.state == "dismissed"]
    assert [found.seen.dismissed for found in dismissed] == [1, 1]
    bench.close()


class _Breaking:
    """Goes through nothing until it is mended; then as it should be."""

    def __init__(self, held: Surveyor) -> None:
        self.held, self.is_broken = held, True

    def rows(self, should_cancel: Stop) -> list[Row]:
        return self.held.rows(should_cancel)

    def part(self, points: Sequence[str], seconds: float, should_cancel: Stop) -> Part:
        if self.is_broken:
            raise Problem("The work broke off.")
        return self.held.part(points, seconds, should_cancel)

    def end(self) -> None:
        self.held.end()


def test_what_breaks_off_is_told_once_and_taken_up_when_the_analyst_wants_it(bench: Bench) -> None:
    surveyor = vars(bench.content)["surveyor"] = _Breaking(bench.content.surveyor)
    told: list[str] = []
    bench.judging.failed.connect(told.append)
    bench.start()
    bench.qtbot.waitUntil(lambda: bench.judging.is_stopped)
    bench.qtbot.wait(100)
    assert told == ["The work broke off."]
    surveyor.is_broken = False
    bench.judging.set_surveying(True)
    assert {found.variant.point for found in bench.complete().findings} == {"1", "2", "3", "4"}
    assert told == ["The work broke off."]
