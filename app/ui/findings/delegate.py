"""Paints a row of the list of findings: point, flag, kind, readings, and what has become of it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.text.model import FINDING_KINDS
from app.text.verdicts import Finding
from app.ui.findings.deeds import DEEDS, DeedName, row_deeds
from app.ui.findings.model import FindingRow, FindingsModel, Index
from app.ui.findings.readings_line import ReadingsLine, isolated
from app.ui.findings.severity_flag import severity_flag
from app.ui.findings.words import kind_word
from app.ui.icons import icon
from app.ui.scale import px
from app.ui.sources.short_names import ShortNames
from app.ui.theme import Theme, ui_font

ROW_HEIGHT = 34
PAD = 16
_BASELINE = 22  # from the row's top
_FLAG = 10
_KIND, _WIDEST_KIND = 110, 210  # the column of flag and kind, at least and at most
_NARROW = 420  # a row below this width has no room for the kind, and only one sign shows
_BAR = 3
_BUTTON = 26
_SIGN = 16
_SIGNS = 78  # the column of what has become of a finding, and of the buttons
_GUTTER = 72  # the widest that the labels get
_FLAGS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine


class FindingsDelegate(QStyledItemDelegate):
    """The one painter of all rows. The row under the mouse offers what can be done about it."""

    def __init__(self, model: FindingsModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._pair, self._short = ("", ""), ShortNames(())
        self._gutter = self._kind = 0
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._font, self._strong, self._small = ui_font(), ui_font(strong=True), ui_font(12)
        strong = QFontMetrics(self._strong)
        longest = max(strong.horizontalAdvance(kind_word(kind)) for kind in FINDING_KINDS)
        self._kind = min(max(px(_FLAG) + 24 + longest, px(_KIND)), px(_WIDEST_KIND))
        self._readings = ReadingsLine(theme, self._pair, self._short)

    def set_pair(self, left: str, right: str) -> None:
        """Mark the names of these sources, by id, as their words are marked in the panes."""
        self._pair = left, right
        self._readings = ReadingsLine(self._theme, self._pair, self._short)

    def set_names(self, names: Iterable[str]) -> None:
        """Take the names of all sources, among which each is to be told apart where it is cut."""
        self._short = ShortNames(names)
        self._readings = ReadingsLine(self._theme, self._pair, self._short)

    def measure(self) -> None:
        """Make room for the labels of the points that the model shows now."""
        widths = [QFontMetrics(self._font).horizontalAdvance(label) for label in self._model.labels()]
        self._gutter = min(max(widths) + 14, px(_GUTTER)) if widths else 0

    def buttons(self, row: QRect, finding: Finding, direction: Qt.LayoutDirection) -> dict[DeedName, QRect]:
        """The places of the buttons in a row."""
        deeds = row_deeds(finding)
        start = row.right() - PAD + 7 - px(_BUTTON) * len(deeds)
        places = (
            QRect(
                start + px(_BUTTON) * n,
                row.top() + (px(ROW_HEIGHT) - px(_BUTTON)) // 2,
                px(_BUTTON),
                px(_BUTTON),
            )
            for n in range(len(deeds))
        )
        return {
            deed: QStyle.visualRect(direction, row, place) for deed, place in zip(deeds, places, strict=True)
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, row = QRect(option.rect), self._model.row(index)
        painter.save()
        painter.setClipRect(box)
        painter.setLayoutDirection(option.direction)
        self._ground(painter, box, option.state)
        self._judgement(painter, box, row)
        narrow = box.width() < px(_NARROW)
        start = PAD + self._gutter + (px(_FLAG) + 10 if narrow else self._kind)
        room = box.width() - start - PAD - (px(_SIGN) + 6 if narrow else px(_SIGNS))
        line = QRect(box.left() + start, box.top(), room, box.height())
        seen = QStyle.visualRect(option.direction, box, line)
        faint = row.severity is None or row.is_dismissed
        self._readings.paint(painter, seen, box.top() + px(_BASELINE), row.readings, faint=faint)
        if option.state & QStyle.StateFlag.State_MouseOver:
            self._buttons(painter, self.buttons(box, row.finding, option.direction))
        else:
            self._signs(painter, box, row)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, px(ROW_HEIGHT))

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            active = state & QStyle.StateFlag.State_Active
            painter.fillRect(box, self._theme.color("selection" if active else "accent_tint"))
            if self._theme.strong:  # a tint alone is too faint there
                painter.setPen(self._theme.color("accent"))
                painter.drawRect(box.adjusted(0, 0, -1, -1))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(box.left(), box.top(), _BAR, box.height())
            painter.fillRect(
                QStyle.visualRect(painter.layoutDirection(), box, bar), self._theme.color("accent")
            )

    def _judgement(self, painter: QPainter, box: QRect, row: FindingRow) -> None:
        """Point, flag and kind."""
        start = PAD + self._gutter
        if row.label:
            self._write(painter, box, (PAD, self._gutter - 6), row.label, self._font, "muted")
        flag = QRect(box.left() + start, box.top() + px(_BASELINE) - px(9), px(_FLAG), px(_FLAG))
        seen = QStyle.visualRect(painter.layoutDirection(), box, flag)
        severity_flag(painter, QRectF(seen), row.severity, self._theme, faint=row.is_dismissed)
        if box.width() < px(_NARROW):
            return
        font = QFont(self._strong if row.severity == "high" and not row.is_dismissed else self._font)
        font.setStrikeOut(row.is_dismissed)
        role = row.severity if row.severity in ("high", "medium") and not row.is_dismissed else "muted"
        self._write(painter, box, (start + px(_FLAG) + 8, self._kind - px(_FLAG) - 16), row.kind, font, role)

    def _signs(self, painter: QPainter, box: QRect, row: FindingRow) -> None:
        """At the far end: confirmed or decided before, whether a note hangs on it, how often it occurs elsewhere."""
        signs = [name for name, shows in _signs_of(row).items() if shows]
        end = box.width() - PAD
        for name in signs:
            end -= px(_SIGN)
            place = QRect(
                box.left() + end, box.top() + (px(ROW_HEIGHT) - px(_SIGN)) // 2, px(_SIGN), px(_SIGN)
            )
            seen = QStyle.visualRect(painter.layoutDirection(), box, place)
            icon(name, self._theme, "accent" if name == "tick" else "muted").paint(painter, seen)
            end -= 4
        if (times := row.finding.seen.times) and len(signs) < 3 and box.width() >= px(_NARROW):
            words = f"×{times + 1}"
            width = QFontMetrics(self._small).horizontalAdvance(words)
            self._write(painter, box, (end - width - 2, width + 2), words, self._small, "muted")

    def _buttons(self, painter: QPainter, places: dict[DeedName, QRect]) -> None:
        for name, place in places.items():
            icon(DEEDS[name].icon, self._theme, "accent").paint(painter, place.adjusted(4, 4, -4, -4))

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        stretch: tuple[int, int],
        text: str,
        font: QFont,
        role: str,
    ) -> None:
        """Write in a stretch of the row, given by its start and width from where reading begins."""
        metrics = QFontMetrics(font)
        start, width = stretch
        place = QRect(
            box.left() + start, box.top() + px(_BASELINE) - metrics.ascent(), width, metrics.height()
        )
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QStyle.visualRect(painter.layoutDirection(), box, place), _FLAGS, isolated(cut))


def _signs_of(row: FindingRow) -> dict[str, bool]:
    """The icons that tell of a finding, from the far end."""
    return {
        "tick": row.finding.state == "confirmed",
        "note": row.noted,
        "warning": row.finding.earlier is not None,
    }
