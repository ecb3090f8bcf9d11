"""Columns side by side are read one after the other; whatever else has gaps in its lines stays as it is."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources import read_bytes
from app.sources.clipboard import from_clipboard
from app.sources.sidebyside import in_reading_order

LEFT = """1. The club is open to anyone who
   can swim two hundred metres and
   has paid the yearly fee.
2. The fee is forty euro. Members
   under eighteen pay half.
3. The committee has five members
   and meets every second month."""
RIGHT = """4. Boats are booked a day ahead and
   returned clean before nine in the
   evening.
5. Damage is reported to the warden
   on the same day, and paid for by
   whoever did it."""
THIRD = """6. Nobody rows alone between late
   autumn and the first of March
   in any boat that has no keel.
7. Guests row only in company of
   a member who answers for what
   they break."""


def abreast(*columns: str, width: int = 40) -> str:
    """The columns side by side."""
    split = [column.split("\n") for column in columns]
    rows = [[side[n] if n < len(side) else "" for side in split] for n in range(max(map(len, split)))]
    return "\n".join("".join(cell.ljust(width) for cell in row).rstrip() for row in rows)


def test_the_left_column_comes_before_the_right_one_in_files_and_from_the_clipboard() -> None:
    title, end = (
        " " * 20 + "RULES OF THE RIVER ROWING CLUB\n\n",
        "\n\nDone at Oldham in the month of May, in the presence of all.\n",
    )
    text = f"{title}{abreast(LEFT, RIGHT)}{end}"
    read = f"{title}{LEFT}\n{RIGHT}{end}"
    assert read_bytes("a.txt", text.encode()).text == read
    assert from_clipboard("", text).text == read


def test_three_columns_and_several_pages_are_read_in_order() -> None:
    text = f"{abreast(LEFT, RIGHT, THIRD)}\f{abreast(RIGHT, LEFT, width=50)}"
    assert in_reading_order(text) == f"{LEFT}\n{RIGHT}\n{THIRD}\f{RIGHT}\n{LEFT}"


def test_paragraphs_apart_stay_apart_over_the_end_of_a_column() -> None:
    left, right = LEFT.replace("\n2.", "\n\n2."), RIGHT.replace("\n5.", "\n\n5.")
    assert in_reading_order(abreast(left, right)) == f"{left}\n\n{right}"


def test_wide_characters_take_two_columns() -> None:
    left = [
        "第一条　本会以保护河流为宗旨，",
        "不以营利为目的。会员每年缴纳会",
        "费四十元，未满十八岁者减半。理",
        "事会由五人组成，每两个月召开一",
        "次会议。",
    ]
    right = [
        "第二条　会员须提前一天预订船只",
        "并于晚上九点前清洗归还。损坏船",
        "只者应当天向管理员报告，并承担",
        "修理费用。冬季任何人不得单独划",
        "船。",
    ]
    text = "\n".join(f"{a}{' ' * (36 - 2 * len(a))}{b}" for a, b in zip(left, right, strict=True))
    assert in_reading_order(text) == "\n".join([*left, *right])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "\n".join(
                f"{name:<30}{place}, the second house on the left"
                for name, place in zip(
                    [
                        "Anna Smith of Upper Oldham",
                        "Bob Jones of Lower Oldham",
                        "Carl Berg of the Old Mill",
                        "Dora Lee of the New Bridge",
                        "Emil Voss of the Ferry Inn",
                        "Fay Cole of Market Square",
                    ],
                    ["Oak Road", "Elm Street", "Mill Lane", "Quay", "Ferry Road", "Square"],
                    strict=True,
                )
            ),
            id="a table of names",
        ),
        pytest.param(
            "\n".join(f"item {n}, as agreed,\tthe price of which is {n} euro" for n in range(9)), id="tabs"
        ),
        pytest.param(
            "\n".join(
                f"total = total + part[{n}]          # the part that came before is added here"
                for n in range(9)
            ),
            id="code with comments",
        ),
        pytest.param(
            "the club  is open to anyone who can swim two hundred  metres and has\n" * 9, id="justified lines"
        ),
        pytest.param(
            "\n".join(
                f"chapter {['one', 'two', 'three', 'four', 'five', 'six'][n]} and its sources          page {n}"
                for n in range(6)
            ),
            id="contents",
        ),
    ],
)
def test_other_lines_with_gaps_stay_as_they_are(text: str) -> None:
    assert in_reading_order(text) == text


@given(
    st.lists(
        st.lists(st.text("abc é.水\u0301", min_size=1, max_size=30), min_size=1, max_size=3).map(
            lambda cells: "".join(cell.ljust(32) for cell in cells)
        ),
        min_size=5,
        max_size=30,
    )
)
def test_nothing_but_blanks_is_ever_lost_and_reading_again_changes_nothing(lines: list[str]) -> None:
    text = "\n".join(lines)
    read = in_reading_order(text)
    assert Counter(read.replace(" ", "").replace("\n", "")) == Counter(
        text.replace(" ", "").replace("\n", "")
    )
    assert in_reading_order(read) == read
