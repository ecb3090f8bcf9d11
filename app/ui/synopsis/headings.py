"""What the headings of the blocks ask for, by mouse, keyboard and menu."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.synopsis.filling import Filler
from app.ui.synopsis.row import BlockRow


class Headings(QObject):
    """Listens to the headings and says which sources are meant."""

    baseChosen = Signal(str)  # source id
    pairChosen = Signal(str, str)  # left (the base) and right source id
    openRequested = Signal(str, str)  # the same, to be seen side by side
    blockWanted = Signal(str)  # the keyboard goes to the block of that key

    def __init__(self, filler: Filler, owner: QWidget) -> None:
        super().__init__(owner)
        self._filler, self._owner = filler, owner

    def connect_to(self, row: BlockRow) -> None:
        """Listen to the heading of a row."""
        header = row.header
        header.chosen.connect(lambda: self._choose(row, self.pairChosen))
        header.opened.connect(lambda: self._choose(row, self.openRequested))
        header.baseWanted.connect(lambda: self.baseChosen.emit(row.key[0]))
        header.stepped.connect(lambda by: self._step(row.key[0], by))
        header.menuWanted.connect(lambda at: self._open_menu(row, at))

    def menu(self, key: str) -> QMenu:
        """What can be done with a block, for each of its sources where it has several."""
        menu, base, names = QMenu(self._owner), self._filler.base, self._filler.names
        for source in self._filler.page.block(key).sources:
            if source != base:
                name = names.get(source, source)
                opened = self.tr("Open {name} Side by Side").format(name=name)
                menu.addAction(opened, partial(self.openRequested.emit, base, source))
                compared = self.tr("Compare All with {name}").format(name=name)
                menu.addAction(compared, partial(self.baseChosen.emit, source))
        return menu

    def _choose(self, row: BlockRow, signal: SignalInstance) -> None:
        """The base and this block; for the base's own block, the pair that is chosen already."""
        key, base = row.key[0], self._filler.base
        right = self._filler.current if key == self._filler.page.base.key else key
        if right and right != base:
            signal.emit(base, right)

    def _step(self, key: str, by: int) -> None:
        keys = [block.key for block in self._filler.page.blocks]
        self.blockWanted.emit(keys[min(max(keys.index(key) + by, 0), len(keys) - 1)])

    def _open_menu(self, row: BlockRow, at: QPoint) -> None:
        menu = self.menu(row.key[0])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
