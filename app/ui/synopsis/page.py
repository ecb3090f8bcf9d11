"""The blocks of a point as rows of a column: which there are, and about how high they will be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.text.model import Span
from app.text.wording import Wording
from app.ui.reading_type import reading_type
from app.ui.scale import px
from app.ui.synopsis.blocks import Block, Compared, Order, arrange, ordered
from app.ui.synopsis.column import Key
from app.ui.synopsis.header import HEIGHT
from app.ui.synopsis.sections import sections

_WIDE = 0.47  # of the type size, a character on average
_MARGINS = 64 + 16
_AROUND = 24


@dataclass(frozen=True)
class Page:
    """Blocks in the order in which they stand; the first is the base, if the base has a wording at all."""

    blocks: tuple[Block, ...] = ()

    @staticmethod
    def of(wordings: Sequence[Wording], base: str) -> "Page":
        """The wordings of a point, each source's once, against that of the source `base`."""
        return Page(arrange(wordings, base))

    def in_order(self, compared: Mapping[str, Compared], order: Order) -> "Page":
        """The same in another order."""
        return Page(ordered(self.blocks, compared, order))

    @property
    def base(self) -> Block:
        """The block of the base. There must be blocks."""
        return self.blocks[0]

    def block(self, key: str) -> Block:
        """The block of that key. Raises KeyError if there is none."""
        return self._by_key[key]

    def block_of(self, source: str) -> Block | None:
        """The block in which a source stands."""
        return next((block for block in self.blocks if source in block.sources), None)

    def sections(self, key: str) -> tuple[Span, ...]:
        """Where the sections of a block are in its wording."""
        return self._sections[key]

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """The keys of all rows: a block, and the number of one of its sections."""
        return tuple(
            (block.key, number) for block in self.blocks for number in range(len(self._sections[block.key]))
        )

    def estimates(self, width: int, size: int) -> list[int]:
        """About how high the rows are in a column so many pixels wide, in type of that size."""
        per_line = max(min((width - _MARGINS) / (size * _WIDE), reading_type().characters + 5), 8)
        return [self._estimate(key, per_line, size) for key in self.keys]

    def _estimate(self, key: Key, per_line: float, size: int) -> int:
        span, text = self._sections[key[0]][key[1]], self._by_key[key[0]].wording.text
        lines = len(span) / per_line + text.count("\n", span.start, span.end) * 0.7 + 1 if text else 0
        return round(lines * size * reading_type().line_spacing + _AROUND) + (
            px(HEIGHT) if key[1] == 0 else 0
        )

    @cached_property
    def _by_key(self) -> dict[str, Block]:
        return {block.key: block for block in self.blocks}

    @cached_property
    def _sections(self) -> dict[str, tuple[Span, ...]]:
        return {block.key: sections(block.wording.text) for block in self.blocks}
