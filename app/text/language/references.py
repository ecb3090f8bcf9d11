"""Numbers of the parts of a document: `Section 3.1(a)`, `2.2.1`, `(3)`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from app.text.language.counting import Counting
from app.text.language.words import Word

_CHAPTER = re.compile(r"(?!\d{1,3}(?:\.\d{3})+$)\d{1,3}(?:\.\d{1,3}){2,}")
_LABEL = re.compile(r"\d{1,2}")
_LONGEST_LABEL = 4
_BEFORE_LABELS = frozenset("(,;:.")


def refers(word: Word, counting: Counting, *, referring: bool) -> bool:
    """Whether the figures that may follow are the number of a part of a document: after a word for such a part, and
    after another number of the kind in a list."""
    listing = word.text == "," or word.folded in counting.joiners or word.folded in counting.ranges
    return word.folded in counting.references or (referring and (listing or word.text == "."))


def reference_at(words: Sequence[Word], place: int, counting: Counting, *, referring: bool) -> int | None:
    """The place after the number of a part of a document, with what is in brackets behind it: `3.1(a)(ii)`.

    `referring`: a word for such a part came before.
    """
    if not words[place].text[0].isdecimal():
        return None
    if not (referring or _CHAPTER.fullmatch(words[place].text) or _is_label(words, place, counting)):
        return None
    last = place + 1
    while (
        last + 2 < len(words)
        and words[last].text == "("
        and words[last].glued
        and words[last + 2].text == ")"
    ):
        if len(words[last + 1].text) > _LONGEST_LABEL:
            break
        last += 3
    return last


def _is_label(words: Sequence[Word], place: int, counting: Counting) -> bool:
    """Whether it numbers an item of a list: `(3)`, `2)`. Where words go on to it, it does if the item before is there,
    too: `to (1) pay and to (2) leave`; else it says the number before it once more, `thirty (30) days`."""
    if not _LABEL.fullmatch(words[place].text) or place + 1 >= len(words) or words[place + 1].text != ")":
        return False
    if place > 1 and words[place - 1].text == "(" and not _parts(words[place - 2], counting):
        return _follows(words[:place], int(words[place].text))
    return place == 0 or _parts(words[place - 1], counting)


def _parts(word: Word, counting: Counting) -> bool:
    """Whether it may stand between the items of a list."""
    return word.text in _BEFORE_LABELS or word.folded in counting.joiners


def _follows(words: Sequence[Word], number: int) -> bool:
    """Whether it is the first of its list, or the one before it is among the words."""
    if number <= 1:
        return True
    wanted = str(number - 1)
    return any(word.text == wanted and after.text == ")" for word, after in pairwise(words))
