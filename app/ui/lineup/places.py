"""Where the blocks of a cell stand, in pixels, and how high a row wants to be.

Heights of rows are estimated from counts of characters, so that a thousand rows cost no layout; what is painted
is set exactly and cut with an ellipsis where the estimate was short.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF

from app.text.model import Passage
from app.ui.lineup.blocks import DOUBTFUL, Block, Cell
from app.ui.lineup.board import Board
from app.ui.lineup.setting import Lines, Setter
from app.ui.scale import px

PAD = 8
"""Between a block's edge and its words, in px."""
_GUTTER, _MORE = 22, 8
"""The gutter as it is drawn, and how much wider large type makes it: numbers in a margin grow no further, either."""
SIGN = 17
"""Behind a block's words, for the sign of a pin or of doubt; only where there is one."""
EDGE = 5
"""Between a cell's edge and its blocks."""
_ABOVE = 4
"""Between a block's upper edge and its words, and the same below."""
GAP = 3
"""Between blocks."""
CAPTION = 16
"""The line under a block that words other points too, and the one that counts the blocks left out."""
_MOST_LINES = {1: 4, 2: 3}
_MANY = 2
SHOWN = 4
"""So many blocks of a cell show at once."""
_LEAST = 40


def gutter() -> int:
    """What is before a block's words, for the number that the source prints, or the sign of a mention; in px."""
    return min(px(_GUTTER), _GUTTER + _MORE)


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, number `number` of its cell, where it is painted."""

    number: int
    block: Block
    box: QRectF
    lines: Lines
    caption: bool

    @property
    def words_at(self) -> QPointF:
        """The top left corner of its words."""
        left = PAD + SIGN * is_signed(self.block) if self.lines.right else gutter() + PAD
        return QPointF(self.box.left() + left, self.box.top() + _ABOVE)


@dataclass(frozen=True, slots=True)
class Inside:
    """The inside of a cell: its blocks from number `first` on, and how many there are before and behind."""

    placed: tuple[Placed, ...] = ()
    before: int = 0
    behind: int = 0

    def at(self, point: QPointF) -> Placed | None:
        """The block at a place, None for none."""
        return next((one for one in self.placed if one.box.contains(point)), None)


def most_lines(count: int) -> int:
    """For how many lines of a block, at the most, the row of a cell with `count` blocks makes room."""
    return _MOST_LINES.get(count, _MANY)


def is_signed(block: Block) -> bool:
    """Whether a sign stands behind the block's words."""
    return block.pinned or block.is_doubtful


def words_width(width: int, block: Block) -> int:
    """The width of a block's words in a column, both in px."""
    return max(width - 2 * EDGE - gutter() - 2 * PAD - SIGN * is_signed(block), _LEAST)


def row_height(board: Board, point: str, setter: Setter, width: int) -> int:
    """The height that the cells of a point want, about, in columns of `width` px; 0 if all are empty."""
    said = board.passages(point)
    crowd = max((len(passages) for passages in said), default=0)
    shared = point in board.shared
    bound = _height(min(crowd, SHOWN) * most_lines(min(crowd, SHOWN)), crowd, setter, shared=shared)
    found = 0
    for passages in said:
        lines = sum(_lines(board, passage, setter, width, len(passages)) for passage in passages[:SHOWN])
        found = max(found, _height(lines, len(passages), setter, shared=shared))
        if found >= bound:
            break
    return found


def inside(board: Board, cell: Cell, setter: Setter, box: QRect, chosen: int) -> Inside:
    """Place the blocks of a cell in its box, so that block number `chosen` is among them."""
    count = len(cell.blocks)
    first = min(max(chosen - SHOWN + 1, 0), max(count - SHOWN, 0))
    shown = cell.blocks[first : first + SHOWN]
    lines = _fitted(board, shown, setter, box, spare=count > SHOWN)
    placed, top = [], float(box.top() + EDGE)
    for number, (block, text) in enumerate(zip(shown, lines, strict=True), first):
        caption = len(block.points) > 1
        height = text.height + 2 * _ABOVE + px(CAPTION) * caption
        place = QRectF(box.left() + EDGE, top, box.width() - 2 * EDGE, height)
        placed.append(Placed(number, block, place, text, caption))
        top += height + GAP
    return Inside(tuple(placed), first, count - first - len(shown))


def _fitted(board: Board, blocks: Iterable[Block], setter: Setter, box: QRect, *, spare: bool) -> list[Lines]:
    """The blocks' words in as many lines as the box has room for: the longest gives way first."""
    shown = list(blocks)
    texts = [board.beginning(block) for block in shown]
    widths = [words_width(box.width(), block) for block in shown]
    fixed = sum(2 * _ABOVE + px(CAPTION) * (len(block.points) > 1) + GAP for block in shown) - GAP
    room = box.height() - 2 * EDGE - fixed - px(CAPTION) * spare
    most = max(int(room) // setter.line, 1)
    lines = [setter.lines(text, width, most) for text, width in zip(texts, widths, strict=True)]
    counts = [one.count for one in lines]
    while sum(counts) > most and max(counts, default=1) > 1:
        counts[counts.index(max(counts))] -= 1
    return [
        one if count == one.count else setter.lines(text, width, count)
        for one, text, width, count in zip(lines, texts, widths, counts, strict=True)
    ]


def _lines(board: Board, passage: Passage, setter: Setter, width: int, count: int) -> int:
    beginning = board.texts.get(passage.source, "")[passage.start : passage.start + 1]
    room = width - 2 * EDGE - gutter() - 2 * PAD - SIGN * (passage.confidence < DOUBTFUL)
    return min(setter.estimate(passage.end - passage.start, beginning, room), most_lines(min(count, SHOWN)))


def _height(lines: int, count: int, setter: Setter, *, shared: bool) -> int:
    shown = min(count, SHOWN)
    gaps = max(shown - 1, 0) * GAP + px(CAPTION) * (count > SHOWN)
    return 2 * EDGE + lines * setter.line + shown * 2 * _ABOVE + gaps + px(CAPTION) * shared if shown else 0
