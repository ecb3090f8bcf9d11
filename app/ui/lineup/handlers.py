"""What the deeds of the table do: a request, or a field in which the analyst says more."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from app.ui.lineup.chooser import PointChooser
from app.ui.lineup.deeds import Part

if TYPE_CHECKING:
    from app.ui.lineup.view import LineupView

_OF_POINTS = ("rename", "add", "up", "down", "remove")
_OF_SOURCES = ("reference",)


class LineupHandlers(QObject):
    """Has a method for every slot of the table of deeds."""

    def __init__(self, view: "LineupView") -> None:
        super().__init__(view)
        self._view = view
        requests = view.requests
        self.set_aside, self.cast_out, self.release = requests.set_aside, requests.cast_out, requests.release
        self.toggle_absent, self.join, self.step = requests.toggle_absent, requests.join, requests.step
        self.remove, self.make_reference = requests.remove, requests.make_reference

    def open_comparison(self) -> None:
        """Ask for the comparison of the current cell."""
        point, source = self._view.current()
        self._view.openRequested.emit(point, source)

    def put_on_point(self, also: int) -> None:
        """Let the analyst choose the point that the chosen stretch words; with `also`, words as well."""
        view, target = self._view, self._view.requests.target
        if target is not None:
            chooser = PointChooser(
                view.board.points, view.current()[0], view.theme, also=bool(also), parent=view
            )
            chooser.picked.connect(partial(view.requests.put, target.as_block, target.origin))
            chooser.pop_up(self._place_of_chosen())

    def split_here(self) -> None:
        """Split where the caret of the reader is."""
        self._view.requests.split(self._view.reader.text.caret)

    def rename_point(self) -> None:
        """Let the analyst write the title of the current point."""
        self._view.grid.rename(self._view.current()[0])

    def add_point(self) -> None:
        """Let the analyst write the title of a new point behind the current one."""
        self._view.grid.points.add_behind(self._view.current()[0])

    def step_to(self, step: int) -> None:
        """Go to the next or previous cell that wants a look."""
        self._view.step_to(step)

    # menus

    def menu(self, part: Part, place: QPoint) -> None:
        """Offer what can be done in a part of the view, at a place of the screen."""
        self._pop_up(self._view.deeds.menu(part, self._view), place)

    def point_menu(self, point: str, place: QPoint) -> None:
        """Offer what can be done with a point."""
        self._view.go_to(point, self._view.current()[1])
        self._pop_up(self._view.deeds.menu("grid", self._view, only=_OF_POINTS), place)

    def source_menu(self, source: str, place: QPoint) -> None:
        """Offer what can be done with a source."""
        self._view.go_to(self._view.current()[0], source)
        self._pop_up(self._view.deeds.menu("grid", self._view, only=_OF_SOURCES), place)

    def refuse(self) -> None:
        """Say that a carried block does not go sideways."""
        view = self._view
        if (block := view.hand.block) is not None:
            view.hint.say(view.grid.cells.words.refusing(view.board, block))

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        if not menu.isEmpty():
            menu.popup(place)

    def _place_of_chosen(self) -> QPoint:
        """Where on the screen what is chosen ends."""
        if self._view.part == "reader":
            return self._view.reader.text.caret_place()
        view = self._view.tray.list if self._view.part == "tray" else self._view.grid
        box, port = view.visualRect(view.currentIndex()), view.viewport()
        return port.mapToGlobal(QPoint(box.left() + 30, min(box.bottom(), port.height())))
