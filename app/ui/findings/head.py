"""The head of the findings: whose they are, how many, and what is left out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLabel, QPushButton, QToolButton, QWidget

from app.ui.boxes import placed
from app.ui.findings.chips import Choices, FilterChip
from app.ui.findings.wanted import EVERYTHING, KINDS, SEVERITIES, SIGNS, ListState, Scope, Wanted
from app.ui.findings.words import kind_word, severity_word, sign_word
from app.ui.notes.flow import Flow

_HEIGHT = 26
_GAP = 6
_AROUND = 8
"""Pixels over and under the words of a button together."""


class FindingsHead(QWidget):
    """Shows and changes a `ListState`. In two lines, or in one where there is room."""

    changed = Signal(object)  # ListState: what the analyst wants to see now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = ListState()
        self._low = False
        self._kinds: Callable[[], frozenset[str]] = frozenset
        self.counts = QLabel()
        self.counts.setProperty("quiet", "yes")
        self.scopes: dict[Scope, QToolButton] = {
            "point": self._toggle(self.tr("This point"), self.tr("Findings of the chosen point")),
            "project": self._toggle(self.tr("Whole project"), self.tr("Findings of all points")),
        }
        self.kind = FilterChip(self.tr("Kind"), self.tr("{count} kinds"), self)
        self.severity = FilterChip(self.tr("Severity"), self.tr("{count} severities"), self)
        self.source = FilterChip(self.tr("Source"), self.tr("{count} sources"), self, single=True)
        self.sign = FilterChip(self.tr("State"), self.tr("{count} states"), self)
        self.others = self._toggle(
            self.tr("All differences"),
            self.tr("Show also differences of spelling, punctuation and style that change nothing"),
        )
        self.by_point = self._toggle(
            self.tr("By point"), self.tr("In the order of the text instead of the most material first")
        )
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setProperty("link", "yes")
        self.clear.setToolTip(self.tr("Leave nothing out that is material"))
        self.clear.setAccessibleName(self.tr("Clear the filter"))
        self._lay_out()
        self._connect()
        self.show_state(self.state)

    def show_state(self, state: ListState) -> None:
        """Show how the list is set."""
        self.state, wanted = state, state.wanted
        for scope, button in self.scopes.items():
            button.setChecked(scope == state.scope)
        self.kind.set_chosen(wanted.kinds)
        self.severity.set_chosen(wanted.severities)
        self.sign.set_chosen(wanted.signs)
        self.source.set_chosen({wanted.source} - {""})
        self.others.setChecked(wanted.others)
        self.by_point.setChecked(state.order == "reading")
        self.clear.setVisible(wanted.is_narrow)
        self._filter.setVisible(wanted.is_narrow or not self._low)

    def set_sources(self, names: Mapping[str, str]) -> None:
        """Offer these sources, by id. A source that is not among them is not filtered by any more."""
        self.source.set_offer(lambda: list(names.items()))
        if self.state.wanted.source not in names and names:
            self.show_state(replace(self.state, wanted=replace(self.state.wanted, source="")))

    def set_kinds(self, kinds: Callable[[], frozenset[str]]) -> None:
        """Offer the kinds that there are when they are wanted."""
        self._kinds = kinds

    def set_low(self, *, low: bool) -> None:
        """Whether there is no room for the filter while it leaves nothing out."""
        self._low = low
        self.show_state(self.state)
        self._fit()

    def clear_filter(self) -> None:
        """Leave nothing out that is material."""
        self._want(replace(EVERYTHING, others=self.state.wanted.others))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """What is said has become longer or shorter: it may want another line."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    # private

    def _fit(self) -> None:
        """Stand in as many lines as it takes, and ask for their height."""
        for widget in self._parts:
            widget.setFixedHeight(max(_HEIGHT, widget.fontMetrics().height() + _AROUND))
        room = self.width() - self._box.contentsMargins().left() - self._box.contentsMargins().right()
        line = sum(
            part.sizeHint().width() + _GAP for part in self._parts[: self._parts.index(self.counts) + 1]
        )
        self.counts.setVisible(
            not self._low or line <= room
        )  # where it is low, no line for the figures alone
        wide = self._said.sizeHint().width() + self._filter.sizeHint().width() + 3 * _GAP <= room
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.setFixedHeight(self._box.totalHeightForWidth(self.width()))

    def _toggle(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setCheckable(True)
        button.setProperty("toggle", "yes")
        button.setText(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _offered_kinds(self) -> Choices:
        there = self._kinds() | self.state.wanted.kinds
        return [(kind, kind_word(kind)) for kind in KINDS if kind in there]

    def _set(self, state: ListState) -> None:
        self.show_state(state)
        self.changed.emit(state)

    def _want(self, wanted: Wanted) -> None:
        self._set(replace(self.state, wanted=wanted))

    def _connect(self) -> None:
        self.kind.set_offer(self._offered_kinds)
        self.severity.set_offer(lambda: [(value, severity_word(value)) for value in SEVERITIES])
        self.sign.set_offer(lambda: [(value, sign_word(value)) for value in SIGNS])
        group = QButtonGroup(self)
        for scope, button in self.scopes.items():
            group.addButton(button)
            button.clicked.connect(lambda _on, chosen=scope: self._set(replace(self.state, scope=chosen)))
        self.kind.picked.connect(lambda chosen: self._want(replace(self.state.wanted, kinds=chosen)))
        self.severity.picked.connect(lambda chosen: self._want(replace(self.state.wanted, severities=chosen)))
        self.sign.picked.connect(lambda chosen: self._want(replace(self.state.wanted, signs=chosen)))
        self.source.picked.connect(
            lambda chosen: self._want(replace(self.state.wanted, source=next(iter(chosen), "")))
        )
        self.others.clicked.connect(lambda on: self._want(replace(self.state.wanted, others=on)))
        self.by_point.clicked.connect(
            lambda on: self._set(replace(self.state, order="reading" if on else "weight"))
        )
        self.clear.clicked.connect(self.clear_filter)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Findings"))
        heading.setProperty("heading", "yes")
        chips = (self.kind, self.severity, self.source, self.sign, self.clear, self.others, self.by_point)
        said = (heading, *self.scopes.values(), self.counts)
        self._parts: tuple[QWidget, ...] = (*said, *chips)
        self._said = _line(said)
        self._filter = _line(chips)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(*placed((16, 5, 8, 3)))
        self._box.setSpacing(2)
        self._box.addWidget(self._said)
        self._box.addWidget(self._filter)


def _line(widgets: Sequence[QWidget]) -> QWidget:
    line = QWidget()
    box = Flow(_GAP)
    line.setLayout(box)
    for widget in widgets:
        box.addWidget(widget)
    return line
