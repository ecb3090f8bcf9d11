"""What a query means to the index, in the language of FTS5.

Each word of a spaced script is one token, a run of another script a sequence of pairs (see `folding.units`). A query is
asked in several ways, each of which finds what the one before it finds and more: whole words, the beginnings of words,
and inner parts of words. FTS5 knows no inner parts, and of a beginning it gathers all that there is before it tells the
first; so the words of the index that begin so, or have the part, are sought in its place: first the most frequent ones,
which are quick to ask for and mostly enough, then all.

To ask for many words so takes long. Where a few of them, or the fields, are in few documents, those are `candidates`:
it takes no time to look which of them have the others, too.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from app.store.search_vocabulary import ANYTHING, Vocabulary
from app.text.folding import fold, is_unspaced, may_be_inside, pairs, runs
from app.text.query import Query, Term

_FREQUENT, _MOST_WORDS = 24, 1_000
"""So many words are sought first, if there are more; and a part that stands in more words than the last is sought in
the most frequent of them."""
_TELLING, _MANY = 6, 8
"""So many terms tell enough to find candidates; and of more than so many, only whole words are sought in all."""


Way = Callable[[Term, Sequence[str], Vocabulary], str]


class Asked(NamedTuple):
    """A query as the index understands it: the terms that are wanted, each with its words and none twice; the facets
    that its filters allow, filter by filter; and what is not wanted, as expressions. Whether anything is sought."""

    terms: tuple[tuple[Term, list[str]], ...]
    allowed: tuple[str, ...]
    unwanted: tuple[str, ...]
    is_anything: bool

    @property
    def is_impossible(self) -> bool:
        """Whether nothing can be found: a filter allows nothing that there is, or nothing is sought."""
        return not (self.is_anything and all(self.allowed))


def understood(query: Query, facets: Sequence[Sequence[int]], barred: Sequence[int]) -> Asked:
    """`facets` are the numbers that its filters allow, filter by filter, `barred` those that it does not want."""
    said = [(term, found) for term in query.terms if (found := runs(fold(term.text)))]
    unwanted = (*(_phrase(found) for term, found in said if term.is_negative), *map(_facet, barred))
    wanted = {
        (tuple(found), term.is_phrase, term.is_open): (term, found)
        for term, found in said
        if not term.is_negative
    }
    allowed = tuple(_either(map(_facet, numbers)) for numbers in facets)
    return Asked(tuple(wanted.values()), allowed, tuple(dict.fromkeys(unwanted)), bool(said or query.filters))


def candidates(asked: Asked, words: Vocabulary) -> str | None:
    """What everything is in that can be found, and mostly not much else; empty if nothing can be found, None if it
    cannot be told quickly."""
    if not asked.terms or len(asked.terms) + len(asked.allowed) == 1:
        return None
    longest = sorted(asked.terms, key=lambda one: -sum(map(len, one[1])))[:_TELLING]
    few = [_inside(*one, words) for one in longest if _is_quick(*one, words)]
    if not all(few):
        return ""
    return _without(_all([*few, *asked.allowed]), asked.unwanted) if few or asked.allowed else None


def matches(asked: Asked, words: Vocabulary) -> Iterator[str]:
    """The ways to ask a query, the narrowest first; none if it seeks nothing, or nothing that there is."""
    if asked.is_impossible:
        return
    before = ""
    for way in _ways(len(asked.terms)):
        parts = [*(way(term, found, words) for term, found in asked.terms), *asked.allowed]
        expression = _without(_all(parts), asked.unwanted)
        if all(parts) and expression != before:
            yield expression
            before = expression


def facet_token(number: int) -> str:
    """The token of the facet with that number."""
    return f"{ANYTHING}{number}"


def _whole(_term: Term, words: Sequence[str], _vocabulary: Vocabulary) -> str:
    """A term as whole words."""
    return _phrase(words)


def _begun(term: Term, words: Sequence[str], vocabulary: Vocabulary, *, few: bool = True) -> str:
    """A term whose last word may go on: in the most frequent words if there are many, or in all; empty if in none."""
    if term.is_phrase and not term.is_open:
        return _phrase(words)
    *before, last = words
    if is_unspaced(last) or len(last) == 1:  # FTS5 has gathered the beginnings of one character
        return _phrase(words, is_open=True)
    found = vocabulary.beginning(last, _FREQUENT + 1)
    if len(found) > _FREQUENT:
        if not few:
            return _phrase(words, is_open=True)
        found = found[:_FREQUENT]
    return _either(_phrase([*before, word]) for word in found)


def _inside(term: Term, words: Sequence[str], vocabulary: Vocabulary, *, few: bool = True) -> str:
    """A term whose first word may have begun earlier, too: in the most frequent words if there are many, or in all."""
    if not _is_inside(term, words):
        return _begun(term, words, vocabulary, few=few)
    if len(words) > 1:
        found = vocabulary.ending(words[0], _FREQUENT if few else _MOST_WORDS)
        return _either(_phrase([word, *words[1:]], is_open=True) for word in found)
    found = vocabulary.having(words[0], _FREQUENT + 1)
    if len(found) <= _FREQUENT:
        return _either(map(_quoted, found))
    if few:
        return _either(map(_quoted, found[:_FREQUENT]))
    begun = _begun(term, words, vocabulary, few=False)
    return _either([begun, *map(_quoted, vocabulary.having(words[0], _MOST_WORDS))])


def _ways(terms: int) -> Sequence[Way]:
    """How so many terms are asked for."""
    if terms == 1:
        return _ONE
    return _SOME if 0 < terms <= _MANY else _WHOLE


def _is_inside(term: Term, words: Sequence[str]) -> bool:
    """Whether its first word may have begun earlier."""
    return not term.is_phrase and not is_unspaced(words[0]) and may_be_inside(words)


def _is_quick(term: Term, words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether `_inside` finds all that the term means, and quickly."""
    if _is_inside(term, words):
        some = vocabulary.having(words[0], _FREQUENT + 1)
        return len(words) == 1 and len(some) <= _FREQUENT
    if is_unspaced(words[-1]) or (term.is_phrase and not term.is_open):
        return True
    return len(vocabulary.beginning(words[-1], _FREQUENT + 1)) <= _FREQUENT


_WHOLE = (_whole,)
_ONE = (_whole, _begun, partial(_begun, few=False), _inside, partial(_inside, few=False))
_SOME = (_whole, _begun, _inside, partial(_inside, few=False))
"""Of several terms, to ask for all beginnings takes too long to be done twice."""


def _phrase(words: Sequence[str], *, is_open: bool = False) -> str:
    """The words one after the other; with `is_open` the last may go on."""
    last = words[-1]
    tokens = [token for word in words[:-1] for token in (pairs(word) if is_unspaced(word) else [word])]
    if not is_unspaced(last):
        tokens.append(last)
    elif len(last) == 1:
        tokens, is_open = [*tokens, last], True
    else:
        tokens, is_open = [*tokens, *pairs(last)[:-1]], False
    return f'"{" ".join(tokens)}"' + (" *" if is_open else "")


def _quoted(word: str) -> str:
    return f'"{word}"'


def _facet(number: int) -> str:
    return _quoted(facet_token(number))


def _either(expressions: Iterable[str]) -> str:
    joined = " OR ".join(filter(None, expressions))
    return f"({joined})" if joined else ""


def _all(expressions: Sequence[str]) -> str:
    return f"({' AND '.join(expressions)})" if expressions else f'"{ANYTHING}"'


def _without(expression: str, unwanted: Sequence[str]) -> str:
    return f"{expression} NOT {_either(unwanted)}" if unwanted else expression
