"""The dialogs that only tell: the shortcut sheet and what the program is made of."""

import platform
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QWidget

from app import __version__
from app.ui.action_set import Shortcut
from app.ui.boxes import column, placed, row
from app.ui.icons import application_icon
from app.ui.mirror import html_row, running
from app.ui.scale import fit, px

LIBRARIES: Final = (
    ("Python", "PSF-2.0", "https://www.python.org"),
    ("Qt and PySide6", "LGPL-3.0", "https://doc.qt.io/qtforpython-6/licenses.html"),
    ("SQLite", "public domain", "https://sqlite.org"),
    ("sqlite-utils", "Apache-2.0", "https://sqlite-utils.datasette.io"),
    ("diff-match-patch", "Apache-2.0", "https://github.com/diff-match-patch-python/diff-match-patch"),
    ("RapidFuzz", "MIT", "https://github.com/rapidfuzz/RapidFuzz"),
    ("Typst", "Apache-2.0", "https://typst.app"),
    ("trafilatura", "Apache-2.0", "https://trafilatura.readthedocs.io"),
    ("markdown-it-py", "MIT", "https://markdown-it-py.readthedocs.io"),
    ("charset-normalizer", "MIT", "https://charset-normalizer.readthedocs.io"),
    ("PDFium and pypdfium2", "BSD-3-Clause", "https://pypdfium2.readthedocs.io"),
)
"""What the program is built on: name, licence (SPDX where there is one) and where to find it."""

_MARK_PX, _NAME_PX = 64, 190
_COLUMNS = 2


class ShortcutSheet(QDialog):
    """Every shortcut, by menu, in two columns."""

    def __init__(self, sheet: Mapping[str, Sequence[Shortcut]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = [column(spacing=18) for _ in range(_COLUMNS)]
        filled = [0] * _COLUMNS
        for title, lines in sheet.items():
            least = filled.index(min(filled))
            columns[least].addLayout(self._group(title, lines))
            filled[least] += len(lines) + 2
        body, side = QWidget(), row(spacing=36, margins=(8, 8, 16, 8))
        body.setLayout(side)
        for each in columns:
            each.addStretch()
            side.addLayout(each)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(body)
        area.setAccessibleName(self.tr("Shortcuts"))
        box = column(self, spacing=8, margins=(16, 16, 8, 12))
        box.addWidget(area)
        foot = CloseButton(self)
        foot.setContentsMargins(*placed((0, 0, 8, 0)))
        box.addWidget(foot)
        fit(self, (760, 640))

    def _group(self, title: str, lines: Sequence[Shortcut]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        head = QLabel(title)
        head.setProperty("heading", "yes")
        grid.addWidget(head, 0, 0, 1, 2)
        for n, line in enumerate(lines, 1):
            keys = QLabel(line.keys)
            keys.setProperty("quiet", "yes")
            grid.addWidget(QLabel(line.text), n, 0)
            grid.addWidget(keys, n, 1, Qt.AlignmentFlag.AlignTrailing)
        return grid


class AboutDialog(QDialog):
    """What the program is, its version, and the licences of what it is built on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Variorum"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark = QLabel()
        mark.setPixmap(application_icon().pixmap(QSize(px(_MARK_PX), px(_MARK_PX)), self.devicePixelRatio()))
        name = QLabel(self.tr("Variorum {version}").format(version=__version__))
        name.setProperty("heading", "medium")
        what = QLabel(self.tr("Compares how several sources word the same numbered document."))
        what.setWordWrap(True)
        runs = QLabel(f"Python {platform.python_version()}, Qt {qVersion()}")
        runs.setProperty("quiet", "yes")
        words = column(spacing=3)
        words.addWidget(name, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(what)
        words.addWidget(runs, 0, Qt.AlignmentFlag.AlignLeading)
        head = row(spacing=16)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        box = column(self, spacing=14, margins=(20, 20, 20, 14))
        box.addLayout(head)
        box.addWidget(self._scrolling(self._licences()), 1)
        box.addWidget(CloseButton(self))
        fit(self, (480, 460))

    def _licences(self) -> QLabel:
        intro = self.tr(
            "Variorum is free software under the MIT licence. It is built on these, each under its own "
            "licence; Qt may be replaced by a version of your own (LGPL)."
        )
        ink = self.palette().text().color().name()
        rows = "".join(
            html_row(f'<a href="{url}">{library}</a>', licence, px(_NAME_PX), ink)
            for library, licence, url in LIBRARIES
        )
        text = QLabel(f"<p>{running(intro)}</p><table width='100%' cellpadding='1'>{rows}</table>")
        text.setWordWrap(True)
        text.setOpenExternalLinks(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        return text

    def _scrolling(self, page: QWidget) -> QScrollArea:
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setAccessibleName(self.tr("Licences"))
        return area


class CloseButton(QDialogButtonBox):
    """Closes a dialog, in our own word: Qt's Arabic has another form of the verb."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(QDialogButtonBox.StandardButton.Close)
        self.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        self.rejected.connect(dialog.reject)
