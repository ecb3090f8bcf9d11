"""One overlay to go anywhere: a field and, under it, what answers to what is typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QWidget
from shiboken6 import isValid

from app.text.query import Completion, Values, complete
from app.ui.boxes import column
from app.ui.search.asked import Scope, narrowed
from app.ui.search.backdrop import EDGE, Backdrop
from app.ui.search.foot import PaletteFoot
from app.ui.search.head import PaletteHead
from app.ui.search.list import PaletteList
from app.ui.search.nothing import Nothing
from app.ui.search.rows import Line, More, Row, Target
from app.ui.search.terms_line import TermsLine
from app.ui.search.words import spoken
from app.ui.theme import Theme, set_canvas
from app.ui.utf16 import Utf16Map


class Palette(QWidget):
    """Stands over its window while it is open. Knows nothing but lines: what answers is brought to it."""

    asked = Signal(str, str)  # what is typed, and the Scope: show what answers
    picked = Signal(object, bool)  # Target: go there; whether the palette stays open
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        theme = Theme.load("light")
        self._before: QWidget | None = None  # had the keyboard
        self._is_held = False  # where it leads takes the keyboard for a moment
        self._entered: bool | None = None  # Enter was pressed before the answer came; whether to stay open
        self.is_waiting = False
        """Whether what shows does not answer yet to what is typed."""
        self.values: Callable[[], Values] = dict
        """What gives the values of the terms when one is completed."""
        self._behind = Backdrop(window, theme)
        self.head = PaletteHead(self)
        self.field = self.head.field
        self.terms = TermsLine(self)
        self.list = PaletteList(theme, self)
        self.nothing = Nothing(self)
        self.foot = PaletteFoot(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        for part in (self._behind, self):
            part.hide()
        window.installEventFilter(self)

    @property
    def scope(self) -> Scope:
        """Whether everything is searched, or the texts."""
        return self.head.scope

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        set_canvas(self, theme)
        self._behind.set_theme(theme)
        self.head.set_theme(theme)
        self.list.set_theme(theme)
        self.nothing.set_theme(theme)

    def open(self, scope: Scope = "everything") -> None:
        """Show it with the keyboard in it. What was typed before can be typed over."""
        self.head.set_scope(scope)
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self._fill_window()
            for part in (self._behind, self):
                part.show()
                part.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._ask()

    def shut(self, *, give_back: bool = True) -> None:
        """Close it; `give_back` the keyboard to what had it."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.is_waiting, self._entered = False, None
        self._is_held = True
        for part in (self, self._behind):
            part.hide()
        self._is_held = False
        if give_back and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def show_lines(self, lines: Sequence[Line], *, anew: bool = True) -> None:
        """Show what answers; `anew` if it answers to something else than what was shown."""
        self.list.show_lines(lines, anew=anew)
        self._stack.setCurrentWidget(self.list if lines else self.nothing)
        self.is_waiting = False
        self._tell()
        if self._entered is not None:
            stays, self._entered = self._entered, None
            self._pick(stays)

    def ask_for(self, text: str) -> None:
        """Type that."""
        self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        """After the way somewhere: the palette stays open, and has the keyboard again."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fill_window()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            event.accept()  # nothing goes to what lies under it

    # private

    def _lay_out(self) -> None:
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Go to anything"))
        self.setAutoFillBackground(True)  # so that nothing that lies under it is painted anew
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        rule = QFrame(self)
        rule.setProperty("rule", "yes")
        rule.setFixedHeight(1)
        box = column(self)
        for part in (self.head, self.terms, rule):
            box.addWidget(part)
        box.addWidget(self._stack, 1)
        box.addWidget(self.foot)

    def _connect(self) -> None:
        field = self.field
        self._behind.clicked.connect(self.shut)
        field.textChanged.connect(self._ask)
        field.cursorPositionChanged.connect(self._complete)
        field.stepped.connect(self.list.step)
        field.paged.connect(self.list.page)
        field.ended.connect(lambda last: self.list.go_to_end(last=last))
        field.entered.connect(self._pick)
        field.completionWanted.connect(self._take_first)
        self.head.scopeChosen.connect(self._ask)
        self.terms.picked.connect(self._put)
        self.list.picked.connect(self._pick)
        self.list.chosenMoved.connect(self._tell)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keyboard_moved)

    def _fill_window(self) -> None:
        self._behind.fill(self.window().rect())
        self.setGeometry(self._behind.ground.adjusted(EDGE, EDGE, -EDGE, -EDGE))

    def _ask(self) -> None:
        self._complete()
        self.is_waiting, self._entered = True, None
        self.asked.emit(self.text, self.scope)

    def _cursor(self) -> int:
        return Utf16Map(self.text).to_point(self.field.cursorPosition())

    def _complete(self) -> None:
        found, term = self._completions()
        begun = (bool(found) and found[0].end > found[0].start) or bool(term)
        self.terms.offer(found or _fields_behind(self.text), term, begun=begun)

    def _completions(self) -> tuple[Sequence[Completion], str]:
        """What goes on from where the cursor is, and the term whose values they are; empty if they are terms."""
        found = complete(self.text, self._cursor(), self.values())
        said = self.text[: found[0].start].rpartition(" ")[2] if found else ""
        return found, said.lstrip("-").removesuffix(":") if said.endswith(":") else ""

    def _take_first(self) -> None:
        if (first := self.terms.first) is not None:
            self._put(first)

    def _put(self, one: Completion) -> None:
        """Put a completion where it belongs."""
        before, after = self.text[: one.start], self.text[one.end :]
        self.ask_for(f"{before}{one.text}{after.lstrip() if one.text.endswith(' ') else after}")
        self.field.setCursorPosition(Utf16Map(self.text).to_units(one.start + len(one.text)))

    def _pick(self, stays: bool) -> None:
        line = self.list.chosen
        if self.is_waiting:
            self._entered = stays
        elif isinstance(line, More):
            self.ask_for(narrowed(self.text, line.group))
        elif isinstance(line, Row):
            self._go(line.target, stays=stays)

    def _go(self, target: Target, *, stays: bool) -> None:
        if target.group == "recent":
            self.ask_for(target.id)
            return
        if not stays:
            self.shut()
        self._is_held = True
        self.picked.emit(target, stays)
        self._is_held = False
        if stays:
            self.take_keyboard()

    def _keyboard_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A shortcut has led elsewhere in the window: the palette is in the way there."""
        if self.isHidden() or self._is_held or new is None or new.window() is not self.window():
            return
        if new is not self and not self.isAncestorOf(new):
            self.shut(give_back=False)

    def _tell(self) -> None:
        """What a screen reader says of the chosen row, while the keyboard is in the field."""
        line = self.list.chosen
        said = spoken(line) if line else self.nothing.words
        if said != self.field.accessibleDescription():
            self.field.setAccessibleDescription(said)
            if QAccessible.isActive() and not self.isHidden():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))


def _fields_behind(text: str) -> Sequence[Completion]:
    """The terms, to be put behind what is typed."""
    end = len(text)
    return [
        replace(one, start=end, end=end, text=f" {one.text}") for one in complete(f"{text} ", end + 1, {})
    ]
