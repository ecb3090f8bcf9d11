"""The panel of findings as an analyst uses it, with the real widgets: both scopes, every filter, every deed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.text.verdicts import Finding, Seen, Verdict
from app.ui.findings.deeds import DeedName
from app.ui.findings.listing import Listing
from app.ui.findings.panel import FindingsPanel
from app.ui.findings.rulings import Ruling
from app.ui.findings.wanted import ListState, Wanted

Make = Callable[..., Finding]
List = Callable[..., Listing]
LEFT = Qt.MouseButton.LeftButton
WITH_CTRL = Qt.KeyboardModifier.ControlModifier
WITH_SHIFT = Qt.KeyboardModifier.ShiftModifier


def middle(panel: FindingsPanel, row: int) -> QPoint:
    return panel.list.visualRect(panel.model.index(row)).center()


def click(panel: FindingsPanel, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(panel.list.viewport(), LEFT, keys, middle(panel, row))


def button(panel: FindingsPanel, row: int, name: DeedName) -> QPoint:
    index = panel.model.index(row)
    places = panel.list.delegate.buttons(
        panel.list.visualRect(index), panel.model.row(index).finding, panel.layoutDirection()
    )
    return places[name].center()


def words(panel: FindingsPanel) -> list[str]:
    rows = (panel.model.row(panel.model.index(row)) for row in range(panel.model.rowCount()))
    return [row.readings[0].words for row in rows]


def current(panel: FindingsPanel) -> str:
    return panel.model.row(panel.list.currentIndex()).readings[0].words


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QMenu]:
    """The menus that were opened; none of them on the screen, where it would take the keyboard."""
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: menus.append(menu))
    return menus


def pick(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text() == text)
    action.trigger()


# scopes


def test_at_first_the_findings_of_the_point_show(panel: FindingsPanel) -> None:
    assert words(panel) == ["first", "second", "third"]
    assert panel.head.counts.text() == "3 findings, 1 other difference"


def test_one_click_shows_those_of_the_project(qtbot: QtBot, panel: FindingsPanel) -> None:
    with qtbot.waitSignal(panel.stateChanged, timeout=0) as told:
        QTest.mouseClick(panel.head.scopes["project"], LEFT)
    assert told.args == [ListState(scope="project")]
    assert words(panel) == ["first", "fifth", "second", "third"]
    assert [panel.model.row(panel.model.index(row)).label for row in range(2)] == ["7", "8"]


def test_other_findings_of_the_point_do_not_disturb_the_project(
    panel: FindingsPanel, finding: Make, listing: List
) -> None:
    panel.show_project()
    click(panel, 2)
    panel.set_here(listing([finding("elsewhere")]), "8", 2)
    assert (len(words(panel)), current(panel)) == (4, "second")


def test_the_order_of_the_text_is_asked_for(qtbot: QtBot, panel: FindingsPanel) -> None:
    with qtbot.waitSignal(panel.stateChanged, timeout=0) as told:
        QTest.mouseClick(panel.head.by_point, LEFT)
    assert told.args == [ListState(order="reading")]


def test_while_the_project_is_gone_through_it_says_how_far(
    qtbot: QtBot, panel: FindingsPanel, listing: List
) -> None:
    panel.show_project()
    panel.set_project(listing([]), 0, 40, stopped=False)
    assert panel.sign.text() == "Looking through the points…"
    panel.set_project(listing([]), 12, 40, stopped=False)
    assert panel.survey.isVisible()
    assert panel.survey.words.text() == "12 of 40 points looked through"
    with qtbot.waitSignal(panel.surveyWanted, timeout=0) as told:
        QTest.mouseClick(panel.survey.button, LEFT)
    assert told.args == [False]
    panel.set_project(listing([]), 12, 40, stopped=True)
    with qtbot.waitSignal(panel.surveyWanted, timeout=0) as told:
        QTest.mouseClick(panel.survey.button, LEFT)
    assert told.args == [True]
    panel.set_project(listing([]), 40, 40, stopped=False)
    assert not panel.survey.isVisible()
    assert panel.sign.text() == "All sources word all points alike."


def test_while_a_point_is_looked_at_nothing_is_claimed(panel: FindingsPanel) -> None:
    panel.set_here(None, "8", 2)
    assert panel.model.rowCount() == 0
    assert panel.sign.text() == panel.head.counts.text() == ""
    assert not panel.strip.isVisible()


def test_what_takes_long_is_told(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.set_here(None, "8", 2)
    qtbot.waitUntil(lambda: panel.sign.text() == "Comparing what all sources say…")


# filters


def test_what_is_not_material_shows_on_request(panel: FindingsPanel) -> None:
    QTest.mouseClick(panel.head.others, LEFT)
    assert words(panel) == ["first", "second", "third", "fourth"]


def test_several_kinds_are_ticked_in_one_menu(panel: FindingsPanel) -> None:
    menu = panel.head.kind.menu()
    menu.aboutToShow.emit()
    number, date, style = menu.actions()
    assert [action.text() for action in (number, date, style)] == ["number", "date", "stylistic"]
    menu.setActiveAction(number)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert words(panel) == ["second"]
    assert panel.head.kind.text().startswith("number")
    menu.setActiveAction(date)
    QTest.mouseRelease(menu, LEFT)
    assert words(panel) == ["first", "second", "third"]
    assert panel.head.state.wanted.kinds == {"number", "date"}


def test_one_source_is_chosen_or_all(panel: FindingsPanel) -> None:
    menu = panel.head.source.menu()
    menu.aboutToShow.emit()
    pick(menu, "saltmarsh")
    assert words(panel) == []
    menu.aboutToShow.emit()
    pick(menu, "lantern")
    assert (len(words(panel)), panel.head.state.wanted.source) == (3, "b")
    menu.aboutToShow.emit()
    pick(menu, "All")
    assert panel.head.state.wanted == Wanted()


def test_what_is_left_out_is_seen_and_cleared_with_one_click(qtbot: QtBot, panel: FindingsPanel) -> None:
    assert not panel.head.clear.isVisible()
    panel.head.severity.picked.emit(frozenset({"low"}))
    panel.head.source.picked.emit(frozenset({"b"}))
    assert words(panel) == ["third"]
    assert panel.head.counts.text() == "3 findings, 1 other difference; 1 shown"
    assert panel.head.severity.text().startswith("low")
    assert panel.head.source.text().startswith("lantern")
    assert panel.head.severity.accessibleName() == "Severity: low"
    with qtbot.waitSignal(panel.stateChanged, timeout=0) as told:
        QTest.mouseClick(panel.head.clear, LEFT)
    assert told.args == [ListState()]
    assert len(words(panel)) == 3
    assert not panel.head.clear.isVisible()


def test_a_filter_that_leaves_nothing_says_so(panel: FindingsPanel) -> None:
    panel.head.sign.picked.emit(frozenset({"confirmed"}))
    assert panel.sign.isVisible()
    assert panel.sign.text() == "None of the findings passes the filter."


def test_the_list_is_set_as_it_was_left(panel: FindingsPanel) -> None:
    panel.restore(ListState("project", "weight", Wanted(severities=frozenset({"medium"}), others=True)))
    assert words(panel) == ["second"]
    assert panel.head.scopes["project"].isChecked()
    assert panel.head.others.isChecked()


def test_a_source_that_is_gone_is_not_filtered_by(panel: FindingsPanel) -> None:
    panel.restore(ListState(wanted=Wanted(source="gone")))
    panel.set_words({"a": "harbour"}, {})
    assert panel.state.wanted == Wanted()


# the chosen finding


def test_the_explanation_of_the_chosen_one_is_there_to_read_and_to_copy(panel: FindingsPanel) -> None:
    click(panel, 1)
    assert panel.strip.explanation.text() == "Only some have “second”."
    flags = panel.strip.explanation.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert panel.strip.kind.text().startswith("number")
    assert panel.strip.severity.text().startswith("medium")


def test_what_was_decided_elsewhere_is_told_and_can_be_decided_for_all(
    qtbot: QtBot, panel: FindingsPanel, finding: Make, listing: List
) -> None:
    panel.set_here(listing([finding("x", seen=Seen(6, 2)), finding("y")]), "7", 2)
    assert panel.strip.told.text() == "The same change occurs 6 times more: dismissed twice."
    assert panel.strip.alike.text() == "Dismiss all 7 alike"
    with qtbot.waitSignal(panel.ruled, timeout=0) as told:
        QTest.mouseClick(panel.strip.alike, LEFT)
    assert told.args == [[0], Ruling("dismissed", everywhere=True)]
    assert not panel.strip.alike.isVisible()


def test_an_earlier_decision_and_another_judgement_are_told(
    panel: FindingsPanel, finding: Make, listing: List
) -> None:
    found = finding("x", "low")
    earlier, now = Verdict("e", ("",), (), "dismissed"), Verdict("v", ("",), (), severity="high")
    panel.set_here(listing([replace(found, verdict=now, earlier=earlier)]), "7", 2)
    assert panel.strip.told.text() == "This was dismissed before its readings changed. Found as date, low."


def test_a_list_made_anew_keeps_what_was_chosen(
    panel: FindingsPanel, some: tuple[Finding, ...], listing: List
) -> None:
    click(panel, 2)
    panel.set_here(listing(some, "reading"), "7", 2)
    assert current(panel) == "third"
    panel.set_here(listing(some[:2]), "7", 2)
    assert current(panel) == "second"


# deeds


def test_a_click_and_enter_show_it(panel: FindingsPanel, qtbot: QtBot, some: tuple[Finding, ...]) -> None:
    with qtbot.waitSignal(panel.activated, timeout=0) as told:
        click(panel, 1)
    assert told.args == [some[1]]
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.activated, timeout=0) as told:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert told.args == [some[2]]


def test_clicks_that_select_several_show_none(panel: FindingsPanel, qtbot: QtBot) -> None:
    click(panel, 0)
    with qtbot.assertNotEmitted(panel.activated):
        click(panel, 2, WITH_CTRL)
    assert panel.list.chosen() == [0, 2]


def test_next_begins_with_the_chosen_one_and_stops_at_the_ends(
    panel: FindingsPanel, qtbot: QtBot, some: tuple[Finding, ...]
) -> None:
    shown: list[Finding] = []
    panel.activated.connect(shown.append)
    for by in (1, 1, 1, 1, -1):
        panel.step(by)
    assert shown == [some[0], some[1], some[2], some[2], some[1]]


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_End, 2), (Qt.Key.Key_Home, 0)])
def test_home_and_end_go_to_the_ends(panel: FindingsPanel, key: Qt.Key, row: int) -> None:
    click(panel, 1)
    QTest.keyClick(panel.list, key)
    assert panel.list.currentIndex().row() == row


@pytest.mark.parametrize(
    ("key", "ruling"),
    [
        (Qt.Key.Key_D, Ruling("dismissed")),
        (Qt.Key.Key_C, Ruling("confirmed")),
        (Qt.Key.Key_R, Ruling("open")),
    ],
)
def test_keys_decide_about_all_chosen_rows(
    panel: FindingsPanel, qtbot: QtBot, key: Qt.Key, ruling: Ruling
) -> None:
    click(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_Down, WITH_SHIFT)
    assert "all 2 chosen findings" in panel.strip.told.text()
    with qtbot.waitSignal(panel.ruled, timeout=0) as told:
        QTest.keyClick(panel.list, key)
    assert told.args == [[0, 1], ruling]


def test_after_dismissing_the_next_one_is_chosen_and_the_keyboard_stays(panel: FindingsPanel) -> None:
    click(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_D)
    assert current(panel) == "second"
    assert panel.list.hasFocus()


def test_after_confirming_the_same_one_stays_chosen(panel: FindingsPanel) -> None:
    click(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_C)
    assert current(panel) == "first"


def test_buttons_stand_in_the_row_under_the_mouse(panel: FindingsPanel, qtbot: QtBot) -> None:
    assert panel.list.tip_at(button(panel, 1, "dismiss")) == "Dismiss (D)"
    with qtbot.waitSignal(panel.ruled, timeout=0) as told, qtbot.assertNotEmitted(panel.activated):
        QTest.mouseClick(panel.list.viewport(), LEFT, pos=button(panel, 1, "dismiss"))
    assert told.args == [[1], Ruling("dismissed")]
    with qtbot.waitSignal(panel.ruled, timeout=0) as told:
        QTest.mouseClick(panel.list.viewport(), LEFT, pos=button(panel, 2, "confirm"))
    assert told.args == [[2], Ruling("confirmed")]


def test_what_is_dismissed_offers_to_be_reopened(
    panel: FindingsPanel, qtbot: QtBot, finding: Make, listing: List
) -> None:
    panel.set_here(listing([finding("x", state="dismissed")]), "7", 2)
    assert not panel.strip.buttons["dismiss"].isVisible()
    with qtbot.waitSignal(panel.ruled, timeout=0) as told:
        QTest.mouseClick(panel.list.viewport(), LEFT, pos=button(panel, 0, "reopen"))
    assert told.args == [[0], Ruling("open")]


@pytest.mark.parametrize("name", ["confirm", "dismiss"])
def test_the_buttons_of_the_strip_do_the_same(panel: FindingsPanel, qtbot: QtBot, name: DeedName) -> None:
    with qtbot.waitSignal(panel.ruled, timeout=0) as told:
        QTest.mouseClick(panel.strip.buttons[name], LEFT)
    assert told.args == [[0], Ruling("confirmed" if name == "confirm" else "dismissed")]


def test_a_note_is_asked_for_by_key_button_and_strip(
    panel: FindingsPanel, qtbot: QtBot, some: tuple[Finding, ...]
) -> None:
    click(panel, 0)
    with qtbot.waitSignal(panel.noteRequested, timeout=0) as told:
        QTest.keyClick(panel.list, Qt.Key.Key_N)
    assert told.args == [[some[0]]]
    with qtbot.waitSignal(panel.noteRequested, timeout=0) as told:
        QTest.mouseClick(panel.list.viewport(), LEFT, pos=button(panel, 1, "note"))
    assert told.args == [[some[1]]]
    with qtbot.waitSignal(panel.noteRequested, timeout=0):
        QTest.mouseClick(panel.strip.buttons["note"], LEFT)


def test_another_kind_is_chosen_in_a_menu(panel: FindingsPanel, qtbot: QtBot, opened: list[QMenu]) -> None:
    click(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_K)
    (menu,) = opened
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["date"]
    with qtbot.waitSignal(panel.ruled, timeout=0) as told:
        pick(menu, "modality")
    assert told.args == [[0], Ruling(kind="modality")]


def test_another_severity_is_chosen_in_a_menu(
    panel: FindingsPanel, qtbot: QtBot, opened: list[QMenu]
) -> None:
    click(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_S)
    (menu,) = opened
    assert [action.text() for action in menu.actions()] == ["high", "medium", "low", "not material"]
    with qtbot.waitSignal(panel.ruled, timeout=0) as told:
        pick(menu, "not material")
    assert told.args == [[0], Ruling(severity="none")]


def test_the_context_menu_has_everything(
    panel: FindingsPanel, qtbot: QtBot, finding: Make, listing: List
) -> None:
    panel.set_here(listing([finding("x", seen=Seen(1))]), "7", 2)
    menu = panel.context_menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Show in the texts",
        "New note",
        "Confirm",
        "Dismiss",
        "Dismiss all 2 alike",
        "Kind",
        "Severity",
    ]
    with qtbot.waitSignal(panel.ruled, timeout=0) as told:
        pick(menu, "Confirm")
    assert told.args == [[0], Ruling("confirmed")]
    menu.deleteLater()


def test_without_findings_a_key_asks_for_nothing(panel: FindingsPanel, qtbot: QtBot, listing: List) -> None:
    panel.set_here(listing([]), "7", 2)
    with qtbot.assertNotEmitted(panel.ruled), qtbot.assertNotEmitted(panel.activated):
        QTest.keyClick(panel.list, Qt.Key.Key_D)
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
        panel.step(1)


def test_escape_goes_back_to_the_text(panel: FindingsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.returned, timeout=0):
        QTest.keyClick(panel.list, Qt.Key.Key_Escape)


# notices


def test_sources_in_a_language_that_no_lexicon_fits_are_told_once(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.set_thin({"b", "c"})
    assert panel.thin.isVisible()
    assert "lantern, saltmarsh" in panel.thin.words.text()
    with qtbot.waitSignal(panel.stateChanged, timeout=0) as told:
        QTest.mouseClick(panel.thin.close_button, LEFT)
    assert told.args == [ListState(warned=frozenset({"b", "c"}))]
    panel.set_thin({"b", "c"})
    assert not panel.thin.isVisible()
    panel.set_thin({"a", "b", "c"})
    assert "harbour" in panel.thin.words.text()


# painting


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [160, 420, 1100])
@pytest.mark.parametrize("others", [0, 3, 50])
def test_it_can_be_painted_at_every_width(
    panel: FindingsPanel,
    finding: Make,
    listing: List,
    width: int,
    others: int,
    direction: Qt.LayoutDirection,
) -> None:
    panel.setLayoutDirection(direction)
    arabic = finding("خلال ثلاثين يوماً", others=others, seen=Seen(3))
    judged = [finding("a", state="confirmed"), finding("b", state="dismissed"), finding("c", None)]
    panel.set_here(listing([arabic, *judged]), "7", 2)
    QTest.mouseClick(panel.head.others, LEFT)
    panel.set_pair("a", "s1")
    panel.resize(width, 400)
    QTest.mouseMove(panel.list.viewport(), middle(panel, 1))
    assert not panel.grab().isNull()


def test_where_it_is_low_the_list_gets_the_room(panel: FindingsPanel) -> None:
    panel.resize(640, 160)
    assert not panel.strip.buttons["dismiss"].isVisible()
    assert not panel.head.kind.isVisible()
    assert panel.strip.brief.isVisible()
    assert panel.strip.brief.text() == panel.strip.explanation.text()
    panel.head.severity.picked.emit(frozenset({"high"}))
    assert panel.head.kind.isVisible()
    panel.resize(640, 420)
    assert panel.strip.buttons["dismiss"].isVisible()
