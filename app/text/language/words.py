"""A text as words and signs that know their place, ready to be looked up in a lexicon."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.text.comparison.tokens import tokenise

_STRAIGHT = str.maketrans(dict.fromkeys("’‘ʼʻ´`", "'"))
_HYPHENS = frozenset("-‐‑–")
_LETTER_OR_DIGIT = re.compile(r"\w")


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
    tokens = tokenise(text)
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        whole = folded(text[start:end])
        cut = start
        if elisions and len(whole) == end - start:
            cut += next((len(e) for e in elisions if whole.startswith(e) and len(e) < len(whole)), 0)
        for first, last in ((start, cut), (cut, end)) if cut > start else ((start, end),):
            word = whole[first - start : last - start] if cut > start else whole
            glued = bool(found) and found[-1].end == first
            found.append(Word(first, last, text[first:last], word, glued, not _LETTER_OR_DIGIT.search(word)))
    return found


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
