"""What went wrong, or is good to know, said calmly at the top of the window until the analyst puts it away. It stops
nothing."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QToolButton, QWidget

from app.ui.boxes import row
from app.ui.icons import icon
from app.ui.messages import Deed, Message, Pile, without_commands
from app.ui.scale import px
from app.ui.theme import Theme
from app.ui.written import figure

_ICON_PX = 20
_LINES = 4
"""So many lines of a message show at once; the rest is scrolled to."""
_SHARE = 4
"""The bar takes no more of the window's height than one part in so many."""
_MARGINS = 16, 8, 8, 8
_DEEDS = 2
_SIGNS = {"problem": ("warning", "high"), "calm": ("about", "accent")}
"""The icon of a message and the colour of it, by its tone."""


class MessageBar(QFrame):
    """One message at a time, with what can be done about it; others wait under it. Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme.load("light")
        self._pile = Pile()
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._area = self._scrolling(self._text)
        self._buttons = [QPushButton(self) for _ in range(_DEEDS)]
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, number=number: self._do(number))
        self._more = QLabel(self)
        self._more.setProperty("quiet", "yes")
        self._away = QToolButton(self, autoRaise=True)
        self._away.setToolTip(self.tr("Put the message away (Esc)"))
        self._away.setAccessibleName(self.tr("Put the message away"))
        self._away.clicked.connect(self.put_away)
        box = row(spacing=10, margins=_MARGINS)
        self.setLayout(box)
        box.addWidget(self._sign)
        box.addWidget(self._area, 1)
        for part in (*self._buttons, self._more, self._away):
            box.addWidget(part)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown, empty if none is."""
        return "" if self.isHidden() else self._text.text()

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """What can be done about the message that is shown."""
        top = self._pile.top
        return top.deeds[:_DEEDS] if top is not None else ()

    def say(self, sentence: str) -> None:
        """Show a sentence about which nothing can be done here, and read it out to who listens."""
        self.tell(Message(without_commands(sentence)))

    def tell(self, message: Message) -> None:
        """Show a message, or leave it under one that weighs more; it is read out to who listens."""
        if not message.sentence:
            return
        self._pile.put(message)
        self._show_top()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.sentence))

    def withdraw(self, topic: str) -> None:
        """What was said on a topic holds no more."""
        self._pile.withdraw(topic)
        self._show_top()

    def put_away(self) -> None:
        """The message has been read; the next one shows, if there is one."""
        self._pile.take_off()
        self._show_top()

    def clear(self) -> None:
        """Put all messages away."""
        self._pile.clear()
        self._show_top()

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self._theme = theme
        self._away.setIcon(icon("close", theme))
        self._draw_sign()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    # private

    def _show_top(self) -> None:
        top = self._pile.top
        if top is None:
            self.hide()
            return
        if self.text != top.sentence:
            self._area.verticalScrollBar().setValue(0)
        self._text.setText(top.sentence)
        self.setAccessibleName(top.sentence)
        self._offer(top.deeds)
        self._more.setText(self.tr("+ {count}").format(count=figure(len(self._pile) - 1)))
        self._more.setToolTip(self.tr("So many more messages are under this one"))
        self._more.setVisible(len(self._pile) > 1)
        if self.property("bar") != top.tone:
            self.setProperty("bar", top.tone)
            self.style().polish(self)  # the style sheet looks at the property
            for part in (self._text, *self._buttons):
                part.style().polish(part)
        self._draw_sign()
        self.show()
        self._fit()

    def _offer(self, deeds: tuple[Deed, ...]) -> None:
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(deeds))
            if number < len(deeds):
                button.setText(deeds[number].text)
                button.setToolTip(deeds[number].tip)

    def _do(self, number: int) -> None:
        self.deeds[number].do()

    def _draw_sign(self) -> None:
        if (top := self._pile.top) is not None:
            name, role = _SIGNS[top.tone]
            ratio = self.devicePixelRatio()
            self._sign.setPixmap(
                icon(name, self._theme, role).pixmap(QSize(px(_ICON_PX), px(_ICON_PX)), ratio)
            )

    def _scrolling(self, words: QLabel) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Message"))
        area.setWidget(words)
        for part in (area.viewport(), words):
            part.setAutoFillBackground(False)  # the colour is the bar's
        return area

    def _fit(self) -> None:
        """As high as the message, within what the bar may take."""
        metrics = self._text.fontMetrics()
        share = self.window().height() // _SHARE - _MARGINS[1] - _MARGINS[3]
        most = max(min(_LINES * metrics.lineSpacing(), share), metrics.height())
        wanted = self._text.heightForWidth(self._area.width())  # -1 before there is a message
        self._area.setFixedHeight(min(max(wanted, metrics.height()), most))
