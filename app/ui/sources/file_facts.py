"""The facts of a file that nobody can edit: its kind, its size, and its SHA-256 to quote."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from app.ui.tips import plain_tip

_SHOWN = 12
"""How many hexadecimal digits of a check sum are shown; all are copied."""
_MONO_PX = 12


class FileFacts(QWidget):
    """Kind and size on one line, the check sum with a button that copies it on the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sha256 = ""
        self._what, self._sum = QLabel(self), QLabel(self)
        self.copy = QToolButton(self)
        self.copy.setProperty("toggle", "yes")
        self.copy.setAccessibleName(self.tr("Copy the SHA-256"))
        self.copy.clicked.connect(self._copy_sum)
        self._lay_out()

    @property
    def sha256(self) -> str:
        """The check sum, all of it."""
        return self._sha256

    @property
    def what(self) -> str:
        """Kind and size as they are shown."""
        return self._what.text()

    def show_facts(self, kind: str, size: str, sha256: str) -> None:
        """Show these; an empty size is left out."""
        self._sha256 = sha256
        self._what.setText(" · ".join(part for part in (kind, size) if part))
        self._sum.setText(f"{sha256[:_SHOWN]}…")
        self._sum.setAccessibleName(sha256)
        tip = self.tr("SHA-256 of the original file:\n{sum}")
        self._sum.setToolTip(plain_tip(tip.format(sum=sha256)))
        self.copy.setText(self.tr("Copy"))

    def _copy_sum(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)
        self.copy.setText(self.tr("Copied"))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("SHA-256"), self)
        title.setProperty("quiet", "yes")
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPixelSize(_MONO_PX)
        self._sum.setFont(mono)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._what, 0, 0, 1, 3)
        for place, part in enumerate((title, self._sum, self.copy)):
            grid.addWidget(part, 1, place, Qt.AlignmentFlag.AlignVCenter)
