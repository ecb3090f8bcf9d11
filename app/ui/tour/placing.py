"""Where the card of a step stands: beside what it speaks of, in the window, over as little of it as can be."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 14
"""Px between what is spoken of and the card."""
_EDGE = 12


def place(target: QRect, size: QSize, area: QRect, *, mirrored: bool = False) -> QRect:
    """The card's place in `area`: under the target, behind it in reading direction, above it or before it, whichever
    is the first with room; else over the target's far lower corner, so that most of it can be seen."""
    room = area.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    for corner in _beside(target, size, mirrored=mirrored):
        found = _kept(QRect(corner, size), room)
        if not found.intersects(target) and room.contains(found):
            return found
    x = target.left() + _EDGE if mirrored else target.right() - size.width() - _EDGE
    return _kept(QRect(QPoint(x, target.bottom() - size.height() - _EDGE), size), room)


def _beside(target: QRect, size: QSize, *, mirrored: bool) -> tuple[QPoint, ...]:
    """The upper left corners of the places beside a target, in the order in which they are tried."""
    right = QPoint(target.right() + 1 + GAP, target.top())
    left = QPoint(target.left() - GAP - size.width(), target.top())
    start = target.right() + 1 - size.width() if mirrored else target.left()
    under = QPoint(start, target.bottom() + 1 + GAP)
    above = QPoint(start, target.top() - GAP - size.height())
    return (under, left, above, right) if mirrored else (under, right, above, left)


def _kept(box: QRect, room: QRect) -> QRect:
    """The box moved into the room, as far as it fits."""
    x = max(min(box.left(), room.right() + 1 - box.width()), room.left())
    y = max(min(box.top(), room.bottom() + 1 - box.height()), room.top())
    return QRect(QPoint(x, y), box.size())
