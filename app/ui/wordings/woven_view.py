"""Both wordings in one column, passage by passage or in running order: to read, select from and annotate."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.text.abridging import Fold
from app.text.differences import Difference
from app.text.model import Anchor, Note, Source, Span
from app.text.wording import Wording
from app.text.woven import Woven
from app.ui.access.telling import between
from app.ui.findings.place import place_in
from app.ui.theme import Theme
from app.ui.wordings.anchors import anchors
from app.ui.wordings.kinds import kind_name
from app.ui.wordings.marks import Mark, NoteMark, Side, note_marks, partner_of
from app.ui.wordings.telling import QUOTED
from app.ui.wordings.view import WordingView
from app.ui.wordings.woven_page import SIDES, WovenPair, woven_marks, woven_note_marks
from app.ui.written import figure

_NOTHING = Wording("", "", "", ())


class WovenView(WordingView):
    """Shows two wordings as one text. Offsets are code points into that text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("left", theme, parent)
        self.pair = WovenPair(_NOTHING, _NOTHING, Woven("", ()), in_turn=False)
        self.names = "", ""

    def show_woven(self, pair: WovenPair, names: tuple[str, str], differences: Sequence[Difference]) -> None:
        """Show two wordings woven into one, of sources with these names, and mark where they differ."""
        self.pair, self.names, self._differences = pair, names, differences
        self.titles = {start: self._title(kind) for start, kind in pair.titles() if not self.is_quiet(start)}
        self.show_marked(pair.page(), names[0], woven_marks(pair, differences))
        self.note_button.hide()
        left, right = names
        self.setAccessibleName(self.tr("Wordings of {left} and {right}").format(left=left, right=right))
        self.setAccessibleDescription(self._summary(differences))

    def lacuna_text(self) -> str:
        return self.tr("Neither source says anything on this point.")

    def marks_of(self, notes: Sequence[Note]) -> Sequence[NoteMark]:
        return woven_note_marks(self.pair, notes)

    def anchors(self, sources: Mapping[str, Source]) -> list[Anchor]:
        """Anchors on what is selected, in each source whose words that are; words of both in both."""
        selected, found = self.selection(), list[Anchor]()
        for side in SIDES if selected is not None else ():
            wording = self.pair.of(side)
            if selected is not None and (source := sources.get(wording.source)) is not None:
                for span in self.pair.woven.shown(side, selected):
                    found.extend(anchors(source, wording, span))
        return found

    def spans_of(self, left: Span | None, right: Span | None) -> Iterator[Span]:
        for side, span in zip(SIDES, (left, right), strict=True):
            if (place := place_in(self.pair.of(side), span)) is not None:
                yield from self.pair.places(side, place)

    def at_cursor(self) -> tuple[Wording, int]:
        place = self.utf16.to_point(self.textCursor().position())
        for side in SIDES:
            if shown := self.pair.woven.shown(side, Span(place, place + 1)):
                return self.pair.of(side), shown[0].start
        side = "right" if self.pair.left.is_lacuna else "left"
        return self.pair.of(side), 0

    def line_of(self, fold: Fold) -> Span:
        return next(self.pair.places("left", fold.at[0]))

    def places_of(self, left: Span | None, right: Span | None) -> Iterator[Span]:
        """Where stretches of the two wordings, in code points of those, stand in the text."""
        for side, span in zip(SIDES, (left, right), strict=True):
            if span is not None:
                yield from self.pair.places(side, span)

    def noted_sides(self, notes: Sequence[Note]) -> tuple[list[Span], list[Span]]:
        """Where notes are on each of the two wordings."""
        left, right = ([mark.span for mark in note_marks(self.pair.of(side), notes)] for side in SIDES)
        return left, right

    def other_place(self, number: int, place: int) -> int:
        """Where moved text, by its number, stands a second time for somebody who is at this place of the text."""
        one, mark = self._differences[number], self.mark_at(place)
        side: Side = "right" if mark is not None and mark.side == "left" else "left"
        return self.pair.woven.place(side, partner_of(one, "left" if side == "right" else "right").start)

    # private

    def _set_text(self, wording: Wording) -> None:
        super()._set_text(wording)
        gaps = {
            at
            for run in self.pair.woven.runs
            if run.kind == "gap"
            for at in (run.span.start, run.span.end - 1)
        }
        self.unseen = tuple(one for one in self.unseen if one.at not in gaps)

    def _title(self, kind: str) -> str:
        left, right = self.names
        if kind == "both":
            return self.tr("{left} and {right}").format(left=left, right=right)
        return left if kind == "left" else right

    def _told(self, mark: Mark) -> str:
        one = self._differences[mark.change]
        said = between(one, (self.pair.left.text, self.pair.right.text), self.names)
        if one.ignored is None:
            return said
        return self.tr("{said}, which does not count: {kind}").format(said=said, kind=kind_name(one.ignored))

    def _texts(self, mark: Mark) -> tuple[Side, str]:
        side: Side = mark.side or "left"
        return side, self.pair.of("right" if side == "left" else "left").text

    def _of_mark(self, place: int) -> Iterator[str]:
        mark = self.mark_at(place)
        if mark is not None and mark.ignored is not None:
            yield self._told(mark)
            return
        if mark is not None and mark.side is not None and not mark.moved:
            yield self.tr("Only in {name}").format(name=self.names[mark.side == "right"])
        yield from super()._of_mark(place)

    def _summary(self, differences: Sequence[Difference]) -> str:
        counted = [one for one in differences if one.ignored is None]
        if not counted:
            return self.tr("No differences")
        first = between(counted[0], (self.pair.left.text, self.pair.right.text), self.names)
        count = (
            self.tr("1 change")
            if len(counted) == 1
            else self.tr("{n} changes").format(n=figure(len(counted)))
        )
        words = first if len(first) <= 3 * QUOTED else first[: 3 * QUOTED] + "…"
        return self.tr("{count}, first: {words}").format(count=count, words=words)


class Lane(QObject):
    """One side of a woven text, as the overview beside it asks for it."""

    def __init__(self, view: WovenView, side: Side) -> None:
        super().__init__(view)
        self._view, self._side = view, side
        self.laidOut = view.laidOut
        self.verticalScrollBar = view.verticalScrollBar

    @property
    def wording(self) -> Wording:
        """The side's wording."""
        return self._view.pair.of(self._side)

    @property
    def is_laid_out(self) -> bool:
        """Whether heights are known without laying out more than shows."""
        return self._view.is_laid_out

    @property
    def page_height(self) -> float:
        """The height of the whole text in pixels."""
        return self._view.page_height

    def height_of(self, place: int) -> float:
        """The height on the page at which character `place` of the side's wording is read."""
        return self._view.height_of(self._view.pair.woven.place(self._side, place))
