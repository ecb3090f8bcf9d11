"""Each kind of setting takes what it is for, and nothing else."""

from string import ascii_lowercase

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.ui.setting_kinds import Choice, Number, Setting, Words
from app.ui.settings import APPEARANCE, GROUPS, LINE_SPACING, PREFERENCES, READING_SIZE
from app.ui.theme import Theme
from app.ui.wordings.panes import GREATEST_PX, LEAST_PX
from app.ui.wordings.text import READING_PX

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
WORDS = Words("w", "", label="", longest=10)
NUMBER = Number("n", 5, label="", least=1, greatest=9)
CHOICE = Choice("c", "a", label="", options=(("a", "A"), ("b", "B")))


@given(ANYTHING)
@example("Ada \x7f")
def test_whatever_comes_in_what_is_kept_is_in_order(value: object) -> None:
    for preference in PREFERENCES:
        kept = preference.read(value)
        assert kept is None or preference.read(kept) == kept


@given(st.text(max_size=10))
def test_words_are_kept_on_one_line_that_can_be_printed(text: str) -> None:
    kept = WORDS.read(text)
    assert kept is not None
    assert kept.isprintable()


@given(st.text(alphabet=ascii_lowercase, max_size=10))
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert WORDS.read(text) == text


def test_words_that_are_too_long_are_not_taken() -> None:
    assert WORDS.read("x" * 11) is None


@pytest.mark.parametrize(("value", "kept"), [(1, 1), (9, 9), (5.0, 5), (0, None), (10, None), (2.5, None)])
def test_a_number_must_be_whole_and_in_range(value: float, kept: int | None) -> None:
    assert NUMBER.read(value) == kept


@pytest.mark.parametrize("value", [True, "5", None, [5], float("nan"), float("inf")])
def test_what_is_no_number_is_not_taken(value: object) -> None:
    assert NUMBER.read(value) is None


def test_a_choice_is_one_of_its_options() -> None:
    assert CHOICE.read("b") == "b"
    assert CHOICE.read("B") is None


@pytest.mark.parametrize(
    ("default", "value", "kept"), [(1, True, None), (False, True, True), (False, 1, None), ("", 1, None)]
)
def test_a_plain_setting_keeps_to_its_type(default: object, value: object, kept: object) -> None:
    assert Setting("s", default).read(value) is kept


@pytest.mark.parametrize("preference", PREFERENCES, ids=lambda one: one.key)
def test_the_way_the_program_is_made_is_possible(preference: Words | Number | Choice) -> None:
    assert preference.read(preference.default) == preference.default


def test_keys_and_letters_to_press_are_given_once() -> None:
    keys = [preference.key for preference in PREFERENCES]
    assert len(set(keys)) == len(keys)
    letters = [one.label[one.label.index("&") + 1].lower() for one in PREFERENCES]
    assert len(set(letters)) == len(letters)
    assert set(letters).isdisjoint("fierb")  # of the dialog's buttons


def test_every_group_has_something() -> None:
    assert all(GROUPS.values())


def test_the_themes_offered_are_those_there_are() -> None:
    assert {value for value, _label in APPEARANCE.options} == {"system", *Theme.names()}


def test_sizes_are_those_of_the_wordings() -> None:
    assert (READING_SIZE.least, READING_SIZE.greatest, READING_SIZE.default) == (
        LEAST_PX,
        GREATEST_PX,
        READING_PX,
    )


def test_steps_reach_both_ends() -> None:
    for one in PREFERENCES:
        if isinstance(one, Number):
            assert one.least % one.step == one.greatest % one.step == one.default % one.step == 0
    assert LINE_SPACING.decimals == 1
