"""The steps of the first look, and what in the window each speaks of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.pages import COMPARE
from app.ui.shortcuts import shortcut

if TYPE_CHECKING:
    from app.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Step:
    """`parts` are what the ring goes around. Before it is told, `pane` is shown, and the page for comparing."""

    id: str
    title: str
    text: str
    parts: Callable[["MainWindow"], Sequence[QWidget]]
    pane: str = ""


def steps() -> tuple[Step, ...]:
    """All steps in order, in the language of the window."""
    return (
        Step(
            "point",
            _tr("Choose a point"),
            _tr(
                "Five reports tell of one plan of 28 points. Each row is a point, each cell a source: the darker, the "
                "further its words are from the reference. <b>Click point 10.</b>"
            ),
            lambda window: [window.workbench.points],
            "points",
        ),
        Step(
            "sources",
            _tr("Choose two sources"),
            _tr(
                "Here stand the two wordings of the point. <b>Click a name to put another source there.</b> {swap} "
                "swaps left and right."
            ),
            lambda window: [
                window.workbench.modes.split.left_chooser,
                window.workbench.modes.split.right_chooser,
            ],
        ),
        Step(
            "difference",
            _tr("Go from difference to difference"),
            _tr(
                "What only the left source has is underlined with dots, what only the right one has with a line. "
                "<b>Press {next-change}</b> for the next difference, {next-point} for the next point."
            ),
            lambda window: [*_button(window, "previous-change"), *_button(window, "next-change")],
        ),
        Step(
            "finding",
            _tr("Say whether it matters"),
            _tr(
                "Findings are differences that may matter, the gravest first. <b>Choose one</b>: it is shown in the "
                "texts. Then confirm it or dismiss it; {undo} takes everything back."
            ),
            lambda window: [window.workbench.findings],
            "findings",
        ),
        Step(
            "note",
            _tr("Write a note"),
            _tr(
                "<b>Select a few words in a wording and press {new-note}.</b> The note stands here, keeps the words "
                "it is about, and is saved as you type."
            ),
            lambda window: [window.workbench.notes],
            "notes",
        ),
        Step(
            "overview",
            _tr("See everything at once"),
            _tr(
                "The overview ({overview}) shows all points and sources: how far apart, what was found, noted and "
                "looked at. A click on a cell leads back to its wordings."
            ),
            lambda window: _button(window, "overview"),
        ),
        Step(
            "export",
            _tr("Hand it on"),
            _tr(
                "{export-pdf} writes the comparison, the findings and your notes as a PDF to print and cite. "
                "{manual} opens the manual wherever you are. This is all there is to begin with."
            ),
            lambda window: _button(window, "export-pdf"),
        ),
    )


def told(step: Step) -> str:
    """What a step says, as rich text, with the keys as this system writes them."""
    text = step.text
    for name in _NAMED:
        text = text.replace(f"{{{name}}}", f"<b>{shortcut(name)}</b>")
    return text


def prepare(step: Step, window: "MainWindow") -> None:
    """Bring what a step speaks of into sight."""
    if window.pages.chosen != COMPARE:
        window.show_page(COMPARE)
    if window.session.view.mode != "pair":
        window.session.view.set_mode("pair")
    if step.pane:
        window.workbench.show_pane(step.pane, on=True)


_NAMED = ("swap", "next-change", "next-point", "undo", "new-note", "overview", "export-pdf", "manual")


def _button(window: "MainWindow", action: str) -> list[QWidget]:
    """The button of an action in the toolbar."""
    wanted = window.actions_.action(action)
    return [button for button in window.findChildren(QToolButton) if button.defaultAction() is wanted]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstLook", text)
