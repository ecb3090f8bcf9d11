"""Numbers in Korean words are read as values, and the same syllables are left alone in ordinary words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tasks.conventions import lexicons
from app.text.findings import findings
from app.text.language.hangul import value_of
from app.text.language.quantities import quantities
from app.text.model import Passage, Point
from app.text.wording import Wordings

_DIGITS = "영일이삼사오육칠팔구"
ENGLISH = lexicons()[0]


def korean(number: int) -> str:
    """As it is written in full, without one before a unit: 12,000 is 만이천."""
    for scale, sign in ((10**12, "조"), (10**8, "억"), (10**4, "만")):
        if number >= scale:
            above, rest = divmod(number, scale)
            return (korean(above) if above > 1 else "") + sign + (korean(rest) if rest else "")
    for unit, sign in ((1000, "천"), (100, "백"), (10, "십")):
        if number >= unit:
            above, rest = divmod(number, unit)
            return (_DIGITS[above] if above > 1 else "") + sign + (korean(rest) if rest else "")
    return _DIGITS[number]


def told(one: str, other: str) -> list[tuple[str, str | None]]:
    """Kind and severity of what differs."""
    texts = {"a": one, "b": other}
    points, passages = (
        (Point("1", ""),),
        [Passage("1", source, 0, len(text), "point") for source, text in texts.items()],
    )
    found = findings(points, ["a", "b"], "a", Wordings(texts, points, passages), lexicons())
    return [(variant.kind, variant.severity) for variant in found]


def read(text: str) -> list[tuple[float | str, str]]:
    """The quantities of a text."""
    return [quantity.key for quantity in quantities(text, ENGLISH)]


@given(st.integers(1, 10**15))
def test_what_is_written_in_full_is_read_back(number: int) -> None:
    assert value_of(korean(number)) == number


@given(st.integers(11, 9_999_999))
def test_words_and_figures_say_the_same_of_money(number: int) -> None:
    assert (
        read(f"대금 {korean(number)}원을 낸다")
        == read(f"대금 {number:,} 원을 낸다")
        == [(float(number), "KRW")]
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("임차인은 삼십 일 이내에 차임을 지급한다.", "임차인은 30일 이내에 차임을 지급한다."),
        ("보증금은 이백만원으로 한다.", "보증금은 200만 원으로 한다."),
        ("벌금은 1억 5천만 원 이하로 한다.", "벌금은 150,000,000원 이하로 한다."),
        ("이자는 연 백분의 삼으로 한다.", "이자는 연 3%로 한다."),
        ("재적 의원 삼분의 이 이상이 찬성한다.", "재적 의원 3분의 2 이상이 찬성한다."),
        ("위원회는 위원 열두 명으로 구성한다.", "위원회는 위원 12명으로 구성한다."),
        ("계약 기간은 이 년으로 한다.", "계약 기간은 2년으로 한다."),
        ("제십이조 제3항에 따라 심사한다.", "제12조제3항에 따라 심사한다."),
        ("협약은 2025년 3월 1일에 발효한다.", "협약은 2025. 3. 1.에 발효한다."),
    ],
)
def test_one_number_written_in_two_ways_is_no_difference(one: str, other: str) -> None:
    assert all(severity is None for _, severity in told(one, other))


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("임차인은 삼십 일 이내에 차임을 지급한다.", "임차인은 육십 일 이내에 차임을 지급한다.", "date"),
        ("임차인은 30일까지 차임을 지급한다.", "임차인은 60일까지 차임을 지급한다.", "date"),
        ("보증금은 이백만 원으로 한다.", "보증금은 삼백만 원으로 한다.", "number"),
        ("벌금은 1억 5천만 원 이하로 한다.", "벌금은 1억 8천만 원 이하로 한다.", "number"),
        ("이자는 연 백분의 삼으로 한다.", "이자는 연 백분의 오로 한다.", "number"),
        ("세율을 2퍼센트포인트 인상한다.", "세율을 2퍼센트 인상한다.", "number"),
        ("위원회는 위원 열두 명으로 구성한다.", "위원회는 위원 15명으로 구성한다.", "number"),
        ("협약은 2025년 3월 1일에 발효한다.", "협약은 2025년 5월 1일에 발효한다.", "date"),
    ],
)
def test_another_number_is_told_as_one(one: str, other: str, kind: str) -> None:
    assert (kind, "high") in told(one, other)


@pytest.mark.parametrize("bounds", [("까지", "부터"), ("이상", "이하")])
def test_what_bounds_a_number_is_not_lost(bounds: tuple[str, str]) -> None:
    one, other = (f"신청은 30일{bound} 받는다." for bound in bounds)
    assert any(severity for _, severity in told(one, other))


@pytest.mark.parametrize(
    "text",
    [
        "이사회는 사건의 사항을 조사한다",
        "만일 이 조의 사유가 있으면",
        "이 일은 이 회의에서 다룬다",
        "오만한 사람은 구분하지 아니한다",
        "사원은 사회의 일부이다",
        "천만에 말씀이며 한 일이 없다",
    ],
)
def test_syllables_of_ordinary_words_are_no_numbers(text: str) -> None:
    assert read(text) == []


def test_who_is_of_full_age_is_not_ten_thousand_years_old() -> None:
    assert [value for value, _ in read("만 19세 이상인 사람")] == [19.0]
