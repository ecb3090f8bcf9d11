"""A source that numbers nothing lists the same points where its headings name them; else it is prose."""

from app.text.align import align, choose_reference
from app.text.model import SegmentedSource
from app.text.segment import segment

NUMBERED = """House rules

1. Arrival. Rooms are ready from three o'clock.
2. Breakfast. Breakfast is served from seven to nine.
3. Quiet hours. There is no music after ten.
4. Departure. Rooms are left by eleven.
"""
BARE = """House rules (2019)

Arrival
Rooms are ready from two o'clock.

Breakfast
Breakfast is served from eight to nine.

Quiet hours
There is no music after eleven.

Pets
Dogs are welcome.

Departure
Rooms are left by noon.
"""
REPORT = """A house and its rules

A long wait
Rooms are ready from three o'clock, and the queue is long.

Jam for all
At breakfast the guests talk of their boats.

The last night
Hardly anyone sleeps.

Looking ahead
The owners think of selling.

Another town
There it rains.
"""


def roles(*texts: str) -> dict[str, str]:
    """What the second text says on each point, and in what role; the first one is the reference."""
    sources = [SegmentedSource(str(number), text, segment(text)) for number, text in enumerate(texts)]
    found = align(sources, "0").passages
    return {p.point: f"{p.role}: {texts[1][p.start : p.end]}" for p in found if p.source == "1"}


def test_headings_that_name_the_points_head_their_wordings() -> None:
    said = roles(NUMBERED, BARE)
    assert said["1"] == "point: Arrival\nRooms are ready from two o'clock."
    assert said["4"] == "point: Departure\nRooms are left by noon."
    assert "point: Pets\nDogs are welcome." in said.values()


def test_an_article_with_headings_speaks_of_points_and_adds_none() -> None:
    said = roles(NUMBERED, REPORT)
    assert said["1"].startswith("mention: ")
    assert "Rooms are ready from three o'clock" in said["1"]
    assert {one.partition(":")[0] for one in said.values()} == {"mention"}


def test_a_source_with_numbers_is_the_reference_however_many_headings_another_has() -> None:
    sources = [
        SegmentedSource(name, text, segment(text)) for name, text in {"a": REPORT, "b": NUMBERED}.items()
    ]
    assert choose_reference(sources) == "b"
