"""The status bar: figures of the comparison, long work and a way to stop it, when the last edit was saved."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QStyle, QStyleOption, QWidget

from app.text.differences import differences, tally
from app.text.options import IGNORABLES, Ignorable
from app.text.script import EditScript
from app.ui.boxes import placed, row
from app.ui.direction import standing_apart
from app.ui.elided import ElidedLabel
from app.ui.review_button import ReviewButton
from app.ui.wordings.kinds import kind_name
from app.ui.written import figure

_AFTER = 4  # px behind the last part, which ends with a sign
_INSET = 10  # px from the edge to where words begin, as in the panels above
_PATIENCE_MS = 250  # work that is over sooner is not worth a bar that flickers


class StatusBar(QStatusBar):
    """Says what it is told. `cancelled`: the analyst wants the long work to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._figures = ElidedLabel("", self)
        self._figures.setAccessibleName(self.tr("Figures of the comparison"))
        self._saved = QLabel(self)
        self.review = ReviewButton(self)
        self._work = QWidget(self)
        self._what = QLabel(self._work)
        self._bar = QProgressBar(self._work, textVisible=False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Cancel"), self._work)
        self._stop.setProperty("link", "yes")
        self._stop.setToolTip(self.tr("Stop; nothing will have been changed"))
        self._stop.clicked.connect(self.cancelled)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._work.show)
        self._lay_out()
        # Qt hides them for a message, and shows them again when it lays the bar out anew for larger type.
        self.messageChanged.connect(lambda message: self._figures.setVisible(not message))

    @property
    def figures(self) -> str:
        """What is said of the comparison."""
        return self._figures.text()

    def show_comparison(self, script: EditScript | None, left: str = "", right: str = "") -> None:
        """Show the figures of the comparison of two texts; None: there is none."""
        self._figures.setText("" if script is None else "   ".join(self._parts(script, left, right)))

    def show_figures(self, told: str) -> None:
        """Show figures that somebody else has put into words."""
        self._figures.setText(told)

    def show_lacuna(self, source: str) -> None:
        """Say that there is nothing to compare, because the source of that name says nothing."""
        self._figures.setText(self.tr("{source} says nothing on this point").format(source=source))

    def show_saved(self, clock: str) -> None:
        """Show when the last edit became durable, as HH:MM:SS."""
        self._saved.setText(self.tr("saved {time}").format(time=clock) if clock else "")

    def show_unsaved(self) -> None:
        """Show that the last edit is not durable yet."""
        self._saved.setText(self.tr("not saved"))

    def show_work(self, what: str, done: int, total: int) -> None:
        """Show long work: what it is at, the steps done and in all; 0 in all: nobody knows."""
        self._what.setText(what or self.tr("Lining up the points"))
        reading = what and done < total  # then comes the lining up, and nobody knows how long that takes
        self._bar.setRange(0, total if reading else 0)
        self._bar.setValue(done)
        if self._work.isHidden() and not self._patience.isActive():
            self._patience.start()

    def end_work(self) -> None:
        """The long work is over."""
        self._patience.stop()
        self._work.hide()

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground and a message, which stands where the figures do; Qt's own place for it is nearer the edge."""
        option = QStyleOption()
        option.initFrom(self)
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
            if message := self.currentMessage():
                place = self._message_place()
                cut = painter.fontMetrics().elidedText(message, Qt.TextElideMode.ElideRight, place.width())
                painter.setPen(self.palette().windowText().color())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, standing_apart(cut))

    # private

    def _message_place(self) -> QRect:
        """From where the figures begin to the first part that stays beside a message."""
        flip = self.layoutDirection(), self.rect()
        staying = (part for part in (self._work, self._saved, self.review) if part.isVisible())
        end = min(
            (QStyle.visualRect(*flip, part.geometry()).left() for part in staying), default=self.width()
        )
        return QStyle.visualRect(*flip, QRect(_INSET, 0, max(end - 2 * _INSET, 0), self.height()))

    def _parts(self, script: EditScript, left: str, right: str) -> list[str]:
        found = [
            self._told(script, left, right),
            self.tr("similarity {value}").format(value=self.locale().toString(script.similarity, "f", 2)),
        ]
        if script.approximate:
            found.append(self.tr("not exact: the texts are very long"))
        return found

    def _told(self, script: EditScript, left: str, right: str) -> str:
        """`7 differences, 1 moved, 3 ignored (2 typography, 1 spelling)`."""
        figures = tally(differences(script, left, right))
        told = [self._counted(figures.counted)]
        if figures.moved:
            told.append(self.tr("{count} moved").format(count=figure(figures.moved)))
        if figures.ignored:
            told.append(
                self.tr("{count} ignored ({kinds})").format(
                    count=figures.all_ignored, kinds=_by_kind(figures.ignored)
                )
            )
        return ", ".join(told)

    def _counted(self, differences: int) -> str:
        if differences == 0:
            return self.tr("no differences")
        if differences == 1:
            return self.tr("1 difference")
        return self.tr("{count} differences").format(count=figure(differences))

    def _lay_out(self) -> None:
        box = row(spacing=6)
        self._work.setLayout(box)
        for part in (self._what, self._bar, self._stop):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._work.hide()
        for label in (self._figures, self._what, self._saved):
            label.setIndent(0)
        self.setContentsMargins(*placed((0, 0, _AFTER, 0)))
        self.addWidget(self._figures, 1)
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self._saved)
        self.addPermanentWidget(self.review)


def _by_kind(ignored: Mapping[Ignorable, int]) -> str:
    """The most frequent kind first."""
    kinds = sorted(ignored, key=lambda kind: (-ignored[kind], IGNORABLES.index(kind)))
    return ", ".join(f"{ignored[kind]} {kind_name(kind)}" for kind in kinds)
