"""The window of the manual: contents or what was found on the leading side, the page on the other.

It stays open beside the program, so that what is read can be tried.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QToolButton, QWidget

from app.ui.boxes import column, row
from app.ui.icons import icon
from app.ui.manual.browser import PageBrowser
from app.ui.manual.contents import Contents
from app.ui.manual.field import ManualField
from app.ui.manual.finding import Hit, find
from app.ui.manual.hits import Hits
from app.ui.manual.library import Manual
from app.ui.manual.trail import PageTrail, Place
from app.ui.scale import fit, px, set_scaled_icons
from app.ui.shortcuts import native
from app.ui.theme import Theme

_SIZE = 1000, 740
_LEAST = 560, 360
_WIDTHS = 250, 750
_SIDE_LEAST = 180


class ManualWindow(QWidget):
    """Knows the manual and nothing of the program it tells of."""

    hidden = Signal()  # the sizes of its parts can be kept

    def __init__(self, manual: Manual, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._manual, self._trail = manual, PageTrail()
        self.contents, self.hits = Contents(manual), Hits(theme)
        self.browser = PageBrowser(manual, theme)
        self.field = ManualField()
        self.back_button = self._button(self.tr("Back"), "Alt+Left", self.back)
        self.forward_button = self._button(self.tr("Forward"), "Alt+Right", self.forward)
        self._nothing = QLabel()
        self._side = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self.setWindowTitle(self.tr("Manual"))
        self.setProperty("pane", "quiet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*_LEAST)
        fit(self, _SIZE)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show(manual.first.id)

    @property
    def shown(self) -> str:
        """The page that shows, by its id."""
        return self.browser.page.id

    def show_page(self, page: str, anchor: str = "") -> None:
        """Go to a page; an id that there is none of leads nowhere."""
        if page == self.shown:
            if anchor:
                self.browser.scrollToAnchor(anchor)
        elif self._manual.page(page) is not None:
            self._trail.leave(self._here())
            self._show(page, anchor)

    def seek(self, text: str) -> None:
        """Show where words stand in the manual, or the contents if there are none."""
        sought = bool(text.strip())
        found = find(self._manual, text)
        self.hits.set_hits(found)
        self._nothing.setText(self.tr("The manual says nothing about “{text}”.").format(text=text.strip()))
        self._side.setCurrentIndex(0 if not sought else 1 if found else 2)

    def back(self) -> None:
        """To the page that was read before."""
        if self._trail.can_back:
            self._go(self._trail.back(self._here()))

    def forward(self) -> None:
        """To the page that Back left."""
        if self._trail.can_forward:
            self._go(self._trail.forward(self._here()))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.browser.set_theme(theme)
        self.hits.set_theme(theme)
        self.contents.set_theme(theme)
        for button, name in ((self.back_button, "back"), (self.forward_button, "forward")):
            button.setIcon(icon(name, theme))

    def sizes(self) -> tuple[QByteArray, QByteArray]:
        """Place and size of the window, and the widths of its parts."""
        return self.saveGeometry(), self._splitter.saveState()

    def restore(self, geometry: QByteArray, widths: QByteArray) -> None:
        """Take up the sizes of another day."""
        self.restoreGeometry(geometry)
        self._splitter.restoreState(widths)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    # private

    def _here(self) -> Place:
        return Place(self.shown, self.browser.verticalScrollBar().value())

    def _go(self, place: Place) -> None:
        self._show(place.page, scroll=place.scroll)

    def _show(self, name: str, anchor: str = "", scroll: int = 0) -> None:
        page = self._manual.page(name) or self._manual.first
        self.browser.show_page(page, anchor, scroll)
        self.contents.set_shown(page.id)
        self.back_button.setEnabled(self._trail.can_back)
        self.forward_button.setEnabled(self._trail.can_forward)

    def _take_hit(self, hit: Hit) -> None:
        self.show_page(hit.section.page.id, hit.section.anchor)

    def _to_hits(self) -> None:
        if self._side.currentWidget() is self.hits:
            self.hits.setFocus()
            self.hits.choose_first()
        elif self._side.currentWidget() is self.contents:
            self.contents.setFocus()

    def _to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _button(self, text: str, keys: str, slot: Callable[[], None]) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({native(keys)})")
        set_scaled_icons(button, 18)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(slot)
        QShortcut(QKeySequence(keys), self, slot)
        return button

    def _lay_out(self) -> None:
        self._nothing.setProperty("quiet", "yes")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(8, 8, 8, 8)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        for part in (self.contents, self.hits, self._nothing):
            self._side.addWidget(part)
        side = QWidget()
        side.setMinimumWidth(_SIDE_LEAST)
        box = column(side, spacing=8, margins=(10, 10, 6, 8))
        box.addLayout(self._head())
        box.addWidget(self._side, 1)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(side)
        self._splitter.addWidget(self.browser)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([min(px(_WIDTHS[0]), self.width() // 3), px(_WIDTHS[1])])
        column(self).addWidget(self._splitter)
        for before, after in ((self.field, self._side), (self._side, self.browser)):
            self.setTabOrder(before, after)

    def _head(self) -> QHBoxLayout:
        head = row(spacing=2)
        head.addWidget(self.back_button)
        head.addWidget(self.forward_button)
        head.addSpacing(4)
        head.addWidget(self.field, 1)
        return head

    def _connect(self) -> None:
        self.contents.chosen.connect(self.show_page)
        self.hits.chosen.connect(self._take_hit)
        self.hits.entered.connect(self.browser.setFocus)
        self.hits.returned.connect(self._to_field)
        self.field.textChanged.connect(self.seek)
        self.field.entered.connect(self._to_hits)
        self.browser.followed.connect(lambda page, anchor: self.show_page(page or self.shown, anchor))
        QShortcut(QKeySequence("Ctrl+F"), self, self._to_field)
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self.browser.zoom(step))
