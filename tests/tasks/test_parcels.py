"""What goes to another process arrives as it was, whatever its size."""

from hypothesis import given
from hypothesis import strategies as st

from app.tasks.parcels import bundled, packed, unbundled, unpacked
from app.tasks.surveying import Holdings
from app.text.model import Passage, Point

_ROLES = st.sampled_from(["point", "subpoint", "mention"])
_PASSAGES = st.builds(
    Passage,
    st.text(max_size=3),
    st.text(max_size=3),
    st.integers(0, 99),
    st.integers(0, 99),
    _ROLES,
    st.floats(0, 1),
)


@given(st.lists(_PASSAGES, max_size=20), st.integers(1, 100))
def test_passages_arrive_as_they_were(passages: list[Passage], times: int) -> None:
    assert list(unbundled(bundled(passages * times))) == passages * times


@given(st.recursive(st.text() | st.binary() | st.integers(), st.lists, max_leaves=9))
def test_a_value_arrives_as_it_was(value: object) -> None:
    assert unpacked(packed(value)) == value


def test_long_texts_are_packed_piece_by_piece() -> None:
    held = Holdings(
        (Point("1", "First"),),
        ("a", "b"),
        "a",
        {"a": "ä" * 200_000, "b": "b" * 200_000},
        tuple(Passage("1", "a", n, n + 1, "point", 0.5) for n in range(1_200)),
        (),
    )
    pieces = packed(held)
    assert unpacked(pieces) == held
    assert len(pieces) > 2  # as one it would be copied while everybody waits
    assert max(map(len, pieces)) < len(b"".join(pieces)) * 0.7
