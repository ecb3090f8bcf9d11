"""What is true of segmentation for any text at all."""

import string

from hypothesis import given, settings
from hypothesis import strategies as st

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
media_types = st.sampled_from(["text/plain", "text/markdown", "text/html"])


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
