"""From a selection to the places a note hangs on."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Passage, Source, Span
from app.text.wording import wording
from app.ui.wordings.anchors import anchors

SOURCE = Source("a", "harbour", "", "text/plain", "utf-8", "")


def test_an_anchor_quotes_the_source_with_its_surroundings() -> None:
    text = "x" * 50 + " the garden " + "y" * 50
    source, start = replace(SOURCE, text=text), text.index("garden")
    shown = wording(text, "a", "1", [Passage("1", "a", start, start + 6, "point")])
    (found,) = anchors(source, shown, Span(0, 6))
    assert (found.source, found.start, found.end, found.exact) == ("a", start, start + 6, "garden")
    assert (len(found.prefix), len(found.suffix)) == (32, 32)
    assert found.prefix.endswith(" the ")


@given(st.text(min_size=10, max_size=60), st.data())
def test_a_selection_over_several_passages_gives_one_anchor_for_each(text: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(1, len(text) - 2))
    second = data.draw(st.integers(first, len(text) - 1))
    passages = [Passage("1", "a", second, len(text), "point"), Passage("1.a", "a", 0, first, "subpoint")]
    shown = wording(text, "a", "1", passages)
    found = anchors(replace(SOURCE, text=text), shown, Span(0, len(shown.text)))
    assert [(one.start, one.end) for one in found] == [(second, len(text)), (0, first)]
    assert all(text[one.start : one.end] == one.exact for one in found)
    assert all(text[: one.start].endswith(one.prefix) for one in found)
    assert all(text[one.end :].startswith(one.suffix) for one in found)
