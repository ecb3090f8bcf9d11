"""A small line-up to look at and to mend: two lists and a piece of prose on five points."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from pytestqt.qtbot import QtBot

from app.text.lineup import Absence, Corrections, Lineup, Pin, PointPin
from app.text.model import Alignment, Anchor, Passage, Point, Role, Segment, SegmentedSource, Source, Span
from app.ui.lineup.asking import Asking
from app.ui.lineup.board import Board
from app.ui.lineup.view import LineupView

TEXTS = {
    "harbour": (
        "Rules of the house\n1. Guests may use the garden until ten.\n2. A deposit is due.\na) It is 200 euros.\n"
        "b) It is returned within 30 days.\n3. Pets are welcome.\n"
    ),
    "valley": (
        "1. The garden closes at ten.\n2. Guests pay a deposit.\n3. Dogs are allowed. Cats are not.\n"
        "4. Smoking is forbidden.\n"
    ),
    "northern": (
        "One hears that guests may sit in the garden at night, says the keeper. Nobody speaks of pets.\n"
        "Subscribe to our letter.\n"
    ),
}
POINTS = (("1", "Garden"), ("2", "Deposit"), ("2.a", "Amount"), ("2.b", "Return"), ("3", "Pets"))
SEGMENTS: dict[str, tuple[tuple[str, Role, str], ...]] = {
    "harbour": (
        ("Rules of the house", "intro", ""),
        ("Guests may use the garden until ten.", "point", "1."),
        ("A deposit is due.", "point", "2."),
        ("It is 200 euros.", "subpoint", "a)"),
        ("It is returned within 30 days.", "subpoint", "b)"),
        ("Pets are welcome.", "point", "3."),
    ),
    "valley": (
        ("The garden closes at ten.", "point", "1."),
        ("Guests pay a deposit.", "point", "2."),
        ("Dogs are allowed.", "point", "3."),
        ("Cats are not.", "point", ""),
        ("Smoking is forbidden.", "point", "4."),
    ),
    "northern": (
        ("One hears that guests may sit in the garden at night, says the keeper.", "intro", ""),
        ("Nobody speaks of pets.", "intro", ""),
        ("Subscribe to our letter.", "boilerplate", ""),
    ),
}
PASSAGES: tuple[tuple[str, str, str, Role, float], ...] = (
    ("harbour", "1", "Guests may use the garden until ten.", "point", 1.0),
    ("harbour", "2", "A deposit is due.", "point", 1.0),
    ("harbour", "2.a", "It is 200 euros.", "subpoint", 1.0),
    ("harbour", "2.b", "It is returned within 30 days.", "subpoint", 1.0),
    ("harbour", "3", "Pets are welcome.", "point", 1.0),
    ("valley", "1", "The garden closes at ten.", "point", 0.9),
    ("valley", "2.a", "Guests pay a deposit.", "point", 0.8),
    ("valley", "2.b", "Guests pay a deposit.", "point", 0.8),
    ("valley", "3", "Dogs are allowed.", "point", 0.9),
    ("valley", "3", "Cats are not.", "point", 0.4),
    ("northern", "1", "guests may sit in the garden at night", "mention", 0.5),
)


@dataclass(frozen=True)
class Scene:
    """A line-up with its sources, and where words are in them."""

    lineup: Lineup
    sources: tuple[Source, ...]

    def span(self, source: str, words: str) -> Span:
        """Where these words are."""
        start = TEXTS[source].index(words)
        return Span(start, start + len(words))

    @property
    def board(self) -> Board:
        return Board(self.lineup, self.sources)

    def decided(self, *, pins: tuple[Pin, ...] = (), absent: tuple[tuple[str, str], ...] = ()) -> "Scene":
        """The same after the analyst has pinned things; `absent` holds sources and points."""
        made = Corrections(pins, tuple(Absence(*one) for one in absent), self.lineup.corrections.points)
        return replace(self, lineup=replace(self.lineup, corrections=made))

    def with_points(self, *pins: PointPin) -> "Scene":
        """The same after the analyst has decided about points."""
        return replace(self, lineup=replace(self.lineup, corrections=Corrections(points=pins)))

    def pin(self, source: str, words: str, *points: str) -> Pin:
        """The analyst's word that a stretch words these points."""
        span = self.span(source, words)
        return Pin(Anchor(source, span.start, span.end, words), "point", points)


@pytest.fixture
def scene() -> Scene:
    def segment(source: str, words: str, role: Role, marker: str) -> Segment:
        start = TEXTS[source].index(words)
        path = (marker.strip(".)"),) if marker else ()
        return Segment(
            start, start + len(words), role, ("2", *path) if role == "subpoint" else path, marker or None
        )

    sources = tuple(
        Source(name, name, text, "text/plain", "utf-8", "", outlet=f"The {name}")
        for name, text in TEXTS.items()
    )
    cut = tuple(
        SegmentedSource(name, TEXTS[name], tuple(segment(name, *one) for one in SEGMENTS[name]))
        for name in TEXTS
    )
    passages = []
    for name, point, words, role, confidence in PASSAGES:
        start = TEXTS[name].index(words)
        passages.append(Passage(point, name, start, start + len(words), role, confidence))
    points = tuple(Point(*point) for point in POINTS)
    return Scene(Lineup(cut, "harbour", Alignment(points, tuple(passages))), sources)


@pytest.fixture
def view(qtbot: QtBot, scene: Scene) -> Iterator[LineupView]:
    """The view on the scene, with the keyboard on the second source's first point."""
    made = LineupView()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.set_lineup(scene.lineup, scene.sources)
    made.set_current("1", "valley")
    made.show()
    made.activateWindow()
    made.grid.setFocus()
    qtbot.waitUntil(made.grid.hasFocus)
    yield made
    made.hand.let_go()


@pytest.fixture
def asked(view: LineupView) -> list[tuple[object, ...]]:
    """Every request of the view: its name without "Requested", and what it carries."""
    found: list[tuple[object, ...]] = []

    def note(name: str) -> Callable[..., None]:
        return lambda *args: found.append((name.removesuffix("Requested"), *args))

    for name in (name for name in vars(Asking) if name.endswith("Requested")):
        getattr(view, name).connect(note(name))
    return found
