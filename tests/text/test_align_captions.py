"""The caption of a point stays with the point, whether or not its text is divided into parts."""

from app.text.align import align
from app.text.model import Role, Segment, SegmentedSource

_Items = tuple[tuple[Role, tuple[str, ...], str], ...]

_DIVIDED: _Items = (
    ("point", ("1",), "Mooring\nUnless the office agrees otherwise,"),
    ("subpoint", ("1", "a"), "every barge moors at the eastern quay and pays two crowns a night;"),
    ("subpoint", ("1", "b"), "every yacht moors at the pontoon and pays by its length."),
    ("point", ("2",), "Lights\nA lantern burns at the mast of each vessel from dusk."),
)


def _source(name: str, items: _Items) -> SegmentedSource:
    text, segments = "", []
    for role, path, body in items:
        start = len(text)
        text += body + "\n"
        segments.append(Segment(start, start + len(body), role, path, path[-1]))
    return SegmentedSource(name, text, tuple(segments))


def _said(caption: str, body: str) -> dict[str, list[str]]:
    """By point, what a source says that does not divide its first point."""
    other = _source("b", (("point", ("1",), f"{caption}\n{body}"), _DIVIDED[3]))
    said: dict[str, list[str]] = {}
    for passage in align([_source("a", _DIVIDED), other], "a").passages:
        if passage.source == "b":
            said.setdefault(passage.point, []).append(passage.span.of(other.text))
    return said


BARGES = "Every barge moors at the eastern quay and pays two crowns a night."
YACHTS = "Every yacht moors at the pontoon and pays by its length."


def test_a_caption_does_not_go_to_the_first_part() -> None:
    said = _said("Mooring", f"{BARGES}\n\n{YACHTS}")
    assert said["1"] == ["Mooring"]
    assert said["1.a"] == [BARGES]
    assert said["1.b"] == [YACHTS]


def test_nor_does_it_when_there_is_but_one_of_the_parts() -> None:
    assert _said("MOORING ", BARGES) == {"1": ["MOORING"], "1.a": [BARGES], "2": [_DIVIDED[3][2]]}


def test_a_first_line_in_other_words_is_no_caption() -> None:
    assert _said("Barges", BARGES)["1.a"] == [f"Barges\n{BARGES}"]
