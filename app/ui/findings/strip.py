"""What is to be said of the chosen finding, and what can be decided about it."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from app.text.verdicts import Finding
from app.ui.boxes import column
from app.ui.elided import ElidedLabel
from app.ui.findings.deeds import DEEDS, DeedName, deed_text, deed_tip, row_deeds
from app.ui.findings.menus import alike_text, fill_kinds, fill_severities
from app.ui.findings.rulings import Ruling
from app.ui.findings.words import earlier_words, found_words, kind_word, seen_words, severity_word
from app.ui.icons import icon
from app.ui.messages import translated
from app.ui.notes.flow import Flow
from app.ui.scale import px, scaled, set_scaled_icons
from app.ui.sources.rule import rule
from app.ui.theme import Theme
from app.ui.worded import WordedTool
from app.ui.written import figure

_ICON = 14
_HIGH = 26  # px at least; letters of some scripts need more


class FindingStrip(QFrame):
    """The explanation, as text that can be selected, and buttons. Its buttons act on all chosen rows."""

    asked = Signal(str)  # DeedName
    ruled = Signal(object)  # Ruling

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._findings: list[Finding] = []
        self.explanation, self.told = self._label(), self._label()
        self.brief = ElidedLabel("", self)
        self.brief.hide()
        self.told.setProperty("quiet", "yes")
        self.buttons: dict[DeedName, QToolButton] = {
            name: self._button(name) for name in ("confirm", "dismiss", "reopen", "note")
        }
        self.kind = self._chip("category", "kind")
        self.severity = self._chip("severity", "severity")
        self.alike = QToolButton(self, autoRaise=True)
        self.alike.setProperty("toggle", "yes")
        self.alike.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.alike.clicked.connect(lambda: self.ruled.emit(Ruling("dismissed", everywhere=True)))
        self._line = QWidget(self)
        self._lay_out()
        self.set_theme(theme)

    def show_findings(self, chosen: list[Finding], current: Finding | None) -> None:
        """Tell of the current finding; the buttons are for all that are chosen."""
        self.setVisible(current is not None)
        if current is None:
            return
        self._findings = chosen or [current]
        explained = translated(current.variant.explanation)
        self.explanation.setText(explained)
        self.brief.setText(explained)
        several = len(self._findings) > 1
        all_of = self.tr("Decisions here are about all {count} chosen findings.").format(
            count=figure(len(chosen))
        )
        told = (
            all_of if several else "",
            earlier_words(current),
            found_words(current),
            seen_words(current.seen),
        )
        self.told.setText(" ".join(words for words in told if words))
        self.told.setVisible(bool(self.told.text()))
        offered = {name for finding in self._findings for name in row_deeds(finding)}
        for name, button in self.buttons.items():
            button.setVisible(name in offered)
        _show(self.kind, current.kind, kind_word(current.kind), deed_text("kind"))
        severity = severity_word(current.severity)
        _show(self.severity, current.severity or "", severity, deed_text("severity"))
        self.alike.setVisible(bool(current.seen.times) and not several)
        self.alike.setText(alike_text(current))
        self.alike.setToolTip(self.tr("Dismiss this change wherever it occurs in the project"))

    def set_writable(self, *, on: bool) -> None:
        """Whether anything can be decided."""
        for button in (*self.buttons.values(), self.kind, self.severity, self.alike):
            button.setEnabled(on)

    def set_low(self, *, low: bool) -> None:
        """Whether there is room for a line of words only; then keys, row buttons and the context menu decide."""
        self._line.setVisible(not low)
        self.explanation.setVisible(not low)
        self.brief.setVisible(low)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for name, button in self.buttons.items():
            button.setIcon(icon(DEEDS[name].icon, theme, "muted"))

    # private

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label

    def _button(self, name: DeedName) -> QToolButton:
        button = WordedTool(self, autoRaise=True)
        button.setText(deed_text(name))
        button.setToolTip(deed_tip(name))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_scaled_icons(button, _ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("toggle", "yes")
        button.clicked.connect(lambda: self.asked.emit(name))
        return button

    def _chip(self, field: str, name: DeedName) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("chip", field)
        chip.setProperty("arrow", "yes")
        chip.setToolTip(deed_tip(name))
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(chip)
        menu.aboutToShow.connect(lambda: self._fill(menu, name))
        chip.setMenu(menu)
        return chip

    def _fill(self, menu: QMenu, name: DeedName) -> None:
        menu.clear()
        (fill_kinds if name == "kind" else fill_severities)(menu, self._findings, self.ruled.emit)

    def _lay_out(self) -> None:
        flow = Flow(6)
        self._line.setLayout(flow)
        buttons = (self.severity, self.kind, *self.buttons.values(), self.alike)
        for button in buttons:
            flow.addWidget(button)
            scaled(button, partial(_raise, button))
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)
        around = column(self)
        around.addWidget(rule())
        box = column(spacing=3, margins=(16, 7, 12, 6))
        around.addLayout(box)
        box.addWidget(self.explanation)
        box.addWidget(self.brief)
        box.addWidget(self.told)
        box.addStretch()
        box.addWidget(self._line)


def _raise(button: QToolButton) -> None:
    button.setMinimumHeight(px(_HIGH))


def _show(chip: QToolButton, value: str, text: str, title: str) -> None:
    chip.setText(text)
    chip.setAccessibleName(f"{title}: {text}")
    if chip.property("value") != value:
        chip.setProperty("value", value)
        chip.style().polish(chip)  # the style sheet looks at the property
