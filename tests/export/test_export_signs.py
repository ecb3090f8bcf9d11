"""Signs stand exactly where sub-points begin and noted words end."""

from collections.abc import Callable

from app.export.content import Report, ReportWording
from app.export.signs import Signs, joined, signs

Worded = Callable[..., ReportWording]


def test_labels_stand_where_sub_points_begin(worded: Worded) -> None:
    said = worded(
        "a", "10", ("10", "Guarantees:"), ("10.a", "first"), ("10.b", "second"), ("10.b", "its rest")
    )
    assert signs(said, ()).labels == {12: "a", 18: "b"}


def test_a_sub_point_by_itself_needs_no_label(worded: Worded) -> None:
    assert signs(worded("a", "10.a", ("10.a", "first")), ()).labels == {}


def test_prose_has_no_labels(worded: Worded) -> None:
    assert signs(worded("a", "10", ("10.a", "first"), role="mention"), ()).labels == {}


def test_note_numbers_stand_after_the_words_noted(report: Report) -> None:
    point = report.points[1]
    text = point.wordings[0].text
    assert signs(point.wordings[0], point.notes).notes == {
        text.index("45 mm") + len("45 mm"): [1],
        text.index("strictly") + len("strictly"): [1],
    }


def test_a_note_whose_words_are_gone_leaves_no_number(report: Report) -> None:
    point = report.points[1]
    assert all(2 not in numbers for numbers in signs(point.wordings[1], point.notes).notes.values())


def test_sources_with_one_wording_share_their_notes() -> None:
    both = joined([Signs({0: "a"}, {3: [2], 5: [4]}), Signs({}, {3: [1]})])
    assert both == Signs({0: "a"}, {3: [1, 2], 5: [4]})
