"""The first look: shown once, quiet, beside what it speaks of, and over whenever one likes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.pages import OVERVIEW
from app.ui.settings import FIRST_LOOK_TAKEN, Settings
from app.ui.theme import Theme
from app.ui.tour.steps import steps, told
from app.ui.tour.tour import Tour
from app.ui.window import MainWindow

STEPS = len(steps())


def tours(window: MainWindow) -> list[Tour]:
    """The walks through a window that are going on."""
    return [tour for tour in window.findChildren(Tour) if tour.card.isVisible()]


def rings(window: MainWindow, tour: Tour) -> bool:
    """Whether the ring is around all that is in sight of what the step speaks of."""
    inner = tour.ring.geometry().adjusted(-1, -1, 1, 1)
    places = [
        QRect(part.mapTo(window, QPoint(0, 0)), part.size()).intersected(window.rect())
        for part in tour.step.parts(window)
        if part.isVisible()
    ]
    return all(inner.contains(place) for place in places) and tour.ring.isVisible() == bool(places)


def sample(window: MainWindow, qtbot: QtBot) -> None:
    """Open the sample as from the start page."""
    with qtbot.waitSignal(
        window.session.points_changed,
        timeout=30_000,
        check_params_cb=lambda: bool(window.session.content.points),
    ):
        window.start_page.sampleRequested.emit()


@pytest.fixture
def tour(window: MainWindow) -> Tour:
    """A walk through the small project."""
    made = Tour(window)
    made.start()
    return made


def test_the_sample_opened_the_first_time_is_walked_through_and_never_again(
    make_window: Callable[[], MainWindow], settings: Settings, qtbot: QtBot
) -> None:
    first = make_window()
    sample(first, qtbot)
    qtbot.waitUntil(lambda: len(tours(first)) == 1)
    assert tours(first)[0].card.next.hasFocus()
    assert settings.get(FIRST_LOOK_TAKEN)
    tours(first)[0].end()
    first.close()
    second = make_window()
    sample(second, qtbot)
    qtbot.waitUntil(lambda: second.workbench.findings.model.rowCount() > 0)
    assert tours(second) == []
    second.actions_.action("first-look").trigger()
    assert len(tours(second)) == 1


def test_asked_for_again_the_card_gets_the_keyboard_back(
    make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    sample(window, qtbot)
    qtbot.waitUntil(lambda: len(tours(window)) == 1)
    window.workbench.focus("points")
    window.actions_.action("first-look").trigger()
    assert len(tours(window)) == 1
    assert tours(window)[0].card.next.hasFocus()


def test_a_project_of_ones_own_is_not_walked_through(window: MainWindow) -> None:
    assert tours(window) == []


def test_next_goes_through_all_steps_and_ends(tour: Tour, qtbot: QtBot) -> None:
    seen = []
    with qtbot.waitSignal(tour.ended):
        for _ in range(STEPS):
            seen.append(tour.step.id)
            QTest.mouseClick(tour.card.next, Qt.MouseButton.LeftButton)
    assert seen == [step.id for step in steps()]


def test_back_leads_back(tour: Tour) -> None:
    assert not tour.card.back.isEnabled()
    tour.card.nextWanted.emit()
    tour.card.backWanted.emit()
    assert tour.number == 0


def test_escape_on_the_card_ends_it(tour: Tour, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tour.ended):
        QTest.keyClick(tour.card, Qt.Key.Key_Escape)


def test_the_card_has_the_keyboard_and_a_name(tour: Tour) -> None:
    assert tour.card.next.hasFocus()
    assert tour.step.title in tour.card.accessibleName()


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("size", [(1280, 720), (1600, 1000), (820, 480)])
def test_the_card_stands_in_the_window_and_the_ring_around_its_thing(
    window: MainWindow, tour: Tour, qtbot: QtBot, size: tuple[int, int], mirrored: bool
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    window.resize(*size)
    for number in range(STEPS):
        qtbot.waitUntil(lambda: window.rect().contains(tour.card.geometry()))
        qtbot.waitUntil(lambda: rings(window, tour))
        if number < STEPS - 1:
            tour.card.nextWanted.emit()


def test_the_mouse_goes_through_the_ring(tour: Tour) -> None:
    assert tour.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_step_shows_what_it_speaks_of(window: MainWindow, tour: Tour) -> None:
    window.workbench.show_pane("findings", on=False)
    window.show_page(OVERVIEW)
    for _ in range(3):
        tour.card.nextWanted.emit()
    assert tour.step.id == "finding"
    assert window.workbench.findings.isVisible()


def test_another_project_ends_it(window: MainWindow, tour: Tour, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tour.ended):
        window.session.close()


def test_every_key_is_filled_in() -> None:
    assert all("{" not in told(step) for step in steps())


@pytest.mark.parametrize("name", Theme.names())
def test_it_takes_every_theme(window: MainWindow, tour: Tour, name: str) -> None:
    window.appearance.choose(name)
    assert not tour.card.grab().isNull()
