"""The larger parts of the start page: where files are dropped, and a line of the list of recent projects."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QSizePolicy, QStyle, QWidget

from app.ui.boxes import column
from app.ui.direction import standing_apart
from app.ui.icons import icon
from app.ui.scale import px
from app.ui.shortcuts import shortcut
from app.ui.theme import Theme

_ICON_PX = 40
_ROW_PX = 30


class DropTarget(QFrame):
    """A large quiet place to drop files on, with a button for those who would rather choose them.

    The window takes the drop, wherever it happens; this shows that it may.
    """

    wanted = Signal()  # the analyst wants to choose files

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._sign.setMinimumHeight(px(_ICON_PX))
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title.setProperty("heading", "medium")
        self._title.setWordWrap(True)
        about = QLabel(
            self.tr(
                "One file for each source: text, Markdown, web page, Word, OpenDocument, RTF or PDF. "
                "They stay on this computer."
            )
        )
        about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        about.setProperty("quiet", "yes")
        about.setWordWrap(True)
        self.button = QPushButton(self.tr("Choose files…"))
        self.button.setProperty("main", "yes")
        self.button.setToolTip(
            self.tr("Choose the files to compare ({keys})").format(keys=shortcut("import"))
        )
        self.button.clicked.connect(self.wanted)
        box = column(self, spacing=6, margins=(24, 26, 24, 26))
        for part in (self._sign, self._title, about):
            box.addWidget(part)
        box.addSpacing(8)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.set_lit(on=False)

    def set_title(self, text: str) -> None:
        """Say what dropping does."""
        self._title.setText(text)

    def set_lit(self, *, on: bool) -> None:
        """Show that files are held over the window."""
        self.setProperty("drop", "over" if on else "plain")
        self.style().polish(self)  # the style sheet looks at the property

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self._sign.setPixmap(
            icon("drop", theme, "accent").pixmap(QSize(px(_ICON_PX), px(_ICON_PX)), self.devicePixelRatio())
        )


class RecentProject(QAbstractButton):
    """A project that was open before: its name, and quietly where it lies.

    Greyed if it is not there any more.
    """

    def __init__(self, path: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder = _homely(path.parent)
        there = path.is_file()
        self.setText(path.stem)
        self.setEnabled(there)
        self.setToolTip(
            str(path)
            if there
            else self.tr("{path} is not there any more").format(path=standing_apart(str(path)))
        )
        self.setAccessibleName(self.tr("{name}, in {folder}").format(name=path.stem, folder=self._folder))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if there:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(240, px(_ROW_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            painter.setBrush(self._theme.color("hover"))
            painter.setPen(self._theme.color("accent" if self.hasFocus() else "hover"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        name = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width() * 3 // 5)
        after = 10 + self.fontMetrics().horizontalAdvance(name) + 12
        self._write(painter, "text" if self.isEnabled() else "faint", 10, name)
        room = max(self.width() - after - 10, 0)
        folder = self.fontMetrics().elidedText(self._folder, Qt.TextElideMode.ElideMiddle, room)
        self._write(painter, "muted" if self.isEnabled() else "faint", after, folder)

    def _write(self, painter: QPainter, role: str, start: int, text: str) -> None:
        painter.setPen(self._theme.color(role))
        part = QRect(start, 0, self.width() - start, self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), part)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, standing_apart(text)
        )


def _homely(folder: Path) -> str:
    """A folder as its owner would say it."""
    return (
        f"~/{folder.relative_to(Path.home()).as_posix()}"
        if folder.is_relative_to(Path.home())
        else str(folder)
    )
