"""What is painted beside the text of the reader: the points of the stretches that begin on a line."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.ui.direction import standing_apart
from app.ui.theme import Theme, margin_font
from app.ui.wordings.page import MARGIN

_ROOM = MARGIN - 8


def paint_margin(
    painter: QPainter, text: QTextEdit, theme: Theme, begins: Iterable[tuple[int, tuple[str, ...]]]
) -> None:
    """Paint a tick where each stretch begins and, in the margin where its lines begin, its points.

    `begins` holds, in reading order, the UTF-16 unit at which a stretch begins and its points.
    """
    labels: dict[tuple[int, bool], list[str]] = {}
    cursor, height = QTextCursor(text.document()), 0
    for unit, points in begins:
        cursor.setPosition(unit)
        place = text.cursorRect(cursor)
        if place.bottom() < 0:
            continue
        if place.top() > text.viewport().height():
            break
        height = place.height()
        tick = QRectF(place.left() - 1, place.top() + 3, 1.5, height - 5)
        painter.fillRect(tick, theme.color("line_strong"))
        right = cursor.block().textDirection() == Qt.LayoutDirection.RightToLeft
        labels.setdefault((place.top(), right), []).extend(points)
    painter.setFont(margin_font(11))
    painter.setPen(theme.color("accent"))
    for (top, right), named in labels.items():
        words = ", ".join(dict.fromkeys(named))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _ROOM)
        box = QRectF(text.viewport().width() - _ROOM if right else 0, top + 1, _ROOM, height)
        side = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, standing_apart(words))
