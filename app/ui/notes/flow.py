"""A layout like a line of words: what does not fit goes on in the next line. Mirrored where reading is."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle


class Flow(QLayout):
    """Items at the size they ask for, `spacing` px apart. `corner` tells how large a place at the end of the first line
    is kept free of them."""

    def __init__(self, spacing: int, corner: Callable[[], QSize] = lambda: QSize(0, 0)) -> None:
        super().__init__()
        self._corner = corner
        self._items: list[QLayoutItem] = []
        self._sizes: list[QSize | None] | None = (
            None  # of the items, None for one that is hidden, until they change
        )
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def invalidate(self) -> None:
        self._sizes = None
        super().invalidate()

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def sizeHint(self) -> QSize:
        width = sum(size.width() + self.spacing() for size in self._asked() if size is not None)
        width += self._corner().width()
        return QSize(width, self.heightForWidth(width))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        for item, place in zip(self._items, self._places(area.width()), strict=True):
            item.setGeometry(QStyle.visualRect(direction, area, place.translated(area.topLeft())))

    def _asked(self) -> list[QSize | None]:
        """The size that each item asks for; None for a hidden widget."""
        if self._sizes is None:
            self._sizes = [None if item.isEmpty() else item.sizeHint() for item in self._items]
        return self._sizes

    def _places(self, width: int) -> list[QRect]:
        """Where each item goes in an area of that width, read from the left."""
        places: list[QRect] = []
        x = y = tallest = first = 0
        corner = self._corner()
        for size in self._asked():
            if size is None:
                places.append(QRect(x, y, 0, 0))
                continue
            room = width if y else width - corner.width()
            if x + size.width() > room and (x or room < width):
                _centre(places[first:], y, tallest)
                tallest = tallest if x else corner.height()
                x, y, tallest, first = 0, y + tallest + self.spacing(), 0, len(places)
            places.append(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            tallest = max(tallest, size.height())
        _centre(places[first:], y, tallest)
        return places


def _centre(line: list[QRect], top: int, height: int) -> None:
    """Put the items of a line, whatever their heights, on one middle."""
    for place in line:
        place.moveTop(top + (height - place.height()) // 2)
