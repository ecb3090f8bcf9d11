"""The differences between all sources at the chosen point: what differs, how much it matters, who reads what."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QToolButton, QWidget

from app.text.variants import Variant
from app.ui.boxes import column, row
from app.ui.theme import Theme
from app.ui.variants.list import VariantsList
from app.ui.variants.model import VariantsModel


class VariantsPanel(QWidget):
    """Knows variants as values. At first only the material ones show."""

    activated = Signal(object)  # Variant: the analyst wants to see it in the texts
    noteRequested = Signal(object)  # Variant: the analyst wants to write on it
    returned = Signal()  # Escape: back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = Theme.load("light")
        self._point, self._listed = "", 0
        self.model = VariantsModel(self)
        self.list = VariantsList(self.model, theme, self)
        self._heading = QLabel(self.tr("Differences between all sources"), self)
        self._heading.setProperty("heading", "yes")
        self.counts = QLabel(self)
        self.counts.setProperty("quiet", "yes")
        self.all_button = QToolButton(self, autoRaise=True)
        self.all_button.setCheckable(True)
        self.all_button.setProperty("toggle", "yes")
        self.all_button.setText(self.tr("Show all"))
        self.all_button.setToolTip(
            self.tr("Show also differences of spelling, punctuation and style that change nothing")
        )
        self.all_button.setAccessibleName(self.tr("Show all differences"))
        self.sign = QLabel(self)
        self.sign.setProperty("quiet", "yes")
        self.sign.setWordWrap(True)
        self.sign.setContentsMargins(16, 8, 16, 8)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        self.setAccessibleName(self.tr("Differences between all sources"))
        self.clear("")

    def clear(self, point: str) -> None:
        """Show nothing yet: the variants of `point`, by id, are being looked for."""
        self._point, self._listed = point, 0
        self.set_variants((), {})
        self.counts.clear()
        self.sign.clear()

    def set_point(self, point: str, listed: int) -> None:
        """Say which point the variants are of, by id, and how many sources list it."""
        self._point, self._listed = point, listed

    def set_variants(self, variants: Sequence[Variant], names: Mapping[str, str]) -> None:
        """Show these variants of the point and its sub-points; `names` are the sources' by id."""
        self.model.set_variants(variants, names, self._point)
        self._tell()

    def set_pair(self, left: str, right: str) -> None:
        """Say which sources, by id, are in the panes."""
        self.list.set_pair(left, right)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.list.set_theme(theme)

    # private

    def _show_all(self, on: bool) -> None:
        self.model.show_all(on=on)
        self._tell()

    def _tell(self) -> None:
        material, other = self.model.material, self.model.other
        told = self.tr("{material} material, {other} other").format(material=material, other=other)
        self.counts.setText(told if material or other else "")
        self.all_button.setEnabled(bool(other))
        self.sign.setText(self._why_empty(other))
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.sign)

    def _why_empty(self, other: int) -> str:
        if other == 1:
            return self.tr("No material differences. “Show all” lists the other one.")
        if other:
            return self.tr("No material differences. “Show all” lists the {n} others.").format(n=other)
        if self._listed < 2:
            return self.tr("Only one source has this point.")
        return self.tr("All sources word this point alike.")

    def _connect(self) -> None:
        self.list.picked.connect(self.activated)
        self.list.noteWanted.connect(self.noteRequested)
        self.list.returned.connect(self.returned)
        self.all_button.toggled.connect(self._show_all)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.sign)
        head = row(spacing=8, margins=(16, 8, 8, 4))
        head.addWidget(self._heading)
        head.addWidget(self.counts)
        head.addStretch()
        head.addWidget(self.all_button)
        box = column(self)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
        self.setMinimumHeight(96)
