"""What the alignment view asks for. It changes nothing itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.text.model import Span


class Asking(QWidget):
    """Says what the analyst wants changed. Spans and places are code points into the source's text."""

    placeRequested = Signal(str, Span, tuple)  # source, stretch, the points that it is to word: exactly these
    asideRequested = Signal(str, Span, str)  # source, stretch, "intro" (on no point) or "boilerplate"
    splitRequested = Signal(str, int)  # source, place
    mergeRequested = Signal(str, Span)  # source, a stretch: all segments that meet it become one
    releaseRequested = Signal(str, Span)  # source, stretch whose pins are to go
    absentRequested = Signal(str, str, bool)  # source, point, whether the source is said not to have it
    renameRequested = Signal(str, str)  # point, title; "" for the automatic one
    addRequested = Signal(str, str)  # title, the point to stand behind, "" for the first place
    moveRequested = Signal(str, str)  # point, the sibling to stand behind, "" for the first place
    removeRequested = Signal(str)  # a point that the analyst has added
    referenceRequested = Signal(str)  # source
