"""All wordings of one point in the order in which they stand under each other. Plain values, no widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.text.differences import Difference, Tally
from app.text.model import Note
from app.text.quoting import anchor_at
from app.text.wording import Wording
from app.ui.wordings.marks import Mark

Order = Literal["project", "divergence"]


@dataclass(frozen=True)
class Block:
    """The wordings of sources that word the point alike, in the project's order; never none. All are lacunae, or
    none is. `is_base`: the others are compared with it."""

    wordings: tuple[Wording, ...]
    is_base: bool = False

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources."""
        return tuple(wording.source for wording in self.wordings)

    @property
    def wording(self) -> Wording:
        """The wording that is shown for all."""
        return self.wordings[0]

    @property
    def key(self) -> str:
        """Tells the block apart from the others: the id of its first source."""
        return self.wording.source


@dataclass(frozen=True)
class Compared:
    """How a block differs from the base: the base's text is left, the block's is right. `marks` are those of the
    block, in code points of its wording; `counted` are the numbers of the differences that count, in its order."""

    similarity: float
    differences: tuple[Difference, ...]
    marks: tuple[Mark, ...]
    figures: Tally
    counted: tuple[int, ...]
    approximate: bool = False


def arrange(wordings: Sequence[Wording], base: str) -> tuple[Block, ...]:
    """The blocks: the one with source `base` first, those that say nothing last, else by their first source."""
    alike: dict[object, list[Wording]] = {}
    for wording in wordings:
        alike.setdefault(_shape(wording), []).append(wording)
    blocks = [_block(tuple(group), base) for group in alike.values()]
    return tuple(sorted(blocks, key=lambda block: (not block.is_base, block.wording.is_lacuna)))


def are_comparable(base: Block, block: Block) -> bool:
    """Whether differences between the two say something: not where one is silent, or only one is prose."""
    pair = base.wording, block.wording
    return not any(one.is_lacuna for one in pair) and pair[0].is_mention == pair[1].is_mention


def ordered(
    blocks: Sequence[Block], found: Mapping[str, Compared], order: Order = "project"
) -> tuple[Block, ...]:
    """The blocks as `arrange` gave them or, by divergence, the least similar to the base first; those that were
    not compared come behind them."""
    if order == "project":
        return tuple(blocks)

    def rank(block: Block) -> tuple[int, float]:
        compared = found.get(block.key)
        return (0, 0.0) if block.is_base else (1, compared.similarity) if compared else (2, 0.0)

    return tuple(sorted(blocks, key=rank))


def notes_on(block: Block, notes: Sequence[Note], texts: Mapping[str, str]) -> list[Note]:
    """The notes on any of the block's sources, as if they were on the wording that is shown.

    `texts` are the sources' whole texts by id.
    """
    others = {wording.source: wording for wording in block.wordings[1:]}
    if not others:
        return list(notes)
    shown, text = block.wording, texts[block.wording.source]
    found = []
    for note in notes:
        anchors = list(note.anchors)
        for anchor in note.anchors:
            if (other := others.get(anchor.source)) is not None:
                spans = (part for span in other.from_source(anchor.span) for part in shown.to_source(span))
                anchors.extend(anchor_at(shown.source, text, span) for span in spans)
        found.append(replace(note, anchors=tuple(anchors)))
    return found


def _block(group: tuple[Wording, ...], base: str) -> Block:
    """With the base in it, it is the base that is shown."""
    group = tuple(sorted(group, key=lambda wording: wording.source != base))
    return Block(group, group[0].source == base)


def _shape(wording: Wording) -> object:
    """What wordings have in common that look alike: the text, and what stands beside it."""
    beside = tuple((piece.offset, piece.passage.point) for piece in wording.pieces)
    return wording.text, wording.is_mention, beside
