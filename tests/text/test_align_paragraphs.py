"""Sources that list nothing: their paragraphs are the points, those under a heading together."""

from itertools import pairwise

from app.text.align import align
from app.text.model import Alignment, SegmentedSource
from app.text.segment import segment

TERMS = """Rules of the Reading Room

Opening hours
The room is open from nine to six. It is closed on public holidays.

Bags and coats
Bags are left in the lockers by the door.
Coats may be kept on the chair.

Copies
Ten pages of a book may be copied free of charge.

Fines
A book that comes back late costs one pound a week.
"""
REVISED = """Rules of the Reading Room

Copying
Twenty pages of a book may be copied free of charge.

Opening hours
The room is open from nine to eight. It is closed on public holidays.

Bags, coats and umbrellas
Bags are left in the lockers by the door. Coats may be kept on the chair.

Children
Children under twelve come with an adult.
"""
PLAIN = """The room is open from nine to six, but not on public holidays.

Leave bags in the lockers by the door; coats may be kept on the chair.

Of a book, ten pages may be copied for nothing.
"""
SHORT_LINES = "Red\nGreen\n\nBlue\n\nYellow paint is kept in the shed by the gate.\n\nBrown\n\nBlack\n"


def source(name: str, text: str) -> SegmentedSource:
    return SegmentedSource(name, text, segment(text))


def words(found: Alignment, name: str, text: str) -> dict[str, list[str]]:
    """What a source says on each point, line breaks as spaces."""
    told: dict[str, list[str]] = {}
    for passage in found.passages:
        if passage.source == name:
            told.setdefault(passage.point, []).append(" ".join(text[passage.start : passage.end].split()))
    return told


def test_what_stands_under_a_heading_is_one_point_and_the_title_is_none() -> None:
    found = align([source("a", TERMS)], "a")
    titles = [(point.id, point.title) for point in found.points]
    assert titles == [("1", "Opening hours"), ("2", "Bags and coats"), ("3", "Copies"), ("4", "Fines")]
    assert words(found, "a", TERMS)["3"] == ["Copies Ten pages of a book may be copied free of charge."]


def test_many_paragraphs_under_a_heading_are_its_parts() -> None:
    """In a text that has more of them than terms of service usually have."""
    lines = [f"Locker {name} is by the door." for name in ("one", "two", "three", "four", "five", "six")]
    text = TERMS.replace("Coats may be", "\n".join([*lines, "Coats may be"]))
    found = align([source("a", text)], "a")
    titles = [(point.id, point.title) for point in found.points if not point.id.startswith("3.")]
    assert titles == [
        ("1", "Rules of the Reading Room"),
        ("2", "Opening hours"),
        ("3", "Bags and coats"),
        ("4", "Copies"),
        ("5", "Fines"),
    ]
    assert [said for point, said in words(found, "a", text).items() if point.startswith("3.")] == [
        ["Bags are left in the lockers by the door."],
        *([line] for line in lines),
        ["Coats may be kept on the chair."],
    ]


def test_sections_are_found_again_in_another_order_and_under_other_headings() -> None:
    found = align([source("a", TERMS), source("b", REVISED)], "a")
    told = words(found, "b", REVISED)
    assert told["3"] == ["Copying Twenty pages of a book may be copied free of charge."]
    assert told["1"] == [
        "Opening hours The room is open from nine to eight. It is closed on public holidays."
    ]
    bags = [said for point, all_said in told.items() if point.startswith("2") for said in all_said]
    assert "Bags are left in the lockers" in " ".join(bags)
    assert "4" not in told
    (new,) = [point for point in found.points if point.title == "Children"]
    assert told[new.id] == ["Children Children under twelve come with an adult."]


def test_a_source_without_headings_says_the_same_sections() -> None:
    for reference in ("a", "b"):
        found = align([source("a", TERMS), source("b", PLAIN)], reference)
        headed, plain = words(found, "a", TERMS), words(found, "b", PLAIN)
        copies = next(point for point, said in plain.items() if "ten pages" in said[0])
        assert "Ten pages of a book" in " ".join(headed[copies])


def test_headings_alone_are_points_each() -> None:
    found = align([source("a", SHORT_LINES)], "a")
    assert len(found.points) == len([s for s in segment(SHORT_LINES) if s.role == "intro"])
    assert not any("." in point.id for point in found.points)


def test_one_heading_is_a_title() -> None:
    text = "On lamps\n\nA lamp is lit at dusk.\n\nA lamp is put out at dawn.\n"
    found = align([source("a", text)], "a")
    assert [point.id for point in found.points] == ["1", "2", "3"]


def test_no_word_is_a_point_and_prose_at_once() -> None:
    for texts in ((TERMS, REVISED), (REVISED, TERMS), (TERMS, PLAIN)):
        sources = [source(name, text) for name, text in zip("ab", texts, strict=True)]
        for name in "ab":
            taken = sorted((p.start, p.end) for p in align(sources, "a").passages if p.source == name)
            assert all(end <= start for (_, end), (start, _) in pairwise(taken))
