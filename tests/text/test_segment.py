"""What is true of segmentation for any text at all."""

import string
from functools import partial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.text.cancel import Cancelled
from app.text.segment import segment

MARKERS = [
    "1.",
    "2.",
    "3.",
    "10.",
    "(a)",
    "b)",
    "(i)",
    "iv.",
    "-",
    "–",
    "•",
    "*",
    "§ 1",
    "Art. 2",
    "ARTICLE I",
    "1.1",
    "1.2.3",
    "第三条",
    "（一）",
    "①",
    "٣-",
    "أ)",
    "א.",
    "а)",
    "α)",
    "Стаття 5",
    "First,",
    "1:1",
    "2014.",
    "**3.**",
    "## 2.",
    "5 bis.",
    "Section 3-A.",
    "1.—(1)",
    "2.0",
    "*",
    "I.",
]
ENDS = [".", ":", ";", "", "…", "。", ", and", "?”"]
lines = st.builds(
    lambda indent, marker, body, end: f"{indent}{marker} {body}{end}",
    st.sampled_from(["", "", "  ", "\t", "        "]),
    st.sampled_from([*MARKERS, "", ""]),
    st.text(alphabet=string.ascii_letters + "    .;:-–字あ", max_size=90),
    st.sampled_from(ENDS),
)
documents = st.lists(lines, max_size=40).flatmap(
    lambda body: st.lists(
        st.sampled_from(["\n", "\n\n", "\n\f\n", " "]), min_size=len(body), max_size=len(body)
    ).map(lambda breaks: "".join(line + end for line, end in zip(body, breaks, strict=True)))
)
texts = st.one_of(documents, st.text(max_size=400))
media_types = st.sampled_from(
    ["text/plain", "text/markdown", "text/html", "application/pdf", "application/rtf"]
)


@given(texts, media_types)
@settings(max_examples=300, deadline=None)
def test_segments_are_sorted_inside_the_text_and_never_overlap(text: str, media_type: str) -> None:
    end = 0
    for found in segment(text, media_type=media_type):
        assert end <= found.start < found.end <= len(text)
        end = found.end


@given(texts)
@settings(max_examples=200, deadline=None)
def test_segments_have_no_white_space_around_them(text: str) -> None:
    for found in segment(text):
        body = found.span.of(text)
        assert body == body.strip()


@given(texts)
@example("1. IVV:A.\n")  # what looks like a numeral and is none
@settings(max_examples=200, deadline=None)
def test_no_text_is_lost_but_markers(text: str) -> None:
    """What lies between two segments on one line is never more than a few markers."""
    end = 0
    for start, stop in [*((found.start, found.end) for found in segment(text)), (len(text), len(text))]:
        for line in text[end:start].splitlines():
            assert sum(map(str.isalnum, line)) <= 60
        end = stop


@given(texts)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_segments(text: str) -> None:
    assert segment(text) == segment(text)


@given(texts)
@settings(max_examples=100, deadline=None)
def test_every_segment_names_its_rule_and_only_list_items_have_a_path(text: str) -> None:
    for found in segment(text):
        assert found.rule
        assert bool(found.path) == (found.role in ("point", "subpoint"))
        assert (len(found.path) == 1) == (found.role == "point")


@given(texts, media_types)
@settings(max_examples=100, deadline=None)
def test_a_marker_is_printed_right_before_its_segment(text: str, media_type: str) -> None:
    """No letter and no number stands between the two, and the marker is in no segment."""
    end = 0
    for found in segment(text, media_type=media_type):
        if found.marker is not None:
            _, marker, rest = text[end : found.start].rpartition(found.marker)
            assert marker
            assert not any(map(str.isalnum, rest))
        end = found.end


HOSTILE = {
    "numbers in every line": "1.\n" * 3000,
    "numbers in one line": "1." * 3000 + " " + "1. " * 3000,
    "one number of many parts": ".".join("1" * 3000),
    "bullets": "- x\n" * 3000,
    "bullets in one line": "* " * 3000,
    "500 levels": "\n".join(" " * depth + "- And on it goes." for depth in range(500)),
    "500 numbered levels": "\n".join(" " * depth + "1. And on it goes." for depth in range(500)),
    "500 decimal levels": "\n".join(".".join("1" * depth) + " And on it goes." for depth in range(1, 500)),
    "letters without order": "\n".join(f"({'qwertzuiop'[n * n % 10]}) x" for n in range(3000)),
    "drawn lines": "-----\n" * 3000,
    "page breaks": "1\n\f\n" * 3000,
    "brackets": "(" * 3000 + "[" * 3000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_segmented_as_any_other(text: str) -> None:
    """They end, without an error, in segments that lie in order."""
    end = 0
    for found in segment(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end


def test_a_list_may_be_longer_than_four_digits_count() -> None:
    text = "".join(f"{n}. This is rule {n}.\n" for n in range(1, 10_301))
    assert [found.path for found in segment(text)] == [(str(n),) for n in range(1, 10_301)]


@pytest.mark.parametrize("kind", ["prose", "list", "nested"])
def test_the_caller_can_stop_the_work_at_any_time(kind: str) -> None:
    """However often it was asked before, the next question that is answered yes ends it."""
    lines = {
        "prose": "It was late.\n\n",
        "list": "{0}. It was late.\n",
        "nested": "{0}. So:\n- It was late.\n",
    }
    text = "".join(lines[kind].format(number) for number in range(1, 4000))
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    segment(text, should_cancel=count)
    assert asked > 20
    for last in (1, asked // 3, asked // 2, asked):
        with pytest.raises(Cancelled):
            segment(text, should_cancel=partial(next, iter([False] * (last - 1) + [True])))
