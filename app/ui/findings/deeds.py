"""What can be done about findings in their list: the one table of it, for keys, buttons, menus and tool tips."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from app.text.verdicts import Finding, State
from app.ui.findings.rulings import Ruling

DeedName = Literal["show", "note", "dismiss", "confirm", "reopen", "kind", "severity"]


@dataclass(frozen=True, slots=True)
class Deed:
    """`text` is what a menu says, `icon` stands on the button in the row, `leads_to` is the state that a finding has
    then."""

    name: DeedName
    text: str
    key: Qt.Key
    icon: str = ""
    leads_to: State | None = None

    @property
    def ruling(self) -> Ruling:
        """The decision that it is. Of those that lead nowhere it is none."""
        return Ruling(self.leads_to)


DEEDS: dict[DeedName, Deed] = {
    deed.name: deed
    for deed in (
        Deed("show", "Show in the texts", Qt.Key.Key_Return),
        Deed("confirm", "Confirm", Qt.Key.Key_C, "tick", "confirmed"),
        Deed("dismiss", "Dismiss", Qt.Key.Key_D, "close", "dismissed"),
        Deed("reopen", "Reopen", Qt.Key.Key_R, "undo", "open"),
        Deed("kind", "Kind", Qt.Key.Key_K),
        Deed("severity", "Severity", Qt.Key.Key_S),
        Deed("note", "New note", Qt.Key.Key_N, "note"),
    )
}


def deed_text(name: DeedName) -> str:
    """What it is called."""
    return QCoreApplication.translate("FindingDeeds", DEEDS[name].text)


def deed_tip(name: DeedName) -> str:
    """What it is called, and the key."""
    return f"{deed_text(name)} ({deed_key(name)})"


def row_deeds(finding: Finding) -> tuple[DeedName, ...]:
    """What the buttons in a row offer, from where reading begins."""
    if finding.state == "dismissed":
        return ("reopen", "note")
    if finding.state == "confirmed":
        return ("reopen", "dismiss", "note")
    return ("confirm", "dismiss", "note")


def deed_key(name: DeedName) -> str:
    return QKeySequence(DEEDS[name].key).toString(QKeySequence.SequenceFormat.NativeText)
