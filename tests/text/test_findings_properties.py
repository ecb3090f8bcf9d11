"""What holds for the variants of any wordings: nothing is lost, nothing told twice, whoever comes first."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from app.tasks.finding import desk
from app.text.model import Passage, Point
from app.text.options import Family
from app.text.variants import Variant
from app.text.wording import Wordings

SOURCES = "abcdef"

words = st.sampled_from(
    (
        *("The", "tenant", "shall", "may", "not", "pay", "rent", "30", "days", "$5bn", "if", "unless", "all"),
        *(
            "colour",
            "color",
            "Kyiv",
            "Kiev",
            "Gate,",
            "gate;",
            "(NPT)",
            ".",
            ",",
            "“no”",
            "住",
            "é",
            "🙂\u200d🙂",
        ),
    )
)
clauses = st.sampled_from(
    (
        "The guest shall lock the old door at night.",
        "If it rains, the ferry does not leave the harbour.",
        "The keeper counts all boats before noon",
        "after the ferry has left, the gate is shut",
        ", provided that 30 days' notice is given",
    )
)
repeated = st.builds(lambda word, count: " ".join([word] * count), words, st.integers(1, 6))
texts = (
    st.lists(words, max_size=12).map(" ".join)
    | st.lists(clauses, max_size=4).map(" ".join)
    | st.lists(clauses | repeated, max_size=4).map(" ".join)
    | st.text(max_size=20)
)
wordings = st.lists(texts, min_size=2, max_size=6)


def variants(
    points: Sequence[Sequence[str]], order: str = SOURCES, families: Sequence[Family] = ()
) -> tuple[Variant, ...]:
    """The variants of points that the sources, in the order of `SOURCES`, word so; the first one is the reference."""
    whole, passages = document(points)
    rows = tuple(Point(str(number), "") for number, _ in enumerate(points))
    asked = [source for source in order if source in whole]
    return desk(rows, asked, "a", Wordings(whole, rows, passages), None, families).findings()


def document(points: Sequence[Sequence[str]]) -> tuple[dict[str, str], list[Passage]]:
    """The whole text of every source and where the points stand in it; an empty wording stands nowhere."""
    whole = dict.fromkeys(SOURCES[: max(map(len, points))], "")
    passages = []
    for number, point in enumerate(points):
        for source, text in zip(SOURCES, point, strict=False):
            start = len(whole[source])
            whole[source] += f"{text}\n"
            if text.strip():
                passages.append(Passage(str(number), source, start, start + len(text), "point"))
    return whole, passages


def spans(found: Sequence[Variant], source: str) -> list[tuple[int, int]]:
    """What a source has in the variants, in the order of its text."""
    return sorted(
        (s.start, s.end) for v in found for r in v.readings for name, s in r.spans if name == source
    )


@given(wordings)
def test_outside_the_variants_all_that_list_a_point_say_the_same(point: list[str]) -> None:
    whole, passages = document([point])
    found = variants([point])
    left = set()
    for passage in passages:
        edges = [
            0,
            *(edge for span in spans(found, passage.source) for edge in span),
            len(whole[passage.source]),
        ]
        outside = [whole[passage.source][a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
        left.add("".join("".join(outside).split()))
    assert len(left) <= 1


@given(wordings)
def test_no_character_of_a_source_is_in_two_variants(point: list[str]) -> None:
    found = variants([point])
    for source in SOURCES:
        assert all(one[1] <= other[0] for one, other in pairwise(spans(found, source)))


@given(st.lists(wordings, min_size=1, max_size=2))
def test_every_listing_source_has_one_reading_in_every_variant(points: list[list[str]]) -> None:
    whole, passages = document(points)
    listing = {p.source for p in passages}
    for variant in variants(points):
        asked = [source for reading in variant.readings for source in reading.sources]
        assert len(asked) == len(set(asked)) > 1
        here = {p.source for p in passages if p.point == variant.point}
        assert here <= set(asked) <= listing
        assert len({reading.text for reading in variant.readings}) == len(variant.readings) > 1
        for reading in variant.readings:
            assert [source for source, _ in reading.spans] == list(reading.sources)
        if here == set(asked):  # not a point that some lack: there all others share one reading
            assert all(s.of(whole[source]) == r.text for r in variant.readings for source, s in r.spans)


@given(st.lists(wordings, min_size=1, max_size=2), st.permutations(SOURCES))
@example(
    [["", "The", "The guest shall lock the old door."], ["The guest shall lock the old door."] * 2],
    ["a", "c", "b", "d", "e", "f"],
)
@example([["", "The"], ["The", "y", "y"]], ["a", "c", "b", "d", "e", "f"])
@example([["", "pay", "pay", "The"], ["", "O"]], ["a", "c", "b", "d", "e", "f"])
@example([["", "O"], ["", "\x1b", "The", "\x1b"]], ["a", "c", "d", "b", "e", "f"])
@example([["", "", "The"], ["", "", "ç", "The", "ç"]], ["a", "b", "d", "e", "c", "f"])
def test_the_order_in_which_sources_are_given_changes_nothing(
    points: list[list[str]], order: list[str]
) -> None:
    def told(given_as: str) -> list[tuple[object, ...]]:
        return sorted(
            (
                v.point,
                v.kind,
                str(v.severity),
                v.explanation,
                sorted((r.text, *sorted(r.spans)) for r in v.readings),
            )
            for v in variants(points, given_as)
        )

    assert told("".join(order)) == told(SOURCES)


@given(wordings)
def test_the_same_wordings_again_have_the_same_variants(point: list[str]) -> None:
    assert variants([point]) == variants([point])


@given(wordings)
def test_spellings_of_one_family_are_never_material(point: list[str]) -> None:
    respelt = [text.replace("tenant", "renter") for text in point[:1]]
    found = variants([[point[0], *respelt]], families=[("tenant", "renter")])
    assert all(variant.severity is None for variant in found)
