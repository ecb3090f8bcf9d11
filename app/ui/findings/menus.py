"""The menus of the list of findings: what can be done, of which kind a finding is, how much it matters."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.text.model import FINDING_KINDS
from app.text.verdicts import CHOICES, Finding
from app.ui.findings.deeds import DEEDS, DeedName, deed_text, row_deeds
from app.ui.findings.rulings import Ruling
from app.ui.findings.words import kind_word, severity_word
from app.ui.written import figure

Rule = Callable[[Ruling], None]
Ask = Callable[[DeedName], None]


def fill_kinds(menu: QMenu, findings: Sequence[Finding], rule: Rule) -> None:
    """Offer all kinds of finding; that of the findings, if they have one in common, is ticked."""
    found = {finding.variant.kind for finding in findings}
    now = {finding.kind for finding in findings}
    values = [(kind, kind_word(kind), Ruling(kind=kind)) for kind in FINDING_KINDS]
    if not found <= set(FINDING_KINDS) and len(found) == 1:
        kind = next(iter(found))
        values.append((kind, kind_word(kind), Ruling(kind="")))
    _fill(menu, values, now, rule)


def fill_severities(menu: QMenu, findings: Sequence[Finding], rule: Rule) -> None:
    """The same for the severities."""
    now: set[str] = {finding.severity or "none" for finding in findings}
    values = [
        (choice, severity_word(None if choice == "none" else choice), Ruling(severity=choice))
        for choice in CHOICES
        if choice
    ]
    _fill(menu, values, now, rule)


def fill_deeds(menu: QMenu, findings: Sequence[Finding], ask: Ask, rule: Rule) -> None:
    """Offer everything that can be done about the findings."""
    _offer(menu, "show", ask)
    _offer(menu, "note", ask)
    menu.addSeparator()
    states = {name for finding in findings for name in row_deeds(finding) if name != "note"}
    for name in DEEDS:
        if name in states:
            _offer(menu, name, ask)
    if len(findings) == 1 and findings[0].seen.times:
        menu.addAction(alike_text(findings[0]), lambda: rule(Ruling("dismissed", everywhere=True)))
    menu.addSeparator()
    fill_kinds(menu.addMenu(deed_text("kind")), findings, rule)
    fill_severities(menu.addMenu(deed_text("severity")), findings, rule)


def alike_text(finding: Finding) -> str:
    """`Dismiss all 7 alike`."""
    text = QCoreApplication.translate("FindingDeeds", "Dismiss all {count} alike")
    return text.format(count=figure(finding.seen.times + 1))


def _offer(menu: QMenu, name: DeedName, ask: Ask) -> None:
    action = menu.addAction(deed_text(name), partial(ask, name))
    action.setShortcut(QKeySequence(DEEDS[name].key))
    action.setShortcutVisibleInContextMenu(True)


def _fill(menu: QMenu, values: Sequence[tuple[str, str, Ruling]], now: set[str], rule: Rule) -> None:
    group = QActionGroup(menu)
    for value, text, ruling in values:
        action = menu.addAction(text, partial(rule, ruling))
        action.setCheckable(True)
        action.setActionGroup(group)
        action.setChecked(now == {value})
