"""What the analyst has decided is kept like everything else, and sources can become others."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.lineup import Absence, Corrections, Lineup, Pin, PointPin
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Segment, SegmentedSource, Source

Maker = Callable[..., Document]


@pytest.fixture
def decided(source: Source) -> Corrections:
    """One of each kind of decision, and more."""
    return Corrections(
        (
            Pin(Anchor(source.id, 0, 2, "1.", "", " One may."), "boilerplate", ()),
            Pin(Anchor(source.id, 3, 11, "One may."), "point", ("1", "2")),
            Pin(Anchor(source.id, 15, 18, "Two"), "intro"),
        ),
        (Absence(source.id, "2"), Absence(source.id, "1")),
        (PointPin("2", "Zwei", ""), PointPin("3", "Drei", "2", made=True), PointPin("1", after=None)),
    )


@pytest.fixture
def lined_up(workspace: Workspace, alignment: Alignment) -> Lineup:
    """What the project holds once its alignment is in it."""
    workspace.set_alignment(alignment)
    return workspace.lineup()


def test_decisions_come_back_as_they_were_made(
    path: Path, workspace: Workspace, lined_up: Lineup, decided: Corrections
) -> None:
    assert workspace.corrections() == Corrections()
    workspace.set_corrections(decided)
    in_order = replace(decided, absences=decided.absences[::-1])
    assert workspace.corrections() == in_order
    workspace.close()
    with Workspace.open(path) as again:
        assert again.lineup() == replace(lined_up, corrections=in_order)
        again.undo()
        assert again.lineup() == lined_up
        again.redo()
        assert again.corrections() == in_order


def test_removing_a_source_takes_what_was_decided_about_it_along(
    workspace: Workspace, lined_up: Lineup, decided: Corrections, source: Source
) -> None:
    workspace.set_corrections(decided)
    before = workspace.lineup()
    workspace.remove_source(source.id)
    assert workspace.corrections() == Corrections(points=decided.points)
    workspace.undo()
    assert workspace.lineup() == before


def test_a_lineup_holds_everything_that_is_lined_up(
    workspace: Workspace, alignment: Alignment, source: Source, document: Maker
) -> None:
    workspace.set_alignment(alignment)
    other = workspace.add_source(document("other"), ())
    workspace.set_reference(other.id)
    segmented = SegmentedSource(source.id, source.text, workspace.segments(source.id))
    empty = SegmentedSource(other.id, other.text, ())
    assert workspace.lineup() == Lineup((segmented, empty), other.id, alignment)


def test_segments_give_way_to_others(workspace: Workspace, source: Source) -> None:
    before = workspace.segments(source.id)
    one, two = before
    halves = (replace(one, end=6), Segment(7, 11, "intro", rule="pinned"), two)
    workspace.set_segments(source.id, halves)
    assert workspace.segments(source.id) == halves
    assert workspace._connection.value("SELECT count(*) FROM changes WHERE edit = 2") == 2
    workspace.undo()
    assert workspace.segments(source.id) == before


class TestReplacing:
    def test_a_newer_version_has_the_id_and_the_place_of_the_old_one(
        self, workspace: Workspace, source: Source, document: Maker
    ) -> None:
        other = workspace.add_source(document("other"), ())
        newer = document("first", "1. One must.")
        segments = (Segment(3, 12, "point", ("1",), "1.", "number"),)
        became = workspace.replace_source(source.id, newer, segments)
        assert became == replace(source, text=newer.text, sha256=newer.sha256)
        assert workspace.sources() == (became, other)
        assert workspace.segments(source.id) == segments
        assert workspace.original(source.id) == newer.data

    def test_undoing_brings_the_old_bytes_back(
        self, workspace: Workspace, source: Source, document: Maker
    ) -> None:
        segments = workspace.segments(source.id)
        workspace.replace_source(source.id, document("second", "other words"), ())
        assert workspace.undo() == "Replace first"
        assert workspace.sources() == (source,)
        assert workspace.segments(source.id) == segments
        assert workspace.original(source.id) == document().data

    def test_no_two_sources_have_the_same_name_and_bytes(
        self, workspace: Workspace, source: Source, document: Maker
    ) -> None:
        workspace.add_source(document("other"), ())
        with pytest.raises(Problem, match=r"other is in .* already"):
            workspace.replace_source(source.id, document("other"), ())
        again = workspace.replace_source(source.id, document(), workspace.segments(source.id))
        assert again == source

    def test_a_quotation_is_checked_against_the_new_text(
        self, workspace: Workspace, note: Note, document: Maker
    ) -> None:
        saved = workspace.put_note(note)
        (anchor,) = saved.anchors
        here = Anchor(anchor.source, 0, 3, "One")
        with workspace.edit("Replace"):
            workspace.replace_source(anchor.source, document("first", "One."), ())
            workspace.carry_notes([replace(saved, anchors=(here,))])
        assert workspace.notes() == (replace(saved, anchors=(here,)),)
        with pytest.raises(Problem, match="does not say"):
            workspace.carry_notes([replace(saved, anchors=(replace(here, end=2),))])
        assert workspace.check() == ()


class TestLostAnchors:
    def test_a_quotation_that_is_lost_is_kept(self, workspace: Workspace, note: Note) -> None:
        saved = workspace.put_note(note)
        lost = tuple(replace(anchor, start=0, end=0) for anchor in saved.anchors)
        assert all(anchor.is_lost for anchor in lost)
        assert not any(anchor.is_lost for anchor in saved.anchors)
        moved = replace(saved, anchors=lost, point="7")
        workspace.carry_notes([moved])
        assert workspace.notes() == (moved,)
        edited = workspace.put_note(replace(moved, body="other"))
        assert edited.anchors == lost
        workspace.undo()
        workspace.undo()
        assert workspace.notes() == (saved,)

    def test_it_is_nothing_wrong(self, workspace: Workspace, lined_up: Lineup, note: Note) -> None:
        (anchor,) = note.anchors
        workspace.put_note(replace(note, anchors=(replace(anchor, start=0, end=0),)))
        assert workspace.check() == ()

    def test_the_beginning_of_a_text_without_words_is_not_lost(self) -> None:
        assert not Anchor("source", 0, 0, "").is_lost

    def test_carrying_a_note_does_not_edit_it(self, workspace: Workspace, note: Note, clock: Any) -> None:
        saved = workspace.put_note(note)
        clock.pass_by(60)
        workspace.carry_notes([replace(saved, point="1", body="not this")])
        assert workspace.notes() == (replace(saved, point="1"),)

    def test_the_notes_on_a_source_are_found(self, workspace: Workspace, note: Note, document: Maker) -> None:
        other = workspace.add_source(document("other"), ())
        saved = workspace.put_note(note)
        workspace.put_note(Note("", "", "on nothing"))
        assert workspace.notes_on_source(note.anchors[0].source) == (saved,)
        assert workspace.notes_on_source(other.id) == ()


class TestDescribing:
    def test_what_is_given_is_changed_and_the_rest_is_kept(
        self, workspace: Workspace, source: Source
    ) -> None:
        told = workspace.describe_source(source.id, title=" The plan ", date="2025-11", language="de-CH")
        assert told == replace(source, title="The plan", date="2025-11", language="de-CH")
        assert workspace.sources() == (told,)
        assert workspace.undo() == "Describe first"
        assert workspace.sources() == (source,)

    def test_what_was_changed_is_the_analysts_word_from_then_on(
        self, workspace: Workspace, source: Source
    ) -> None:
        workspace.describe_source(source.id, title="The plan", outlet=source.outlet)
        workspace.describe_source(source.id, title="The plan", language="de")
        assert workspace.described(source.id) == {"title", "language"}
        workspace.undo()
        assert workspace.described(source.id) == {"title"}
        workspace.remove_source(source.id)
        assert workspace.described(source.id) == frozenset()
        workspace.undo()
        assert workspace.described(source.id) == {"title"}

    @pytest.mark.parametrize(
        "date", ["", "2025", "2025-11-20", "2025-11-20T10:42:00Z", "2025-11-20T10:42+01:00"]
    )
    def test_a_date_is_iso_8601_as_far_as_it_goes(
        self, workspace: Workspace, source: Source, date: str
    ) -> None:
        assert workspace.describe_source(source.id, date=date).date == date

    @pytest.mark.parametrize("date", ["20 Nov 2025", "2025-13", "2025-11-32", "11/20/2025"])
    def test_any_other_date_is_refused(self, workspace: Workspace, source: Source, date: str) -> None:
        with pytest.raises(Problem, match="no date that can be sorted"):
            workspace.describe_source(source.id, date=date)
        assert workspace.sources() == (source,)

    def test_a_source_keeps_a_name(self, workspace: Workspace, source: Source) -> None:
        with pytest.raises(Problem, match="needs a name"):
            workspace.describe_source(source.id, name="  ")
        assert workspace.describe_source(source.id, name="Wire").name == "Wire"

    @pytest.mark.parametrize("name", ["first", "FIRST", " First ", "fi\u200crst"])
    def test_no_two_sources_get_the_same_name_whatever_the_case(
        self, workspace: Workspace, source: Source, document: Maker, name: str
    ) -> None:
        other = workspace.add_source(document("other"), ())
        with pytest.raises(Problem, match="named first already"):
            workspace.describe_source(other.id, name=name)
        assert workspace.sources() == (source, other)
        assert workspace.describe_source(source.id, name="FIRST").name == "FIRST"

    def test_sources_that_were_imported_under_one_name_can_be_described(
        self, workspace: Workspace, source: Source, document: Maker
    ) -> None:
        other = workspace.add_source(replace(document("other"), name=source.name, data=b"other"), ())
        assert workspace.describe_source(other.id, name=source.name, title="x").title == "x"


class TestChangingALineup:
    def test_only_what_differs_is_written(
        self, workspace: Workspace, lined_up: Lineup, source: Source
    ) -> None:
        one, two = lined_up.alignment.passages
        moved = replace(lined_up.alignment, passages=(replace(one, point="2"), two))
        (before,) = lined_up.sources
        split = (replace(before.segments[0], end=6), *before.segments[1:])
        after = replace(
            lined_up,
            alignment=moved,
            sources=(replace(before, segments=split),),
            corrections=Corrections((Pin(Anchor(source.id, 3, 6, "One"), "point", ("2",)),)),
        )
        workspace.change_lineup(lined_up, after)
        assert workspace.lineup() == after
        written = workspace._connection.rows('SELECT "table" FROM changes WHERE edit = 3')
        assert sorted(name for (name,) in written) == ["passages", "passages", "pins", "segments"]
        workspace.undo()
        assert workspace.lineup() == lined_up

    def test_values_that_are_alike_are_as_good_as_the_same(
        self, workspace: Workspace, lined_up: Lineup
    ) -> None:
        workspace.change_lineup(lined_up, workspace.lineup())
        assert workspace.undo_name == "Align the sources"

    def test_points_change_titles_places_and_number(self, workspace: Workspace, lined_up: Lineup) -> None:
        one, two = lined_up.alignment.points
        points = (Point("0+1", "New"), replace(two, title="Zwei"), one)
        passages = (lined_up.alignment.passages[1], lined_up.alignment.passages[0])
        after = replace(lined_up, alignment=Alignment(points, passages))
        workspace.change_lineup(lined_up, after)
        assert workspace.lineup() == after

    def test_the_reference_is_part_of_it(
        self, workspace: Workspace, alignment: Alignment, document: Maker
    ) -> None:
        workspace.set_alignment(alignment)
        other = workspace.add_source(document("other"), ())
        before = workspace.lineup()
        workspace.change_lineup(before, replace(before, reference=other.id))
        assert workspace.reference() == other.id

    @pytest.mark.parametrize(
        "meanwhile",
        [
            lambda w, _: w.remove_source(w.sources()[0].id),
            lambda w, a: w.set_alignment(replace(a, passages=a.passages[1:])),
            lambda w, a: w.set_alignment(
                replace(a, passages=(replace(a.passages[0], confidence=0.1), *a.passages[1:]))
            ),
            lambda w, a: w.set_alignment(
                replace(a, passages=(*a.passages, replace(a.passages[0], point="2")))
            ),
            lambda w, _: w.set_corrections(Corrections(points=(PointPin("2", "Zwei"),))),
        ],
    )
    def test_what_another_program_has_changed_is_not_overwritten(
        self, workspace: Workspace, lined_up: Lineup, meanwhile: Callable[[Workspace, Alignment], None]
    ) -> None:
        meanwhile(workspace, lined_up.alignment)
        now = workspace.lineup()
        one, two = lined_up.alignment.passages
        moved = replace(lined_up.alignment, passages=(replace(one, point="2"), two))
        with pytest.raises(Problem, match="changed by another program"):
            workspace.change_lineup(lined_up, replace(lined_up, alignment=moved))
        assert workspace.lineup() == now


def test_passages_may_be_on_any_point_of_the_list(workspace: Workspace, lined_up: Lineup) -> None:
    source = lined_up.sources[0].id
    both = (
        Passage("1", source, 3, 11, "point"),
        Passage("2", source, 3, 11, "point"),
        Passage("2", source, 15, 24, "point", 0.5),
    )
    after = replace(lined_up, alignment=replace(lined_up.alignment, passages=both))
    workspace.change_lineup(lined_up, after)
    assert workspace.passages() == both
