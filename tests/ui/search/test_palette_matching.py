"""Which names answer to what is typed, and which answer best."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.search.matching import Name, match, plain


def answer(typed: str, name: str, *, initials: bool = True) -> str | None:
    """The characters of a name that answer, each run in brackets; None if it does not answer."""
    found = match(plain(typed).split(), Name(name), initials=initials)
    if found is None:
        return None
    shown, at = "", 0
    for mark in found.marks:
        shown += name[at : mark.start] + f"[{mark.of(name)}]"
        at = mark.end
    return shown + name[at:]


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("next", "[Next] difference"),
        ("diff", "Next [diff]erence"),
        ("diff next", "[Next] [diff]erence"),
        ("NEXT", "[Next] difference"),
        ("ence", "Next differ[ence]"),
        ("nd", "[N]ext [d]ifference"),
        ("nedif", "[Ne]xt [dif]ference"),
        ("nx", None),
        ("difference point", None),
    ],
)
def test_a_name_answers_to_its_words_and_to_their_beginnings(typed: str, marked: str | None) -> None:
    assert answer(typed, "Next difference") == marked


def test_beginnings_may_leave_words_out_but_keep_their_order() -> None:
    assert answer("fwp", "Findings of the whole project") == "[F]indings of the [w]hole [p]roject"
    assert answer("pwf", "Findings of the whole project") is None


def test_only_where_it_is_asked_for_beginnings_answer() -> None:
    assert answer("nd", "Next difference", initials=False) is None


@pytest.mark.parametrize(
    ("typed", "name", "marked"),
    [
        ("bezuge", "Änderung der Bezüge", "Änderung der [Bezüge]"),
        ("änd", "Änderung", "[Änd]erung"),
        ("strasse", "Große Straße 5", "Große [Straße] 5"),
        ("保证", "安全保证的条件", "安全[保证]的条件"),
        ("ضمان", "شروط الضمان", "شروط ال[ضمان]"),
        ("e\u0301te", "L'été", "L'[été]"),
    ],
)
def test_case_and_accents_do_not_count_in_any_script(typed: str, name: str, marked: str) -> None:
    assert answer(typed, name) == marked


def test_whole_words_come_first_then_beginnings_then_initials_then_what_is_inside() -> None:
    names = ("Sand bank", "Undo and more", "New day", "Andes")
    found = {name: match(["and"], Name(name), initials=True) for name in names}
    ranks = {name: answered.rank for name, answered in found.items() if answered is not None}
    assert sorted(ranks, key=ranks.__getitem__) == ["Undo and more", "Andes", "Sand bank"]
    nd = {name: match(["nd"], Name(name), initials=True) for name in names}
    best = min((answered.rank, name) for name, answered in nd.items() if answered is not None)
    assert best[1] == "New day"


def test_the_number_of_a_point_is_found_before_longer_numbers() -> None:
    names = ("11 One more", "10.a Sub-point", "1 First", "21 Another")
    found = [(answered.rank, name) for name in names if (answered := match(["1"], Name(name)))]
    assert [name for _, name in sorted(found)] == ["1 First", "10.a Sub-point", "11 One more", "21 Another"]


@given(st.text(max_size=40), st.text(min_size=1, max_size=6))
def test_marks_lie_in_the_name_in_order_and_apart(name: str, typed: str) -> None:
    found = match(plain(typed).split(), Name(name), initials=True)
    ends = [0] if found is None else [0, *(at for mark in found.marks for at in (mark.start, mark.end))]
    assert ends == sorted(ends)
    assert ends[-1] <= len(name)


@given(st.text(min_size=1, max_size=30))
def test_a_name_answers_to_itself(name: str) -> None:
    words = plain(name).split()
    assert bool(match(words, Name(name))) == bool(words)
