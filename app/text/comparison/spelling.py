"""Spelling families: words and names that are written in several ways and stay the same word.

The families are data (`resources/spellings/*.json`), handed in; nothing here knows a word of any language. A file
has up to three lists: `families` (spellings of one word or name, the first one stands for all), `stems` (letters
that change in every word that has one of the stems: `colour`, `discolouration`) and `endings` (letters that change
before an ending: `realise`, with words that only look so: `advise`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple
from unicodedata import normalize

from app.text.options import Family

# So many words are remembered.
_KEPT = 50_000
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")


class Respelling(NamedTuple):
    """A stretch of a text, in code points, that has another spelling standing for it."""

    start: int
    end: int
    spelling: str


class Spellings:
    """Knows for every word one spelling that stands for all of its family."""

    def __init__(self, files: Iterable[Mapping[str, Any]], families: Iterable[Family] = ()) -> None:
        listed = list(files)
        self._stems = [
            (_any_of(rule["in"]), rule["from"], rule["to"]) for f in listed for rule in f.get("stems", ())
        ]
        self._endings = [_Ending(rule) for file in listed for rule in file.get("endings", ())]
        named = [*families, *(tuple(family) for file in listed for family in file["families"])]
        self._heads, self._small, self._long = self._tables(list(_united(named)))
        self._known: dict[str, str] = {}

    def respellings(self, text: str) -> Iterator[Respelling]:
        """Where `text` has a spelling for which another one stands, in reading order, never overlapping; and where it
        has several words that stand for a family, so that they are one word like the others of it."""
        end = 0
        for start, stop, word in self._pieces(text):
            if start >= end and ((spelling := self.of(word)) != word or not _WORD.fullmatch(word)):
                yield Respelling(start, stop, spelling)
            end = max(end, stop)

    def of(self, word: str) -> str:
        """The spelling that stands for `word`, in the same capital and small letters; often the word itself."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            known = self._known[word] = self._of(word)
        return known

    def _of(self, word: str) -> str:
        composed = " ".join(normalize("NFC", word).split())
        if composed in self._heads:
            return self._heads[composed]
        small = composed.lower()
        regular = self._regular(small)
        spelling = _cased(self._small.get(small) or self._small.get(regular, regular), small, composed)
        return word if spelling == composed else spelling

    def _regular(self, word: str) -> str:
        """A word in small letters after the rules."""
        for pattern, old, new in self._stems:
            word = pattern.sub(partial(_changed, old, new), word)
        for ending in self._endings:
            word = ending.replaced(word)
        return word

    def _tables(
        self, families: list[Family]
    ) -> tuple[dict[str, str], dict[str, str], re.Pattern[str] | None]:
        """Spellings as they are listed, those of them that are single words in small letters, and the rest."""
        heads: dict[str, str] = {}
        small: dict[str, str] = {}
        for family in families:
            head = family[0]
            for name in family:
                heads[name] = head
                small.setdefault(name.lower(), head.lower())
                small.setdefault(self._regular(name.lower()), head.lower())
        long = sorted((name for name in small if not _WORD.fullmatch(name)), key=len, reverse=True)
        pattern = "|".join(map(re.escape, long)).replace(r"\ ", r"\s")
        return heads, small, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE) if long else None

    def _pieces(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Words, and expressions that are more than one, in reading order; the longer first where both start."""
        found = [(match.start(), match.end(), match[0]) for match in _WORD.finditer(text)]
        if self._long:
            found += ((match.start(), match.end(), match[0]) for match in self._long.finditer(text))
            found.sort(key=lambda piece: (piece[0], -piece[1]))
        yield from found


class _Ending:
    """One rule: letters that change where one of a few endings follows."""

    def __init__(self, rule: Mapping[str, Any]) -> None:
        endings = _alternatives(rule["before"])
        self._pattern = re.compile(rf"(?<=\w{{{rule['shortest']}}}){re.escape(rule['from'])}(?={endings}$)")
        prefixes = _alternatives(rule.get("prefixes", ()))
        loose = re.compile(rf"{re.escape(rule['from'])}(?={endings}$)")
        starts = [word[: found.start()] for word in rule["except"] if (found := loose.search(word))]
        self._except = re.compile(f"(?:{prefixes})?{_alternatives(starts)}") if starts else None
        self._new: str = rule["to"]

    def replaced(self, word: str) -> str:
        """The word with the letters changed if the rule is about it."""
        found = self._pattern.search(word)
        if not found or (self._except and self._except.fullmatch(word, 0, found.start())):
            return word
        return word[: found.start()] + self._new + word[found.end() :]


def _changed(old: str, new: str, stem: re.Match[str]) -> str:
    """A stem with the last of the letters that change changed."""
    before, _, after = str(stem[0]).rpartition(old)
    return before + new + after


def _alternatives(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})"


def _any_of(stems: Sequence[str]) -> re.Pattern[str]:
    return re.compile(_alternatives(stems))


def _united(families: Sequence[Family]) -> Iterator[Family]:
    """The families; those that share a spelling are one."""
    members: dict[str, list[str]] = {}
    for family in families:
        together: list[str] = []
        for name in family:
            together += members.get(name, [name])
        listed = list(dict.fromkeys(together))
        members.update(dict.fromkeys(listed, listed))
    seen: set[int] = set()
    for listed in members.values():
        if id(listed) not in seen:
            seen.add(id(listed))
            yield tuple(listed)


def _cased(spelling: str, small: str, word: str) -> str:
    """`spelling` in the capital and small letters of `word`; `small` is the word without capital ones."""
    if word == small:
        return spelling
    if len(word) > 1 and word == word.upper():
        return spelling.upper()
    return spelling[:1].upper() + spelling[1:] if word[0].isupper() else spelling
