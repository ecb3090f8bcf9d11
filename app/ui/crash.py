"""What happens when the program itself is at fault: a dialog with a report to copy, and the window goes on.

Every edit is on the disk before the next one begins; what is just being typed is written first of all.
"""

import platform
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from app import __version__
from app.errors import Problem
from app.ui.boxes import column
from app.ui.dialogs import CloseButton
from app.ui.messages import translated
from app.ui.scale import fit

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def report(error: BaseException) -> str:
    """What a developer needs to know, as text. It holds no word of the analyst's documents but what the error
    itself says."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    head = f"Variorum {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}"
    return head + "\n\n" + "".join(traceback.format_exception(error))


class CrashDialog(QDialog):
    """Says that something failed, that nothing is lost, and offers the report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        what = QLabel(self.tr("Variorum made a mistake."))
        what.setProperty("heading", "medium")
        then = QLabel(
            self.tr(
                "Everything that was saved is safe, and you can go on. If it happens again, please copy the "
                "report below and send it to whoever looks after the program."
            )
        )
        then.setWordWrap(True)
        self.text = QPlainTextEdit(report(error))
        self.text.setReadOnly(True)
        self.text.setProperty("report", "yes")
        self.text.setAccessibleName(self.tr("Report"))
        buttons = CloseButton(self)
        self.copy = QPushButton(self.tr("Copy the report"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        box = column(self, spacing=10, margins=(20, 20, 20, 16))
        for part in (what, then, self.text, buttons):
            box.addWidget(part)
        fit(self, (620, 420))


def hook(
    owner: Callable[[], QWidget | None],
    say: Callable[[str], None],
    flush: Callable[[], object] = lambda: None,
) -> Hook:
    """What to do with an exception that nobody caught: `say` a Problem, show anything else in a dialog of
    `owner`. `flush` sees that what was typed is kept."""
    showing: list[CrashDialog] = []

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Problem):
            say(translated(error.sentence))
            return
        sys.__excepthook__(kind, error, trace)
        with suppress(Exception):  # the mistake may stand in the way of this, too; it is shown already
            flush()
        if issubclass(kind, Exception) and not showing:  # one at a time, however often it fails
            dialog = CrashDialog(error, owner())
            showing.append(dialog)
            dialog.finished.connect(showing.clear)
            dialog.open()

    return handle
