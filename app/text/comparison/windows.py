"""Texts that are mostly the same: the windows around their differences, so that only those need to be compared.

Characters are compared, not units: equal stretches are found by halving and by looking a few characters up, which
costs next to nothing for what is equal. A window is cut from a long equal stretch only, at a place where no unit of
text is cut, and far enough from the difference that this can slide to a good place.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

# Shorter texts are compared whole: there is little to gain.
_WORTH_IT = 2_000
# The shortest equal stretch that is cut, in code points, and what of it stays with the difference on either side.
_RUN = 160
_MARGIN = 32
# How far before or behind that a safe place is looked for.
_REACH = 48
# After a difference a key of so many characters is looked up in the other text, from these places on.
_KEY = 24
_AHEAD = (8, 24, 48, 80, 120, 180, 280, 420, 640, 960)
_FURTHEST = 1500
# A key must stand once so far around, else the stretch may be the wrong one of several.
_AROUND = 3000
# How far a difference may slide back is not looked for beyond.
_SLIDE = 2000
# If more than this share of a text has to be compared, all of it is; looked at after every so many runs.
_MOST = 0.75
_OFTEN = 100
# Before a word that follows a word and a blank or line end: no unit of text is cut there.
_SAFE = re.compile(r"(?<=[^\W\d_])[.,;:]?\s(?=[^\W\d_])")


class Window(NamedTuple):
    """Two stretches to be compared with each other: code points, ends exclusive."""

    left: int
    left_end: int
    right: int
    right_end: int


class _Run(NamedTuple):
    """`size` equal characters; the difference before the run may slide back by `slide` characters."""

    left: int
    right: int
    size: int
    slide: int = 0


def windows(left: str, right: str) -> list[Window]:
    """The stretches that hold every difference of two different texts, in order; what is between them is equal."""
    whole = Window(0, len(left), 0, len(right))
    if min(len(left), len(right)) < _WORTH_IT:
        return [whole]
    found = list(_cut(left, whole, _long_runs(left, right)))
    return found if sum(w.left_end - w.left for w in found) < _MOST * len(left) else [whole]


def _long_runs(left: str, right: str) -> list[_Run]:
    """The runs that can be cut; none if little of the text would be left out.

    `slide` is here of the difference behind a run.
    """
    found: list[_Run] = []
    spared = 0
    is_long = False
    for n, run in enumerate(_runs(left, right), 1):
        if is_long:
            found[-1] = found[-1]._replace(slide=run.slide)
        is_long = run.size >= _RUN
        if is_long:
            found.append(run._replace(slide=0))
            spared += run.size - 2 * _MARGIN
        if n % _OFTEN == 0 and spared < (1 - _MOST) * (run.left + run.size):
            return []
    return found


def _cut(text: str, whole: Window, runs: Sequence[_Run]) -> Iterator[Window]:
    """What remains when the middle of every run is taken out. `text` is the left one."""
    left = right = 0
    for run in runs:
        first = 0 if not (run.left or run.right) else _safe_after(text, run.left + _MARGIN)
        end = run.left + run.size
        last = end if _is_last(run, whole) else _safe_before(text, end - run.slide - _MARGIN)
        if first < 0 or last < 0 or last <= first:
            continue
        shift = run.right - run.left
        if first > left or first + shift > right:
            yield Window(left, first, right, first + shift)
        left, right = last, last + shift
    if left < whole.left_end or right < whole.right_end:
        yield Window(left, whole.left_end, right, whole.right_end)


def _is_last(run: _Run, whole: Window) -> bool:
    return run.left + run.size == whole.left_end and run.right + run.size == whole.right_end


def _safe_after(text: str, place: int) -> int:
    """The first safe place from `place` on; -1 if there is none near."""
    found = _SAFE.search(text, place, place + _REACH)
    return found.end() if found else -1


def _safe_before(text: str, place: int) -> int:
    """The last safe place up to `place`; -1 if there is none near."""
    last = -1
    for found in _SAFE.finditer(text, max(place - _REACH, 0), max(place, 0)):
        last = found.end()
    return last


def _runs(left: str, right: str) -> Iterator[_Run]:
    """Equal stretches in the order of both texts: all but the first and the last are found after a difference."""
    end = common_end(left, right, 0, 0)
    a_end, b_end = len(left) - end, len(right) - end
    a = b = slide = 0
    while True:
        size = _common_start(left, right, a, b)
        yield _Run(a, b, size, slide)
        a, b = a + size, b + size
        if a >= a_end or b >= b_end:
            break
        following = _resume(left, right, a, b)
        if following is None:
            break
        a, b, slide = following
    if a < len(left) and b < len(right):
        back = min(end, len(left) - a, len(right) - b)
        yield _Run(len(left) - back, len(right) - back, back, end - back)


def _resume(left: str, right: str, a: int, b: int) -> tuple[int, int, int] | None:
    """Where the texts are equal again after the difference at `a` and `b`, and how far that may slide back."""
    for ahead in _AHEAD:
        key = left[a + ahead : a + ahead + _KEY]
        place = right.find(key, b, b + ahead + _FURTHEST) if len(key) == _KEY else -1
        if place < 0 or not _is_unique(left, key, a + ahead) or not _is_unique(right, key, place):
            continue
        back = common_end(left, right, len(left) - a - ahead, len(right) - place, _SLIDE)
        within = min(back, ahead, place - b)
        return a + ahead - within, place - within, back - within
    return None


def _is_unique(text: str, key: str, place: int) -> bool:
    around = max(place - _AROUND, 0)
    first = text.find(key, around, place + _AROUND)
    return first == place and text.find(key, place + 1, place + _AROUND) < 0


def _common_start(left: str, right: str, a: int, b: int) -> int:
    """How many characters are equal from `a` and `b` on."""
    most = min(len(left) - a, len(right) - b)
    low, step = 0, 64
    while step < most and left[a + low : a + step] == right[b + low : b + step]:
        low, step = step, 2 * step
    high = min(step, most)
    while low < high:
        middle = (low + high + 1) // 2
        if left[a + low : a + middle] == right[b + low : b + middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_end(left: str, right: str, behind: int, beyond: int, most: int = 1 << 60) -> int:
    """How many characters are equal before the last `behind` and `beyond` characters of two texts, up to `most`."""
    a, b = len(left) - behind, len(right) - beyond
    most = min(a, b, most)
    low, step = 0, 64
    while step < most and left[a - step : a - low] == right[b - step : b - low]:
        low, step = step, 2 * step
    high = min(step, most)
    while low < high:
        middle = (low + high + 1) // 2
        if left[a - middle : a - low] == right[b - middle : b - low]:
            low = middle
        else:
            high = middle - 1
    return low
