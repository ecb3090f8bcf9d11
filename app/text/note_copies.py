"""The same note at other points."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.errors import Problem
from app.text.model import Anchor, Note, Span
from app.text.quoting import anchor_at
from app.text.wording import Wording, Wordings
from app.told import Told, told

_BREAK = re.compile(r"[,;\s]+")
_RANGE = re.compile(r"(\d{1,6})\s*[-–]\s*(\d{1,6})(?!\d)")
_LONGEST_RANGE = 1_000
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of scripts that write no spaces between words."""


def points_named(line: str, points: Sequence[str]) -> tuple[str, ...]:
    """The points that a line such as `7, 12.a, 20-22` names, each once, in the order of the line.

    A `#` before a point may stand or not; a range names the points between its ends that there are. A `Problem`
    if one of them is no point of `points`.
    """
    found: list[str] = []
    for part in _BREAK.split(_RANGE.sub(r"\1-\2", line)):
        if name := part.lstrip("#"):
            found += _range(name, points) if _RANGE.fullmatch(name) else [_one(name, points)]
    return tuple(dict.fromkeys(found))


def copies(
    note: Note, points: Iterable[str], wordings: Wordings, texts: Mapping[str, str]
) -> tuple[Note, ...]:
    """The note as a new one (no id) at each of these points.

    A quotation goes along where its source words the point with the very same words, once; else it is left out.
    `texts` are the sources' whole texts by id.
    """
    return tuple(
        replace(
            note,
            id="",
            point=point,
            author="",
            created="",
            modified="",
            anchors=tuple(
                there
                for anchor in note.anchors
                for there in _found_again(anchor, wordings.of(anchor.source, point), texts)
            ),
        )
        for point in points
    )


def _found_again(anchor: Anchor, wording: Wording, texts: Mapping[str, str]) -> tuple[Anchor, ...]:
    """The quotation in that wording, if it stands there exactly once, as whole words."""
    words = anchor.exact
    starts = _starts(words, wording.text) if words.strip() else []
    if len(starts) != 1:
        return ()
    pieces = wording.to_source(Span(starts[0], starts[0] + len(words)))
    if len(pieces) != 1:
        return ()
    return (anchor_at(anchor.source, texts[anchor.source], pieces[0]),)


def _starts(words: str, text: str) -> list[int]:
    """Where `words` begin in `text`, not amid a longer word."""
    found, at = [], text.find(words)
    while at >= 0:
        end = at + len(words)
        if not _joins(text[max(at - 1, 0) : at], words[0]) and not _joins(words[-1], text[end : end + 1]):
            found.append(at)
        at = text.find(words, at + 1)
    return found


def _joins(before: str, behind: str) -> bool:
    """Whether two neighbours belong to one word."""
    return before.isalnum() and behind.isalnum() and not _UNSPACED.search(before + behind)


def _range(name: str, points: Sequence[str]) -> list[str]:
    first, last = (int(end) for end in name.replace("–", "-").split("-"))
    if not first <= last <= first + _LONGEST_RANGE:
        raise Problem(
            told("{name} is no range of points: write the first and the last, such as 20-22.", name=name)
        )
    known = set(points)
    if found := [str(number) for number in range(first, last + 1) if str(number) in known]:
        return found
    raise Problem(
        told("There is no point from {first} to {last} in this project.", first=str(first), last=str(last))
    )


def _one(name: str, points: Sequence[str]) -> str:
    if name in points:
        return name
    last = points[-1] if points else ""
    raise Problem(unknown_point(name, last))


def unknown_point(name: str, last: str) -> Told:
    """There is no such point; `last` is the last one there is, empty if there is none."""
    if last:
        return told("There is no point {name} in this project; the last one is {last}.", name=name, last=last)
    return told("There is no point {name} in this project yet.", name=name)
