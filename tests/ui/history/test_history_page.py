"""What an edit did, as it is read: before and after, the differences marked, nothing from a note run as HTML."""

from PySide6.QtGui import QTextDocument

from app.text.history import Deed, Detail, Did, Edit, Field
from app.ui.history.page import page
from app.ui.theme import Theme

EDIT = Edit(7, "Edit <b>note</b>", "2030-01-02T12:00:00.000Z", "A & B", "abandoned", frozenset({"notes"}), 1)


def shown(*fields: Field, did: Did = "changed", more: int = 0) -> str:
    deed = Deed("notes", did, "Note on 3", "sum", fields, "3", "n")
    return page(EDIT, Detail((deed,), more), Theme.load("light"), lambda point: point == "3")


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_what_was_written_is_shown_as_it_was_written() -> None:
    words = plain(shown(Field("text", "", "<script>x</script> & <a href='http://x'>y</a>")))
    assert "Edit <b>note</b>" in words
    assert "A & B" in words
    assert "<script>x</script> & <a href='http://x'>y</a>" in words


def test_differences_are_struck_through_and_underlined() -> None:
    html = shown(Field("text", "within 30 days", "within 40 days"))
    assert "line-through" in html
    assert "underline" in html
    assert "within " in plain(html)
    assert plain(html).count("days") == 1


def test_short_values_stand_beside_each_other() -> None:
    assert "open → resolved" in plain(shown(Field("status", "open", "resolved")))


def test_a_huge_text_is_shown_without_being_compared() -> None:
    before, after = "a " * 20_000, "b " * 20_000
    assert "a a" in plain(shown(Field("text", before, after)))


def test_what_was_left_behind_says_so_and_can_be_restored() -> None:
    html = shown(Field("status", "open", "resolved"), more=3)
    assert "Its notes can be restored" in html
    assert 'href="restore:0"' in html
    assert 'href="go:0"' in html
    assert 'href="note:0"' in html
    assert "And 3 more." in plain(html)
    assert "Restore note" in shown(did="deleted")
