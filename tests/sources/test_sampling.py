"""A sample of a long file shows all that its encoding can be told from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources.sampling import sample

_PLAIN = b"Plain words and nothing else in this line.\n"


def test_a_short_file_is_its_own_sample() -> None:
    assert sample(b"Gr\xfc\xdfe") == b"Gr\xfc\xdfe"


@given(st.lists(st.sampled_from("äöüßéèçñ"), min_size=1, max_size=8), st.integers(0, 60_000))
def test_every_byte_beyond_ascii_is_in_it(letters: list[str], before: int) -> None:
    words = " ".join(f"wo{letter}rt" for letter in letters).encode("cp1252") + b"\n"
    data = _PLAIN * before + words + _PLAIN * (60_000 - before)
    shown = sample(data)
    assert {byte for byte in shown if byte > 127} == {byte for byte in words if byte > 127}
    assert len(shown) < len(data) / 10


@pytest.mark.parametrize("codec", ["gb18030", "big5", "cp932", "euc_jp", "cp949"])
def test_no_character_of_several_bytes_is_cut(codec: str) -> None:
    data = ("人大中小。\n人人\n" * 60_000).encode(codec)
    assert set(sample(data).decode(codec)) == set("人大中小。\n")


def test_a_file_without_white_space_has_a_sample_too() -> None:
    assert sample(b"\xe4" * 300_000)
