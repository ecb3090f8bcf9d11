"""Lining up sources, rule by rule."""

import pytest

from app.text.align import align, choose_reference
from app.text.cancel import Cancelled
from app.text.model import Alignment, Role, Segment, SegmentedSource

ACCORD = (
    "1. The ferry crosses the lake twelve times a day.",
    "2. Tickets may rise by no more than 4% a year.",
    "3. Vessels:",
    "3.a two ships with 150 seats from each canton;",
    "3.b an engineer inspects them every spring.",
    "4. Fishing boats use the harbour free of charge.",
)


def source(name: str, *lines: str) -> SegmentedSource:
    """Lines that open with a label are listed (`3.b`: a sub-item), all others are paragraphs of prose."""
    text, segments = "", []
    for line in lines:
        label, _, rest = line.partition(" ")
        path = tuple(part for part in label.split(".") if part) if label[:1].isdigit() else ()
        body = rest if path else line
        role: Role = "intro" if not path else "point" if len(path) == 1 else "subpoint"
        segments.append(Segment(len(text), len(text) + len(body), role, path, label if path else None))
        text += body + "\n"
    return SegmentedSource(name, text, tuple(segments))


def rows(alignment: Alignment, *sources: SegmentedSource) -> dict[str, list[str]]:
    """By point, what the sources other than the first say, listed or in prose."""
    texts = {source.id: source.text for source in sources}
    found: dict[str, list[str]] = {point.id: [] for point in alignment.points}
    for passage in alignment.passages:
        if passage.source != sources[0].id:
            found[passage.point].append(passage.span.of(texts[passage.source]))
    return found


def lined_up(*sources: SegmentedSource) -> dict[str, list[str]]:
    return rows(align(sources, sources[0].id), *sources)


def test_the_reference_is_the_canonical_list() -> None:
    """In its order, under its labels, titled by its text, and sure of itself."""
    alignment = align([source("a", *ACCORD)], "a")
    assert [point.id for point in alignment.points] == ["1", "2", "3", "3.a", "3.b", "4"]
    assert alignment.points[2].title == "Vessels"
    assert {passage.confidence for passage in alignment.passages} == {1.0}
    assert [passage.role for passage in alignment.passages] == [
        "point",
        "point",
        "point",
        "subpoint",
        "subpoint",
        "point",
    ]


def test_content_decides_and_not_the_number() -> None:
    other = source(
        "b", "1. No fee for fishing boats in the harbour.", "4. Twelve crossings of the lake every day."
    )
    found = lined_up(source("a", *ACCORD), other)
    assert found["4"] == ["No fee for fishing boats in the harbour."]
    assert found["1"] == ["Twelve crossings of the lake every day."]


def test_one_item_with_two_points_is_cut_between_them() -> None:
    both = "7. The ferry has twelve crossings a day. Fishing boats use the harbour for free."
    found = lined_up(source("a", *ACCORD), source("b", both))
    assert found["1"] == ["The ferry has twelve crossings a day."]
    assert found["4"] == ["Fishing boats use the harbour for free."]


def test_a_cut_at_a_comma_leaves_the_comma_out() -> None:
    both = "3.x Two ships with 150 seats each, the engineer inspects ships every spring."
    found = lined_up(source("a", *ACCORD), source("b", "3. Ships of the ferry", both))
    assert found["3.a"] == ["Two ships with 150 seats each"]
    assert found["3.b"] == ["the engineer inspects ships every spring."]


def test_two_items_can_word_one_point() -> None:
    found = lined_up(
        source(
            "a",
            "1. Ticket prices rise by 4% a year at most; children under six years travel free.",
            *ACCORD[2:],
        ),
        source(
            "b",
            "1. Children under six travel free.",
            "2. Yearly rise of ticket prices: 4% at most.",
            *ACCORD[5:],
        ),
    )
    assert found["1"] == ["Children under six travel free.", "Yearly rise of ticket prices: 4% at most."]


def test_parts_may_be_points_elsewhere_and_the_other_way_round() -> None:
    flat = source(
        "b", "1. An engineer inspects the ships every spring.", "2. Two ships of 150 seats per canton."
    )
    found = lined_up(source("a", *ACCORD), flat)
    assert found["3.b"] == ["An engineer inspects the ships every spring."]
    assert found["3.a"] == ["Two ships of 150 seats per canton."]
    found = lined_up(flat, source("c", *ACCORD))
    assert "an engineer inspects them every spring." in found["1"]


def test_parts_go_to_their_point_where_that_has_none() -> None:
    found = lined_up(
        source("a", "1. The crew is hired from both shores and paid in its own currency.", *ACCORD[5:]),
        source("b", "1. Crew", "1.a hired from both shores", "1.b paid in its own currency", *ACCORD[5:]),
    )
    assert found["1"] == ["Crew", "hired from both shores", "paid in its own currency"]


def test_added_points_follow_the_point_before_them() -> None:
    """Under `4+1` behind 4, `0+1` before the first, and one row for all sources that have it."""
    dogs, bicycles = "Dogs travel for nothing on every deck.", "Bicycles need a ticket of three crowns."
    found = lined_up(
        source("a", *ACCORD),
        source("b", f"9. {dogs}", *ACCORD, f"5. {bicycles}"),
        source("c", *ACCORD, f"5. {bicycles}"),
    )
    assert next(iter(found)) == "0+1"
    assert list(found)[-1] == "4+1"
    assert found["0+1"] == [dogs]
    assert found["4+1"] == [bicycles, bicycles]


