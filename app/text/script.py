"""The edit script: what a comparison returns. Spans, never markup; the window paints it, the report prints it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from app.text.model import Span
from app.text.options import CompareOptions, Ignorable

OpKind = Literal["equal", "delete", "insert"]


@dataclass(frozen=True, slots=True)
class Op:
    """One step. `left` and `right` are code points into the two texts; an empty span tells the place.

    `equal` covers the same characters on both sides, `delete` only left ones, `insert` only right ones.
    `ignored` names the kind of variation when the options say that this difference does not count.
    """

    kind: OpKind
    left: Span
    right: Span
    ignored: Ignorable | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A place where the two texts differ: neighbouring deletions and insertions taken together.

    `ignored` is the kind of variation that explains it, if the options say that it does not count.
    """

    left: Span
    right: Span
    ignored: Ignorable | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A stretch that stands elsewhere in the other text: `left` and `right` are code points into the two texts.

    Both ends of both spans are ends of words. `script` compares the two stretches with each other (its spans count
    from the start of `left` and of `right`, its own `moves` are empty): the edits inside the moved text. Where
    sentences are compared, moved ones are whole, and the edits inside them are of words.
    """

    left: Span
    right: Span
    script: "EditScript"

    @property
    def is_edited(self) -> bool:
        """Whether more happened to the stretch than that it was moved."""
        return any(change.ignored is None for change in self.script.changes)


@dataclass(frozen=True, slots=True)
class EditScript:
    """How to get from the left text to the right one.

    Joining equal and delete gives the left text, equal and insert the right one, always. `similarity` is from
    0 (nothing in common) to 1 (the same but for what is ignored); two empty texts are the same. `approximate`
    says that a guard struck and a shorter script may exist.

    `moves` tell which of the deletions and insertions are the same text in another place (see `comparison.moving`),
    in the order of the left text. The ops stay as they are: moved text is deleted in one place and inserted in the
    other.
    """

    ops: tuple[Op, ...]
    similarity: float
    options: CompareOptions
    approximate: bool = False
    moves: tuple[Move, ...] = ()

    @property
    def ignored(self) -> Mapping[Ignorable, int]:
        """How many changes each kind of variation explains that does not count; kinds without any are left out."""
        return Counter(change.ignored for change in self.changes if change.ignored is not None)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The differences in reading order, the ignored ones included and told apart."""
        found: list[Change] = []
        run: list[Op] = []
        for op in (*self.ops, None):
            if op is not None and op.kind != "equal" and (not run or run[-1].ignored == op.ignored):
                run.append(op)
                continue
            if run:
                first, last = run[0], run[-1]
                found.append(
                    Change(
                        Span(first.left.start, last.left.end),
                        Span(first.right.start, last.right.end),
                        first.ignored,
                    )
                )
            run = [op] if op is not None and op.kind != "equal" else []
        return tuple(found)
