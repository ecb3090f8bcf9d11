"""What a query means to the index, in the language of FTS5.

Each word of a spaced script is one token, a run of another script a sequence of pairs (see `folding.units`). A query is
asked in up to four ways, each of which finds what the one before it finds and more: whole words, the beginnings of
words, and inner parts of words. FTS5 knows no inner parts, so the words of the index that have the part are sought in
its place: first the most frequent ones, which are quick to ask for and mostly enough, then all.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from app.text.folding import fold, is_unspaced, may_be_inside, pairs, runs
from app.text.query import Query, Term

ANYTHING = "\ufdd0"
"""A token that every document has. Folding leaves no such character, so that no word is like it."""
BARRIER = "\ufdd1"
"""A token between texts that no phrase crosses."""
_FREQUENT, _MOST_WORDS = 80, 4_000
"""A part that stands in more words than this is sought in the most frequent of them."""


class Vocabulary:
    """The words of the spaced scripts that an index has, or had; the most frequent first."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._lines = [""]
        self._blob = ""

    def add(self, words: Iterable[str]) -> None:
        """Take words in behind those that there are; those of scripts without spaces are left out."""
        fresh = dict.fromkeys(word for word in words if word not in self._words and _is_word(word))
        self._words.update(fresh)
        self._lines += fresh

    def having(self, part: str, most: int) -> list[str]:
        """The words in which the part stands, up to so many."""
        return self._around(part, most)

    def ending(self, part: str, most: int) -> list[str]:
        """The words that end with the part, up to so many."""
        return self._around(f"{part}\n", most)

    def _around(self, part: str, most: int) -> list[str]:
        if self._lines:
            self._blob += "\n".join(self._lines) + "\n"
            self._lines.clear()
        blob, found = self._blob, list[str]()
        at = blob.find(part)
        while 0 <= at < len(blob) - 1 and len(found) < most:
            end = blob.index("\n", at)
            found.append(blob[blob.rindex("\n", 0, at + 1) + 1 : end])
            at = blob.find(part, end)
        return found


def matches(
    query: Query, facets: Sequence[Sequence[int]], barred: Sequence[int], words: Vocabulary
) -> Iterator[str]:
    """The ways to ask a query, the narrowest first; none if it seeks nothing, or nothing that there is.

    `facets` are the numbers that its filters allow, filter by filter, `barred` those that it does not want.
    """
    said = [(term, found) for term in query.terms if (found := runs(fold(term.text)))]
    unwanted = [*(_phrase(found) for term, found in said if term.is_negative), *map(_facet, barred)]
    wanted = [(term, found) for term, found in said if not term.is_negative]
    allowed = [_either(map(_facet, numbers)) for numbers in facets]
    if not (wanted or allowed or unwanted):
        return
    before = ""
    for way in _WAYS if wanted else _WAYS[:1]:
        parts = [*(way(term, found, words) for term, found in wanted), *allowed]
        asked = _without(_all(parts), unwanted)
        if all(parts) and asked != before:
            yield asked
            before = asked


def facet_token(number: int) -> str:
    """The token of the facet with that number."""
    return f"{ANYTHING}{number}"


def _whole(_term: Term, words: Sequence[str], _vocabulary: Vocabulary) -> str:
    """A term as whole words."""
    return _phrase(words)


def _begun(term: Term, words: Sequence[str], _vocabulary: Vocabulary) -> str:
    """A term whose last word may go on."""
    return _phrase(words, is_open=term.is_open or not term.is_phrase)


def _inside(term: Term, words: Sequence[str], vocabulary: Vocabulary, most: int = _FREQUENT) -> str:
    """A term whose first word may have begun earlier, too; what may be, in so many words."""
    begun = _begun(term, words, vocabulary)
    if term.is_phrase or is_unspaced(words[0]) or not may_be_inside(words):
        return begun
    if len(words) == 1:
        return _either([begun, *(f'"{word}"' for word in vocabulary.having(words[0], most))])
    longer = (_phrase([word, *words[1:]], is_open=True) for word in vocabulary.ending(words[0], most))
    return _either([begun, *longer])


_WAYS = (_whole, _begun, _inside, partial(_inside, most=_MOST_WORDS))


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


def _facet(number: int) -> str:
    return f'"{facet_token(number)}"'


def _either(expressions: Iterable[str]) -> str:
    joined = " OR ".join(expressions)
    return f"({joined})" if joined else ""


def _all(expressions: Sequence[str]) -> str:
    return f"({' AND '.join(expressions)})" if expressions else f'"{ANYTHING}"'


def _without(expression: str, unwanted: Sequence[str]) -> str:
    return f"{expression} NOT {_either(unwanted)}" if unwanted else expression


def _is_word(unit: str) -> bool:
    return unit[0] not in (ANYTHING, BARRIER) and not is_unspaced(unit)
