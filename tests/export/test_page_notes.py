"""What an analyst wrote in a note, as it is printed."""

from hypothesis import given
from hypothesis import strategies as st

from app.export.page_notes import note_body

Part = dict[str, object]


def _blocks(text: str) -> list[tuple[str, int, int, str, str]]:
    return [
        (part["kind"], part["deep"], part["quoted"], part["marker"], _text(part["runs"]))
        for part in note_body(text)["blocks"]
    ]


def _text(runs: list[Part]) -> str:
    return "".join(str(run.get("text", "\n")) for run in runs)


def _looks(text: str) -> dict[str, set[str]]:
    looks = ("strong", "emph", "code", "struck")
    return {
        str(run["text"]): {look for look in looks if run.get(look)}
        for part in note_body(text)["blocks"]
        for run in part["runs"]
        if "text" in run
    }


def test_words_are_set_as_they_are_marked() -> None:
    looks = _looks("plain **strong** *emph* `code` ~~gone~~ **both *of* them**")
    assert looks["plain "] == set()
    assert looks["strong"] == {"strong"}
    assert looks["emph"] == {"emph"}
    assert looks["code"] == {"code"}
    assert looks["gone"] == {"struck"}
    assert looks["of"] == {"strong", "emph"}


def test_lists_quotations_headings_and_code_are_blocks() -> None:
    assert _blocks("## Head\nline\nnext\n\n- one\n- two\n  1. deep\n\n> said\n\n```\na\n b\n```") == [
        ("heading", 0, 0, "", "Head"),
        ("text", 0, 0, "", "line\nnext"),
        ("item", 1, 0, "•", "one"),
        ("item", 1, 0, "•", "two"),
        ("item", 2, 0, "1.", "deep"),
        ("text", 0, 1, "", "said"),
        ("code", 0, 0, "", "a\n b"),
    ]


def test_an_address_stands_behind_its_words_and_nothing_is_looked_up() -> None:
    assert _blocks("[here](https://a.example/x) <https://b.example>")[0][-1] == (
        "here (https://a.example/x) https://b.example"
    )
    assert _blocks("![map](map.png) <b>bold</b> &amp;")[0][-1] == "[map] <b>bold</b> &"


def test_what_is_too_long_or_hostile_stands_as_it_was_typed() -> None:
    for text in ("*x* " * 30_000, "[" * 2_000):
        (block,) = _blocks(text.strip())
        assert block == ("text", 0, 0, "", text.strip())


@given(st.text(st.sampled_from("ab *_`~>-1.)#[]()!\\\n\t<é\u202e"), max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    told = "".join(block[-1] for block in _blocks(text))
    assert sum(map(told.count, "abé")) >= sum(map(text.count, "abé"))
