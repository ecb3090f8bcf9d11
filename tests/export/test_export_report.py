"""A report holds what was asked for, and nothing of what was not."""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from app import __version__
from app.export.content import Report
from app.export.report import build
from app.text.model import Anchor, Note, Passage, Point, Role, Source
from app.text.variants import Variant
from app.text.verdicts import Finding

Build = Callable[..., Report]

POINTS = (
    Point("1", "The toll"),
    Point("2", "The mill"),
    Point("2.a", "Nets"),
    Point("2.b", "Dams"),
    Point("3", "Fees"),
)
SAID: dict[str, list[tuple[str, str]]] = {
    "a": [("1", "The toll is abolished."), ("2", "The mill:"), ("2.a", "no nets"), ("2.b", "no dams")],
    "b": [("1", "The toll will be abolished."), ("2", "The mill:"), ("2.a", "no fine nets")],
    "c": [("m2.a", "nets would be banned"), ("3", "A fee is due.")],
}


def _source(name: str, said: Sequence[tuple[str, str]]) -> Source:
    text = "\n".join(words for _, words in said)
    return Source(name, f"the {name}", text, "text/plain", "utf-8", name * 64, language="en")


def _passages(name: str, said: Sequence[tuple[str, str]]) -> list[Passage]:
    found, start = [], 0
    for place, words in said:
        role: Role = "mention" if place[0] == "m" else "point"
        found.append(Passage(place.lstrip("m"), name, start, start + len(words), role))
        start += len(words) + 1
    return found


def _note(identity: str, point: str, *anchors: Anchor) -> Note:
    return Note(identity, point, f"about {point}", anchors)


def _anchor(source: str, exact: str, start: int | None = None) -> Anchor:
    text = "\n".join(words for _, words in SAID.get(source, []))
    start = text.index(exact) if start is None else start
    return Anchor(source, start, start + len(exact), exact)


@pytest.fixture
def built() -> Build:
    """A report on the sources above; keywords replace what is given to `build`."""

    def make(**given: Any) -> Report:
        usual: dict[str, Any] = {
            "title": "The Merrow accord",
            "created": datetime(2031, 3, 6, tzinfo=UTC),
            "sources": [_source(name, said) for name, said in SAID.items()],
            "reference": "a",
            "points": POINTS,
            "passages": [passage for name, said in SAID.items() for passage in _passages(name, said)],
            "notes": (),
            "pairs": [("a", "b"), ("a", "c")],
        }
        return build(**usual | given)

    return make


def test_it_tells_its_title_time_and_program(built: Build) -> None:
    report = built()
    assert (report.title, report.created.year, report.version) == ("The Merrow accord", 2031, __version__)


def test_every_point_has_a_section_and_its_sub_points_are_part_of_it(built: Build) -> None:
    report = built()
    assert [point.point.id for point in report.points] == ["1", "2", "3"]
    assert report.points[1].wordings[0].text == "The mill:\nno nets\nno dams"
    assert [row.point.id for row in report.rows] == ["1", "2", "2.a", "2.b", "3"]


def test_a_wording_is_listed_or_a_mention_or_a_lacuna(built: Build) -> None:
    states = {row.point.id: [w.state for w in row.wordings] for row in built().rows}
    assert states["2"] == ["listed", "listed", "mention"]
    assert states["2.b"] == ["listed", "lacuna", "lacuna"]


def test_only_what_both_list_is_compared(built: Build) -> None:
    toll, mill, fees = built().points
    assert [c.script is not None for c in toll.comparisons] == [True, False]
    assert [c.script is not None for c in mill.comparisons] == [True, False]
    assert [c.script is not None for c in fees.comparisons] == [False, False]
    assert toll.comparisons[0].tally.counted >= 1


def test_similarity_is_to_the_reference_where_there_is_something_to_measure(built: Build) -> None:
    toll = built().points[0].wordings
    assert toll[0].similarity is None
    assert toll[1].similarity is not None
    assert 0 < toll[1].similarity < 1
    assert toll[2].similarity is None


def test_overview_and_comparison_give_the_same_figure(built: Build) -> None:
    report = built()
    script = report.points[0].comparisons[0].script
    assert script is not None
    assert report.rows[0].wordings[1].similarity == script.similarity


def test_sources_outside_the_pairs_are_not_disclosed(built: Build) -> None:
    notes = [
        _note("n1", "1", _anchor("a", "toll")),
        _note("n2", "1", _anchor("a", "toll"), _anchor("c", "fee")),
    ]
    report = built(pairs=[("b", "a")], notes=notes)
    assert [source.id for source in report.sources] == ["a", "b"]
    assert [point.point.id for point in report.points] == ["1", "2"]
    assert [note.note.id for note in report.all_notes] == ["n1"]


