"""Where sources are numbered alike, the number tells what the words do not; clear words outweigh it."""

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.text.align import align, choose_reference
from app.text.alignment.numbering import numbered_alike
from app.text.alignment.unmarked import is_unmarked
from app.text.model import Alignment, SegmentedSource
from app.text.segment import segment
from tests.text.aligned_documents import FILES, read

_CORPUS = sorted((Path(__file__).parent / "corpus").rglob("*.txt"))
_NUMBERED_ALIKE = Path(__file__).parent / "numbered_alike"
"""Documents as in `alignments/`, but some of whose points only the numbers tell."""

LAW = (
    "The harbour office keeps a register of all vessels.",
    "Pilots are examined every second spring by three captains.",
    "Cargo of timber is weighed on the northern quay.",
    "Anchoring near the lighthouse is prohibited after dusk.",
    "Fishermen pay no toll for nets and barrels.",
    "Passengers wait in the customs hall until called.",
    "Lost luggage is auctioned on the last Friday of June.",
    "The bell rings twice whenever fog comes up.",
)
ALIEN = (
    "Zebras graze quietly",
    "Sugar dissolves completely",
    "Violins sound mellow",
    "Comets return eventually",
    "Bakers rise early",
    "Glaciers carve valleys",
    "Poets borrow metaphors",
    "Robots assemble engines",
)


def _source(name: str, points: Sequence[str], first: int = 1) -> SegmentedSource:
    text = "\n".join(f"{number}. {point}" for number, point in enumerate(points, first))
    return SegmentedSource(name, text, segment(text))


def _said(alignment: Alignment, source: SegmentedSource) -> dict[str, list[str]]:
    """By point, what the source says on it."""
    said: dict[str, list[str]] = {}
    for passage in alignment.passages:
        if passage.source == source.id and passage.role != "mention":
            said.setdefault(passage.point, []).append(passage.span.of(source.text))
    return said


def _by_number(points: Sequence[str]) -> dict[str, list[str]]:
    return {str(number): [point] for number, point in enumerate(points, 1)}


def _listed_in_no_point(sources: Sequence[SegmentedSource]) -> list[str]:
    alignment = align(sources, choose_reference(sources))
    return [
        listed.span.of(source.text)
        for source in sources
        for listed in source.segments
        if listed.role in ("point", "subpoint")
        and not any(p.source == source.id and listed.span.meets(p.span) for p in alignment.passages)
    ]


@pytest.mark.parametrize("replaced", [(0,), (7,), (3,), (3, 4), (0, 7)])
def test_the_same_number_between_the_same_neighbours_is_the_same_point(replaced: tuple[int, ...]) -> None:
    """However little the words agree; and the place is called doubtful."""
    other = [ALIEN[n] if n in replaced else point for n, point in enumerate(LAW)]
    sources = [_source("a", LAW), _source("b", other)]
    alignment = align(sources, "a")
    assert _said(alignment, sources[1]) == _by_number(other)
    sure = {p.point: p.confidence for p in alignment.passages if p.source == "b"}
    assert [int(point) - 1 for point, confidence in sure.items() if confidence < 0.6] == list(replaced)


@given(st.sets(st.integers(0, 7), max_size=3), st.permutations(ALIEN))
@settings(max_examples=40, deadline=None)
def test_a_list_numbered_alike_keeps_its_numbers(replaced: set[int], alien: list[str]) -> None:
    other = [alien[n] if n in replaced else point for n, point in enumerate(LAW)]
    sources = [_source("a", LAW), _source("b", other)]
    assert _said(align(sources, "a"), sources[1]) == _by_number(other)


def test_words_that_clearly_fit_elsewhere_outweigh_the_number() -> None:
    exchanged = [*LAW[:3], LAW[4], LAW[3], *LAW[5:]]
    sources = [_source("a", LAW), _source("b", exchanged)]
    assert _said(align(sources, "a"), sources[1]) == _by_number(LAW)


def test_a_list_numbered_otherwise_goes_by_its_words() -> None:
    sources = [_source("a", LAW), _source("b", [*LAW[:2], *LAW[3:], ALIEN[0]])]
    said = _said(align(sources, "a"), sources[1])
    assert "3" not in said
    assert said["8+1"] == [ALIEN[0]]


@pytest.mark.parametrize(("dropped", "shifted"), [(2, 1), (5, 2), (10, 4), (24, 5), (0, 3), (15, 1)])
def test_a_stretch_renumbered_within_a_list_numbered_alike_goes_by_its_words(
    dropped: int, shifted: int
) -> None:
    """One point is dropped and a new one put in further on: those between bear other numbers, all else the same."""
    random = Random(dropped)
    words = ["".join(random.choices("bdfgklmnprst", k=6)) for _ in range(400)]
    points = [" ".join(random.sample(words, 12)).capitalize() for _ in range(32)]
    retold = [" ".join([*point.split()[:7], *random.sample(words, 4)]).capitalize() for point in points]
    behind = dropped + 1 + shifted
    other = [*retold[:dropped], *retold[dropped + 1 : behind], ALIEN[0], *retold[behind:]]
    sources = [_source("a", points), _source("b", other)]
    expected = {name: said for name, said in _by_number(retold).items() if name != str(dropped + 1)}
    said = _said(align(sources, "a"), sources[1])
    assert said.pop(f"{behind}+1") == [ALIEN[0]]
    assert said == expected


def test_a_point_with_a_neighbours_words_stays_under_its_number() -> None:
    fees = ["The fee is paid by Veldria.", "Veldria pays the fee."]
    other = ["The fee is paid by Kasmara.", "The fee is to be paid by Veldria."]
    first = [*LAW[:4], *fees, *LAW[4:]]
    second = [*LAW[:4], *other, *LAW[4:]]
    sources = [_source("a", first), _source("b", second)]
    assert _said(align(sources, "a"), sources[1]) == _by_number(second)


