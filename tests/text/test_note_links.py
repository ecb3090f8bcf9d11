"""Links inside notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Anchor, Note
from app.text.note_links import Target, link_to, point_mentions, target_of, title_of

POINTS = ("1", "10", "10.a", "12.b.ii")


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("see #10.a and #1", ["10.a", "1"]),
        ("#10.", ["10"]),
        ("(#12.b.ii)", ["12.b.ii"]),
        ("#10.z is no point but 10 is", ["10"]),
        ("#100 #deadline", []),
        ("a#10 &#10; http://x/#10 ##10", []),
    ],
)
def test_a_point_is_named_by_its_number_after_a_hash(text: str, points: list[str]) -> None:
    found = point_mentions(text, POINTS)
    assert [point for _, point in found] == points
    assert all(span.of(text) == f"#{point}" for span, point in found)


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("#10.a", Target("point", "10.a")),
        ("note:abc-1", Target("note", "abc-1")),
        ("#99", None),
        ("note:", None),
        ("https://example.org/#10", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)
def test_only_points_and_notes_are_led_to(address: str, target: Target | None) -> None:
    assert target_of(address, POINTS) == target


def test_a_link_to_a_note_leads_to_it_and_says_how_it_begins() -> None:
    note = Note("abc-1", "1", "**The sum** [differs] by `50`\nand more")
    assert link_to(note) == "[The sum differs by 50 and more](note:abc-1)"


def test_a_note_without_words_is_called_by_what_it_quotes() -> None:
    assert title_of(Note("n", "1", " ", (Anchor("s", 0, 3, "two hundred euros"),))) == "two hundred euros"
    assert title_of(Note("n", "1", "")) != ""


@given(st.text())
def test_a_title_is_one_short_line_that_cannot_break_out_of_a_link(body: str) -> None:
    title = title_of(Note("n", "1", body))
    assert 0 < len(title) <= 41
    assert not set(title) & set("[]<>`\n")
