"""Comparing two texts: an edit script that says what a careful reader would mark.

Units of text are aligned (`matching`), slid to good places (`sliding`), words that are alike are paired
(`pairing`), accidental matches are given up (`cleanup`): all that is `aligning`. What remains is marked (`marking`),
judged by what the options ignore (`ignoring`), and looked through for text that moved (`moving`).
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.text.comparison.aligning import Aligned, aligned
from app.text.comparison.ignoring import judged
from app.text.comparison.marking import Place, merged, places
from app.text.comparison.matching import match
from app.text.comparison.moving import options_inside
from app.text.comparison.pairing import largest_gaps
from app.text.comparison.rewriting import NO_CONVENTIONS, READ, Conventions
from app.text.comparison.sameness import Kept, kept_in, total, unmarked
from app.text.comparison.sides import is_distinctive
from app.text.comparison.sides import moves as moves_between
from app.text.comparison.sliding import slide
from app.text.comparison.tokens import tokenise
from app.text.comparison.windows import Window, windows
from app.text.model import Span
from app.text.options import CompareOptions, Ignorable
from app.text.script import EditScript, Move, Op

_Mark = tuple[Place, Ignorable | None]
"""A place, and the kind of variation that is ignored and explains it; None if it counts."""

_PLAIN = CompareOptions()
# Pairs of wordings up to this length together are often looked at again: their edit scripts are kept.
_SHORT = 4_096
# Texts up to this length are compared as a whole if their windows look rearranged: both miss so many units.
_WHOLE = 50_000
_REARRANGED = 6


def compare(
    left: str, right: str, options: CompareOptions = _PLAIN, conventions: Conventions = NO_CONVENTIONS
) -> EditScript:
    """How to get from `left` to `right`, in marks that a reader can follow. Any two strings will do.

    Swapping the texts swaps the marks. Time grows about linearly with the length; there is no limit of time.
    `conventions` tell spellings and number words, where the options ignore those.
    """
    if len(left) + len(right) <= _SHORT:
        return _kept_script(left, right, options, conventions)
    return _full_script(left, right, options, conventions)


def _full_script(left: str, right: str, options: CompareOptions, conventions: Conventions) -> EditScript:
    return _script(left, right, options, conventions, moves=True)


_kept_script = lru_cache(256)(_full_script)


def _script(
    left: str, right: str, options: CompareOptions, conventions: Conventions, *, moves: bool
) -> EditScript:
    if left == right:
        return EditScript(tuple(_ops(left, right, ())), 1.0, options)
    if left > right:  # one order, so that both orders give the same places
        found = _compare(right, left, options, conventions, moves=moves).swapped()
    else:
        found = _compare(left, right, options, conventions, moves=moves)
    inside = options_inside(options)
    inner = [
        Move(a, b, _script(a.of(left), b.of(right), inside, conventions, moves=False)) for a, b in found.moves
    ]
    ops = tuple(_ops(left, right, found.marks))
    return EditScript(ops, found.similarity, options, found.approximate, tuple(inner))


def similarity(left: str, right: str) -> float:
    """How much of two texts is the same, from 0 (nothing) to 1 (all but the white space).

    Twice the characters of the words that the alignment keeps, divided by those of all words; two texts that
    have none are the same. It is the `EditScript.similarity` of a comparison of words that ignores nothing.
    """
    if left == right:
        return 1.0
    if left > right:
        left, right = right, left
    parts = windows(left, right)
    return total((_kept(left[a:a_end], right[b:b_end]) for a, a_end, b, b_end in parts), _solid(left, parts))


def _kept(left: str, right: str) -> Kept:
    mine, theirs = tokenise(left).words, tokenise(right).words
    return kept_in(mine, theirs, match(mine, theirs).blocks)


def _solid(left: str, parts: Sequence[Window]) -> int:
    """The number of characters outside the windows that are not white space."""
    if len(parts) == 1 and parts[0][:2] == (0, len(left)):
        return 0
    edges = [0, *(edge for part in parts for edge in part[:2]), len(left)]
    return sum(len("".join(left[a:b].split())) for a, b in zip(edges[::2], edges[1::2], strict=True))


class _Found(NamedTuple):
    marks: Sequence[_Mark]
    similarity: float
    approximate: bool
    moves: list[tuple[Span, Span]]

    def swapped(self) -> "_Found":
        """The same, the texts exchanged."""
        marks = [(place.swapped(), ignored) for place, ignored in self.marks]
        return self._replace(marks=marks, moves=sorted((right, left) for left, right in self.moves))


def _compare(
    left: str, right: str, options: CompareOptions, conventions: Conventions, *, moves: bool
) -> _Found:
    parts = _windows(left, right, options)
    found, pairs = _in_windows(left, right, parts, options, conventions)
    if len(parts) > 1 and len(left) < _WHOLE and _are_rearranged(pairs):
        parts = [Window(0, len(left), 0, len(right))]
        again, pairs = _in_windows(left, right, parts, options, conventions)
        found = again._replace(similarity=found.similarity)
    if not moves:
        return found
    listed = list(_moves(left, right, parts, pairs))
    if listed and options.granularity == "sentence":
        from app.text.comparison.sentences import whole_sentences

        mine, theirs = (
            whole_sentences(*side) for side in zip((left, right), zip(*listed, strict=True), strict=True)
        )
        listed = [(mine[one], theirs[other]) for one, other in listed]
    return found._replace(moves=listed)


def _in_windows(
    left: str, right: str, parts: Sequence[Window], options: CompareOptions, conventions: Conventions
) -> tuple[_Found, list[Aligned]]:
    """The marks of every window, and how its units are lined up."""
    if len(parts) == 1 and parts[0] == (0, len(left), 0, len(right)):
        pair = aligned(left, right, options, conventions)
        own = _marks(pair, options)
        return _Found(own, _kept_in(pair, own, options).share, pair.approximate, []), [pair]
    pairs = [aligned(left[a:a_end], right[b:b_end], options, conventions) for a, a_end, b, b_end in parts]
    marks: list[_Mark] = []
    kept: list[Kept] = []
    for part, pair in zip(parts, pairs, strict=True):
        own = _marks(pair, options)
        kept.append(_kept_in(pair, own, options))
        marks += [(place.moved(part.left, part.right), ignored) for place, ignored in own]
    return _Found(marks, total(kept, _solid(left, parts)), any(pair.approximate for pair in pairs), []), pairs


def _are_rearranged(pairs: Sequence[Aligned]) -> bool:
    """Whether so much is deleted in one place and inserted in another that windows may be cut at the wrong places."""
    rooms = [largest_gaps(pair.pairs, len(pair.mine.tokens), len(pair.theirs.tokens)) for pair in pairs]
    return all(max(side) >= _REARRANGED for side in zip(*rooms, strict=True))


def _windows(left: str, right: str, options: CompareOptions) -> list[Window]:
    """Where to compare. Sentences and what is read in its language are not cut to pieces."""
    if options.granularity == "sentence" or options.ignore & READ:
        return [Window(0, len(left), 0, len(right))]
    return windows(left, right)


def _marks(pair: Aligned, options: CompareOptions) -> Sequence[_Mark]:
    found = _places(pair, options)
    if options.ignore:
        return judged(pair.left, pair.right, found, options.ignore)
    return [(place, None) for place in merged(found)]


def _kept_in(pair: Aligned, marks: Sequence[_Mark], options: CompareOptions) -> Kept:
    mine, theirs = pair.mine.tokens, pair.theirs.tokens
    if not options.ignore:
        return kept_in(mine.words, theirs.words, pair.blocks)
    return unmarked(mine, theirs, pair.blocks, [place for place, ignored in marks if ignored is None])


def _places(pair: Aligned, options: CompareOptions) -> list[Place]:
    """What is marked at the granularity that the options ask for."""
    if options.granularity != "sentence":
        inside = options.granularity == "char"
        return places(pair.mine.tokens, pair.theirs.tokens, pair.pairs, inside=inside)
    from app.text.comparison.sentences import pair_sentences, sentences

    mine, my_words = sentences(pair.mine)
    theirs, their_words = sentences(pair.theirs)
    blocks = slide(mine.tokens, theirs.tokens, mine.keys, theirs.keys, match(mine.keys, theirs.keys).blocks)
    return places(mine.tokens, theirs.tokens, pair_sentences(my_words, their_words, blocks), inside=False)


def _moves(
    left: str, right: str, parts: Sequence[Window], pairs: Sequence[Aligned]
) -> Iterator[tuple[Span, Span]]:
    """The stretches that moved. One whose words all stand again outside the windows is no move but a phrase."""
    is_whole = len(parts) == 1 and parts[0] == (0, len(left), 0, len(right))
    for one, other in moves_between(pairs):
        mine, theirs = _shifted(one.span, parts[one.pair].left), _shifted(other.span, parts[other.pair].right)
        if is_whole or is_distinctive(mine.of(left), left, right):
            yield mine, theirs


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _ops(left: str, right: str, marks: Sequence[_Mark]) -> list[Op]:
    """The places as deletions and insertions, and what is equal between them."""
    ops: list[Op] = []
    a = b = 0
    for (start, end, other, other_end), ignored in marks:
        if a < start:
            ops.append(Op("equal", Span(a, start), Span(b, other)))
        if start < end:
            ops.append(Op("delete", Span(start, end), Span(other, other), ignored))
        if other < other_end:
            ops.append(Op("insert", Span(end, end), Span(other, other_end), ignored))
        a, b = end, other_end
    if a < len(left):
        ops.append(Op("equal", Span(a, len(left)), Span(b, len(right))))
    return ops
