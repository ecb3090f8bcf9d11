"""What is new about notes, as somebody hears it who knows those of one point."""

from dataclasses import replace

from app.text.model import Anchor, Note
from app.text.note_news import ALL_NEW, NoteNews

NOTE = Note("n", "10.a", "why", (Anchor("s", 0, 2, "ab"),))


def test_notes_of_sub_points_are_heard_of() -> None:
    assert NoteNews([(None, NOTE)]).of("10").turns == ((None, NOTE),)
    assert NoteNews([(None, NOTE)]).of("10.a").turns == ((None, NOTE),)


def test_notes_of_other_points_are_not() -> None:
    assert NoteNews([(None, NOTE)]).of("1").is_nothing
    assert NoteNews([(None, replace(NOTE, point=""))]).of("").is_nothing


def test_a_note_that_goes_elsewhere_is_gone_here_and_new_there() -> None:
    moved = replace(NOTE, point="2")
    news = NoteNews([(NOTE, moved)])
    assert news.of("10").turns == ((NOTE, None),)
    assert news.of("2").turns == ((None, moved),)


def test_if_all_may_be_others_they_may_be_so_everywhere() -> None:
    assert ALL_NEW.of("10").turns is None
    assert not ALL_NEW.is_nothing
    assert ALL_NEW.moves_anchors


def test_words_move_no_anchors() -> None:
    assert not NoteNews([(NOTE, replace(NOTE, body="because"))]).moves_anchors
    assert NoteNews([(NOTE, replace(NOTE, anchors=()))]).moves_anchors
    assert NoteNews([(None, NOTE)]).moves_anchors
    assert not NoteNews([(None, replace(NOTE, anchors=()))]).moves_anchors
