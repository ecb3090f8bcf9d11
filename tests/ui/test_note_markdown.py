"""How a note's text looks when nobody writes in it; a hostile one does no harm."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QFont, QTextDocument
from pytestqt.qtbot import QtBot

from app.text.note_links import target_of
from app.ui.notes.markdown import NoteDocument

POINTS = {"2": "", "10": "", "10.a": ""}


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[str], NoteDocument]:
    return lambda text: NoteDocument(text, POINTS, QFont(), QColor("teal"))


def _links(document: QTextDocument) -> list[tuple[str, str]]:
    found, block = [], document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isAnchor():
                found.append((piece.text(), piece.charFormat().anchorHref()))
            pieces += 1
        block = block.next()
    return found


def test_markup_is_shown_as_what_it_means(shown: Callable[[str], NoteDocument]) -> None:
    assert shown("**bold** and *stress*").toPlainText() == "bold and stress"


def test_a_new_line_is_a_new_line(shown: Callable[[str], NoteDocument]) -> None:
    assert shown("one\ntwo").toPlainText() == "one\ntwo"


def test_points_and_notes_are_led_to(shown: Callable[[str], NoteDocument]) -> None:
    document = shown("𝔘 see #10.a, [the other](note:abc) and [two](#2); no #77")
    assert _links(document) == [("#10.a", "#10.a"), ("the other", "note:abc"), ("two", "#2")]


def test_a_point_in_code_is_code(shown: Callable[[str], NoteDocument]) -> None:
    assert _links(shown("`#10`\n\n```\n#2\n```")) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[click](https://evil.example/a)", "click (https://evil.example/a)"),
        ("[click](file:///etc/passwd)", "click (file:///etc/passwd)"),
        ("[#10](javascript:x)", "#10 (javascript:x)"),
        ("https://example.org/x", "https://example.org/x"),
        ("![a picture](file:///etc/passwd)", "[a picture]"),
        (
            "<b onclick='x'>hi</b><img src='http://x/y.png'>",
            "<b onclick='x'>hi</b><img src='http://x/y.png'>",
        ),
        ("<script>x</script>", "<script>x</script>"),
    ],
)
def test_what_leads_out_of_the_project_is_only_text(
    shown: Callable[[str], NoteDocument], text: str, says: str
) -> None:
    document = shown(text)
    assert document.toPlainText() == says
    assert all(target_of(address, POINTS) for _, address in _links(document))


def test_nothing_is_looked_up(shown: Callable[[str], NoteDocument]) -> None:
    kind = QTextDocument.ResourceType.ImageResource
    assert shown("").resource(kind.value, QUrl("file:///etc/passwd")) is None


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="ab#10.[]()!<>*_`~|-+>\n \\&;:/\ufffc𝔘\u202e\u0000", max_size=200))
def test_no_text_breaks_it_or_gets_a_link_out(shown: Callable[[str], NoteDocument], text: str) -> None:
    document = shown(text)
    assert all(target_of(address, POINTS) for _, address in _links(document))
    assert "src=" not in document.toHtml() or "src=" in text


@pytest.mark.parametrize(
    "text", [">" * 5_000, "[" * 5_000, "- " * 2_000, "*" * 5_000, "|a" * 500 + "\n" + "|-" * 500, "`" * 5_000]
)
def test_deep_nesting_is_shown_all_the_same(shown: Callable[[str], NoteDocument], text: str) -> None:
    assert shown(text).size().height() > 0
