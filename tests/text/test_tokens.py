"""Units of text: what is marked and counted as one."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from app.text.comparison.shapes import shape
from app.text.comparison.tokens import clusters, tokenise

# Every class of character, the rare ones as often as letters.
_TEXTS = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "ab \n\r\t.,'’ʼ\"-/$€%019é\u0301\u200d\ufe0f\ud83d\ude00\U0001f1eb\U0001f1f7"
            "👩⚖\U0001f3fbक\u094dषििกา한ᄀ\u1161\u11a8\u0600\u00a0中国三十アー\u3099א״"
        ),
    ),
    max_size=24,
)


def _edges(pieces: list[str]) -> set[int]:
    edges = {0}
    for piece in pieces:
        edges.add(max(edges) + len(piece))
    return edges


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The fee, paid.", ["The", "fee", ",", "paid", "."]),
        ("from 600,000 to 1.5 or 50/50", ["from", "600,000", "to", "1.5", "or", "50/50"]),
        ("$100 €1.5bn 30€", ["$100", "€1.5bn", "30€"]),
        ("5% of 12 500 at 10:30", ["5", "%", "of", "12 500", "at", "10:30"]),
        ("in 2031 500 men", ["in", "2031", "500", "men"]),
        ("U.S. and e.g. this.", ["U.S.", "and", "e.g.", "this", "."]),
        ("no stop.Next one", ["no", "stop", ".", "Next", "one"]),
        ("cease-fire -- or…", ["cease", "-", "fire", "--", "or", "…"]),
        ("l’accord d'État", ["l’accord", "d'État"]),
        ('ארה"ב אמרה', ['ארה"ב', "אמרה"]),
        ("第三十条，甲方", ["第", "三十", "条", "，", "甲", "方"]),
        ("コンテナは", ["コンテナ", "は"]),
        ("2년마다 회의", ["2년마다", "회의"]),
        ("ปีนี้", ["ปี", "นี้"]),
        ("समिति वर्ष", ["समिति", "वर्ष"]),
        ("ok 👩‍⚖️🇫🇷🇩🇪", ["ok", "👩‍⚖️", "🇫🇷", "🇩🇪"]),
    ],
)
def test_units(text: str, units: list[str]) -> None:
    assert tokenise(text).words == units


@pytest.mark.parametrize("apostrophe", "'‘’ʼ＇")
def test_a_possessive_is_one_unit_whatever_its_apostrophe(apostrophe: str) -> None:
    assert len(tokenise(f"The mayor{apostrophe}s seal")) == 3


@given(_TEXTS)
def test_units_stand_where_they_say_and_leave_nothing_but_white_space(text: str) -> None:
    tokens = tokenise(text)
    end = 0
    for word, start, stop in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert not text[end:start].strip()
        assert text[start:stop] == word != ""
        end = stop
    assert not text[end:].strip()


@given(_TEXTS)
def test_units_never_cut_a_grapheme_cluster(text: str) -> None:
    tokens = tokenise(text)
    assert {*tokens.starts, *tokens.ends} <= _edges(regex.findall(r"\X", text))


@given(_TEXTS)
def test_clusters_make_up_the_text_and_are_never_cut(text: str) -> None:
    assert "".join(clusters(text)) == text
    assert _edges(clusters(text)) <= _edges(regex.findall(r"\X", text))


@given(_TEXTS)
def test_halves_of_a_surrogate_pair_stay_together(text: str) -> None:
    pieces = clusters(f"{text}\ud83d\ude00{text}")
    assert any("\ud83d\ude00" in piece for piece in pieces)


@given(st.text("aZ éЖя 0123.,'’$€%-–…\n\u00a0\u202f中三アーを한«»", max_size=40))
def test_both_ways_of_finding_units_agree(text: str) -> None:
    """Well-known characters are read directly; a rare one at the end makes the text go the other way."""
    assert tokenise(text + " \u0378").words[:-1] == tokenise(text).words


@given(st.text())
def test_a_shape_has_one_letter_for_every_code_point(text: str) -> None:
    assert len(shape(text)) == len(text)
    assert shape(text).isascii()
