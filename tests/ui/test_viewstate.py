"""Where the analyst was, kept by the project."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.options import GRANULARITIES, IGNORABLES, CompareOptions
from app.ui.trail import Place
from app.ui.viewstate import MODES, UNKNOWN, ViewState

_states = st.builds(
    ViewState,
    st.builds(Place, st.text(), st.text(), st.text()),
    st.builds(CompareOptions, st.sampled_from(GRANULARITIES), st.frozensets(st.sampled_from(IGNORABLES))),
    st.sampled_from(MODES),
)


@given(_states)
def test_what_is_dumped_loads(state: ViewState) -> None:
    assert ViewState.load(state.dump()) == state


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"granularity": "letter", "ignore": 3}', '{"mode": "some"}']
)
def test_what_cannot_be_read_counts_as_not_said(text: str) -> None:
    assert ViewState.load(text) == UNKNOWN
