"""Where the comparison is: project, point and, under it, part of the point. The two sources stand below, in the heads
of their own wordings: each is said, and chosen, in one place.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from app.text.model import Point
from app.ui.boxes import row
from app.ui.direction import standing_apart
from app.ui.elided import fitting
from app.ui.mirror import is_mirrored
from app.ui.scale import px
from app.ui.shortcuts import shortcut
from app.ui.theme import Theme
from app.ui.tips import plain_tip

_LEAST_PROJECT, _LEAST = 96, 36  # px of a part, if it has so much to say
_ARROW = 14  # px between two parts
_FRAME = 14  # px of a part around its words, after the style sheet


class Breadcrumb(QWidget):
    """Knows nothing but what it is told; says which way the analyst wants to go."""

    pointChosen = Signal(str)  # the id of a point above the one that shows
    pointsWanted = Signal()  # to choose among all points

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme.load("light")
        self.project = _Part(self, _LEAST_PROJECT)
        self.project.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.points: list[_Part] = []
        """A button for each point on the way, the one that shows last."""
        self._arrows: list[_Arrow] = []
        self._box = row(margins=(10, 4, 8, 0))
        self._box.addWidget(self.project)
        self._box.addStretch(1)
        self.setLayout(self._box)
        self.setAccessibleName(self.tr("Where you are"))

    def set_project(self, name: str) -> None:
        """Say which project is open."""
        self.project.show_words(name, self.tr("Project {name}").format(name=name), name)

    def set_project_menu(self, actions: Sequence[QAction], recent: QMenu) -> None:
        """Offer these for the project as a whole, and the other projects."""
        menu = QMenu(self.project)
        menu.addActions(list(actions))
        menu.addSeparator()
        menu.addMenu(recent)
        self.project.setMenu(menu)

    def set_way(self, way: Sequence[Point]) -> None:
        """Say which point shows, after those that it is part of; none: nothing."""
        while len(self.points) < len(way):
            self._add(len(self.points))
        for number, (part, arrow) in enumerate(zip(self.points, self._arrows, strict=True)):
            part.setVisible(number < len(way))
            arrow.setVisible(number < len(way))
            if number < len(way):
                self._show(part, way[number], is_last=number == len(way) - 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for arrow in self._arrows:
            arrow.set_theme(theme)

    # private

    def _show(self, part: "_Part", point: Point, *, is_last: bool) -> None:
        title = (
            point.title if is_mirrored() else standing_apart(point.title)
        )  # the number stands where one begins
        words = f"{standing_apart(point.id)}  {title}".strip()
        name = self.tr("Point {point} {title}").format(point=point.id, title=point.title).strip()
        tip = f"{point.id}  {point.title}"
        if is_last:
            another = self.tr("Go to another point ({keys})").format(keys=shortcut("go-anywhere"))
            tip = f"{tip}\n{another}"
        part.point = "" if is_last else point.id
        part.show_words(words, name, tip)

    def _add(self, number: int) -> None:
        part, arrow = _Part(self), _Arrow(self._theme, self)
        part.clicked.connect(lambda: self._go(part))
        self._box.insertWidget(2 * number + 1, arrow)
        self._box.insertWidget(2 * number + 2, part)
        self.points.append(part)
        self._arrows.append(arrow)
        QWidget.setTabOrder(self.points[number - 1] if number else self.project, part)

    def _go(self, part: "_Part") -> None:
        if part.point:
            self.pointChosen.emit(part.point)
        else:
            self.pointsWanted.emit()


class _Part(QToolButton):
    """Words that give way at their end where there is no room; the tool tip has all of them."""

    def __init__(self, parent: QWidget, least: int = _LEAST) -> None:
        super().__init__(parent)
        self.point, self._least = "", least
        self.setProperty("crumb", "yes")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, name: str, tip: str) -> None:
        """Show words, with the name that is spoken and the tool tip."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(tip))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), px(self._least)), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        room = max(self.width() - _FRAME, 0)
        option.text = fitting(self.text(), self.fontMetrics(), room)
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


class _Arrow(QWidget):
    """Points from the whole to the part, as one reads."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(_ARROW), px(_ARROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        side, up = (-1 if self.isRightToLeft() else 1) * px(2), px(4)
        middle = QPointF(self.rect().center()) + QPointF(0.5, 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("muted"), 1.5))
            corners = (QPointF(-side, -up), QPointF(side, 0), QPointF(-side, up))
            painter.drawPolyline(QPolygonF([middle + corner for corner in corners]))
