"""A page as it is set: mirrored where one reads from the right, and as it was elsewhere."""

from app.ui.manual.library import Page
from app.ui.manual.rendering import html

PAGE = Page(
    "page",
    "Page",
    "# Page\n\nWrite `-draft`.\n\n```\nvariorum check plan\n```\n\n|   |   |\n|---|---|\n| Undo | `Ctrl+Z` |\n",
)


def set_as(direction: str) -> str:
    return html(PAGE, direction, lambda _address: 100)


def test_from_the_right_commands_and_keys_keep_their_direction() -> None:
    body = set_as("rtl")
    assert '<pre dir="ltr"><code>variorum check plan' in body
    assert "<code>\u2068-draft\u2069</code>" in body


def test_from_the_right_what_is_told_first_stands_last_for_qt() -> None:
    body = set_as("rtl")
    assert body.index("Ctrl+Z") < body.index("Undo")


def test_from_the_left_nothing_is_turned_round() -> None:
    body = set_as("ltr")
    assert body.index("Undo") < body.index("Ctrl+Z")
    assert "\u2068" not in body
    assert 'dir="ltr"><code>' not in body
