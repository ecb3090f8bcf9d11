"""The families of type on this machine, those made for reading first, each shown in itself."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QStandardItem, QStandardItemModel

from app.ui.reading_type import own_families
from app.ui.scale import px

_ALSO_GOOD: Final = (
    "Literata",
    "Libertinus Serif",
    "EB Garamond",
    "Crimson Pro",
    "New York",
    "Palatino",
    "Palatino Linotype",
    "Book Antiqua",
    "Constantia",
    "Sitka Text",
    "Gentium Plus",
    "Atkinson Hyperlegible",
    "Segoe UI",
    "Helvetica Neue",
    "Noto Sans",
    "Open Sans",
    "Verdana",
    "DejaVu Sans",
    "OpenDyslexic",
)
_PX = 16
_LINE = 30


def families() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The families made for reading, the best first; and all others of this machine, by name."""
    symbols = set(QFontDatabase.families(QFontDatabase.WritingSystem.Symbol))
    there = [name for name in QFontDatabase.families() if name[:1] not in ".@" and name not in symbols]
    good = tuple(name for name in dict.fromkeys((*own_families(), *_ALSO_GOOD)) if name in there)
    return good, tuple(sorted(set(there) - set(good), key=str.casefold))


def face_model(own: str, absent: str, chosen: str) -> QStandardItemModel:
    """What a list of families shows; an item's data is its family. `own` says that the program chooses, `absent` that
    this machine does not have the `chosen` one, with a place for its name."""
    model = QStandardItemModel()
    for text, family in _lines(own, absent, chosen):
        item = QStandardItem(text)
        item.setData(family, Qt.ItemDataRole.UserRole)
        item.setSizeHint(QSize(0, px(_LINE)))  # or every family would have to be loaded to be measured
        item.setFont(_font(family or own_families()[0]))
        model.appendRow(item)
    return model


def _lines(own: str, absent: str, chosen: str) -> Iterator[tuple[str, str]]:
    good, others = families()
    yield own, ""
    if chosen and chosen not in (*good, *others):
        yield absent.format(name=chosen), chosen
    yield from ((name, name) for name in (*good, *others))


def _font(family: str) -> QFont:
    font = QFont(family)
    font.setPixelSize(px(_PX))
    return font
