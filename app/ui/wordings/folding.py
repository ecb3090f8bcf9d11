"""What of a pair of wordings is folded away, and what of that the analyst has opened."""

from collections.abc import Callable

from app.text.abridging import Abridged, Fold, abridge
from app.text.model import Span
from app.text.options import CompareOptions
from app.text.script import EditScript
from app.text.wording import Wording
from app.ui.findings.place import place_in
from app.ui.reading_type import reading_type

_NOTHING = Wording("", "", "", ())
_ALIKE = EditScript((), 1.0, CompareOptions())


class Folding:
    """Holds a pair of whole wordings, and makes of it what is shown. `told` puts a number of lines into words."""

    def __init__(self, told: Callable[[int], str]) -> None:
        self._told = told
        self._opened: set[Span] = set()
        self.whole = self.shown = Abridged(_NOTHING, _NOTHING, _ALIKE)
        """The pair as it is, and as it shows."""
        self.is_on = False
        """Whether long stretches on which both agree are folded away."""

    @property
    def pair(self) -> tuple[Wording, Wording]:
        """The whole wordings."""
        return self.whole.left, self.whole.right

    def take(self, left: Wording, right: Wording, script: EditScript) -> None:
        """Hold another pair; what was opened in the same wordings stays open."""
        if _places(left, right) != _places(*self.pair):
            self._opened.clear()
        self.whole = Abridged(left, right, script)

    def turn(self, *, on: bool) -> None:
        """Fold what can be folded, or nothing."""
        self.is_on = on
        self._opened.clear()

    def open(self, fold: Fold) -> None:
        """From now on show what is folded away there."""
        self._opened.add(fold.left)

    def fold(self) -> Abridged:
        """What is to be shown now."""
        whole = self.whole
        if self.is_on:
            characters = reading_type().characters
            self.shown = abridge(whole.left, whole.right, whole.script, self._told, characters, self._opened)
        else:
            self.shown = whole
        return self.shown

    def hiding(self, left: Span | None, right: Span | None) -> list[Fold]:
        """The folds that hide any of these stretches of the two sources, in code points of their texts."""
        places = [place_in(wording, span) for wording, span in zip(self.pair, (left, right), strict=True)]
        return [
            fold
            for fold in self.shown.folds
            if any(
                place is not None
                and place.start < hidden.end
                and hidden.start < max(place.end, place.start + 1)
                for hidden, place in zip((fold.left, fold.right), places, strict=True)
            )
        ]


def _places(left: Wording, right: Wording) -> tuple[str, ...]:
    return left.source, left.point, right.source, right.point
