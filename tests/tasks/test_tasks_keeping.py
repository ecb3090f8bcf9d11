"""The analyst is told what was kept and what was not, in sentences."""

from app.tasks.keeping import Report, together
from app.text.lineup import Absence, Pin, PointPin
from app.text.model import Anchor, Note

KEPT = Note("1", "2", "ask both", (Anchor("a", 3, 6, "One"),))
LOST = Note("2", "2", "who says so? " * 20, (Anchor("a", 0, 0, "thirty days"), Anchor("b", 3, 6, "Two")))
DECISIONS = (
    Pin(Anchor("a", 3, 6, "One may"), "point", ("2", "3")),
    Pin(Anchor("gone", 3, 6, "Two"), "boilerplate", ()),
    Absence("a", "3.b"),
    PointPin("4", "The lift"),
    PointPin("5", after="3"),
)


def test_notes_are_counted() -> None:
    assert Report().sentences == ()
    assert Report(kept_notes=(KEPT,)).sentences == ("The note is kept.",)
    assert Report(kept_notes=(KEPT, KEPT)).sentences == ("All 2 notes kept.",)


def test_corrections_are_not_counted_as_some_are_the_programs() -> None:
    assert Report(kept=3).sentences == ("All corrections kept.",)
    assert Report(kept=3, bereft=True).sentences == ("All other corrections kept.",)
    assert Report(kept=0, bereft=True).sentences == ()
    assert Report(kept=3, lost=DECISIONS).sentences[0] == "Some corrections could not be kept."
    assert Report(kept=0, lost=DECISIONS).sentences[0] == "No correction could be kept."


def test_notes_that_lost_their_words_are_not_among_all_that_are_kept() -> None:
    told = Report(kept_notes=(KEPT, KEPT), bereft_notes=(LOST,)).sentences
    assert told[0] == "All other notes kept."
    (alone,) = Report(bereft_notes=(LOST,)).sentences
    assert "is kept without the words" in alone


def test_everything_that_was_lost_is_named() -> None:
    report = Report(2, DECISIONS, (KEPT,), (LOST,), (KEPT,), {"a": "wire"})
    assert not report.is_whole
    assert report.lost_pins == DECISIONS[:2]
    first, second, note, reworded, *told = report.sentences
    assert (first, second) == ("1 of 2 notes kept.", "Some corrections could not be kept.")
    assert "lost its words “thirty days”:" in note
    assert "Two" not in note
    assert len(note) < 200
    assert reworded == "The words that the note “ask both” quotes were changed: it quotes “One” now."
    assert told == [
        "The correction of “One may” in wire on point 2, 3 could not be kept: correct it again.",
        "The correction of “Two” in one of the sources could not be kept: correct it again.",
        "The mark that point 3.b is not in wire could not be kept, as the points are cut otherwise now: judge it "
        "again.",
        "What was decided about point 4 “The lift” is gone with the point.",
        "The place of point 5 in the order could not be kept.",
    ]


def test_a_note_with_reworded_words_is_a_kept_one() -> None:
    assert Report(kept_notes=(KEPT,), reworded_notes=(KEPT,)).is_whole


def test_reports_on_steps_are_one_report() -> None:
    one, other = Report(3, DECISIONS[:1], (KEPT,)), Report(2, DECISIONS[1:2], (), (LOST,), (), {"a": "wire"})
    assert together([one, other]) == Report(2, DECISIONS[:2], (KEPT,), (LOST,), (), {"a": "wire"})


def test_a_note_counts_once_and_is_lost_if_any_step_lost_its_words() -> None:
    twice = together([Report(kept_notes=(KEPT, LOST)), Report(kept_notes=(KEPT,), lost_notes=(LOST,))])
    assert (twice.kept_notes, twice.lost_notes) == ((KEPT,), (LOST,))
    assert twice.sentences[0] == "1 of 2 notes kept."
