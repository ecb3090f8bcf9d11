"""Folding: a text as it is compared when something is sought.

A folded text has only letters, digits, the marks that make them others, and signs that mean something by themselves;
all else is a space, or nothing where the eye does not see it (soft hyphens, zero-width characters, controls of
direction). Capitals, accents, vowel points, widths and ligatures make no difference; the voicing of kana, the vowel
signs of Indic scripts and the parts of a Hangul syllable do.

    "Don’t  pay €5 in Zürich"  →  "don t  pay €5 in zurich"     (the euro sign as a private character)

Every character is folded by itself, so that a text is folded at the speed of `str.translate`, and what stands at some
place of the folded text can be told in code points of the text.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from app.text.comparison.diacritics import without_diacritics
from app.text.model import Span

_LATIN = {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ŀ": "l", "æ": "ae", "œ": "oe"}
_ARABIC = dict(zip("ٱىیېکڪہھةۃ", "ايييككهههه", strict=True)) | {"ـ": ""}
"""Letters that are written one for another, and the stroke that only stretches a word."""
_PARTING = {"ʼ": " ", "ʻ": " ", "⁄": " "}
"""Apostrophes that count as letters, and the stroke of a fraction."""
_LETTERS = str.maketrans(_LATIN | _ARABIC | _PARTING)
_SIGNS = frozenset("%&§¶")
_COMPATIBLE_JAMO = range(0x3131, 0x318F)
_HALF_WIDTH_JAMO = range(0xFFA0, 0xFFDD)
_JOINED_JAMO = (range(0x1160, 0x1200), range(0xD7B0, 0xD800))
_VOICING = "ﾞﾟ"
_INVISIBLE_MARKS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0), (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5))
_PRIVATE = 0xF0000
"""Signs are moved to here, so that they are told from letters."""

UNSPACED = (
    "\u0e01-\u0e4e\u0e80-\u0ecf\u0edc-\u0edf"  # Thai, Lao
    "\u1000-\u103f\u104c-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"  # Myanmar
    "\u1780-\u17d3\u17d7\u17dc-\u17dd"  # Khmer
    "\u1950-\u19df\u1a20-\u1aad"  # Tai
    "\u1b05-\u1b4c\ua984-\ua9c0\uaa80-\uaadf"  # Balinese, Javanese, Tai Viet
    "\u2e80-\u2fd5\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c"
    "\u3041-\u309f\u30a1-\u30ff\u3100-\u312f\u31a0-\u31bf\u31f0-\u31ff"  # kana, Bopomofo
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ua000-\ua48f"  # Han, Yi
    "\U00016fe0-\U00018cff\U0001aff0-\U0001b2fb\U00020000-\U0003fffd"
    "\U000f0000-\U0010fffd"  # signs
)
"""For a class of a regular expression: what is written without spaces between words, and signs; folded."""

_TELLING = 3
_NOT_ASCII = re.compile("[^\x00-\x7f]+")
_FEW = 0.15
_UNSPACED_RUN = re.compile(f"[{UNSPACED}]+(?: +[{UNSPACED}]+)*")


class _Table(dict[int, str]):
    """For `str.translate`: learns each code point when it first meets it."""

    def __missing__(self, code: int) -> str:
        told = self[code] = _folded(chr(code))
        return told


def fold(text: str) -> str:
    """The text as it is compared."""
    if text.isascii():
        return text.translate(_TABLE)
    whole = unicodedata.normalize("NFC", text)
    if len(whole.encode("utf-8", "replace")) - len(whole) < _FEW * len(
        whole
    ):  # then this is several times as fast
        whole = _NOT_ASCII.sub(lambda some: some[0].translate(_TABLE), whole)
    return unicodedata.normalize("NFC", whole.translate(_TABLE))


def key(value: str) -> str:
    """A short value, such as a tag, as it is compared: without capitals, marks and compatibility forms."""
    plain = unicodedata.normalize("NFKC", value).casefold()
    return " ".join(without_diacritics(plain).replace("ß", "ss").split())


def units(folded: str) -> str:
    """The words of a folded text with spaces between them, such as an index counts them.

    A run of a script without spaces becomes its overlapping pairs of characters, and its last character by itself:
    every part of the run is then a sequence of pairs, with the beginning of a pair at its end. Spaces in it, where
    a line or a sentence ended, do not count.
    """
    if folded.isascii():
        return folded
    return _UNSPACED_RUN.sub(lambda run: f" {_paired(run[0])} ", folded)


def runs(folded: str) -> list[str]:
    """The words of a folded text, a run of a script without spaces being one word."""
    return _UNSPACED_RUN.sub(lambda run: f" {run[0].replace(' ', '')} ", folded).split()


def pairs(run: str) -> list[str]:
    """The overlapping pairs of a run, and its last character."""
    run = run.replace(" ", "")
    return [run[n : n + 2] for n in range(len(run))]


def _paired(run: str) -> str:
    """The same with spaces between them, several times as fast."""
    run = run.replace(" ", "")
    signs = [" "] * (3 * len(run) - 1)
    signs[0::3] = run
    signs[1::3] = [*run[1:], ""]
    return "".join(signs)


def is_unspaced(folded: str) -> bool:
    """Whether a word, or a unit, of folded text is of a script without spaces."""
    return not folded.isascii() and _UNSPACED_RUN.match(folded) is not None


def may_be_inside(words: Sequence[str]) -> bool:
    """Whether the words are sought with more letters before the first and behind the last: a letter or two would be
    found in nearly every word. A Hangul syllable is as good as the letters that it is made of."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    return is_unspaced(first) or is_unspaced(second) or len(unicodedata.normalize("NFD", first)) >= _TELLING


