"""Items that do not begin a line: the break before them was lost.

A bullet in the middle of a line is taken as one only after a finished sentence, before a new beginning, and among
items of the same style that do begin lines. A number is taken only where a list misses just that number.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from app.text.segmentation.lines import Layout, is_small
from app.text.segmentation.markers import Marker, last_part
from app.text.segmentation.numerals import readings
from app.text.segmentation.series import Series

_FINISHED = re.compile(r"[.!?;:…。！？；؛؟।][\"'”’»)\]]{0,2}\s+$")
_PROOF = 3
_VERSES = 2
_FURTHEST = 20_000


def with_glued_bullets(layout: Layout, bullets: Sequence[Marker]) -> list[Marker]:
    """`bullets` and, where a style is used often enough to prove it, those of the style inside lines."""
    styles: dict[str, list[Marker]] = defaultdict(list)
    for bullet in bullets:
        styles[bullet.style.word].append(bullet)
    found = list(bullets)
    for sign, known in styles.items():
        if len(known) >= _PROOF:
            found += _bullets_inside(layout, sign, known)
    return found


def _bullets_inside(layout: Layout, sign: str, known: Sequence[Marker]) -> list[Marker]:
    column = Counter(bullet.column for bullet in known).most_common(1)[0][0]
    model = next(bullet for bullet in known if bullet.column == column)
    end = layout.lines[layout.line_at(known[-1].start)].end
    pattern = re.compile(rf"(?<=\S)[ \t\xa0]+({re.escape(sign)})[ \t\xa0]+(?=[^\s{re.escape(sign)}])")
    return [
        replace(model, start=found.start(1), end=found.end(1), body=found.end(), glued=True)
        for found in pattern.finditer(layout.text, known[0].body, end)
        if _begins(layout.text, found.end()) and _finished(layout.text, found.start(1))
    ]


def with_glued_numbers(layout: Layout, lists: Sequence[Series]) -> list[Series]:
    """The same lists with numbers put in that were missing and stand inside a line.

    Verses are believed only where one chapter has several of them inside lines.
    """
    found: list[Series] = []
    filled: dict[int, Series] = {}
    for number, series in enumerate(lists):
        found.append(series)
        if series.reading == "digits" and series.style.kind == "number":
            _fill(layout, series)
        elif series.reading == "digits" and series.values[0] == 1 and _counts_verses(series):
            filled[number] = series.copy()
            _fill(layout, filled[number])
    proven = {
        (whole.style.kind, whole.style.brackets)
        for number, whole in filled.items()
        if len(whole.markers) >= len(lists[number].markers) + _VERSES
    }
    for number, whole in filled.items():
        if (whole.style.kind, whole.style.brackets) in proven:
            found[number] = whole
    return found


def _counts_verses(series: Series) -> bool:
    """Whether the numbers may be those of verses, which have no punctuation (2) or a colon inside (1:2)."""
    return series.style.kind == "bare" or (series.style.kind == "decimal" and ":" in series.style.brackets)


def _fill(layout: Layout, series: Series) -> None:
    place = 0
    if series.values[0] == 2 and (first := _first_before(layout, series.markers[0])):
        series.insert(0, first, 1)
    while place < len(series.markers):
        here, value = series.markers[place], series.values[place]
        last = place + 1 == len(series.markers)
        if last or series.values[place + 1] > value + 1:
            end = layout.paragraph_end(here.start) if last else series.markers[place + 1].start
            if glued := _number_inside(
                layout.text, here, value + 1, here.body, min(end, here.body + _FURTHEST)
            ):
                series.insert(place + 1, glued, value + 1)
        place += 1


def _first_before(layout: Layout, second: Marker) -> Marker | None:
    """The marker 1 at the end of the paragraph before the marker 2."""
    block = layout.block_before(second.start)
    return _number_inside(layout.text, second, 1, block.start, block.end) if block else None


def _number_inside(text: str, model: Marker, value: int, start: int, end: int) -> Marker | None:
    """The number `value`, printed as `model` is, where a sentence is finished between two offsets."""
    printed, last = text[model.start : model.end], last_part(model.label)
    if model.label not in printed or not last.isdecimal():
        return None
    zero = ord(last[0]) - int(last[0])
    label = model.label.removesuffix(last) + "".join(chr(zero + int(digit)) for digit in str(value))
    wanted = printed.replace(model.label, label, 1)
    at = text.find(wanted, start, end)
    while at >= 0:
        after = body = at + len(wanted)
        while body < end and text[body].isspace():
            body += 1
        if after < body < end and _finished(text, at) and _begins(text, body):
            counted = readings(last_part(label))
            return replace(model, start=at, end=after, body=body, label=label, readings=counted, glued=True)
        at = text.find(wanted, after, end)
    return None


def _finished(text: str, at: int) -> bool:
    """Whether a sentence is finished before this place."""
    return bool(_FINISHED.search(text[max(at - 4, 0) : at]))


def _begins(text: str, at: int) -> bool:
    """Whether a sentence may begin here."""
    return not is_small(text[at]) and text[at] not in ",;:.)"
