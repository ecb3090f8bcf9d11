"""Findings to show and to judge."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.text.model import Span
from app.text.variants import Reading, Severity, Variant
from app.text.verdicts import Finding, Seen, State, Verdict
from app.ui.findings.hung import Hung
from app.ui.findings.listing import Entry, Listing
from app.ui.findings.panel import FindingsPanel
from app.ui.findings.wanted import Order
from app.ui.theme import Theme

NAMES = {"a": "harbour", "b": "lantern", "c": "saltmarsh"}
TITLES = {"7": "Deposit", "7.a": "Return", "8": "Pets"}


def _variant(
    words: str, severity: Severity | None = "high", point: str = "7", kind: str = "", others: int = 0
) -> Variant:
    more = (Reading((f"s{n}",), f"{words} {n}", ((f"s{n}", Span(0, 3)),)) for n in range(others))
    readings = (
        Reading(("a", "c"), words, (("a", Span(0, 3)), ("c", Span(4, 7)))),
        Reading(("b",), "", (("b", Span(2, 2)),)),
        *more,
    )
    kind = kind or ("date" if severity else "stylistic")
    return Variant(point, kind, severity, f"Only some have “{words}”.", readings)


def _finding(
    words: str,
    severity: Severity | None = "high",
    point: str = "7",
    kind: str = "",
    state: State = "open",
    seen: Seen | None = None,
    others: int = 0,
) -> Finding:
    verdict = Verdict(f"v-{words}", ("",), (), state) if state != "open" else None
    return Finding(_variant(words, severity, point, kind, others), verdict, None, seen or Seen())


def _listing(
    findings: Sequence[Finding], order: Order = "weight", reference: str = "a", hung: Hung | None = None
) -> Listing:
    entries = (Entry(n, one, hash(one.variant.readings[0].text)) for n, one in enumerate(findings))
    return Listing(entries, order, reference, hung)


@pytest.fixture
def finding() -> Callable[..., Finding]:
    """Makes a finding: two sources have words that a third leaves out, so many others read each in their own way."""
    return _finding


@pytest.fixture
def listing() -> Callable[..., Listing]:
    """Lists findings, numbered from 0 in the order given, which is that of the text; those with the same words have
    the same change."""
    return _listing


@pytest.fixture
def some() -> tuple[Finding, ...]:
    """One of each severity, and one that is not material."""
    return (
        _finding("first"),
        _finding("second", "medium", "7.a", "number"),
        _finding("third", "low"),
        _finding("fourth", None),
    )


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, some: tuple[Finding, ...]) -> FindingsPanel:
    """A panel that shows them, of point 7 and of the project."""
    made = FindingsPanel()
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.set_words(NAMES, TITLES)
    made.set_here(_listing(some), "7", 2)
    made.set_project(_listing([*some, _finding("fifth", point="8")]), 2, 2, stopped=False)
    made.resize(640, 420)
    with qtbot.waitExposed(made):
        made.show()
    made.list.setFocus(Qt.FocusReason.OtherFocusReason)
    return made
