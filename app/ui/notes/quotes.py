"""What a note quotes, on its card: a line for each quotation, and under one that is not as it was made what can be done
about it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from app.text.anchoring_changes import changed_words
from app.text.model import Anchor
from app.ui.boxes import column
from app.ui.notes import anchors_mime
from app.ui.notes.flow import Flow
from app.ui.notes.quote import Quote
from app.ui.scale import factor
from app.ui.theme import Theme
from app.ui.written import quoted

Deed = Literal["attach", "look", "accept", "drop"]

_WAS_LIMIT = 280
"""Code points of the words that were there before."""
_INDENT = 10
_CHIP_PADDING = 8


@dataclass(frozen=True, slots=True)
class Mending:
    """What is to be done about one quotation of a note, by its number from 0: attach it to what is selected in the
    texts, look for it, accept the words that are there now, or attach it to what was dropped on it, `anchors`."""

    number: int
    deed: Deed
    anchors: tuple[Anchor, ...] = ()


class QuoteBlock(QWidget):
    """One quotation, and what it was if it is approximate or lost. Words of a text can be dropped on it then."""

    clicked = Signal()
    mended = Signal(str, tuple)  # Deed, tuple[Anchor, ...]

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.quote = Quote(self)
        self.quote.clicked.connect(self.clicked)
        self._was = QLabel(self)
        self._was.setTextFormat(Qt.TextFormat.RichText)
        self._was.setWordWrap(True)
        self._was.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.attach = self._link(
            "attach",
            self.tr("Attach to the selection"),
            self.tr("Select the right words in a text, then click here; or drag them on this quotation"),
        )
        self.look = self._link(
            "look", self.tr("Look for it…"), self.tr("Show where these words may stand now")
        )
        self.accept = self._link(
            "accept",
            self.tr("Accept these words"),
            self.tr("The note is meant on the words that stand there now"),
        )
        self._deeds = QWidget(self)
        deeds = Flow(spacing=2)
        for link in (self.accept, self.attach, self.look):
            deeds.addWidget(link)
        self._deeds.setLayout(deeds)
        box = column(self, spacing=1)
        box.addWidget(self.quote)
        under = column(margins=(_INDENT, 0, 0, 0))
        under.addWidget(self._was)
        box.addLayout(under)
        below = column(margins=(_INDENT - _CHIP_PADDING, 0, 0, 0))
        below.addWidget(self._deeds)
        box.addLayout(below)
        self._layouts = (deeds, under, below, box)

    def show_anchor(self, source: str, anchor: Anchor, theme: Theme) -> None:
        """Show a quotation of the source called so."""
        self.quote.show_anchor(source, anchor, theme)
        self._was.setText(self._told(anchor, theme))
        is_whole = not (anchor.is_lost or anchor.is_approximate)
        self._was.setHidden(is_whole)
        self._deeds.setHidden(is_whole)
        self.accept.setHidden(anchor.is_lost)
        self.attach.setVisible(anchor.is_lost)
        self.look.setVisible(anchor.is_lost)
        self.setAcceptDrops(not is_whole)

    def set_writable(self, *, on: bool) -> None:
        """Whether anything can be done about the quotation."""
        self._deeds.setEnabled(on)
        self.setAcceptDrops(on and not self._deeds.isHidden())

    def fields(self) -> Iterator[QWidget]:
        """What takes the keyboard here, in order."""
        yield self.quote
        yield from (link for link in (self.accept, self.attach, self.look) if not link.isHidden())

    def forget_size(self) -> None:
        """What is shown needs another height."""
        self._was.updateGeometry()
        self._deeds.updateGeometry()
        for layout in self._layouts:
            layout.invalidate()
        self.updateGeometry()

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if anchors_mime.unpack(event.mimeData()):
            event.acceptProposedAction()
            self._lift(on=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._lift(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._lift(on=False)
        if anchors := anchors_mime.unpack(event.mimeData()):
            event.acceptProposedAction()
            self.mended.emit("drop", anchors)

    # private

    def _told(self, anchor: Anchor, theme: Theme) -> str:
        if anchor.is_lost:
            sign = f'<span style="color:{theme.color("high").name()}">⚠</span>'
            words = escape(_cut(" ".join((anchor.made_on or anchor.exact).split())))
            told = self.tr("{sign} Not in the text any more: {words}")
            return told.format(sign=sign, words=_set_apart(words))
        was = " ".join(anchor.made_on.split())
        gone, _ = changed_words(was, " ".join(anchor.exact.split()))
        marked, done = "", 0
        for span in gone:
            marked += escape(was[done : span.start]) + f"<s>{escape(span.of(was))}</s>"
            done = span.end
        words = marked + escape(was[done:]) if len(was) <= _WAS_LIMIT else escape(_cut(was))
        return self.tr("≈ was: {words}").format(words=_set_apart(words))

    def _lift(self, *, on: bool) -> None:
        """Show that what is dragged can be dropped here."""
        self.setProperty("drop", "yes" if on else "no")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.style().polish(self)  # the style sheet looks at the property

    def _link(self, deed: Deed, text: str, tip: str) -> QToolButton:
        link = QToolButton(self, autoRaise=True)
        link.setProperty("chip", "unfold")
        link.setText(text)
        link.setToolTip(tip)
        link.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        link.clicked.connect(lambda: self._ask(deed))
        return link

    def _ask(self, deed: Deed) -> None:
        self.quote.setFocus(Qt.FocusReason.OtherFocusReason)  # the link may be gone then
        self.mended.emit(deed, ())


class Quotes(QWidget):
    """All quotations of a note."""

    clicked = Signal()
    mended = Signal(object)  # Mending

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._blocks: list[QuoteBlock] = []
        self._shown: object = None
        self._box = column(self, spacing=2)

    def show_anchors(self, anchors: Sequence[Anchor], names: Mapping[str, str], theme: Theme) -> bool:
        """Show quotations of sources with these names, by id; whether that is anything new."""
        shown = (anchors, [names.get(anchor.source, anchor.source) for anchor in anchors], theme, factor())
        if shown == self._shown:
            return False
        self._shown = shown
        while len(self._blocks) < len(anchors):
            self._add()
        for block, anchor, name in zip(self._blocks, anchors, shown[1], strict=False):
            block.show_anchor(name, anchor, theme)
        for number, block in enumerate(self._blocks):
            block.setVisible(number < len(anchors))
        self.setVisible(bool(anchors))
        return True

    def set_writable(self, *, on: bool) -> None:
        """Whether anything can be done about the quotations."""
        for block in self._blocks:
            block.set_writable(on=on)

    @property
    def shown(self) -> Sequence[QuoteBlock]:
        """A block for each quotation."""
        return [block for block in self._blocks if not block.isHidden()]

    def fields(self) -> Iterator[QWidget]:
        """What takes the keyboard here, in order."""
        for block in self.shown:
            yield from block.fields()

    def forget_size(self) -> None:
        """What is shown needs another height."""
        for block in self._blocks:
            block.forget_size()
        self._box.invalidate()
        self.updateGeometry()

    def _add(self) -> None:
        block, number = QuoteBlock(self), len(self._blocks)
        block.clicked.connect(self.clicked)
        block.mended.connect(lambda deed, anchors: self.mended.emit(Mending(number, deed, anchors)))
        self._box.addWidget(block)
        self._blocks.append(block)


def _cut(words: str) -> str:
    return words if len(words) <= _WAS_LIMIT else words[:_WAS_LIMIT] + "…"


def _set_apart(words: str) -> str:
    """Words in quotation marks whose direction does not touch that of what stands around."""
    return f"\u2068{quoted(words)}\u2069"