def test_parts_of_a_point_go_by_their_letters_too() -> None:
    text = "1. Opening:\n" + "\n".join(
        f"  {letter}) {point}" for letter, point in zip("abcde", LAW, strict=False)
    )
    both = [
        f"{text}\n2. {LAW[6]}\n3. {LAW[7]}",
        f"{text}\n2. {LAW[6]}\n3. {LAW[7]}".replace(LAW[2], ALIEN[2]),
    ]
    sources = [SegmentedSource(name, text, segment(text)) for name, text in zip("ab", both, strict=True)]
    assert _said(align(sources, "a"), sources[1])["1.c"] == [ALIEN[2]]


def test_added_points_of_two_sources_with_the_same_number_are_one() -> None:
    """Both go on where the reference ends."""
    sources = [
        _source("a", LAW),
        _source("b", [*LAW, "Gulls must not be fed."]),
        _source("c", [*LAW, "Birds find their own meals."]),
    ]
    alignment = align(sources, "a")
    assert _said(alignment, sources[1])["8+1"] == ["Gulls must not be fed."]
    assert _said(alignment, sources[2])["8+1"] == ["Birds find their own meals."]


def test_another_source_does_not_split_what_all_the_others_align() -> None:
    """Of four wordings of the same rules: whichever are lined up, and against whichever."""
    writers = read(_NUMBERED_ALIKE / "allotments_en.txt")
    sources = [SegmentedSource(writer.name, writer.text, segment(writer.text)) for writer in writers]
    for count in (2, 3, 4):
        for some in combinations(sources, count):
            for reference in some:
                alignment = align(some, reference.id)
                assert [point.id for point in alignment.points] == [str(number) for number in range(1, 11)]
                assert len([p for p in alignment.passages if p.role == "point"]) == 10 * count


def test_a_loose_sentence_does_not_leave_its_number_for_a_distant_likeness() -> None:
    """A word in common with what another point says besides is no reason."""
    wages = "Wages fall due on the last day of the month."
    first = [
        *LAW[:5],
        wages,
        "Three months of warning are given. No sacking is valid without the guild's consent.",
    ]
    second = [
        *LAW[:5],
        f"{wages} Night work needs the sailor's consent.",
        "Of warning, six months are given.",
    ]
    sources = [_source("a", first), _source("b", second)]
    assert _said(align(sources, "a"), sources[1]) == _by_number(second)


def test_a_sentence_that_has_moved_leaves_its_number_for_its_words() -> None:
    """What another point says word for word is that point's."""
    moved = "Every sailor receives a pair of boots and two woollen shirts before the winter."
    first = [*LAW[:5], f"Wages fall due monthly. {moved}", LAW[5]]
    second = [*LAW[:5], "Wages fall due monthly.", f"{LAW[5]} {moved}"]
    sources = [_source("a", first), _source("b", second)]
    assert _said(align(sources, "a"), sources[1])["6"] == ["Wages fall due monthly.", moved]


def test_a_part_stays_under_the_number_of_its_point() -> None:
    """Though the only point that has its words is another's part."""
    kept = "\n".join(f"{number}. {point}" for number, point in enumerate(LAW, 1))
    courts = "the courts of the capital decide on claims between the office and a tenant"
    texts = [
        f"{kept}\n9. Courts:\n  a) {courts};\n  b) the guild decides on wages.\n"
        "10. Law applied:\n  a) the law of the island;\n  b) the customs of the guild.",
        f"{kept}\n9. Courts:\n  a) {courts};\n  b) the guild decides on wages.\n"
        "10. Law applied:\n  a) the law of the island;\n  b) the customs of the guild;\n"
        "  c) royal law on claims between the office and a tenant.",
    ]
    sources = [SegmentedSource(name, text, segment(text)) for name, text in zip("ab", texts, strict=True)]
    said = _said(align(sources, "a"), sources[1])
    assert said["9.a"] == [f"{courts};"]
    assert said["10.b+1"] == ["royal law on claims between the office and a tenant."]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_listed_item_of_the_documents_is_in_some_point(path: Path) -> None:
    """As they are marked, and as the program itself cuts them."""
    writers = read(path)
    assert _listed_in_no_point([writer.source() for writer in writers]) == []
    assert _listed_in_no_point([SegmentedSource(w.name, w.text, segment(w.text)) for w in writers]) == []


def test_every_listed_item_of_any_text_is_in_some_point() -> None:
    """Held against a text that has nothing to do with it. What stands under headings may be prose, see `unmarked`."""
    texts = [path.read_text(encoding="utf-8") for path in _CORPUS]
    sources = [
        SegmentedSource(path.stem, text, segment(text)) for path, text in zip(_CORPUS, texts, strict=True)
    ]
    sources = [source for source in sources if not is_unmarked(source.segments)]
    assert len(sources) > 1
    for one, other in zip(sources, [*sources[1:], sources[0]], strict=True):
        assert _listed_in_no_point([one, other]) == []


_labels = st.lists(st.sampled_from(["", "1", "2", "3", "4", "a"]), max_size=8)


@given(_labels, _labels)
def test_only_equal_numbers_are_ever_paired(mine: list[str], theirs: list[str]) -> None:
    matched = {n: n for n in range(min(len(mine), len(theirs))) if n % 2 == 0}
    found = numbered_alike(mine, theirs, matched)
    assert all(mine[place] and mine[place] == theirs[other] for place, other in found.items())
