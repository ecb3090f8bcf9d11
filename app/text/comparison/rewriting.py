"""What stretches of a text say, where that can be said otherwise: respelled words and numbers as values."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from app.text.options import CompareOptions, Family, Ignorable

if TYPE_CHECKING:
    from app.text.comparison.figures import Figure
    from app.text.comparison.spelling import Spellings
    from app.text.language.lexicon import Lexicon

READ: frozenset[Ignorable] = frozenset(("spelling", "numbers"))
"""The kinds of variation that are found by reading words and numbers, not by folding characters."""


class Conventions:
    """How words and numbers may be written: what ships with the program, as data handed in.

    `spellings` are the files of `resources/spellings`, `lexicons` tell the number words of languages. Without any,
    only the families of the options and numbers in figures are known.
    """

    def __init__(
        self, spellings: Iterable[Mapping[str, Any]] = (), lexicons: Iterable["Lexicon"] = ()
    ) -> None:
        self.lexicons = tuple(lexicons)
        self._files = tuple(spellings)
        self._spellings: dict[tuple[Family, ...], Spellings] = {}

    def spellings(self, families: tuple[Family, ...]) -> "Spellings":
        """The families that ship, and those of a project."""
        from app.text.comparison.spelling import Spellings

        if families not in self._spellings:
            self._spellings = {families: Spellings(self._files, families)}
        return self._spellings[families]


NO_CONVENTIONS = Conventions()


class Rewriting(NamedTuple):
    """A stretch of a text, in code points, what it says (`said`), and which kind of variation is undone so."""

    start: int
    end: int
    said: str
    kind: Ignorable


class Text:
    """A text with its rewritings, in reading order, none of which meet."""

    def __init__(self, text: str, rewritings: Sequence[Rewriting] = ()) -> None:
        self.text, self.rewritings = text, rewritings
        self._ends = [rewriting.end for rewriting in rewritings]

    def before(self, place: int, *, touching: bool) -> int:
        """How far back the rewriting starts that a place is in the middle of, or (if `touching`) at the end of."""
        n = bisect_left(self._ends, place) if touching else bisect_right(self._ends, place)
        if n < len(self.rewritings):
            return max(place - self.rewritings[n].start, 0)
        return 0

    def behind(self, place: int, *, touching: bool) -> int:
        """How far on the rewriting ends that a place is in the middle of, or (if `touching`) at the start of."""
        n = bisect_right(self._ends, place)
        if n < len(self.rewritings) and self.rewritings[n].start < place + touching:
            return self.rewritings[n].end - place
        return 0

    def said(self, start: int, end: int, kinds: frozenset[Ignorable]) -> str:
        """What stands from `start` to `end` (neither inside a rewriting), its variation of these kinds undone."""
        parts: list[str] = []
        at = start
        for n in range(bisect_right(self._ends, start), bisect_right(self._ends, end)):
            rewriting = self.rewritings[n]
            if rewriting.kind in kinds:
                parts += (self.text[at : rewriting.start], rewriting.said)
                at = rewriting.end
        return "".join((*parts, self.text[at:end]))


def read(left: str, right: str, options: CompareOptions, conventions: Conventions) -> tuple[Text, Text]:
    """Two texts with what the options ask to read in them."""
    if options.ignore.isdisjoint(READ):
        return Text(left), Text(right)
    mine: list[Rewriting] = []
    theirs: list[Rewriting] = []
    if "numbers" in options.ignore:
        mine, theirs = _shared_figures(left, right, conventions)
    if "spelling" in options.ignore:
        spellings = conventions.spellings(options.families)
        for found, text in ((mine, left), (theirs, right)):
            words = [Rewriting(*respelling, "spelling") for respelling in spellings.respellings(text)]
            found += [word for word in words if not _is_met(word, found)]
    return Text(left, sorted(mine)), Text(right, sorted(theirs))


def _is_met(word: Rewriting, numbers: Sequence[Rewriting]) -> bool:
    """Whether a word is part of a number. The numbers come first and are in reading order."""
    n = bisect_right(numbers, word.start, key=lambda number: number.end)
    return n < len(numbers) and numbers[n].start < word.end


def _shared_figures(
    left: str, right: str, conventions: Conventions
) -> tuple[list[Rewriting], list[Rewriting]]:
    """The quantities that both texts state, where they write them differently; else only the figures in them."""
    from app.text.comparison.figures import bare, countings, figures

    languages = countings(left, right, conventions.lexicons)
    both = [list(figures(text, counting)) for text, counting in zip((left, right), languages, strict=True)]
    shared = {figure.value for figure in both[0]} & {figure.value for figure in both[1]}
    both = [
        [figure if figure.value in shared else bare(text, figure, counting) for figure in listed]
        for listed, text, counting in zip(both, (left, right), languages, strict=True)
    ]
    forms, others = (_forms(listed, text) for listed, text in zip(both, (left, right), strict=True))
    varied = {value for value in forms if value in others and len(forms[value] | others[value]) > 1}
    mine, theirs = ([_stated(figure) for figure in listed if figure.value in varied] for listed in both)
    return mine, theirs


def _forms(listed: Sequence["Figure"], text: str) -> dict[str, set[str]]:
    """For each value how it is written."""
    found: dict[str, set[str]] = {}
    for figure in listed:
        found.setdefault(figure.value, set()).add(text[figure.start : figure.end])
    return found


def _stated(figure: "Figure") -> Rewriting:
    return Rewriting(figure.start, figure.end, f"0{figure.value}".strip(), "numbers")
