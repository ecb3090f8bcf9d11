"""Keywords that one line cannot tell: abbreviated ones, and words that follow the number (1. cikk, 1 luku)."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from app.text.cancel import Stop, watched
from app.text.segmentation.labels import Style
from app.text.segmentation.markers import Marker

Found = Mapping[int, tuple[Marker, ...]]
"""The markers on each line, by the line's start."""

_UNIT = re.compile(r"[^\W\d_]+(?=[.:]|[ \t]*(?:[\r\n]|$))[.:]?[ \t]*")
_LONGEST = 40
_OFTEN = 2000
_COUNTED = frozenset(("number", "bare"))


def one_spelling(text: str, found: Found) -> Found:
    """Give abbreviated keywords (Sec.) the style of the full word (Section) where the text has both."""
    words = Counter(m.style.word for there in found.values() for m in there if m.style.kind == "keyword")
    full = {}
    for word in words:
        longer = [other for other in words if other != word and other.startswith(word) and len(word) > 1]
        if longer and word.isalpha():
            full[word] = max(longer, key=lambda other: (words[other], other))
    if not full:
        return found
    return {start: tuple(_respelled(text, m, full) for m in there) for start, there in found.items()}


def _respelled(text: str, marker: Marker, full: Mapping[str, str]) -> Marker:
    word = marker.style.word
    if word in full and text[marker.start : marker.end].casefold().startswith(word + "."):
        return replace(marker, style=marker.style._replace(word=full[word]))
    return marker


def with_units(text: str, found: Found, should_cancel: Stop = None) -> Found:
    """Take a word that follows the numbers as their keyword, if the numbers with it count up by themselves.

    That the next number of the same style has the word, too, or starts another count, tells a unit (1. cikk, 2. cikk)
    from titles that happen to agree (1. Note, 2. Note, 3. Results). Raises `Cancelled`.
    """
    firsts = [
        there[0]
        for there in watched(found.values(), should_cancel, _OFTEN)
        if there and there[0].style.kind in _COUNTED and there[0].readings
    ]
    units = {marker.start: _unit(text, marker) for marker in watched(firsts, should_cancel, _OFTEN)}
    real = set(_real_units(text, firsts, units, should_cancel))
    if not real:
        return found
    return {
        start: (_with_unit(text, there[0], units[start]), *there[1:])
        if start in units and (there[0].style, units[start][0]) in real
        else there
        for start, there in found.items()
    }


def _unit(text: str, marker: Marker) -> tuple[str, int]:
    """The word right after a number, empty if it is none, and where it ends."""
    found = _UNIT.match(text, marker.body, marker.body + _LONGEST)
    return (found[0].strip(" .:\t").casefold(), found.end()) if found else ("", marker.body)


def _real_units(
    text: str, firsts: list[Marker], units: Mapping[int, tuple[str, int]], should_cancel: Stop
) -> Iterator[tuple[Style, str]]:
    styles: dict[Style, list[Marker]] = defaultdict(list)
    for marker in firsts:
        styles[marker.style].append(marker)
    for style, same in styles.items():
        counts: Counter[str] = Counter()
        refused = {""}
        for a, b in watched(pairwise(same), should_cancel, _OFTEN):
            word, end = units[a.start]
            goes_on = b.readings[0].value == a.readings[0].value + 1
            if word == units[b.start][0]:
                counts[word] += goes_on and bool(text[end : b.start].strip())
            elif goes_on:
                refused |= {word, units[b.start][0]}
        yield from ((style, word) for word, count in counts.items() if count and word not in refused)


def _with_unit(text: str, marker: Marker, unit: tuple[str, int]) -> Marker:
    word, body = unit
    end = body
    while text[end - 1] in " \t":
        end -= 1
    alone = text[body : body + 1] in ("", "\r", "\n")
    return replace(marker, end=end, body=body, style=Style("keyword", f"~{word}"), alone=alone)
