"""Take the pictures that README and manual show, of the real window on the sample.

python packaging/pictures.py [NAME...]       (on any display, or with QT_QPA_PLATFORM=offscreen)

With names, such as `notes`, only those are taken anew.
"""

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parents[1]
MANUAL = ROOT / "resources" / "manual"
SIZE = 1440, 860
SCALE = "1.5"
SETTLING_MS = 1_500
COLOURS = 256
IMPORT_SCROLL = 560
ANALYST = "M. Varga"
POINT, LEFT, RIGHT = "10", "harbour", "saltmarsh"


def main(wanted: list[str]) -> None:
    """Write resources/manual/*.png anew, or those of these names."""
    os.environ["QT_SCALE_FACTOR"] = SCALE
    with tempfile.TemporaryDirectory() as folder:
        os.environ["VARIORUM_HOME"] = folder
        sitting = Sitting(Path(folder))
        for name, take in PICTURES.items():
            if not wanted or name in wanted:
                save(take(sitting), MANUAL / f"{name}.png")
        sitting.end()


class Sitting:
    """A window on the sample, with a few notes in it."""

    def __init__(self, folder: Path) -> None:
        from app.tasks.sample import write_sample
        from app.ui.main import application
        from app.ui.settings import AUTHOR, Settings
        from app.ui.window import MainWindow

        self.qt = application()
        self.folder = folder
        settings = Settings(folder / "settings.ini")
        settings.put(AUTHOR, ANALYST)
        self.window = MainWindow(settings)
        self.window.appearance.choose("light")
        self.window.resize(*SIZE)
        self.window.open(write_sample(folder))
        self.window.show()
        ids = {source.name: source.id for source in self.window.session.content.sources}
        self.window.session.view.choose(point=POINT, left=ids[LEFT], right=ids[RIGHT])
        while not self.window.workbench.findings.model.rowCount():
            self.settle()
        self.settle()  # what stands beside the findings comes after them

    def settle(self) -> None:
        """Let everything that is computed and painted come to its end."""
        from PySide6.QtCore import QEventLoop, QTimer

        settled = QEventLoop()
        QTimer.singleShot(SETTLING_MS, settled.quit)
        settled.exec()

    def do(self, action: str) -> None:
        """Do what an action of the table does."""
        self.window.actions_.action(action).trigger()
        self.settle()

    def part(self, widget: "QWidget", height: int = 0) -> "QPixmap":
        """A part of the window, its upper `height` px if that is said."""
        area = widget.rect()
        if height:
            area.setHeight(min(height, area.height()))
        return widget.grab(area)

    def end(self) -> None:
        """Close the window."""
        self.window.close()
        self.qt.processEvents()


def whole(sitting: Sitting) -> "QPixmap":
    """The whole window at work."""
    return sitting.window.grab()


def compare(sitting: Sitting) -> "QPixmap":
    """Two wordings."""
    return sitting.part(sitting.window.workbench.modes)


def findings(sitting: Sitting) -> "QPixmap":
    """The findings of the point, one chosen."""
    sitting.do("next-finding")
    return sitting.part(sitting.window.workbench.findings)


def notes(sitting: Sitting) -> "QPixmap":
    """The notes of the point."""
    return sitting.part(sitting.window.workbench.notes, 420)


def search(sitting: Sitting) -> "QPixmap":
    """The palette, with what answers to a word."""
    sitting.do("go-anywhere")
    sitting.window.anywhere.palette.ask_for("guarantee")
    sitting.settle()
    found = sitting.part(sitting.window.anywhere.palette, 430)
    sitting.window.anywhere.palette.shut()
    return found


def overview(sitting: Sitting) -> "QPixmap":
    """The overview of points and sources."""
    sitting.window.resize(1000, 680)
    sitting.do("overview")
    found = sitting.part(sitting.window.pages)
    sitting.window.resize(*SIZE)
    sitting.do("compare")
    return found


def history(sitting: Sitting) -> "QPixmap":
    """The history, with what a note's edit did."""
    from app.ui.history.dialog import HistoryDialog

    book = sitting.window.session.notebook
    note = book.of(POINT)[0]
    book.edit(replace(note, body=f"{note.body} Both desks have been asked.", status="in discussion"))
    sitting.settle()
    sitting.do("history")
    dialog = sitting.window.findChildren(HistoryDialog)[0]
    dialog.resize(860, 460)
    sitting.settle()
    found = dialog.grab()
    dialog.close()
    return found


def importing(sitting: Sitting) -> "QPixmap":
    """What is shown before files are taken in."""
    from app import places
    from app.ui.importing.dialog import ImportDialog
    from app.ui.importing.page import Page

    copy = sitting.folder / "second-report.txt"
    copy.write_text(places.sample("harbour.txt").read_text("utf-8").replace("The ", "This ", 1), "utf-8")
    sitting.window.handlers.take_in([copy])
    dialog = sitting.window.findChildren(ImportDialog)[0]
    dialog.resize(1000, 600)
    sitting.settle()
    dialog.findChildren(Page)[0].verticalScrollBar().setValue(IMPORT_SCROLL)
    sitting.settle()
    found = dialog.grab()
    dialog.reject()
    return found


PICTURES: dict[str, Callable[[Sitting], "QPixmap"]] = {
    "window": whole,
    "compare": compare,
    "notes": notes,
    "search": search,
    "overview": overview,
    "findings": findings,
    "history": history,
    "import": importing,
}


def save(picture: "QPixmap", path: Path) -> None:
    """Write a picture as a small PNG: a window has few colours, so its 256 most frequent ones are enough."""
    from PySide6.QtGui import QImage, QImageWriter

    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    frequent = Counter(memoryview(image.constBits()).cast("I")).most_common(COLOURS)
    few = image.convertToFormat(QImage.Format.Format_Indexed8, [color for color, _ in frequent])
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    if not writer.write(few):
        raise OSError(f"{path}: {writer.errorString()}")


if __name__ == "__main__":
    main(sys.argv[1:])
