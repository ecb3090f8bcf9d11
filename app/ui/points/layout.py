"""Where the parts of a point's row stand, for the delegate, the head and the tool tips alike.

Number and title keep their room at every width, but for a share that a few cells need to be seen at all: with large
text. The cells shrink with the panel to slivers; what then still does not fit is reached by moving the cells sideways.
Where one reads from right to left all of it is mirrored.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from app.ui.scale import px

ROW_HEIGHT = 30
PAD = 10
_BADGE = 26
_SIGN = 16
_WIDEST, _NARROWEST, _LEAST_SHOWN = 18, 5, 6
_TITLE_SHARE, _TITLE_LEAST, _CELLS_SHARE = 0.38, 84, 0.35


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Places in a row, in pixels. Made by `fit`.

    `number` is the width of the column of numbers, `pitch` the distance from one cell to the next and `cell`
    a cell's width. Of the `strip` of all cells `shown` pixels show, from `left` on, moved to the left by
    `offset`. These figures are as one reads from left to right; the places told are where things stand, which
    is the other way round if it `is_mirrored`.
    """

    width: int
    number: int
    count: int
    pitch: int
    cell: int
    shown: int
    left: int
    offset: int
    is_mirrored: bool = False

    @staticmethod
    def fit(width: int, number: int, count: int, offset: int = 0) -> "RowLayout":
        """The layout for a list of a width, with a column of numbers that wide and that many sources."""
        room = width - number - px(_BADGE) - px(_SIGN) - 3 * PAD
        title = max(round(width * _TITLE_SHARE), px(_TITLE_LEAST))
        own = round(max(room, 0) * _CELLS_SHARE)  # of the cells, whatever the titles would like
        pitch = max((room - title) // max(count, 1), min(own // max(count, 1), px(_WIDEST) // 2), _NARROWEST)
        pitch = min(pitch, px(_WIDEST))
        fitting = max(max(room - px(_TITLE_LEAST), own) // pitch, _LEAST_SHOWN)
        shown = min(count, fitting) * pitch
        return RowLayout(
            width=width,
            number=number,
            count=count,
            pitch=pitch,
            cell=pitch - (3 if pitch >= 13 else 2 if pitch >= 8 else 1),
            shown=shown,
            left=width - PAD // 2 - px(_SIGN) - px(_BADGE) - shown,
            offset=offset,
        )

    @property
    def strip(self) -> int:
        """The width of all cells."""
        return self.pitch * self.count

    def title(self, left: int) -> tuple[int, int]:
        """Where the title stands in a row whose number begins at `left`: its left edge and width."""
        start = left + self.number
        return start, max(self.left - PAD - start, 0)

    def words(self, item: QRect) -> tuple[QRect, QRect]:
        """The places of number and title in a row whose item, without what it is indented by, is there."""
        start = self.placed(item).left()
        left, width = self.title(start)
        number = QRect(start, item.top(), min(self.number, max(self.left - PAD - start, 0)), item.height())
        return self.placed(number), self.placed(QRect(left, item.top(), width, item.height()))

    def cells(self, row: QRect) -> QRect:
        """The place of the cells that show in a row."""
        return self.placed(QRect(self.left, row.top(), self.shown, row.height()))

    def strip_cell(self, number: int) -> int:
        """Where a cell begins in the strip of all cells, as it stands."""
        start = number * self.pitch
        return self.strip - start - self.cell if self.is_mirrored else start

    @property
    def strip_shown(self) -> int:
        """Where the part that shows begins in the strip of all cells, as it stands."""
        return self.strip - self.offset - self.shown if self.is_mirrored else self.offset

    def badge(self, row: QRect) -> QRect:
        """The place of the count of notes in a row."""
        return self.placed(
            QRect(self.width - PAD // 2 - px(_SIGN) - px(_BADGE), row.top(), px(_BADGE), row.height())
        )

    def sign(self, row: QRect) -> QRect:
        """The place of the sign of how far the review is, at the end of a row."""
        return self.placed(
            QRect(self.width - PAD // 2 - px(_SIGN) + 4, row.top(), px(_SIGN) - 4, row.height())
        )

    def cell_at(self, x: int) -> int | None:
        """The number of the source whose cell is at `x`."""
        inside = (self.width - 1 - x if self.is_mirrored else x) - self.left
        return (inside + self.offset) // self.pitch if 0 <= inside < self.shown else None

    def placed(self, part: QRect) -> QRect:
        """A part of the list, told as one reads from left to right, where it stands; or the other way round."""
        if not self.is_mirrored:
            return part
        whole = QRect(0, part.top(), self.width, part.height())
        return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, whole, part)


NO_LAYOUT = RowLayout.fit(0, 0, 0)
