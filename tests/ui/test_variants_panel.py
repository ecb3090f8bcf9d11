"""The panel of variants as an analyst uses it, with the real widgets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.model import Span
from app.text.variants import Reading, Severity, Variant
from app.ui.settings import Settings
from app.ui.theme import Theme
from app.ui.variants.panel import VariantsPanel
from app.ui.window import MainWindow

NAMES = {"a": "harbour", "b": "lantern"}


def variant(words: str, severity: Severity | None = "high", point: str = "7", others: int = 0) -> Variant:
    """Something that one source says and the other does not; so many others have readings of their own."""
    more = (Reading((f"s{n}",), f"{words} {n}", ((f"s{n}", Span(0, 3)),)) for n in range(others))
    readings = (
        Reading(("a",), words, (("a", Span(0, 3)),)),
        Reading(("b",), "", (("b", Span(2, 2)),)),
        *more,
    )
    kind = "date" if severity else "stylistic"
    return Variant(point, kind, severity, f"Only one has “{words}”.", readings)


FOUND = (
    variant("first"),
    variant("second", "medium", "7.a"),
    variant("third", "low"),
    variant("fourth", None),
)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> VariantsPanel:
    made = VariantsPanel()
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.set_point("7", 2)
    made.set_variants(FOUND, NAMES)
    made.resize(640, 240)
    with qtbot.waitExposed(made):
        made.show()
    return made


def middle(panel: VariantsPanel, row: int) -> QPoint:
    return panel.list.visualRect(panel.model.index(row)).center()


def test_a_click_and_enter_choose(panel: VariantsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.activated) as told:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=middle(panel, 1))
    assert told.args == [FOUND[1]]
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.activated) as told:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert told.args == [FOUND[2]]


def test_a_note_is_asked_for_by_key_button_and_menu(panel: VariantsPanel, qtbot: QtBot) -> None:
    panel.list.setCurrentIndex(panel.model.index(0))
    with qtbot.waitSignal(panel.noteRequested) as told:
        QTest.keyClick(panel.list, Qt.Key.Key_N)
    assert told.args == [FOUND[0]]
    row = panel.list.visualRect(panel.model.index(1))
    button = panel.list.delegate.button(row, panel.layoutDirection()).center()
    assert panel.list.tip_at(button) == "New note on this difference (N)"
    with qtbot.waitSignal(panel.noteRequested) as told, qtbot.assertNotEmitted(panel.activated):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=button)
    assert told.args == [FOUND[1]]
    menu = panel.list.context_menu()
    with qtbot.waitSignal(panel.noteRequested):
        menu.actions()[1].trigger()
    menu.deleteLater()


def test_without_a_chosen_row_a_key_asks_for_nothing(panel: VariantsPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.noteRequested), qtbot.assertNotEmitted(panel.activated):
        QTest.keyClick(panel.list, Qt.Key.Key_N)
        QTest.keyClick(panel.list, Qt.Key.Key_Return)


def test_all_are_shown_when_asked_for(panel: VariantsPanel) -> None:
    assert panel.counts.text() == "3 material, 1 other"
    assert panel.model.rowCount() == 3
    QTest.mouseClick(panel.all_button, Qt.MouseButton.LeftButton)
    assert panel.model.rowCount() == 4


def test_an_empty_list_says_why(panel: VariantsPanel) -> None:
    panel.set_variants([variant("x", None)], NAMES)
    assert panel.sign.isVisible()
    assert panel.sign.text() == "No material differences. “Show all” lists the other one."
    panel.set_variants((), NAMES)
    assert panel.sign.text() == "All sources word this point alike."
    assert not panel.all_button.isEnabled()
    panel.set_point("7", 1)
    panel.set_variants((), NAMES)
    assert panel.sign.text() == "Only one source has this point."


def test_while_they_are_looked_for_nothing_is_claimed(panel: VariantsPanel) -> None:
    panel.clear("8")
    assert panel.model.rowCount() == 0
    assert panel.sign.text() == panel.counts.text() == ""


def test_tool_tips_tell_all_readings_and_why_they_matter(panel: VariantsPanel) -> None:
    told = panel.list.tip_at(middle(panel, 0))
    assert told == "harbour: “first”\nlantern: nothing\n\nOnly one has “first”."
    assert panel.list.tip_at(QPoint(20, 235)) == ""


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [160, 420, 900])
@pytest.mark.parametrize("others", [0, 3, 50])
def test_it_can_be_painted_at_every_width(
    panel: VariantsPanel, width: int, others: int, direction: Qt.LayoutDirection
) -> None:
    panel.setLayoutDirection(direction)
    panel.set_variants([variant("خلال ثلاثين يوماً", others=others), *FOUND], NAMES)
    panel.all_button.setChecked(True)
    panel.set_pair("a", "s1")
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.resize(width, 300)
    assert not panel.grab().isNull()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, project: Path) -> Iterator[MainWindow]:
    made = _window(qtbot, settings, project)
    yield made
    made.close()


def _window(qtbot: QtBot, settings: Settings, project: Path) -> MainWindow:
    made = MainWindow(settings)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    assert made.open(project)
    return made


def go(qtbot: QtBot, window: MainWindow, point: str) -> VariantsPanel:
    """Choose a point and wait for its variants."""
    window.session.view.choose(point=point)
    qtbot.waitUntil(lambda: window.session.variation.variants is not None)
    return window.workbench.variants


def test_the_variants_follow_the_point(qtbot: QtBot, window: MainWindow) -> None:
    panel = go(qtbot, window, "2")
    found = [reading.text for row in range(panel.model.rowCount()) for reading in _readings(panel, row)]
    assert any("250" in text for text in found)
    assert {variant.point for variant in window.session.variation.variants or ()} == {"2"}


def test_points_seen_before_are_known_at_once(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, "2")
    go(qtbot, window, "3")
    window.session.view.back()
    assert window.session.variation.variants is not None
    assert window.workbench.variants.model.rowCount() > 0


def test_choosing_a_variant_shows_it_with_sources_that_differ(qtbot: QtBot, window: MainWindow) -> None:
    panel, view = go(qtbot, window, "2"), window.session.view
    wanted = next(
        v for v in window.session.variation.variants or () if "250" in "".join(r.text for r in v.readings)
    )
    panel.activated.emit(wanted)
    first, second = (reading.sources for reading in wanted.readings[:2])
    assert {view.place.left in first, view.place.right in second} == {True}
    assert window.workbench.split.left.in_view()


def test_a_note_on_a_variant_quotes_it_and_knows_kind_and_severity(qtbot: QtBot, window: MainWindow) -> None:
    panel = go(qtbot, window, "2")
    panel.list.setCurrentIndex(panel.model.index(0))
    wanted = panel.list.current()
    assert wanted is not None
    QTest.keyClick(panel.list, Qt.Key.Key_N)
    (note,) = window.session.notes()
    assert (note.category, note.severity) == (wanted.kind, wanted.severity)
    assert {anchor.exact for anchor in note.anchors} == {r.text for r in wanted.readings if r.text}


def test_the_panel_is_hidden_and_remembered_like_the_others(
    qtbot: QtBot, settings: Settings, project: Path
) -> None:
    window = _window(qtbot, settings, project)
    window.workbench._middle.setSizes([300, 150])
    height = window.workbench.variants.height()
    window.close()
    again = _window(qtbot, settings, project)
    assert again.workbench.variants.height() == height
    again.actions_.action("show-variants").trigger()
    assert not again.workbench.variants.isVisible()
    again.close()
    third = _window(qtbot, settings, project)
    assert not third.workbench.is_shown("variants")
    third.actions_.action("focus-variants").trigger()
    assert third.workbench.variants.isVisible()
    assert third.workbench.variants.height() > third.workbench.variants.minimumHeight()
    third.close()


def _readings(panel: VariantsPanel, row: int) -> tuple[Reading, ...]:
    return panel.model.row(panel.model.index(row)).variant.readings
