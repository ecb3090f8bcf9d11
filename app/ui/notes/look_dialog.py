"""Where a quotation may stand now: the likeliest places, of which the analyst chooses one or none."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QWidget

from app.text.anchoring import Likely
from app.text.anchoring_changes import changed_words
from app.text.model import Anchor
from app.ui.boxes import column
from app.ui.scale import px
from app.ui.theme import reading_font
from app.ui.written import quoted

_SIZE = 560, 460
_AROUND_LIST = 170
"""px of the dialog beside the list."""
_AROUND = 90
"""Code points before and behind that are shown with a place."""
_LONGEST = 600
_READING_PX = 14


class LookDialog(QDialog):
    """`chosen` is the quotation as it reads at the place that was chosen, once it is accepted."""

    def __init__(
        self, anchor: Anchor, places: Sequence[Likely], text: str, source: str, parent: QWidget | None = None
    ) -> None:
        """`text` is the whole text of the source, which is called `source`."""
        super().__init__(parent)
        self._anchor, self._places, self._text = anchor, places, text
        self.setWindowTitle(self.tr("Look for a quotation"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source = source
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Places where it may stand now"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(2)
        buttons = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.button = self.box.button(buttons.Ok)
        self.button.setText(self.tr("Attach it here"))
        self.button.setProperty("main", "yes")
        self.box.button(buttons.Cancel).setText(self.tr("Leave as it is"))
        self._lay_out()
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        self.button.setEnabled(bool(places))
        self._fill()

    @property
    def chosen(self) -> Anchor | None:
        """The quotation as it reads at the chosen place, None if there is none."""
        row = self.list.currentRow()
        return self._places[row].anchor if 0 <= row < len(self._places) else None

    # private

    def _fill(self) -> None:
        width = _SIZE[0] - 72
        for likely in self._places:
            label = QLabel(self._told(likely))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setFont(reading_font(px(_READING_PX)))
            label.setMargin(6)
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(likely))
            size = label.sizeHint()
            size.setHeight(label.heightForWidth(width) + 4)
            size.setWidth(width)
            item.setSizeHint(size)
            self.list.addItem(item)
            self.list.setItemWidget(item, label)
        self.list.setVisible(bool(self._places))
        if self._places:
            self.list.setCurrentRow(0)
        needed = sum(self.list.sizeHintForRow(row) + 4 for row in range(self.list.count()))
        self.resize(_SIZE[0], min(_SIZE[1], _AROUND_LIST + needed))

    def _told(self, likely: Likely) -> str:
        """The words as they stand there, those that are others underlined, amid what stands around them."""
        anchor = likely.anchor
        before = self._text[max(anchor.start - _AROUND, 0) : anchor.start]
        behind = self._text[anchor.end : anchor.end + _AROUND]
        was, done, words = self._anchor.made_on or self._anchor.exact, 0, ""
        shown = anchor.exact[:_LONGEST]
        for span in changed_words(was, shown)[1]:
            words += escape(shown[done : span.start]) + f"<u>{escape(span.of(shown))}</u>"
            done = span.end
        words += escape(shown[done:]) + ("…" if len(anchor.exact) > _LONGEST else "")
        amid = f"…{_flat(before)}<b>{words}</b>{_flat(behind)}…"
        figures = escape(self._figures(likely))
        return f"<div>{amid}</div><div style='font-family: sans-serif; font-size: 12px'>{figures}</div>"

    def _figures(self, likely: Likely) -> str:
        told = self.tr("{all} % likely: words {words} % alike, surroundings {context} %")
        return told.format(
            all=round(100 * likely.weight),
            words=round(100 * likely.words),
            context=round(100 * likely.context),
        )

    def _spoken(self, likely: Likely) -> str:
        return f"{' '.join(likely.anchor.exact.split())}. {self._figures(likely)}"

    def _lay_out(self) -> None:
        was = " ".join((self._anchor.made_on or self._anchor.exact).split())
        title = QLabel(quoted(was[:_LONGEST]))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        title.setProperty("heading", "yes")
        said = QLabel(
            self.tr("Where it may stand in {source} now:").format(source=self._source)
            if self._places
            else self.tr("Nothing in {source} is like it any more.").format(source=self._source)
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setProperty("quiet", "yes")
        box = column(self, spacing=8, margins=(16, 16, 16, 12))
        box.addWidget(title)
        box.addWidget(said)
        box.addWidget(self.list, 1)
        box.addWidget(self.box)


def _flat(text: str) -> str:
    """Text as HTML on one line, white space at its ends kept."""
    return escape(text).replace("\n", " ¶ ")
