"""The numbers that Word computes: each case is one rule of its file format."""

from collections.abc import Callable

import pytest

Text = Callable[..., str]
Paragraph = tuple[str, int, int]  # its text, its number instance and its level

_STYLE = '<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{key}"/>{base}<w:pPr>{properties}</w:pPr></w:style>'


def _level(place: int, kind: str, text: str, more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{720 * place + 720}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def _abstract(key: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def _instance(key: int, abstract: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{abstract}"/>{overrides}</w:num>'


def _start(place: int, number: int) -> str:
    return f'<w:lvlOverride w:ilvl="{place}"><w:startOverride w:val="{number}"/></w:lvlOverride>'


def _numbered(instance: int, level: int | None = None) -> str:
    place = "" if level is None else f'<w:ilvl w:val="{level}"/>'
    return f'<w:numPr>{place}<w:numId w:val="{instance}"/></w:numPr>'


def _style(key: str, properties: str, base: str = "", kind: str = "paragraph") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return _STYLE.format(kind=kind, key=key, base=based, properties=properties)


def _p(text: str, properties: str) -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def _lines(docx_text: Text, paragraphs: list[Paragraph], numbering: str) -> list[str]:
    """What is printed for these paragraphs, without indents."""
    body = "".join(_p(text, _numbered(instance, level)) for text, instance, level in paragraphs)
    return [line.strip() for line in docx_text(body, parts={"numbering": numbering}).splitlines()]


_LEGAL = _abstract(
    1,
    _level(0, "decimal", "%1."),
    _level(1, "decimal", "%1.%2."),
    _level(2, "lowerLetter", "(%3)"),
    _level(3, "lowerRoman", "%1.%2(%4)"),
)


def test_a_number_may_show_several_levels_and_deeper_ones_start_again(docx_text: Text) -> None:
    places = [0, 1, 1, 2, 2, 1, 2, 0, 1, 3]
    lines = _lines(docx_text, [("x", 1, place) for place in places], _LEGAL + _instance(1, 1))
    assert lines == [
        f"{number} x"
        for number in ("1.", "1.1.", "1.2.", "(a)", "(b)", "1.3.", "(a)", "2.", "2.1.", "2.1(i)")
    ]


def test_a_level_passed_over_counts_as_begun(docx_text: Text) -> None:
    levels = [_level(n, "decimal", ".".join(f"%{k + 1}" for k in range(n + 1))) for n in range(4)]
    lines = _lines(docx_text, [("x", 1, n) for n in (0, 2, 1, 2, 3)], _abstract(1, *levels) + _instance(1, 1))
    assert lines == ["1 x", "1.1.1 x", "1.2 x", "1.2.1 x", "1.2.1.1 x"]


def test_instances_of_one_definition_go_on_counting_unless_they_state_a_start(docx_text: Text) -> None:
    numbering = (
        _LEGAL
        + _instance(1, 1)
        + _instance(2, 1)
        + _instance(3, 1, _start(0, 1))
        + _instance(4, 1, _start(0, 5))
    )
    lines = _lines(docx_text, [("x", n, 0) for n in (1, 1, 2, 3, 3, 1, 4, 4)], numbering)
    assert lines == [f"{n}. x" for n in (1, 2, 3, 1, 2, 3, 5, 6)]


def test_a_level_that_was_passed_over_counts_even_where_no_number_shows_it(docx_text: Text) -> None:
    lines = _lines(docx_text, [("x", 1, n) for n in (2, 0, 2, 1)], _LEGAL + _instance(1, 1))
    assert lines == ["(a) x", "2. x", "(a) x", "2.2. x"]


def test_the_start_of_an_instance_counts_once(docx_text: Text) -> None:
    lines = _lines(docx_text, [("x", 1, n) for n in (0, 2, 0, 2)], _LEGAL + _instance(1, 1, _start(2, 4)))
    assert lines == ["1. x", "(d) x", "2. x", "(a) x"]


def test_an_override_may_replace_a_level(docx_text: Text) -> None:
    override = f'<w:lvlOverride w:ilvl="0">{_level(0, "upperLetter", "%1)", start=3)}</w:lvlOverride>'
    assert _lines(docx_text, [("x", 2, 0)] * 2, _LEGAL + _instance(2, 1, override)) == ["C) x", "D) x"]


def test_legal_numbering_shows_all_levels_in_arabic_digits(docx_text: Text) -> None:
    levels = _level(0, "upperRoman", "Article %1"), _level(1, "decimal", "Section %1.%2", "<w:isLgl/>")
    lines = _lines(docx_text, [("x", 1, 0), ("x", 1, 1)], _abstract(1, *levels) + _instance(1, 1))
    assert lines == ["Article I x", "Section 1.1 x"]


@pytest.mark.parametrize(("restart", "expected"), [(0, [1, 2, 3, 4]), (1, [1, 2, 1, 2]), (2, [1, 1, 1, 1])])
def test_a_level_restarts_after_the_level_it_names(
    docx_text: Text, restart: int, expected: list[int]
) -> None:
    third = _level(2, "decimal", "Rule %3", f'<w:lvlRestart w:val="{restart}"/>')
    numbering = _abstract(
        1, _level(0, "decimal", "Part %1"), _level(1, "decimal", "Chapter %2"), third
    ) + _instance(1, 1)
    places = [0, 1, 2, 1, 2, 0, 1, 2, 1, 2]
    lines = _lines(docx_text, [("x", 1, place) for place in places], numbering)
    assert [line for line in lines if line.startswith("Rule")] == [f"Rule {n} x" for n in expected]


def test_number_zero_switches_numbering_off(docx_text: Text) -> None:
    lines = _lines(docx_text, [("a", 1, 0), ("b", 0, 0), ("c", 1, 0)], _LEGAL + _instance(1, 1))
    assert lines == ["1. a", "b", "2. c"]


def test_a_paragraph_without_text_still_has_its_number(docx_text: Text) -> None:
    assert _lines(docx_text, [("a", 1, 0), ("", 1, 0), ("c", 1, 0)], _LEGAL + _instance(1, 1)) == [
        "1. a",
        "2.",
        "3. c",
    ]


def test_a_style_numbers_its_paragraphs_and_those_of_styles_based_on_it(docx_text: Text) -> None:
    linked = (
        _level(0, "decimal", "Article %1", '<w:pStyle w:val="One"/>'),
        _level(1, "decimal", "%1.%2", '<w:pStyle w:val="Two"/>'),
    )
    styles = (
        _style("One", _numbered(1))
        + _style("Two", _numbered(1), "One")
        + _style("Like", "", "Two")
        + _style("Off", _numbered(0), "One")
    )
    named = [("a", "One"), ("b", "Two"), ("c", "Like"), ("d", "Off"), ("e", "One")]
    body = "".join(_p(text, f'<w:pStyle w:val="{style}"/>') for text, style in named)
    text = docx_text(body, parts={"numbering": _abstract(1, *linked) + _instance(1, 1), "styles": styles})
    assert [line.strip() for line in text.splitlines()] == [
        "Article 1 a",
        "1.1 b",
        "1.2 c",
        "d",
        "Article 2 e",
    ]


def test_a_definition_may_be_borrowed_from_a_numbering_style(docx_text: Text) -> None:
    own = _abstract(1, '<w:styleLink w:val="L"/>', _level(0, "upperLetter", "%1)"))
    borrowed = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>'
    text = docx_text(
        _p("x", _numbered(2, 0)),
        parts={
            "numbering": own + borrowed + _instance(1, 1) + _instance(2, 2),
            "styles": _style("L", _numbered(1), kind="numbering"),
        },
    )
    assert text == "A) x"


@pytest.mark.parametrize(
    ("kind", "text", "printed"),
    [
        ("bullet", "\uf0b7", "• x"),
        ("bullet", "o", "◦ x"),
        ("bullet", "–", "– x"),
        ("none", "", "x"),
        ("none", "§", "§ x"),
    ],
)
def test_bullets_are_the_characters_they_look_like(
    docx_text: Text, kind: str, text: str, printed: str
) -> None:
    assert _lines(docx_text, [("x", 1, 0)], _abstract(1, _level(0, kind, text)) + _instance(1, 1)) == [
        printed
    ]


def test_a_custom_format_fills_up_with_zeros(docx_text: Text) -> None:
    custom = _level(0, "decimal", "%1").replace(
        '<w:numFmt w:val="decimal"/>',
        '<mc:AlternateContent><mc:Choice><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>',
    )
    assert _lines(docx_text, [("x", 1, 0)], _abstract(1, custom) + _instance(1, 1)) == ["001 x"]


@pytest.mark.parametrize(
    ("suffix", "text", "printed"),
    [
        ("tab", "x", "1 x"),
        ("space", "x", "1 x"),
        ("nothing", "x", "1 x"),
        ("nothing", ": x", "1: x"),
        ("space", ": x", "1 : x"),
    ],
)
def test_a_number_stays_apart_from_the_words_after_it(
    docx_text: Text, suffix: str, text: str, printed: str
) -> None:
    level = _level(0, "decimal", "%1", f'<w:suff w:val="{suffix}"/>')
    assert _lines(docx_text, [(text, 1, 0)], _abstract(1, level) + _instance(1, 1)) == [printed]


def test_items_nest_by_their_indents_and_a_paragraph_belongs_to_the_item_it_is_in_line_with(
    docx_text: Text,
) -> None:
    numbering = _LEGAL + _abstract(2, _level(1, "bullet", "-")) + _instance(1, 1) + _instance(2, 2)
    inside, outside = ("further", '<w:ind w:left="720"/>'), ("outside", "")
    body = (
        _p("a", _numbered(1, 0))
        + _p(*inside)
        + _p("b", _numbered(2, 1))
        + _p("c", _numbered(1, 1))
        + _p(*outside)
        + _p("d", _numbered(1, 0))
    )
    text = docx_text(body, parts={"numbering": numbering})
    assert text == "1. a\n    further\n    - b\n    1.1. c\noutside\n2. d"


def test_a_deleted_paragraph_is_not_counted(docx_text: Text) -> None:
    gone = _p("", _numbered(1, 0) + "<w:rPr><w:del/></w:rPr>")
    body = _p("a", _numbered(1, 0)) + gone + _p("b", _numbered(1, 0))
    assert docx_text(body, parts={"numbering": _LEGAL + _instance(1, 1)}) == "1. a\n2. b"


def test_numbers_stand_in_the_cells_of_tables(docx_text: Text) -> None:
    row = f"<w:tr><w:tc>{_p('', _numbered(1, 0))}</w:tc><w:tc>{_p('x', '')}</w:tc></w:tr>"
    assert (
        docx_text(f"<w:tbl>{row}{row}</w:tbl>", parts={"numbering": _LEGAL + _instance(1, 1)})
        == "1.\tx\n2.\tx"
    )


def test_a_label_that_would_fill_the_memory_is_cut(docx_text: Text) -> None:
    many: list[Paragraph] = [("word", 1, 0)] * 300
    lines = _lines(docx_text, many, _abstract(1, _level(0, "decimal", "%1" * 100_000)) + _instance(1, 1))
    assert len(lines) == len(many)
    assert max(map(len, lines)) < 1_000
