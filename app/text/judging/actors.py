"""Differences in who and whom: parties and other names added, dropped or exchanged."""

from collections.abc import Iterator, Sequence

from app.text.judging.judgement import Judgement, quote, quotes
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.units import Unit
from app.text.variants import Severity

_FEW = 1


def actors(pair: Pair) -> Iterator[Judgement]:
    """Other parties or names, or some that only one side has."""
    left, right = pair.only("name", "party")
    if not left and not right:
        yield from _pronouns(pair)
    elif pair.content_left and pair.content_right:
        yield _exchanged(pair, left, right)
    else:
        yield from _one_sided(pair, left or right, pair.left if left else pair.right)


def _exchanged(pair: Pair, left: Sequence[Unit], right: Sequence[Unit]) -> Judgement:
    """Somebody or something else is named."""
    words = f"{quote(pair.left.text)} against {quote(pair.right.text)}"
    both = bool(left) and bool(right)
    bound = both and (pair.is_subject or any(unit.sort == "party" for unit in (*left, *right)))
    if bound:
        return Judgement("party", "high", f"Another party is named: {words}.")
    severity: Severity = "high" if pair.is_subject else "medium"
    return Judgement("entity", severity, f"Something else is named: {words}.")


def _one_sided(pair: Pair, named: Sequence[Unit], side: Side) -> Iterator[Judgement]:
    content = pair.content_left or pair.content_right
    if len(content) - len(named) > _FEW:
        return  # more than a name is missing
    bound = pair.is_subject or _is_in_row(side, named)
    if not bound and all(unit.sort == "party" for unit in named):
        return  # any noun
    severity: Severity = "high" if bound else "medium"
    yield Judgement("party", severity, f"Named on one side only: {quotes(named)}.")


def _is_in_row(side: Side, named: Sequence[Unit]) -> bool:
    """Whether other names stand beside them: who is party to something has changed."""
    units = side.row.units
    first, last = side.place_of(named[0]), side.place_of(named[-1])
    around = (*units[max(0, first - 2) : first], *units[last + 1 : last + 3])
    return any(unit.sort == named[0].sort for unit in around)


def _pronouns(pair: Pair) -> Iterator[Judgement]:
    """A pronoun against a noun: who is meant can be read differently."""
    for mine, theirs in ((pair.left, pair.content_right), (pair.right, pair.content_left)):
        if theirs and not mine.content and any(unit.key in mine.lexicon.pronouns for unit in mine.units):
            yield Judgement("party", "low", f"Who is meant is said in another way: {_words(pair)}.")


def _words(pair: Pair) -> str:
    return f"{quote(pair.left.text)} against {quote(pair.right.text)}"