class Folded:
    """A text and its folded form, which knows where its characters come from."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.form = fold(text)

    def span(self, start: int, end: int) -> Span:
        """Where in the text these characters of the form come from; whole letters, with their marks."""
        if self._is_straight:
            return Span(start, end)
        text_starts, form_starts = self._starts
        first = bisect_right(form_starts, start) - 1
        last = bisect_right(form_starts, max(end - 1, start)) - 1
        return Span(text_starts[first], text_starts[last + 1])

    @cached_property
    def _is_straight(self) -> bool:
        """Whether every character of the form is what the one at the same place of the text became."""
        if self.text.isascii():
            return True
        return not any(len(_TABLE[ord(char)]) != 1 or _JOINING[char] for char in set(self.text))

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        """Where each cluster begins, in the text and in the form; in the text its end, too. Of clusters that begin
        together in the form, the last is the one that is not empty there."""
        text_starts, form_starts = [0], [0]
        for cluster in clusters(self.text):
            form = _TABLE[ord(cluster)] if len(cluster) == 1 else fold(cluster)
            text_starts.append(text_starts[-1] + len(cluster))
            form_starts.append(form_starts[-1] + len(form))
        return text_starts, form_starts[:-1]


def clusters(text: str) -> Iterator[str]:
    """The text in pieces that are folded apart: characters with what may join them from behind."""
    start = 0
    for at, char in enumerate(text):
        if at > start and not _JOINING[char]:
            yield text[start:at]
            start = at
    if start < len(text):
        yield text[start:]


def _joins(char: str) -> bool:
    """Whether the character may belong to the one before it."""
    code = ord(char)
    return (
        unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf")
        or char in _VOICING
        or any(code in joined for joined in _JOINED_JAMO)
        or _TABLE[code] == ""
    )


def _folded(char: str) -> str:
    code = ord(char)
    if code in _COMPATIBLE_JAMO or any(code in marks for marks in _INVISIBLE_MARKS):
        return char if code in _COMPATIBLE_JAMO else ""
    if code in _HALF_WIDTH_JAMO and unicodedata.decomposition(char):
        return chr(int(unicodedata.decomposition(char).split()[1], 16))
    if unicodedata.category(char) == "So" and unicodedata.decomposition(char).startswith("<super>"):
        return _as_sign(char)
    if unicodedata.combining(char):
        return "".join(map(_kept, without_diacritics(char)))
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    plain = without_diacritics(unicodedata.normalize("NFC", apart)).translate(_LETTERS)
    return "".join(map(_kept, plain))


def _kept(char: str) -> str:
    """A character of a folded text in place of this one."""
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category[0] in "LNM" or category == "Co":
        return char
    if category == "Cf":
        return ""
    is_sign = char in _SIGNS or category in ("So", "Sc") or (category == "Sm" and not char.isascii())
    return _as_sign(char) if is_sign else " "


def _as_sign(char: str) -> str:
    return chr(_PRIVATE + ord(char)) if ord(char) < 0x1FFFE else char


class _Joining(dict[str, bool]):
    """What `_joins` tells of each character that was once asked for."""

    def __missing__(self, char: str) -> bool:
        told = self[char] = _joins(char)
        return told


_TABLE = _Table()
_JOINING = _Joining()
