"""The side of a dialog that tells all of one thing: sections under one another."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from app.ui.boxes import column


class SideArea(QScrollArea):
    """Scrolls down when there is no room for all sections; without anything to tell it is empty."""

    def __init__(self, margins: tuple[int, int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QWidget()
        self._inner.setProperty("pane", "quiet")
        self.box = column(self._inner, margins=margins)
        self.box.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the sections with the scroll bar beside them."""
        wide = self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, super().minimumSizeHint().height())

    def add_section(self, title: str, *parts: QWidget) -> None:
        """Put parts under a heading, below what is there."""
        section = column(spacing=8, margins=(0, 0, 0, 18))
        heading = QLabel(title)
        heading.setProperty("heading", "yes")
        for part in (heading, *parts):
            section.addWidget(part)
        self.box.insertLayout(self.box.count() - 1, section)

    def show_sections(self, *, on: bool) -> None:
        """Show the sections, or nothing."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if on else policy.ScrollBarAlwaysOff)
        self._inner.setVisible(on)
