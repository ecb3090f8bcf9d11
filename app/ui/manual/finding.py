"""Looks for words in all pages of the manual."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from app.text.folding import Folded, fold
from app.text.model import Span
from app.ui.manual.library import Manual
from app.ui.manual.sections import Section, sections

_BEFORE, _LENGTH = 40, 160
"""So many code points of a snippet stand before the first word found, and so many are shown in all."""
_IN_TITLE, _IN_HEADING, _IN_TEXT = 100, 30, 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which all words stand. `marks` are their places in the snippet, in code points."""

    section: Section
    snippet: str
    marks: tuple[Span, ...]

    @property
    def place(self) -> str:
        """`Notes › Templates`: where the section stands."""
        title, heading = self.section.page.title, self.section.heading
        return title if heading == title else f"{title} › {heading}"


def find(manual: Manual, sought: str) -> tuple[Hit, ...]:
    """The sections in which every word sought stands, or begins a word; the likeliest first, else in reading order."""
    words = fold(sought).split()
    if not words:
        return ()
    found = [(weight, one) for one in _all(manual) if (weight := _weight(one, words))]
    found.sort(key=lambda each: -each[0])
    return tuple(_hit(one, words) for _, one in found)


@cache
def _all(manual_key: Manual) -> tuple[Section, ...]:
    return tuple(section for page in manual_key.pages for section in sections(page))


def _weight(section: Section, words: Sequence[str]) -> int:
    """How likely the section is what is sought; 0 if a word is missing."""
    title, heading, text = (f" {fold(part)}" for part in (section.page.title, section.heading, section.text))
    total = 0
    for word in words:
        begun = f" {word}"
        here = _IN_HEADING * (begun in heading) + _IN_TEXT * min(text.count(begun), _IN_TITLE)
        if not here and begun not in title:
            return 0
        total += here + _IN_TITLE * (begun in title)
    return total


def _hit(section: Section, words: Sequence[str]) -> Hit:
    folded = Folded(section.text)
    form = f" {folded.form}"
    places = sorted(_places(folded, form, words), key=lambda span: span.start)
    start = max(places[0].start - _BEFORE, 0) if places else 0
    if start:
        start = section.text.find(" ", start) + 1
    end = min(start + _LENGTH, len(section.text))
    shift = start - (1 if start else 0)
    marks = tuple(
        Span(span.start - shift, span.end - shift)
        for span in places
        if start <= span.start and span.end <= end
    )
    snippet = ("…" if start else "") + section.text[start:end] + ("…" if end < len(section.text) else "")
    return Hit(section, snippet, marks)


def _places(folded: Folded, form: str, words: Sequence[str]) -> list[Span]:
    """Where the words begin words of a text. `form` is its folded form with a space before it."""
    found: list[Span] = []
    for word in dict.fromkeys(words):
        at = form.find(f" {word}")
        while at >= 0:
            found.append(folded.span(at, at + len(word)))
            at = form.find(f" {word}", at + 1)
    return found
