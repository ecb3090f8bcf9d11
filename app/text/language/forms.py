"""The forms of a word: how else it is spelled, what remains without its ending, whether it is a plural.

The rules come from a lexicon; nothing here knows a word of any language. They need not be right about a word, only
the same for all its forms.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

_SHORTEST_STEM = 3

_VOWELS = frozenset("yie")

FAMILY = 5
"""Stems of one family have at least so many letters in common."""


class Forms:
    """Keys of words; two words with the same key are spellings, or forms, of one."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._spellings = _first_of(data["spellings"])
        self._rules = [(re.compile(pattern), other) for pattern, other in data["spelling"]]
        self._unstemmed = frozenset(data["unstemmed"])
        self._endings = _endings(data["endings"])
        self._plural = _endings(data["plural"])
        self._plurals = {many: one for one, many in data["irregular_plurals"]}
        self._irregular = _first_of(data["irregular"])
        self._inflections = sorted(data["inflections"], key=len, reverse=True)
        self._known: dict[str, tuple[str, str]] = {}

    def spelling(self, word: str) -> str:
        """The word (case-folded) in one of its spellings, always the same one."""
        return self._read(word)[0]

    def stem(self, word: str) -> str:
        """What is the same in all forms of the word (case-folded)."""
        return self._read(word)[1]

    def base(self, word: str) -> str:
        """The word that an irregular form is a form of; any other word itself."""
        return self._irregular.get(word) or self._inflected(word) or word

    def is_plural(self, one: str, many: str) -> bool:
        """Whether `many` is the plural of the noun `one`; a verb with an ending that looks like one is taken for it."""
        if self._plurals.get(many) == one:
            return True
        return any(many.endswith(end) and many[: -len(end)] + other == one for end, other in self._plural)

    def _read(self, word: str) -> tuple[str, str]:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._reading(word)
        return known

    def _reading(self, word: str) -> tuple[str, str]:
        spelled = self._spellings.get(word, word)
        for pattern, other in self._rules:
            spelled = pattern.sub(other, spelled)
        return spelled, self._stripped(self.base(spelled))

    def _inflected(self, word: str) -> str | None:
        """What an irregular form with the ending of an adjective is a form of: `geschlossenen`."""
        bare = (word.removesuffix(end) for end in self._inflections if word.endswith(end))
        return next((self._irregular[form] for form in bare if form in self._irregular), None)

    def _stripped(self, word: str) -> str:
        if word in self._unstemmed:
            return word
        for ending, other in self._endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                word = word[: -len(ending)] + other
                break
        return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] == word[-2] else word


def _first_of(groups: Sequence[Sequence[str]]) -> dict[str, str]:
    """Each word with the first of its group."""
    return {word: group[0] for group in groups for word in group}


def _endings(data: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    """Endings with what takes their place, the longest first."""
    return sorted(((ending, other) for ending, other in data), key=lambda pair: -len(pair[0]))


def family(one: str, other: str) -> bool:
    """Whether two stems are of one family: the shorter one begins the longer one (`restor`, `restoration`), a last
    vowel left out (`territory`, `territorial`)."""
    short, long = sorted((one, other), key=len)
    short = short[:-1] if short[-1:] in _VOWELS else short
    return len(short) >= FAMILY and long.startswith(short)
