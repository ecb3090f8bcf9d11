"""The settings dialog: every choice on the left, what it does to the wordings on the right.

There is no button to apply anything. What is chosen leaves as a signal and comes back by `show_value`.
"""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from app.ui.boxes import column, row
from app.ui.direction import standing_apart
from app.ui.notes import moments
from app.ui.preferences.fields import Field, NumberField, field_for, label_of, text
from app.ui.preferences.sample import Sample
from app.ui.scale import fit
from app.ui.setting_kinds import Preference
from app.ui.settings import AUTHOR, GROUPS, READING_SIZE
from app.ui.sources.rule import rule
from app.ui.theme import Theme

_SIZE = 1040, 640
_LEAST = 640, 400
_FORM_WIDTH = 400


class SettingsDialog(QDialog):
    """`login` is who writes as long as no name is chosen."""

    chosen = Signal(object, object)  # a Preference, and the value that the analyst wants
    importWanted = Signal()
    exportWanted = Signal()
    resetWanted = Signal()
    takeBackWanted = Signal()  # the settings as they were before the last import or reset
    folderWanted = Signal()

    def __init__(self, login: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._login = login
        self._size = 0
        self.fields: dict[str, Field] = {}
        """By the key of the setting."""
        self.sample = Sample(theme)
        self.signature, self._folder, self._said = QLabel(), QLabel(), QLabel()
        self.folder_button = QPushButton(self.tr("Open the &folder"))
        self.import_button = QPushButton(self.tr("&Import…"))
        self.export_button = QPushButton(self.tr("&Export…"))
        self.reset_button = QPushButton(self.tr("&Reset"))
        self.back_button = QPushButton(self.tr("Take &back"))
        self.close_button = QPushButton(self.tr("Close"))
        self._form = QFormLayout()
        self._fill()
        self._lay_out()
        self._connect()
        fit(self, _SIZE)

    def show_value(self, preference: Preference[Any], value: Any) -> None:
        """Show what is chosen, and what it does."""
        self.fields[preference.key].show_value(value)
        if preference is AUTHOR:
            self._sign(value)
        if preference is READING_SIZE:
            self._size = value
        if self._size:
            self.sample.set_reading_size(self._size)

    def set_folder(self, folder: Path) -> None:
        """Tell where the backups lie."""
        told = self.tr("Made by themselves while you work, in {folder}")
        self._folder.setText(told.format(folder=standing_apart(_breakable(folder))))

    @property
    def said(self) -> str:
        """What was said last, empty if nothing was."""
        return self._said.text()

    def say(self, sentence: str, *, is_problem: bool = False, can_take_back: bool = False) -> None:
        """Say what was done, or why not; `can_take_back`: and offer to undo it."""
        self._said.setText(sentence)
        self._said.setProperty("tone", "problem" if is_problem else "plain")
        self._said.style().polish(self._said)  # the style sheet looks at the property
        self.back_button.setVisible(can_take_back)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.sample.set_theme(theme)

    # private

    def _sign(self, author: str) -> None:
        now = QDateTime.currentDateTime()
        time = moments.brief(now.toString(Qt.DateFormat.ISODate), now)
        signed = "  ".join(part for part in (author or self._login, time) if part)
        self.signature.setText(self.tr("Under your notes: {signed}").format(signed=signed))

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.importWanted)
        self.export_button.clicked.connect(self.exportWanted)
        self.reset_button.clicked.connect(self.resetWanted)
        self.back_button.clicked.connect(self.takeBackWanted)
        self.folder_button.clicked.connect(self.folderWanted)
        self.close_button.clicked.connect(self.accept)

    def _fill(self) -> None:
        """Make the form from the table of settings."""
        for title, preferences in GROUPS.items():
            self._head(text(title))
            for preference in preferences:
                self._add(preference)
        numbers = [field for field in self.fields.values() if isinstance(field, NumberField)]
        for field in numbers:
            field.told.setMinimumWidth(max(one.told.minimumWidth() for one in numbers))
        self._head(self.tr("Backups"))
        self._folder.setTextFormat(Qt.TextFormat.PlainText)
        self._folder.setProperty("quiet", "yes")
        self._folder.setWordWrap(True)
        self.folder_button.setAccessibleDescription(self.tr("Where the backups lie"))
        self._form.addRow(self._folder)
        self._form.addRow(_leading(self.folder_button))

    def _add(self, preference: Preference[Any]) -> None:
        field = self.fields[preference.key] = field_for(preference, self._login)
        label = QLabel(label_of(preference))
        label.setBuddy(field.control)
        self._form.addRow(label, field)
        field.chosen.connect(lambda value: self.chosen.emit(preference, value))
        if preference is AUTHOR:
            self.signature.setTextFormat(Qt.TextFormat.PlainText)
            self.signature.setProperty("quiet", "yes")
            self.signature.setWordWrap(True)
            self._form.addRow(self.signature)

    def _head(self, title: str) -> None:
        head = QLabel(title)
        head.setProperty("heading", "yes")
        if self._form.rowCount():
            head.setContentsMargins(0, 16, 0, 0)
        self._form.addRow(head)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(*_LEAST)
        self._form.setContentsMargins(20, 18, 20, 18)
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        page = QWidget()
        page.setLayout(self._form)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setMinimumWidth(max(_FORM_WIDTH, page.minimumSizeHint().width() + 16))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = row()
        body.addWidget(area, 2)
        body.addWidget(_line_down())
        body.addWidget(self.sample, 3)
        box = column(self)
        box.addLayout(body, 1)
        box.addWidget(rule())
        box.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self.back_button.setProperty("link", "yes")
        self.back_button.hide()
        tips = {
            self.import_button: self.tr("Take over a file of settings from another machine"),
            self.export_button: self.tr("Write the settings to a file, for another machine"),
            self.reset_button: self.tr("Everything as the program was made; this can be taken back"),
        }
        foot = row(spacing=8, margins=(16, 12, 16, 12))
        for button, tip in tips.items():
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            foot.addWidget(button)
        foot.addSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.close_button)
        for button in (*tips, self.back_button, self.folder_button, self.close_button):
            button.setAutoDefault(False)  # Enter is for what is being written
        return foot


def _line_down() -> QFrame:
    line = QFrame()
    line.setFixedWidth(1)
    line.setProperty("rule", "yes")
    return line


def _leading(widget: QWidget) -> QHBoxLayout:
    line = row()
    line.addWidget(widget)
    line.addStretch()
    return line


def _breakable(path: Path) -> str:
    """A path that can go on in the next line after each folder."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