def test_the_reference_comes_first_and_is_the_base(built: Build) -> None:
    report = built(reference="b", pairs=[("b", "a"), ("b", "c")])
    assert [(source.siglum, source.id) for source in report.sources] == [("A", "b"), ("B", "a"), ("C", "c")]
    assert report.base == "b"


def test_without_the_reference_the_first_left_source_is_the_base(built: Build) -> None:
    assert built(pairs=[("c", "b")]).base == "c"


def test_without_pairs_every_source_is_shown_and_nothing_compared(built: Build) -> None:
    report = built(pairs=[])
    assert [source.id for source in report.sources] == ["a", "b", "c"]
    assert all(point.comparisons == () for point in report.points)


def test_a_pair_asked_for_twice_comes_once_and_none_with_itself(built: Build) -> None:
    report = built(pairs=[("a", "b"), ("a", "b"), ("b", "b")])
    assert len(report.points[0].comparisons) == 1


def test_a_selection_of_points_has_those_and_their_notes_only(built: Build) -> None:
    notes = [_note("n1", "1"), _note("n2", "2.a"), _note("n3", "")]
    report = built(only=["2"], notes=notes)
    assert [point.point.id for point in report.points] == ["2"]
    assert [row.point.id for row in report.rows] == ["2", "2.a", "2.b"]
    assert [note.note.id for note in report.all_notes] == ["n2"]


def test_a_sub_point_may_be_selected_alone(built: Build) -> None:
    report = built(only=["2.a"])
    assert [point.point.id for point in report.points] == ["2.a"]
    assert report.points[0].wordings[0].text == "no nets"


def test_a_sub_point_selected_with_its_point_is_part_of_it(built: Build) -> None:
    assert [point.point.id for point in built(only=["2.a", "2", "1"]).points] == ["1", "2"]


def test_notes_are_numbered_in_the_order_of_print(built: Build) -> None:
    notes = [_note("n0", ""), _note("n1", "2.a"), _note("n2", "1"), _note("n3", "2")]
    numbered = [(note.number, note.note.id) for note in built(notes=notes).all_notes]
    assert numbered == [(1, "n2"), (2, "n1"), (3, "n3"), (4, "n0")]


def test_a_note_on_a_point_that_is_gone_is_kept_with_those_on_the_whole(built: Build) -> None:
    assert [note.note.id for note in built(notes=[_note("n1", "99")]).notes] == ["n1"]


def test_an_anchor_tells_whether_its_words_still_stand_there(built: Build) -> None:
    anchors = _anchor("a", "toll"), _anchor("a", "levy", start=4), _anchor("gone", "toll", start=0)
    (note,) = built(notes=[_note("n1", "1", *anchors)]).all_notes
    assert [anchored.state for anchored in note.anchors] == ["exact", "changed", "source gone"]


def test_a_sub_point_whose_point_is_missing_has_a_section_of_its_own(built: Build) -> None:
    points = [point for point in POINTS if point.id != "2"]
    assert [point.point.id for point in built(points=points).points] == ["1", "2.a", "2.b", "3"]


def test_every_finding_is_in_the_section_of_its_point(built: Build) -> None:
    def found(point: str) -> Finding:
        return Finding(Variant(point, "number", "high", "", ()))

    given = [found(point) for point in ("2.b", "1", "2", "gone", "2.a")]
    report = built(find=lambda _: given)
    told = {point.point.id: [f.variant.point for f in point.findings] for point in report.points}
    assert told == {"1": ["1"], "2": ["2.b", "2", "2.a"], "3": []}
    only = built(find=lambda _: given, only=["2.a"])
    assert [f.variant.point for point in only.points for f in point.findings] == ["2.a"]


def test_findings_are_asked_for_on_the_sources_that_are_shown(built: Build) -> None:
    asked: list[set[str]] = []

    def find(shown: Collection[str]) -> tuple[Finding, ...]:
        asked.append({*shown})
        return ()

    for pairs in ([("a", "b")], []):
        built(find=find, pairs=pairs)
    assert asked == [{"a", "b"}, {"a", "b", "c"}]


def test_an_empty_project_gives_an_empty_report(built: Build) -> None:
    report = built(sources=[], reference="", points=[], passages=[], pairs=[])
    assert (report.sources, report.base, report.points, report.notes) == ((), "", (), ())
