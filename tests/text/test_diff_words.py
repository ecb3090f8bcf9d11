"""Inside words: marked only where two words are really alike."""

import pytest

from app.text.comparison.likeness import Part, inner_changes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("dog", "duck"),
        ("shall", "should"),
        ("shall", "small"),
        ("import", "export"),
        ("600,000", "800,000"),
        ("50/50", "60/40"),
        ("$100", "€250"),
        ("the", "they"),
        ("in", "into"),
        ("increase", "decrease"),
        ("peace", "place"),
        ("THE", "The"),
        ("ανοικτό", "κλειστό"),
        ("승인한다", "공표한다"),
        ("G7", "G8"),
        ("x" * 300, "x" * 300 + "s"),
    ],
)
def test_other_words_are_replaced_whole(left: str, right: str) -> None:
    assert inner_changes(left, right) == inner_changes(right, left) == ()


@pytest.mark.parametrize(
    ("left", "right", "parts"),
    [
        ("lapse", "lapses", [("", "s")]),
        ("city", "cities", []),
        ("country", "countries", [("y", "ies")]),
        ("recognised", "recognized", [("s", "z")]),
        ("organisational", "organizations", [("s", "z"), ("al", "s")]),
        ("labour", "labor", [("u", "")]),
        ("lawful", "unlawful", [("", "un")]),
        ("accord", "l'accord", [("", "l'")]),
        ("US", "US's", [("", "'s")]),
        ("mayor", "mayor's", [("", "'s")]),
        ("mayor's", "mayorʼs", [("'", "ʼ")]),
        ("600,000", "600 000", [(",", " ")]),
        ("The", "the", [("T", "t")]),
        ("Orbán", "Orban", [("á", "a")]),
        ("Сторона", "Стороны", [("а", "ы")]),
        ("위원회는", "위원회가", [("는", "가")]),
        ("دولة", "الدولة", [("", "ال")]),
    ],
)
def test_the_same_word_in_another_form_is_marked_inside(
    left: str, right: str, parts: list[tuple[str, str]]
) -> None:
    found = [(left[p.left : p.left_end], right[p.right : p.right_end]) for p in inner_changes(left, right)]
    assert found == parts


def test_parts_are_code_points_at_cluster_edges() -> None:
    assert inner_changes("cafés", "cafe\u0301s") == (Part(3, 4, 3, 5),)
