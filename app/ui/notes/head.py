"""The head of the notes panel: whose notes they are, how many, and what makes a new one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QMenu, QToolButton, QWidget

from app.text.note_templates import Template
from app.ui.boxes import column, row
from app.ui.direction import standing_apart
from app.ui.elided import ElidedLabel
from app.ui.icons import icon
from app.ui.notes.flow import Flow
from app.ui.notes.state import Scope
from app.ui.scale import set_scaled_width
from app.ui.shortcuts import shortcut
from app.ui.theme import Theme
from app.ui.worded import WordedTool
from app.ui.written import figure

_TITLE = 60
"""Characters of a template's name in the menu."""
_ARROW_WIDTH = 22


class NotesHead(QWidget):
    """Says what is wanted by signals; shows what it is told."""

    requested = Signal()  # a new note
    templateChosen = Signal(object)  # Template: a new note that begins with it
    templatesWanted = Signal()  # to change the templates
    scopeChosen = Signal(str)  # Scope
    filterToggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates: Callable[[], Sequence[Template]] = tuple
        self._point, self._is_writable = "", True
        self._fitted: tuple[object, ...] = ()  # for what room and what words the first line was last fitted
        self._headings = "", ""  # the same in more words and in fewer
        self.heading = ElidedLabel("", self)
        self.heading.setProperty("heading", "yes")
        self.count = QLabel(self)
        self.count.setProperty("quiet", "yes")
        self.add = self._tool(self.tr("New note"))
        self.add.setText(self.tr("Note"))
        tip = self.tr("New note ({keys})\nOn the selected text, or on the point")
        self.add.setToolTip(tip.format(keys=shortcut("new-note")))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.from_template = self._tool(self.tr("New note from a template"))
        self.from_template.setProperty("small", "yes")
        set_scaled_width(self.from_template, _ARROW_WIDTH)
        self.from_template.setToolTip(self.tr("New note that begins with a template"))
        self.from_template.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.from_template.setMenu(QMenu(self))
        self.scopes: dict[Scope, QToolButton] = {
            "point": self._toggle(self.tr("This point"), self.tr("Notes on the chosen point")),
            "project": self._toggle(self.tr("Whole project"), self.tr("Notes on all points")),
        }
        self.filter = self._toggle("", self.tr("Filter and order the notes"))
        self.filter.setAccessibleName(self.tr("Filter and order the notes"))
        self._lay_out()
        self._connect()
        self.set_scope("point")

    def set_point(self, point: str) -> None:
        """Say which point is chosen; empty for none."""
        self._point = point
        self._tell()

    def set_writable(self, *, on: bool) -> None:
        """Whether notes can be made."""
        self._is_writable = on
        self._tell()

    def set_scope(self, scope: Scope) -> None:
        """Show whose notes are listed."""
        self.scopes[scope].setChecked(True)
        self._tell()

    def set_counts(self, shown: int, total: int) -> None:
        """Say how many notes there are and how many of them show."""
        if shown == total:
            self.count.setText(figure(total) if total else "")
        else:
            self.count.setText(self.tr("{shown} of {all}").format(shown=figure(shown), all=figure(total)))
        self.count.setAccessibleName(
            self.tr("{shown} of {all} notes show").format(shown=figure(shown), all=figure(total))
        )

    def set_filter(self, *, is_open: bool) -> None:
        """Show whether the filter is unfolded."""
        self.filter.setChecked(is_open)

    def set_templates(self, templates: Callable[[], Sequence[Template]]) -> None:
        """What gives the templates when they are wanted."""
        self._templates = templates

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self.add.setIcon(icon("plus", theme, "accent"))
        self.from_template.setIcon(icon("chevron", theme, "muted"))
        self.filter.setIcon(icon("filter", theme, "muted"))

    # Qt

    def event(self, event: QEvent) -> bool:
        """Whenever the room is another, or what is to stand in it."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    # private

    def _fit(self) -> None:
        """Where there is no room for all of it, the heading goes before the word on the button and the count; it is
        told in fewer words at last, with the point.
        """
        room = self._first.geometry().width() - self._first.count() * self._first.spacing()
        whole, short = self._headings
        now = room, whole, short, self.count.sizeHint().width(), self.heading.fontMetrics().height()
        if now == self._fitted:
            return
        self._fitted = now
        words, sign = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for heading, style, is_counted in (
            (whole, words, True),
            (whole, sign, True),
            (whole, sign, False),
            (short, sign, False),
        ):
            self.heading.setText(heading)
            self.add.setToolButtonStyle(style)
            self.count.setVisible(is_counted)
            parts = [self.heading, self.add, self.from_template] + [self.count] * is_counted
            if sum(max(part.sizeHint().width(), part.minimumWidth()) for part in parts) <= room:
                return

    def _tell(self) -> None:
        notes, point = self.tr("Notes"), standing_apart(self._point)
        whole, short = self.tr("Notes on point {point}").format(point=point), f"{notes} · {point}"
        here = self._point and self.scopes["point"].isChecked()
        self._headings = (whole, short) if here else (notes, notes)
        self.heading.setAccessibleName(self._headings[0])
        self._fit()
        for maker in (self.add, self.from_template):
            maker.setEnabled(bool(self._point) and self._is_writable)

    def _fill(self) -> None:
        menu = self.from_template.menu()
        menu.clear()
        for template in self._templates():
            name = template.name if len(template.name) <= _TITLE else f"{template.name[: _TITLE - 1]}…"
            action = menu.addAction(standing_apart(name.replace("&", "&&")))
            action.triggered.connect(lambda _on=False, chosen=template: self.templateChosen.emit(chosen))
        menu.addSeparator()
        menu.addAction(self.tr("Change templates…")).triggered.connect(self._change_templates)

    def _change_templates(self) -> None:
        self.templatesWanted.emit()

    def _tool(self, name: str) -> QToolButton:
        tool = WordedTool(self, autoRaise=True)
        tool.setAccessibleName(name)
        return tool

    def _toggle(self, text: str, tip: str) -> QToolButton:
        toggle = self._tool(text)
        toggle.setCheckable(True)
        toggle.setProperty("toggle", "yes")
        toggle.setText(text)
        toggle.setToolTip(tip)
        toggle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return toggle

    def _connect(self) -> None:
        self.add.clicked.connect(self.requested)
        self.from_template.menu().aboutToShow.connect(self._fill)
        group = QButtonGroup(self)
        for scope, button in self.scopes.items():
            group.addButton(button)
            button.clicked.connect(lambda _on, chosen=scope: self.scopeChosen.emit(chosen))
        self.filter.clicked.connect(self.filterToggled)

    def _lay_out(self) -> None:
        self._first = first = row(spacing=8)
        first.addWidget(self.heading, 1)
        first.addWidget(self.count)
        new = row(spacing=0)
        new.addWidget(self.add)
        new.addWidget(self.from_template)
        first.addLayout(new)
        scopes, second = Flow(2), row(spacing=2)
        for button in self.scopes.values():
            scopes.addWidget(button)
        second.addLayout(scopes, 1)
        second.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignTop)
        box = column(self, spacing=2, margins=(16, 8, 8, 4))
        box.addLayout(first)
        box.addLayout(second)
