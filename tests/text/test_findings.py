"""Findings: which differences matter, and why."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tasks.finding import lexicons
from app.text.diff import compare
from app.text.findings import Desk, findings
from app.text.model import FINDING_KINDS, Passage, Point
from app.text.variants import NON_MATERIAL_KINDS, Variant
from app.text.wording import Wordings

LEXICONS = lexicons()

words = st.sampled_from(
    (
        "The",
        "tenant",
        "shall",
        "may",
        "pay",
        "the",
        "rent",
        "of",
        "30",
        "crowns",
        ",",
        "if",
        "not",
        "all",
        "guests",
        ".",
    )
)
things = st.sampled_from(
    (
        "gate",
        "wall",
        "roof",
        "door",
        "yard",
        "path",
        "lamp",
        "bell",
        "rope",
        "sail",
        "mast",
        "may",
        "never",
        "5",
        "Ada",
        "Oslo",
        ".",
        ",",
    )
)
sentences = st.lists(words, min_size=1, max_size=12).map(" ".join) | st.lists(
    things, min_size=6, max_size=18
).map(" ".join)


def found(*wordings: str) -> tuple[Variant, ...]:
    """The variants of one point that sources `a`, `b`, ... word so, `a` being the reference."""
    return listed({"1": dict(zip("abcdef", wordings, strict=False))})


def listed(
    points: dict[str, dict[str, str]], *, reference: str = "a", order: str = "abcdef"
) -> tuple[Variant, ...]:
    """The variants of several points, each with the wordings of its sources."""
    texts: dict[str, str] = dict.fromkeys(order, "")
    passages = []
    for point, wordings in points.items():
        for source, text in wordings.items():
            if text:
                start = len(texts[source])
                texts[source] += f"{text}\n"
                passages.append(Passage(point, source, start, start + len(text), "point"))
    rows = tuple(Point(point, "") for point in points)
    return findings(rows, list(order), reference, Wordings(texts, rows, passages), LEXICONS)


def kinds(*wordings: str) -> set[tuple[str, str | None]]:
    """Kind and severity of each variant."""
    return {(variant.kind, variant.severity) for variant in found(*wordings)}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The fee is 100 crowns.", "The fee is 200 crowns.", ("number", "high")),
        ("Payment within 30 days.", "Payment within 20 days.", ("date", "high")),
        ("Payment within 30 days.", "Payment after 30 days.", ("date", "high")),
        ("Payment within 30 days.", "Payment in 30 days.", ("date", "low")),
        ("The tenant may sublet.", "The tenant may not sublet.", ("negation", "high")),
        ("The lease is valid.", "The lease is invalid.", ("negation", "high")),
        ("No fee is due.", "A fee is due.", ("negation", "high")),
        ("The tenant is not expected to sue.", "The tenant is expected not to sue.", ("negation", "medium")),
        ("The tenant shall insure the flat.", "The tenant may insure the flat.", ("modality", "high")),
        ("The tenant shall insure the flat.", "The tenant agrees to insure the flat.", ("modality", "low")),
        ("The gate is locked.", "The gate can be locked.", ("modality", "high")),
        ("The deposit is repaid if nothing is broken.", "The deposit is repaid.", ("condition", "high")),
        ("Pay, except for water.", "Pay, in addition to water.", ("negation", "high")),
        (
            "The owner informs Ms Adler and Mr Brandt.",
            "The owner informs Ms Adler and Mr Conti.",
            ("entity", "medium"),
        ),
        ("The tenant shall pay.", "The landlord shall pay.", ("party", "high")),
        ("It covers all damage.", "It covers damage.", ("scope-omission", "medium")),
        ("Bring at least two keys.", "Bring at most two keys.", ("scope-omission", "high")),
        ("Bring soap and salt.", "Bring soap, sugar and salt.", ("scope-addition", "medium")),
        ("The cellar is locked.", "The basement is locked.", ("terminology", "low")),
        ("The tenant pays the landlord a fine.", "The landlord pays the tenant a fine.", ("party", "high")),
        (
            "The roof is painted before the floor is laid.",
            "The floor is laid before the roof is painted.",
            ("ordering", "high"),
        ),
        (
            "He saw that Peru, Chile and Bolivia met.",
            "He saw that Chile, Peru and Bolivia met.",
            ("ordering", "low"),
        ),
        ("It pays for the repair.", "It pays for the repairs.", ("number", "low")),
        ("Sign the form and pay.", "Sign the form or pay.", ("scope-omission", "medium")),
        ("If it rains or snows, stay.", "If it rains and snows, stay.", ("condition", "medium")),
        ("It is no toy or tool.", "It is no toy and tool.", ("scope-omission", "low")),
        ("Unterschreiben und zahlen.", "Unterschreiben oder zahlen.", ("scope-omission", "medium")),
        ("Підписати і сплатити.", "Підписати або сплатити.", ("scope-omission", "medium")),
        ("Πληρωμή εντός τριάντα (30) ημερών.", "Πληρωμή εντός εξήντα (60) ημερών.", ("number", "high")),
        ("Ring to (1) pay and (2) leave.", "Ring to (1) pay and (3) leave.", ("number", "low")),
    ],
)
def test_the_kind_of_a_material_difference(left: str, right: str, expected: tuple[str, str]) -> None:
    assert expected in kinds(left, right)


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("It costs $200bn.", "It costs 200 billion dollars.", "orthographic"),
        ("The neighbouring theatre.", "The neighboring theater.", "orthographic"),
        ("The Gate is shut.", "The gate is shut.", "orthographic"),
        ("The “red” key.", 'The "red" key.', "typographic"),
        ("The red key.", "The red\u00a0key.", "typographic"),
        ("Bring soap, towels and salt.", "Bring soap, towels, and salt.", "punctuation"),
        ("The tenant shall insure the flat.", "The tenant must insure the flat.", "stylistic"),
        ("The tenant pays.", "The tenant shall pay.", "stylistic"),
        ("The works begin today.", "The works commence today.", "stylistic"),
        ("The keeper's hut is old.", "The hut of the keeper is old.", "stylistic"),
        ("The landlord pays the tenant.", "The tenant is paid by the landlord.", "stylistic"),
        ("It ends after the keys are returned.", "After the keys are returned it ends.", "stylistic"),
        ("No guards are posted there.", "Guards are not posted there.", "stylistic"),
    ],
)
def test_the_same_said_in_another_way_is_not_material(left: str, right: str, kind: str) -> None:
    assert {(v.kind, v.severity) for v in found(left, right)} >= {(kind, None)}
    assert not any(variant.severity for variant in found(left, right))


def test_an_explanation_quotes_the_words() -> None:
    (variant,) = found("The tenant shall insure the flat.", "The tenant may insure the flat.")
    assert variant.explanation == (
        "The commitment is of another force: “shall” (a duty) against “may” (a permission)."
    )


def test_what_few_have_is_added_and_what_most_have_is_left_out() -> None:
    (added,) = found("The gate is shut.", "The old gate is shut.", "The gate is shut.")
    (left_out,) = found("The gate is shut.", "The old gate is shut.", "The old gate is shut.")
    assert (added.kind, left_out.kind) == ("scope-addition", "scope-omission")
    assert added.explanation == "Only one of 3 sources has “old”."
    assert left_out.explanation == "One of 3 sources leaves out “old”."


def test_it_is_told_in_how_many_sources_something_stands() -> None:
    with_it, without = "The deposit is repaid if nothing is broken.", "The deposit is repaid."
    (one,) = found(with_it, without, without)
    (two,) = found(with_it, with_it, without)
    (pair,) = found(with_it, without)
    words = "“if nothing is broken”"
    assert one.explanation == f"A condition stands in one of 3 sources only: {words}."
    assert two.explanation == f"A condition stands in 2 of 3 sources only: {words}."
    assert pair.explanation == f"A condition stands in one source only: {words}."


def test_what_is_part_of_a_longer_omission_says_so() -> None:
    told = found(
        "New rules apply after all members of the club agree.",
        "New rules apply once all partners of the club agree.",
        "New rules apply.",
    )
    words = "after all members of the club agree"
    assert [v.explanation for v in told if v.severity == "high"] == [
        f"A condition stands in 2 of 3 sources only: “{words}”."
    ]
    assert [v.severity for v in told if f", part of “{words}”" in v.explanation] == ["low", "low"]


def test_what_stands_instead_of_something_is_no_omission() -> None:
    told = found(
        "The council legally adopts a plan of growth.",
        "The council enshrines in its bye-laws a plan of growth.",
        "The council legislates a plan of growth.",
    )
    assert {v.kind for v in told if v.severity} == {"terminology"}


def test_equal_wordings_have_no_variants() -> None:
    assert found("Same words.", "Same words.") == ()


def test_sources_that_agree_share_a_reading() -> None:
    (variant,) = found("Doors close at 10.", "Doors close at 11.", "Doors close at 11.")
    assert {(reading.sources, reading.text) for reading in variant.readings} == {
        (("a",), "10"),
        (("b", "c"), "11"),
    }


def test_an_omission_is_a_reading_that_tells_where_the_words_would_stand() -> None:
    (variant,) = found("The gate is shut.", "The old gate is shut.")
    spans = {source: (span.start, span.end) for r in variant.readings for source, span in r.spans}
    assert spans == {"a": (3, 3), "b": (4, 7)}


def test_every_reading_tells_where_it_stands() -> None:
    texts = {"a": "Doors close at 10 sharp.", "b": "Doors close at 11 sharp."}
    (variant,) = found(*texts.values())
    for reading in variant.readings:
        assert [(s, span.of(texts[s])) for s, span in reading.spans] == [(reading.sources[0], reading.text)]


def test_the_most_material_come_first() -> None:
    severities = [v.severity for v in found("The red fox may eat 3 hens.", "The brown fox must eat 4 hens.")]
    order = ["high", "medium", "low", None]
    assert [order.index(s) for s in severities] == sorted(order.index(s) for s in severities)


def test_a_point_that_no_other_source_lists_has_no_variants() -> None:
    assert found("Only here.", "") == ()


def test_a_point_that_a_listing_source_lacks_is_left_out() -> None:
    (variant,) = listed(
        {"1": {"a": "Doors close.", "b": "Doors close."}, "1.a": {"a": "The guard shall leave at ten."}}
    )
    assert (variant.point, variant.kind, variant.severity) == ("1.a", "scope-omission", "high")
    assert [(r.sources, r.text) for r in variant.readings] == [
        (("a",), "The guard shall leave at ten."),
        (("b",), ""),
    ]
    assert variant.readings[1].spans[0][1].start == len("Doors close.")


def test_a_point_that_a_source_only_speaks_of_is_not_left_out() -> None:
    texts = {"a": "The guard shall leave at ten.", "b": "It rains. The guard would go, people say."}
    points = (Point("1", ""), Point("2", ""))
    passages = [
        Passage("1", "a", 0, 29, "point"),
        Passage("2", "b", 0, 9, "point"),
        Passage("1", "b", 10, 41, "mention"),
    ]
    told = findings(points, ["a", "b"], "a", Wordings(texts, points, passages), LEXICONS, "1")
    assert [(v.kind, v.severity, v.explanation) for v in told] == [
        (
            "scope-omission",
            "low",
            "One source only mentions the point, outside the list: “The guard would go, people say”.",
        )
    ]
    assert [(r.sources, r.text) for r in told[0].readings] == [
        (("a",), texts["a"]),
        (("b",), "The guard would go, people say."),
    ]


def test_a_point_that_one_lacks_and_another_speaks_of_at_length_is_left_out() -> None:
    texts = {
        "a": "The guard shall leave at ten.",
        "b": "It rains. The guard would go at ten or somewhat later, people say.",
        "c": "It rains.",
    }
    passages = [
        Passage("1", "a", 0, 29, "point"),
        Passage("2", "b", 0, 9, "point"),
        Passage("1", "b", 10, 66, "mention"),
        Passage("2", "c", 0, 9, "point"),
    ]
    points = (Point("1", ""), Point("2", ""))
    (told,) = findings(points, ["a", "b", "c"], "a", Wordings(texts, points, passages), LEXICONS, "1")
    assert (told.kind, told.severity) == ("scope-omission", "high")
    assert [reading.sources for reading in told.readings] == [("a",), ("b",), ("c",)]


@pytest.mark.parametrize(
    ("text", "thin"),
    [
        ("The tenant shall pay the rent on the first day of each month and keep the flat clean.", False),
        ("Der Mieter zahlt die Miete am ersten Tag eines jeden Monats und hält die Wohnung sauber.", False),
        ("Найомець сплачує плату в перший день кожного місяця та утримує квартиру в чистоті.", False),
        ("Najemca płaci czynsz pierwszego dnia każdego miesiąca i utrzymuje mieszkanie w czystości.", True),
        ("Il conduttore paga il canone il primo giorno di ogni mese e mantiene pulito l'alloggio.", False),
        ("Huurder betaalt maandelijks zijn huur vooraf, houdt woning netjes, meldt schade meteen.", True),
        ("ο μισθωτής πληρώνει το μίσθωμα την πρώτη ημέρα κάθε μήνα και διατηρεί την κατοικία καθαρή", True),
    ],
)
def test_a_source_in_a_language_without_a_lexicon_is_told(text: str, thin: bool) -> None:
    points = (Point("1", ""),)
    passages = [Passage("1", "a", 0, len(text), "point")]
    desk = Desk(points, ["a"], "a", Wordings({"a": text}, points, passages), LEXICONS)
    assert desk.thin == (frozenset({"a"}) if thin else frozenset())


def test_a_missing_heading_weighs_little() -> None:
    (variant,) = listed({"1": {"a": "Territories:"}, "2": {"a": "It rains.", "b": "It rains."}})
    assert variant.severity == "low"


def test_one_point_can_be_asked_for_with_its_sub_points() -> None:
    texts = {"a": "One.\nTwo.\nTen.", "b": "Ein.\nZwo.\nTin."}
    points = (Point("1", ""), Point("1.a", ""), Point("10", ""))
    spans = {"1": (0, 4), "1.a": (5, 9), "10": (10, 14)}
    passages = [Passage(p, s, *span, "point") for s in texts for p, span in spans.items()]
    wordings = Wordings(texts, points, passages)
    assert {v.point for v in findings(points, ["a", "b"], "a", wordings, LEXICONS, "1")} == {"1", "1.a"}


def test_each_wording_is_read_in_its_own_language() -> None:
    assert ("modality", "high") in kinds(
        "Der Mieter muss die Wohnung räumen.", "Der Mieter kann die Wohnung räumen."
    )
    assert ("condition", "high") in kinds("La licence expire si le prix change.", "La licence expire.")


def test_wordings_in_different_languages_are_compared_in_their_numbers() -> None:
    told = found("The tenant pays 300 euros for the flat.", "Der Mieter zahlt 400 Euro für die Wohnung.")
    assert [(v.kind, v.severity) for v in told if v.severity] == [("number", "high")]


@given(st.lists(sentences, min_size=3, max_size=3), st.booleans())
def test_the_order_of_the_other_sources_changes_nothing(texts: list[str], lacking: bool) -> None:
    points = {"1": dict(zip("abc" if not lacking else "bcd", texts, strict=True)), "2": {"a": "It rains."}}
    told = [listed(points, order="a" + "".join(rest)) for rest in permutations("bcd")]
    sorted_spans = [
        {str(sorted(s for r in v.readings for s in r.spans)) for v in variants} for variants in told
    ]
    assert all(spans == sorted_spans[0] for spans in sorted_spans)
    assert (
        len({tuple(sorted((v.kind, str(v.severity), v.explanation) for v in variants)) for variants in told})
        == 1
    )


@given(st.lists(sentences, min_size=2, max_size=4, unique=True))
def test_no_word_of_a_wording_is_lost(texts: list[str]) -> None:
    told = found(*texts)
    left = []
    for source, text in zip("abcd", texts, strict=False):
        spans = sorted(span for v in told for r in v.readings for s, span in r.spans if s == source)
        edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(text)]
        left.append("".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)).split())
    assert all(words == left[0] for words in left)


@given(st.lists(sentences, min_size=2, max_size=4))
def test_every_variant_has_its_kind_and_its_severity(texts: list[str]) -> None:
    for variant in found(*texts):
        assert variant.kind in (FINDING_KINDS if variant.severity else NON_MATERIAL_KINDS)
        assert variant.explanation.endswith(".")
        assert len({reading.text for reading in variant.readings}) == len(variant.readings) > 1
        assert [s for r in variant.readings for s in r.sources] == [
            s for r in variant.readings for s, _ in r.spans
        ]


@given(st.lists(sentences, min_size=2, max_size=4))
def test_no_character_is_in_two_variants(texts: list[str]) -> None:
    for source in "abcd"[: len(texts)]:
        spans = sorted(span for v in found(*texts) for r in v.readings for s, span in r.spans if s == source)
        assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The old gate is shut at ten.",
            "The gate is locked at 10 by the guard.",
            "At ten the gate is shut.",
        ),
        ("A, b and c.", "a b c", "A; B; C and d."),
        ("If it rains, pay 5 €.", "Pay five euros if it snows.", "Pay."),
    ],
)
def test_every_change_of_every_comparison_is_in_a_variant(texts: tuple[str, ...]) -> None:
    told = found(*texts)
    named = dict(zip("abc", texts, strict=True))
    for left, right in permutations(named, 2):
        for change in compare(named[left], named[right]).changes:
            assert any(
                span.start <= side.end and side.start <= span.end
                for v in told
                for r in v.readings
                for source, span in r.spans
                for wanted, side in ((left, change.left), (right, change.right))
                if source == wanted
            )
