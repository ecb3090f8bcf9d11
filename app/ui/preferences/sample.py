"""Two wordings as they will look: in the type that is chosen, marked as the comparison marks them, in both
directions of writing.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.text.diff import compare
from app.text.differences import differences
from app.text.model import Passage
from app.text.options import CompareOptions
from app.text.wording import Wording, wording
from app.ui.boxes import column
from app.ui.theme import Theme
from app.ui.wordings.marks import Side
from app.ui.wordings.page import MARGIN
from app.ui.wordings.text import WordingText

_ARABIC = (
    "لا يجوز للضيف أن يستعمل الحديقة بعد الساعة العاشرة ليلاً إلا بإذن.",
    "لا يجوز للضيوف استعمال الحديقة بعد الساعة 22:00.",
)
_FOOT = 10
_POINT = "1"


class SampleText(WordingText):
    """As high as its text. It is there to be looked at: the keyboard passes it by."""

    def __init__(self, side: Side, theme: Theme) -> None:
        super().__init__(side, theme)
        self._fitting = False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.laidOut.connect(self._fit)

    def _set_text(self, wording: Wording) -> None:
        super()._set_text(wording)
        self._trim()

    def _restyle(self) -> None:
        super()._restyle()
        self._trim()

    def _trim(self) -> None:
        """Others follow close below."""
        frame = self.document().rootFrame()
        page = frame.frameFormat()
        page.setBottomMargin(_FOOT)
        frame.setFrameFormat(page)

    def _fit(self) -> None:
        """Measuring lays out, which is told again."""
        if not self._fitting:
            self._fitting = True
            self.setFixedHeight(round(self.page_height + 0.5))
            self._fitting = False


class Sample(QScrollArea):
    """Pairs of wordings below each other, each with what its marks mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts: list[SampleText] = []
        """The wordings, from the top."""
        self._theme = theme
        self._page = QWidget()
        self._page.setProperty("pane", "page")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._box = column(self._page, margins=(8, 18, 8, 18))
        self._add_pair(*self._english(), said=True)
        self._box.addSpacing(14)
        self._add_pair(*_ARABIC)
        self._box.addStretch()
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sample of the wordings"))
        self.set_theme(theme)

    def set_reading_size(self, pixels: int) -> None:
        """Set the wordings in that size, in px, and in the type that is chosen now."""
        for text in self.texts:
            text.set_reading_size(pixels)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for text in self.texts:
            text.set_theme(theme)

    # private

    def _english(self) -> tuple[str, str]:
        return (
            self.tr(
                "The keys are returned before ten in the morning.\n"
                "If the guest breaks the house rules without reason, the deposit of 200 euros lapses."
            ),
            self.tr(
                "The keys are returned before noon.\n"
                "Should the guest break the house rules, the deposit of 250 euros lapses, and notice is given."
            ),
        )

    def _add_pair(self, left: str, right: str, *, said: bool = False) -> None:
        script = compare(left, right, CompareOptions("word"))
        found = differences(script, left, right)
        sides: tuple[tuple[Side, str, str], ...] = (
            ("left", left, self.tr("Left source. Orange with dots below: only here")),
            ("right", right, self.tr("Right source. Blue with a line below: only here")),
        )
        for side, words, legend in sides:
            if said:
                self._box.addLayout(self._caption(legend))
            text = SampleText(side, self._theme)
            text.show_wording(_wording(words), legend, found)
            text.setAccessibleName(f"{legend}: {words}")
            self.texts.append(text)
            self._box.addWidget(text)

    def _caption(self, legend: str) -> QVBoxLayout:
        label = QLabel(legend)
        label.setProperty("quiet", "yes")
        label.setWordWrap(True)
        line = column(margins=(MARGIN, 10, 8, 0))
        line.addWidget(label)
        return line


def _wording(text: str) -> Wording:
    """The lines of a text as the sub-points of a point."""
    passages, start = [], 0
    for number, line in enumerate(text.split("\n")):
        part = f"{_POINT}.{chr(ord('a') + number)}" if "\n" in text else _POINT
        passages.append(Passage(part, "", start, start + len(line), "subpoint"))
        start += len(line) + 1
    return wording(text, "", _POINT, passages)
