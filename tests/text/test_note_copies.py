"""The same note at other points."""

import pytest

from app.errors import Problem
from app.text.model import Anchor, Note, Passage, Point
from app.text.note_copies import copies, points_named
from app.text.wording import Wordings

POINTS = ("1", "2", "2.a", "3", "4")
TEXT = "Pay within 30 days.\nLeave within 30 days or within 30 days.\nwithin 30 daysx\nThe end within 30 days"
PASSAGES = tuple(
    Passage(str(n), "s", TEXT.index(line), TEXT.index(line) + len(line), "point")
    for n, line in enumerate(TEXT.split("\n"), 1)
)
WORDINGS = Wordings({"s": TEXT}, [Point(str(n), "") for n in range(1, 5)], PASSAGES)
NOTE = Note(
    "n",
    "1",
    "A deadline.",
    (Anchor("s", 4, 18, "within 30 days"),),
    "date",
    "high",
    tags=("time",),
    author="Ada",
    created="2026-01-01T00:00:00.000Z",
)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("1, 2.a", ("1", "2.a")),
        ("#3 #1", ("3", "1")),
        ("2-4", ("2", "3", "4")),
        ("2 – 3; 1", ("2", "3", "1")),
        ("1,1, 1", ("1",)),
        ("3-99", ("3", "4")),
        ("", ()),
    ],
)
def test_points_are_named_one_by_one_or_from_to(line: str, named: tuple[str, ...]) -> None:
    assert points_named(line, POINTS) == named


@pytest.mark.parametrize("line", ["9", "1, x", "4-2", "50-60", "1-99999", "1-" + "9" * 5_000, "-"])
def test_what_names_no_point_is_told(line: str) -> None:
    with pytest.raises(Problem):
        points_named(line, POINTS)


def test_a_quotation_goes_along_where_its_words_stand_once_as_words() -> None:
    twice, amid_a_word, once = copies(NOTE, ("2", "3", "4"), WORDINGS, {"s": TEXT})
    assert twice.anchors == ()
    assert amid_a_word.anchors == ()
    (found,) = once.anchors
    assert found.span.of(TEXT) == found.exact == "within 30 days"
    assert found.start > TEXT.index("The end")


def test_words_of_scripts_without_spaces_are_found_amid_others() -> None:
    text = "三十日以内に支払う"
    wordings = Wordings({"s": text}, [Point("1", "")], [Passage("1", "s", 0, len(text), "point")])
    note = Note("n", "9", "", (Anchor("s", 50, 53, "三十日"),))
    (copy,) = copies(note, ("1",), wordings, {"s": text})
    assert [anchor.start for anchor in copy.anchors] == [0]


def test_a_copy_is_a_new_note_that_says_the_same() -> None:
    (copy,) = copies(NOTE, ("4",), WORDINGS, {"s": TEXT})
    assert (copy.id, copy.author, copy.created, copy.point) == ("", "", "", "4")
    assert (copy.body, copy.category, copy.severity, copy.tags) == ("A deadline.", "date", "high", ("time",))


def test_a_lost_quotation_is_looked_for_too() -> None:
    lost = Note("n", "9", "", (Anchor("s", 0, 0, "The end"),))
    (copy,) = copies(lost, ("4",), WORDINGS, {"s": TEXT})
    assert [anchor.exact for anchor in copy.anchors] == ["The end"]