def test_added_parts_follow_the_part_before_them() -> None:
    found = lined_up(
        source("a", *ACCORD),
        source("b", *ACCORD[:3], "3.x life jackets in red and yellow", *ACCORD[3:5], "3.d a bell on deck"),
    )
    assert list(found)[2:7] == ["3", "3.0+1", "3.a", "3.b", "3.b+1"]
    assert found["3.0+1"] == ["life jackets in red and yellow"]


def test_an_added_point_keeps_its_parts() -> None:
    kitchen = ("5. Kitchen on board", "5.a soup at noon", "5.b no alcohol for sailors")
    found = lined_up(source("a", *ACCORD), source("b", *ACCORD, *kitchen))
    assert [name for name in found if name.startswith("4+")] == ["4+1", "4+1.a", "4+1.b"]


def test_what_a_source_lacks_is_a_lacuna() -> None:
    found = lined_up(source("a", *ACCORD), source("b", *ACCORD[:2]))
    assert found["4"] == []


def test_without_any_list_the_paragraphs_are_the_points() -> None:
    found = lined_up(
        source("a", "The ferry crosses twelve times a day.", "Tickets rise by 4% at most."),
        source(
            "b",
            "Tickets rise by no more than 4%.",
            "Dogs must stay on the lower deck.",
            "Twelve crossings a day.",
        ),
    )
    assert found == {
        "1": ["Twelve crossings a day."],
        "2": ["Tickets rise by no more than 4%."],
        "2+1": ["Dogs must stay on the lower deck."],
    }


def test_prose_is_linked_clause_by_clause() -> None:
    report = source(
        "b",
        "After a long night the mayors agreed that fishing boats use the harbour free of charge, "
        "while two ships with 150 seats will come from each canton.",
        "The opera opens on Sunday with a new tenor.",
    )
    alignment = align([source("a", *ACCORD), report], "a")
    mentions = {
        passage.point: passage.span.of(report.text) for passage in alignment.passages if passage.source == "b"
    }
    assert set(mentions) == {"3.a", "4"}
    assert "two ships" in mentions["3.a"]
    assert "harbour" in mentions["4"]
    assert "opera" not in "".join(mentions.values())


def test_the_lead_of_a_source_with_a_list_is_prose_too() -> None:
    alignment = align(
        [source("a", "Fishing boats use the harbour free of charge, the mayor said.", *ACCORD)], "a"
    )
    assert [passage.point for passage in alignment.passages if passage.role == "mention"] == ["4"]


def test_page_furniture_is_not_read() -> None:
    text = "Fishing boats use the harbour free of charge."
    furniture = SegmentedSource("b", text, (Segment(0, len(text), "boilerplate"),))
    assert all(passage.source == "a" for passage in align([source("a", *ACCORD), furniture], "a").passages)


def test_a_translation_goes_by_its_numbers() -> None:
    """Where the words can tell nothing, labels, order and figures must do."""
    russian = source(
        "b",
        "1. Паром ходит двенадцать раз в день.",
        "2. Билеты дорожают не более чем на 4% в год.",
        "3. Суда",
        "3.а два корабля на 150 мест от каждого кантона",
        "3.б инженер осматривает их каждую весну",
        "4. Рыбаки пользуются гаванью бесплатно.",
    )
    found = lined_up(source("a", *ACCORD), russian)
    assert [len(said) for said in found.values()] == [1] * 6


def test_an_unrelated_list_is_not_forced_on_the_rows() -> None:
    recipe = source(
        "b",
        "1. Peel six onions.",
        "2. Melt butter slowly.",
        "3. Add flour.",
        "4. Stir until brown; serve hot.",
    )
    found = lined_up(source("a", *ACCORD), recipe)
    assert [name for name, said in found.items() if said] == ["0+1", "0+2", "0+3", "0+4"]


def test_labels_that_come_again_get_a_number() -> None:
    chapters = source("a", "1. Boats are red.", "2. Ropes are long.", "1. Oars are short.")
    assert [point.id for point in align([chapters], "a").points] == ["1", "2", "1~2"]


def test_a_part_without_its_point_has_one_all_the_same() -> None:
    points = align([source("a", "1.1 Boats are red.", "1.2 Ropes are long.")], "a").points
    assert [point.id for point in points] == ["1", "1.1", "1.2"]


def test_text_of_a_point_that_something_interrupts_is_one_row() -> None:
    alignment = align([source("a", "1. Boats are red.", "1. And ropes are long.", "2. Oars.")], "a")
    assert [passage.point for passage in alignment.passages] == ["1", "1", "2"]


def test_the_reference_is_the_most_complete_list() -> None:
    """Most items; then points before parts, and printed markers; prose only where no source has a list."""
    prose, short, full = source("a", *"abcdefgh"), source("b", *ACCORD[:3]), source("c", *ACCORD)
    assert choose_reference([prose, short, full]) == "c"
    assert choose_reference([prose, source("d", "One.", "Two.")]) == "a"
    assert choose_reference([source("z", *ACCORD), source("y", *ACCORD)]) == "y"


def test_sources_without_any_text_are_no_trouble() -> None:
    empty = SegmentedSource("e", "", ())
    assert align([empty], "e") == Alignment((), ())
    assert lined_up(source("a", *ACCORD), empty)["1"] == []
    assert lined_up(empty, source("a", *ACCORD))["0+1"] != []


@pytest.mark.parametrize("patience", [0, 1, 5, 20, 60])
def test_work_stops_when_it_is_cancelled(patience: int) -> None:
    asked = 0

    def should_cancel() -> bool:
        nonlocal asked
        asked += 1
        return asked > patience

    with pytest.raises(Cancelled):
        align(
            [source("a", *ACCORD), source("b", *ACCORD), source("c", *["Prose it is."] * 40)],
            "a",
            should_cancel,
        )
    assert asked == patience + 1
