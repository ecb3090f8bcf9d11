"""How the list of findings is set, and that it is found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.findings.wanted import KINDS, ORDERS, SCOPES, SEVERITIES, SIGNS, ListState, Wanted

_STATES = st.builds(
    ListState,
    st.sampled_from(SCOPES),
    st.sampled_from(ORDERS),
    st.builds(
        Wanted,
        st.frozensets(st.sampled_from(KINDS)),
        st.frozensets(st.sampled_from(SEVERITIES)),
        st.frozensets(st.sampled_from(SIGNS)),
        st.text(max_size=5),
        st.booleans(),
    ),
    st.frozensets(st.text(max_size=5), max_size=3),
)


@given(_STATES)
def test_what_was_set_is_found_again(state: ListState) -> None:
    assert ListState.load(state.dump()) == state


@pytest.mark.parametrize("text", ["", "[]", "{", "7", '{"scope": "all", "order": 3, "wanted": ["high"]}'])
def test_what_is_damaged_counts_as_not_said(text: str) -> None:
    assert ListState.load(text) == ListState()


def test_values_of_another_version_are_dropped_and_the_others_kept() -> None:
    told = ListState.load('{"scope": "project", "wanted": {"kinds": ["number", "colour"], "signs": 3}}')
    assert told == ListState("project", wanted=Wanted(frozenset({"number"})))


def test_only_what_may_leave_out_something_material_is_narrow() -> None:
    assert not Wanted(others=True).is_narrow
    assert Wanted(source="a").is_narrow
    assert Wanted(signs=frozenset({"noted"})).is_narrow
