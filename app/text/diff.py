"""Comparing two texts: an edit script that says what a careful reader would mark.

Units of text are aligned (`matching`), slid to good places (`sliding`), words that are alike are paired
(`pairing`), accidental matches are given up (`cleanup`): all that is `aligning`. What remains is marked (`marking`),
judged by what the options ignore (`ignoring`), and looked through for text that moved (`moving`).
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.text.comparison.aligning import Aligned, aligned, numbered
from app.text.comparison.ignoring import Mark, judged
from app.text.comparison.marking import Place, joined, places, runs
from app.text.comparison.matching import match
from app.text.comparison.pairing import largest_gaps
from app.text.comparison.rewriting import NO_CONVENTIONS, READ, Conventions
from app.text.comparison.sameness import Kept, kept_in, total, unmarked
from app.text.comparison.sides import is_distinctive
from app.text.comparison.sides import moves as moves_between
from app.text.comparison.sliding import slide
from app.text.comparison.tokens import tokenise
from app.text.comparison.windows import Window, windows
from app.text.model import Span
from app.text.options import CompareOptions
from app.text.script import EditScript, Move, Op

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
        found = _compare(right, left, options, conventions, moves=moves)
        marks = [Mark(place.swapped(), ignored) for place, ignored in found.marks]
        places = sorted((right, left) for left, right in found.moves)
    else:
        found = _compare(left, right, options, conventions, moves=moves)
        marks, places = found.marks, found.moves
    inner = (
        Move(a, b, _script(a.of(left), b.of(right), options, conventions, moves=False)) for a, b in places
    )
    return EditScript(
        tuple(_ops(left, right, marks)), found.similarity, options, found.approximate, tuple(inner)
    )


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
    return kept_in(mine, theirs, match(*numbered(mine, theirs)).blocks)


def _solid(left: str, parts: Sequence[Window]) -> int:
    """The number of characters outside the windows that are not white space."""
    if len(parts) == 1 and parts[0][:2] == (0, len(left)):
        return 0
    edges = [0, *(edge for part in parts for edge in part[:2]), len(left)]
    return sum(len("".join(left[a:b].split())) for a, b in zip(edges[::2], edges[1::2], strict=True))


class _Found(NamedTuple):
    marks: list[Mark]
    similarity: float
    approximate: bool
    moves: list[tuple[Span, Span]]


def _compare(
    left: str, right: str, options: CompareOptions, conventions: Conventions, *, moves: bool
) -> _Found:
    parts = _windows(left, right, options)
    found, pairs = _in_windows(left, right, parts, options, conventions)
    if len(parts) > 1 and len(left) < _WHOLE and _are_rearranged(pairs):
        parts = [Window(0, len(left), 0, len(right))]
        again, pairs = _in_windows(left, right, parts, options, conventions)
        found = again._replace(similarity=found.similarity)
    return found._replace(moves=list(_moves(left, right, parts, pairs))) if moves else found


def _in_windows(
    left: str, right: str, parts: Sequence[Window], options: CompareOptions, conventions: Conventions
) -> tuple[_Found, list[Aligned]]:
    """The marks of every window, and how its units are lined up."""
    pairs = [aligned(left[a:a_end], right[b:b_end], options, conventions) for a, a_end, b, b_end in parts]
    marks: list[Mark] = []
    kept: list[Kept] = []
    for part, pair in zip(parts, pairs, strict=True):
        own = _marks(pair, options)
        kept.append(_kept_in(pair, own, options))
        if part.left or part.right:
            own = [Mark(mark.place.moved(part.left, part.right), mark.ignored) for mark in own]
        marks += own
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


def _marks(pair: Aligned, options: CompareOptions) -> list[Mark]:
    found = _places(pair, options)
    if options.ignore:
        return judged(pair.left, pair.right, found, options.ignore)
    return [Mark(joined(run), None) for run in runs(found)]


def _kept_in(pair: Aligned, marks: Sequence[Mark], options: CompareOptions) -> Kept:
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
    numbers = numbered(mine.keys, theirs.keys)
    blocks = slide(mine.tokens, theirs.tokens, *numbers, match(*numbers).blocks)
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


def _ops(left: str, right: str, marks: Sequence[Mark]) -> Iterator[Op]:
    """The places as deletions and insertions, and what is equal between them."""
    a = b = 0
    for place, ignored in marks:
        if a < place.left:
            yield Op("equal", Span(a, place.left), Span(b, place.right))
        a, b = place.left_end, place.right_end
        if place.left < a:
            yield Op("delete", Span(place.left, a), Span(place.right, place.right), ignored)
        if place.right < b:
            yield Op("insert", Span(a, a), Span(place.right, b), ignored)
    if a < len(left):
        yield Op("equal", Span(a, len(left)), Span(b, len(right)))
