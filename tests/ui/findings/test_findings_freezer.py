"""What a large project holds is set apart from the search for garbage, and given back when the project is left."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.text.model import Passage, Point, Source
from app.ui.content import Content
from app.ui.findings.freezer import Freezer
from app.ui.jobs import Jobs
from app.ui.judging import Judging
from app.ui.view import View

LARGE = 1_100
"""Points, in two sources."""


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_what_has_been_made_is_set_apart_and_given_back(qapp: QApplication) -> None:
    freezer = Freezer()
    freezer.start()
    freezer.settle()
    assert gc.get_freeze_count() > 0
    assert not freezer.is_running
    freezer.end()
    assert gc.get_freeze_count() == 0


def test_it_goes_on_while_more_is_made(qtbot: QtBot) -> None:
    freezer = Freezer()
    freezer.start()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    assert freezer.is_running
    freezer.end()


def content(points: int) -> Content:
    text = "Pay. " * points
    sources = tuple(Source(name, name, text, "text/plain", "utf-8", "") for name in "ab")
    listed = tuple(Point(str(n), "") for n in range(1, points + 1))
    passages = (
        Passage(point.id, s.id, 5 * n, 5 * n + 4, "point") for n, point in enumerate(listed) for s in sources
    )
    return Content(sources, "a", listed, tuple(passages))


@pytest.mark.parametrize(("points", "apart"), [(2, False), (LARGE, True)])
def test_only_a_large_project_is_set_apart(qtbot: QtBot, points: int, apart: bool) -> None:
    jobs = Jobs()
    view = View(jobs)
    judging = Judging(jobs, view, lambda: ())
    view.start(content(points))
    qtbot.waitUntil(lambda: judging.is_complete, timeout=60_000)
    assert (gc.get_freeze_count() > 0) is apart
    judging.end()
    view.end()
    assert gc.get_freeze_count() == 0
    jobs.shut_down()


def test_nothing_more_is_set_apart_while_nothing_is_looked_for(qtbot: QtBot) -> None:
    """Else all garbage of a long day would be."""
    jobs = Jobs()
    view = View(jobs)
    judging = Judging(jobs, view, lambda: ())
    freezer = next(child for child in judging.children() if isinstance(child, Freezer))
    view.start(content(LARGE))
    ran = [freezer.is_running]
    for on in (False, True):
        judging.set_surveying(on)
        ran.append(freezer.is_running)
    qtbot.waitUntil(lambda: judging.is_complete, timeout=60_000)
    judging.set_surveying(True)
    assert [*ran, freezer.is_running] == [True, False, True, False]
    judging.end()
    view.end()
    jobs.shut_down()
