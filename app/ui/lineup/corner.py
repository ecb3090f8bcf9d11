"""The corner of the grid, over the points and beside the sources: how many points show."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.boxes import placed
from app.ui.written import figure


class Corner(QLabel):
    """Stands where Qt has its button to select all."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setProperty("quiet", "yes")
        self.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.setContentsMargins(*placed((14, 0, 0, 8)))

    def tell(self, found: int, every: int) -> None:
        """Say how many points show, and of how many."""
        if found != every:
            self.setText(self.tr("{found} of {n} points").format(found=figure(found), n=figure(every)))
        elif every == 1:
            self.setText(self.tr("1 point"))
        else:
            self.setText(self.tr("{n} points").format(n=figure(every)) if every else "")
