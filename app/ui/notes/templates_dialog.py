"""The templates of a project: texts that notes begin with."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.text.model import FINDING_KINDS, NOTE_SEVERITIES
from app.text.note_templates import LONGEST, Template
from app.ui.boxes import column, row
from app.ui.direction import standing_apart
from app.ui.drop_down import DropDown
from app.ui.mirror import running
from app.ui.notes import tags
from app.ui.notes.words import value_word
from app.ui.scale import fit, px

_SIZE = 620, 420
_LIST_WIDTH = 190


class TemplatesDialog(QDialog):
    """Changes `templates`; whoever opens it takes them when it is accepted."""

    def __init__(self, templates: Sequence[Template], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates = list(templates)
        self._filling = False
        self.setWindowTitle(self.tr("Templates for notes"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setObjectName("templatesList")
        self.list.setFixedWidth(px(_LIST_WIDTH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = QLineEdit()
        self.body = QPlainTextEdit(tabChangesFocus=True)
        self.body.setProperty("report", "yes")
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(running(self.tr("#tags")))
        self.kind, self.severity = _choice(("", *FINDING_KINDS)), _choice(("", *NOTE_SEVERITIES))
        self.add = QPushButton(self.tr("&Add"))
        self.remove = QPushButton(self.tr("&Remove"))
        buttons = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.box.button(buttons.Ok).setProperty("main", "yes")
        self.box.button(buttons.Cancel).setText(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._list_them(0)
        fit(self, _SIZE)

    @property
    def templates(self) -> tuple[Template, ...]:
        """The templates as they are now; those without a name are left out."""
        return tuple(template for template in self._templates if template.name)

    # private

    def _list_them(self, chosen: int) -> None:
        self._filling = True
        self.list.clear()
        self.list.addItems([self._shown(template.name) for template in self._templates])
        self._filling = False
        self.list.setCurrentRow(min(chosen, len(self._templates) - 1))
        self._show(self.list.currentRow())

    def _show(self, number: int) -> None:
        if self._filling:
            return
        self._filling = True
        there = 0 <= number < len(self._templates)
        shown = self._templates[number] if there else Template("", "")
        self.name.setText(shown.name)
        self.body.setPlainText(shown.body)
        self.tags.setText(tags.show(shown.tags))
        self.kind.setCurrentIndex(self.kind.findData(shown.category))
        self.severity.setCurrentIndex(self.severity.findData(shown.severity))
        for field in (self.name, self.body, self.kind, self.severity, self.tags, self.remove):
            field.setEnabled(there)
        self._filling = False

    def _take(self) -> None:
        """Take over what is written."""
        number = self.list.currentRow()
        if self._filling or not 0 <= number < len(self._templates):
            return
        name = " ".join(self.name.text().split())
        self._templates[number] = replace(
            self._templates[number],
            name=name,
            body=self.body.toPlainText()[:LONGEST],
            category=self.kind.currentData(),
            severity=self.severity.currentData(),
            tags=tags.parse(self.tags.text()),
        )
        self.list.item(number).setText(self._shown(name))

    def _shown(self, name: str) -> str:
        return standing_apart(name or self.tr("Nameless"))

    def _add(self) -> None:
        self._templates.append(Template(self.tr("New template"), ""))
        self._list_them(len(self._templates) - 1)
        self.name.setFocus()
        self.name.selectAll()

    def _remove(self) -> None:
        number = self.list.currentRow()
        if 0 <= number < len(self._templates):
            del self._templates[number]
            self._list_them(number)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        for field in (self.name, self.tags):
            field.textEdited.connect(lambda _text: self._take())
        self.body.textChanged.connect(self._take)
        for choice in (self.kind, self.severity):
            choice.currentIndexChanged.connect(self._take)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._remove, context=context)

    def _labelled(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        return label

    def _what_it_is(self) -> QGridLayout:
        """What a note of the template is besides its text, side by side."""
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Kind"), self.kind),
            (self.tr("Se&verity"), self.severity),
            (self.tr("Ta&gs"), self.tags),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for place, (text, field) in enumerate(fields):
            grid.addWidget(self._labelled(text, field), 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(2, 1)
        return grid

    def _lay_out(self) -> None:
        deeds = row(spacing=6)
        deeds.addWidget(self.add)
        deeds.addWidget(self.remove)
        left = column(spacing=8)
        left.addWidget(self.list, 1)
        left.addLayout(deeds)
        right = column(spacing=6)
        for text, field in ((self.tr("&Name"), self.name), (self.tr("&Text"), self.body)):
            right.addWidget(self._labelled(text, field))
            right.addWidget(field)
        right.addLayout(self._what_it_is())
        parts = row(spacing=16)
        parts.addLayout(left)
        parts.addLayout(right, 1)
        box = column(self, spacing=12, margins=(16, 16, 16, 12))
        box.addLayout(parts, 1)
        box.addWidget(self.box)


def _choice(values: Iterable[str]) -> DropDown:
    choice = DropDown()
    choice.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
    for value in values:
        choice.addItem(value_word(value), value)
    return choice
