"""What the wordings teach about each other: which words are names, which acronyms are in use."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from app.text.comparison.spelling import Spellings
from app.text.comparison.tokens import Tokens
from app.text.language.lexicon import Lexicon
from app.text.language.words import Word, folded, printed, split

_OPENS = frozenset('.!?:;…•"“”„«»‘([{—–-')
_TITLE_SHARE = 0.9
_LONGEST_ACRONYM = 6


class Respelled(NamedTuple):
    """Words up to `last` (exclusive) and the spelling that stands for them, case-folded."""

    last: int
    spelling: str


@dataclass(frozen=True)
class Text:
    """A text with the language it is in, and the families of spellings that are one word in it, if any."""

    text: str
    lexicon: Lexicon
    spellings: Spellings | None = None

    @cached_property
    def words(self) -> list[Word]:
        """Its words and signs."""
        return split(self.text, self.lexicon.elisions)

    @cached_property
    def respelled(self) -> Mapping[int, Respelled]:
        """By the place of its first word what is written in another spelling than the one that stands for it."""
        found: dict[int, Respelled] = {}
        for start, end, spelling in self.spellings.respellings(self.text) if self.spellings else ():
            first = bisect_right(self.words, start, key=_start) - 1
            last = bisect_left(self.words, end, key=_start)
            before, after = (
                self.text[self.words[first].start : start],
                self.text[end : self.words[last - 1].end],
            )
            said = before + spelling + after
            parts = split(said, self.lexicon.elisions) if " " not in spelling else ()
            if len(parts) == last - first and not any(word.sign for word in self.words[first:last]):
                found |= {at: Respelled(at + 1, part.folded) for at, part in enumerate(parts, first)}
            else:
                found[first] = Respelled(last, folded(said))
        return found

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """The words in capitals only, as printed."""
        if self.text.isupper():
            return frozenset()
        words = self.words
        return frozenset(
            singular(w.text)
            for n, w in enumerate(words)
            if is_acronym(singular(w.text)) and not is_shouted(words, n)
        )


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What other wordings teach: `names` are words known to be names (case-folded), `acronyms` those that are
    used, as printed."""

    names: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()


def names(texts: Iterable[Text]) -> frozenset[str]:
    """The words (case-folded) that have a capital inside a sentence, and are nowhere without it.

    In a language that writes nouns with capitals nothing can be learned so, and in titles neither.
    """
    capital: set[str] = set()
    small: set[str] = set()
    known: set[str] = set()
    for text in texts:
        tokens = printed(text.text, text.lexicon.elisions)
        new = set(tokens.words) - known
        known |= new
        small.update(folded(word) for word in new if word[0].isalpha() and word[0].islower())
        if text.lexicon.nouns_have_capitals:
            continue
        inner = list(_inner_capitals(tokens))
        if inner and not _is_title(tokens, text.lexicon):
            capital.update(bare(folded(word), text.lexicon) for word in inner)
    return frozenset(capital - small)


def is_acronym(text: str) -> bool:
    """Whether a word is written in capitals only."""
    return 2 <= len(text) <= _LONGEST_ACRONYM and text.isalpha() and text.isupper()


def singular(text: str) -> str:
    """An acronym without the ending of its plural: `MPs`."""
    return text[:-1] if text.endswith("s") and is_acronym(text[:-1]) else text


def is_shouted(words: Sequence[Word], place: int) -> bool:
    """Whether a word is in capitals because a whole phrase is: one beside it has them too."""
    beside = (*words[max(0, place - 1) : place], *words[place + 1 : place + 2])
    return words[place].text.isupper() and any(len(word.text) > 1 and word.text.isupper() for word in beside)


def bare(folded: str, lexicon: Lexicon) -> str:
    """The word without its possessive ending."""
    for ending in lexicon.possessive_endings:
        folded = folded.removesuffix(ending)
    return folded


def _inner_capitals(tokens: Tokens) -> Iterator[str]:
    """Words that are capitalised though they open no sentence or line."""
    words = tokens.words
    for n, word in enumerate(words):
        if n and word[0].isupper():
            last = words[n - 1]
            shouted = last.isupper() and word.isupper()
            if not shouted and last[-1] not in _OPENS and not tokens.opens_line(n):
                yield word


def _is_title(tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether nearly all words but the little ones have a capital."""
    words = [word for word in tokens.words if word[0].isalpha()]
    content = [word for word in words if folded(word) not in lexicon.known]
    capitals = sum(word[0].isupper() for word in content)
    return len(content) > 1 and capitals >= _TITLE_SHARE * len(content)


def _start(word: Word) -> int:
    return word.start
