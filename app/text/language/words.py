"""A text as words and signs that know their place, ready to be looked up in a lexicon."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from app.text.comparison.tokens import Tokens, tokenise
from app.text.language.hangul import lead

_STRAIGHT = str.maketrans(dict.fromkeys("’‘ʼʻ´`", "'"))
_HYPHENS = frozenset("-‐‑–")
_LETTER_OR_DIGIT = re.compile(r"\w")
_KEPT = 1 << 16
"""More than the different words of any one language's documents; a large project says each of them many times."""

_HANGUL = re.compile("[가-힣]")
_PLAIN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*'?")


class Word(NamedTuple):
    """A word, number or sign: code points into the text, its characters, and these case-folded with straight
    apostrophes. `glued`: nothing stands between it and the one before."""

    start: int
    end: int
    text: str
    folded: str
    glued: bool
    sign: bool

    @property
    def hyphen(self) -> bool:
        return self.text in _HYPHENS


def split(text: str, elisions: Sequence[str] = ()) -> list[Word]:
    """The words and signs of `text`; only white space is between them. Elided words (`l'`) stand for themselves."""
    found: list[Word] = []
    tokens = printed(text, elisions)
    before = -1  # where the last one ends
    for start, end, token in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
        said, whole, sign = _looked_at(token)
        found.append(Word(start, end, said, whole, before == start, sign))
        before = end
    return found


def printed(text: str, elisions: Sequence[str] = ()) -> Tokens:
    """The same words and signs as nothing but their characters, which is far quicker. Do not change the lists."""
    tokens, elided_words = tokenise(text), tuple(elisions)
    is_korean = _HANGUL.search(text) is not None
    if not elided_words and not is_korean:
        return tokens
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, token in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
        if elided := _elided(token, elided_words) or (is_korean and lead(token)):
            words += (token[:elided], token[elided:])
            starts += (start, start + elided)
            ends += (start + elided, end)
        else:
            words.append(token)
            starts.append(start)
            ends.append(end)
    return Tokens(text, words, starts, ends)


def folded_words(text: str, elisions: Sequence[str] = ()) -> list[str]:
    """The same words and signs case-folded, and nothing else of them."""
    return [_looked_at(token)[1] for token in printed(text, elisions).words]


@lru_cache(_KEPT)
def _elided(token: str, elisions: tuple[str, ...]) -> int:
    """How many characters of an elided word a token begins with."""
    whole = folded(token)
    if len(whole) != len(token):
        return 0
    return next((len(e) for e in elisions if whole.startswith(e) and len(e) < len(whole)), 0)


@lru_cache(_KEPT)
def _looked_at(token: str) -> tuple[str, str, bool]:
    """A token, the same string however often it is said; case-folded; and whether it is a sign."""
    whole = folded(token)
    return token, whole, not _LETTER_OR_DIGIT.search(whole)


def folded(text: str) -> str:
    """The text case-folded, with straight apostrophes."""
    return text.casefold().translate(_STRAIGHT)


def next_in_compound(words: Sequence[Word], place: int) -> int:
    """The place of the word after `place`, a hyphen that joins the two being stepped over."""
    after = place + 1
    if after + 1 < len(words) and words[after].hyphen and words[after].glued and words[after + 1].glued:
        return after + 1
    return after


def plain(text: str) -> list[str]:
    """The words of `text` case-folded, with those that an apostrophe joins also apart: to tell the language by."""
    found = []
    for word in _PLAIN.findall(text.casefold().translate(_STRAIGHT)):
        found.append(word)
        if "'" in word:
            first, _, rest = word.partition("'")
            found += [f"{first}'", rest]
    return found
