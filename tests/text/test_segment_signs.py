"""Bullets of several signs: levels, or one list whose writer changed the sign."""

from app.text.segment import segment


def paths(text: str) -> list[str]:
    return [".".join(found.path) for found in segment(text) if found.path]


def test_a_sign_that_changes_now_and_then_is_one_list() -> None:
    assert paths("- One is here.\n- Two is here.\n* Three is here.\n- Four is here.\n") == [
        "1",
        "2",
        "3",
        "4",
    ]


def test_a_sign_that_comes_twice_in_a_row_is_a_level() -> None:
    text = "• One is here.\n• Two is here.\n- Here it is.\n- There it is.\n• Three is here.\n"
    assert paths(text) == ["1", "2", "2.a", "2.b", "3"]


def test_bullets_after_a_colon_are_a_level() -> None:
    text = "• One is here:\n- Here it is.\n• Two is here:\n- There it is.\n• Three is here.\n"
    assert paths(text) == ["1", "1.a", "2", "2.a", "3"]
