"""The card stands in the window, beside what it speaks of wherever there is room."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from app.ui.tour.placing import place

AREA = QRect(0, 30, 1280, 660)
CARD = QSize(330, 190)


@given(st.integers(0, 1200), st.integers(30, 650), st.integers(1, 1280), st.integers(1, 660), st.booleans())
def test_the_card_is_always_whole_in_sight(x: int, y: int, width: int, height: int, mirrored: bool) -> None:
    assert AREA.contains(place(QRect(x, y, width, height), CARD, AREA, mirrored=mirrored))


@given(st.integers(0, 1200), st.integers(30, 650), st.integers(1, 300), st.integers(1, 100), st.booleans())
def test_a_small_thing_is_never_covered(x: int, y: int, width: int, height: int, mirrored: bool) -> None:
    target = QRect(x, y, width, height)
    assert not place(target, CARD, AREA, mirrored=mirrored).intersects(target)


def test_a_pane_at_the_edge_has_the_card_on_its_inner_side() -> None:
    leading, far = QRect(0, 60, 340, 600), QRect(980, 60, 300, 600)
    assert place(leading, CARD, AREA).left() > leading.right()
    assert place(far, CARD, AREA).right() < far.left()
    assert place(far, CARD, AREA, mirrored=True).right() < far.left()


def test_under_a_button_it_begins_where_the_button_begins_in_reading_direction() -> None:
    button = QRect(400, 40, 90, 30)
    assert place(button, CARD, AREA).left() == button.left()
    assert place(button, CARD, AREA, mirrored=True).right() == button.right()
