"""Finding the variants of the chosen point: in the background, once, and never those of another point."""

from collections.abc import Iterator, Sequence
from threading import Event
from time import sleep

import pytest
from pytestqt.qtbot import QtBot

from app.tasks.finding import desk
from app.text.cancel import Cancelled, Stop
from app.text.findings import Desk
from app.text.model import Passage, Point, Source
from app.text.wording import Wordings
from app.ui.content import Content
from app.ui.jobs import Jobs
from app.ui.variants.variation import Variation
from app.ui.view import View

TEXTS = {"a": "Pay within 30 days. The house.", "b": "Pay within 45 days. The house."}


def content() -> Content:
    sources = tuple(Source(name, name, text, "text/plain", "utf-8", "") for name, text in TEXTS.items())
    spans = {"1": (0, 19), "2": (20, 30)}
    passages = tuple(Passage(p, s, *span, "point") for p, span in spans.items() for s in TEXTS)
    return Content(sources, "a", (Point("1", ""), Point("2", "")), passages)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[View]:
    jobs = Jobs()
    yield View(jobs)
    jobs.shut_down()


@pytest.fixture
def found(view: View) -> Variation:
    return Variation(view._jobs, view, view)


def arrived(qtbot: QtBot, found: Variation) -> list[str]:
    """The readings, once they are there."""
    qtbot.waitUntil(lambda: found.variants is not None)
    return [reading.text for variant in found.variants or () for reading in variant.readings]


def test_a_move_tells_at_once_that_the_old_ones_are_gone(qtbot: QtBot, view: View, found: Variation) -> None:
    view.start(content())
    assert (found.point, found.variants) == ("1", None)
    assert any("45" in words for words in arrived(qtbot, found))


def test_only_the_point_where_one_stops_is_looked_at(qtbot: QtBot, view: View, found: Variation) -> None:
    view.start(content())
    view.choose(point="2")
    assert arrived(qtbot, found) == []
    view.choose(point="1")
    assert found.variants is None


def test_another_pair_asks_for_nothing(qtbot: QtBot, view: View, found: Variation) -> None:
    view.start(content())
    arrived(qtbot, found)
    with qtbot.assertNotEmitted(found.changed):
        view.swap()
    assert found.variants


def test_a_project_is_read_once_until_an_edit_changes_it(
    qtbot: QtBot, view: View, found: Variation, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(
        points: Sequence[Point], sources: Sequence[str], reference: str, wordings: Wordings, stop: Stop
    ) -> Desk:
        read.append(reference)
        return desk(points, sources, reference, wordings, stop)

    monkeypatch.setattr("app.tasks.finding.desk", counted)
    view.start(content())
    arrived(qtbot, found)
    view.choose(point="2")
    arrived(qtbot, found)
    assert len(read) == 1
    view.refresh(content())
    arrived(qtbot, found)
    assert len(read) == 2


def test_leaving_the_project_stops_the_reading(
    qtbot: QtBot, view: View, found: Variation, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = Event(), Event()

    def endless(*_values: object) -> Desk:
        stop = _values[-1]
        assert callable(stop)
        begun.set()
        while not stop():
            sleep(0.001)
        ended.set()
        raise Cancelled

    monkeypatch.setattr("app.tasks.finding.desk", endless)
    view.start(content())
    qtbot.waitUntil(begun.is_set)
    found.end()
    qtbot.waitUntil(ended.is_set)


def test_without_a_project_there_is_nothing_to_find(view: View, found: Variation) -> None:
    view.start(content())
    view.start(Content())
    assert (found.point, found.variants) == ("", ())
