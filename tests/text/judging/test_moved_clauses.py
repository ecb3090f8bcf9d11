"""A clause that stands elsewhere is a matter of order, not of what is left out."""

from app.tasks.finding import lexicons
from app.text.findings import findings
from app.text.model import Passage, Point
from app.text.variants import Variant
from app.text.wording import Wordings

ENTER = "enter the flat, the cellar and the attic to inspect the pipes"


def told(points: dict[str, dict[str, str]]) -> list[Variant]:
    """The material variants of points that the sources word so; `a` is the reference."""
    texts: dict[str, str] = {}
    passages = []
    for point, wordings in points.items():
        for source, text in wordings.items():
            start = len(texts.setdefault(source, ""))
            texts[source] += f"{text}\n"
            passages.append(Passage(point, source, start, start + len(text), "point"))
    rows = tuple(Point(point, "") for point in points)
    found = findings(rows, sorted(texts), "a", Wordings(texts, rows, passages), lexicons())
    return [variant for variant in found if variant.severity]


def kinds(*wordings: str) -> list[tuple[str, str | None]]:
    """Kind and severity of the material variants of one point."""
    return [(v.kind, v.severity) for v in told({"1": dict(zip("abc", wordings, strict=False))})]


def test_a_sentence_that_stands_elsewhere_is_told_once_and_weighs_little() -> None:
    assert kinds(
        "The tenant pays the rent on Monday. The owner repairs the roof before winter. Pets are not allowed.",
        "The owner repairs the roof before winter. Pets are not allowed. The tenant pays the rent on Monday.",
    ) == [("ordering", "low")]


def test_what_is_changed_inside_a_moved_clause_is_told() -> None:
    (variant,) = told(
        {
            "1": {
                "a": f"The guard may {ENTER}, provided that 48 hours' notice is given.",
                "b": f"The guard may, upon giving 24 hours' notice, {ENTER}.",
            }
        }
    )
    assert (variant.kind, variant.severity) == ("date", "high")
    assert [reading.text for reading in variant.readings] == [
        ", provided that 48 hours' notice is given",
        ", upon giving 24 hours' notice,",
    ]


def test_who_has_a_moved_clause_nowhere_lacks_it_once() -> None:
    (variant,) = told(
        {
            "1": {
                "a": f"The guard may {ENTER}, provided that two hours' notice is given.",
                "b": f"The guard may, upon giving two hours' notice, {ENTER}.",
                "c": f"The guard may {ENTER}.",
            }
        }
    )
    assert variant.severity == "high"
    assert ("c",) in {reading.sources for reading in variant.readings if not reading.text}


def test_a_condition_that_moves_to_another_sentence_weighs_more() -> None:
    assert (
        "ordering",
        "medium",
    ) in kinds(
        "If thick ice forms outside, the old ferry stays in port until noon. The crew paints all boats.",
        "The old ferry stays in port until noon. If thick ice forms outside, the crew paints all boats.",
    )


def test_a_clause_under_another_point_is_not_left_out() -> None:
    clause = "The owner shall repair the old roof before the winter storms."
    found = told(
        {"1": {"a": "Pets are allowed.", "b": f"Pets are allowed. {clause}"}, "2": {"a": clause, "b": "No."}}
    )
    moved = [v for v in found if v.point == "1"]
    assert [(v.kind, v.severity) for v in moved] == [("ordering", "low")]
    assert moved[0].explanation == f"One source has this under point 2: “{clause[:-1]}”."


def test_a_phrase_that_the_other_point_has_in_both_sources_is_left_out_all_the_same() -> None:
    clause = "The owner shall repair the old roof before the winter storms."
    found = told(
        {
            "1": {"a": "Pets are allowed.", "b": f"Pets are allowed. {clause}"},
            "2": {"a": clause, "b": f"Again: {clause}"},
        }
    )
    assert ("1", "scope-addition", "high") in {(v.point, v.kind, v.severity) for v in found}
