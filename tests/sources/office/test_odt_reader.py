"""ODT files: the text as LibreOffice shows it, with the numbers of its lists and headings."""

from collections.abc import Callable

import pytest

from app.sources import opendocument

Text = Callable[..., str]


def _p(content: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def _list(*items: str, attributes: str = 'text:style-name="L"') -> str:
    return f"<text:list {attributes}>{''.join(items)}</text:list>"


def _item(content: str, attributes: str = "") -> str:
    return f"<text:list-item {attributes}>{content}</text:list-item>"


def _level(place: int, form: str, more: str = "", start: int = 1) -> str:
    return (
        f'<text:list-level-style-number text:level="{place}" style:num-format="{form}" '
        f'text:start-value="{start}" {more}>'
        f'<style:list-level-properties text:space-before="{place - 1}cm" text:min-label-width="1cm"/>'
        "</text:list-level-style-number>"
    )


def _lists(*levels: str, name: str = "L") -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


_NESTED = _lists(
    _level(1, "1", 'style:num-suffix="."'),
    _level(2, "a", 'style:num-prefix="(" style:num-suffix=")"'),
    _level(3, "1", 'text:display-levels="3" style:num-suffix=":"'),
)


def _style(name: str, properties: str, family: str = "paragraph", more: str = "") -> str:
    return f'<style:style style:name="{name}" style:family="{family}" {more}>{properties}</style:style>'


_CONTINUES = 'text:continue-numbering="true"'
_SAME = f'text:style-name="L" {_CONTINUES}'
_HIDDEN = '<style:text-properties text:display="none"/>'
_STRUCK = '<style:text-properties style:text-line-through-style="solid"/>'


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("  one \n two  ", "one two"),
        ('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d', "a   b\tc\nd"),
        ("a<text:span> b</text:span><text:a>c</text:a> d", "a bc d"),
        ("a<office:annotation><text:p>x</text:p></office:annotation>b", "ab"),
        (
            "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kana</text:ruby-text></text:ruby>",
            "漢",
        ),
        ('a<text:bookmark text:name="x"/><text:soft-page-break/>b', "ab"),
        ('seen<text:span text:style-name="H"> hidden</text:span>', "seen"),
        ('a <text:span text:style-name="S">b</text:span> c', "a ~~b~~ c"),
        ('a<text:hidden-text text:is-hidden="true">x</text:hidden-text>b', "ab"),
        ("page <text:page-number>4</text:page-number>", "page 4"),
    ],
)
def test_what_is_in_a_paragraph(odt_text: Text, content: str, shown: str) -> None:
    styles = _style("H", _HIDDEN, "text") + _style("S", _STRUCK, "text")
    assert odt_text(_p(content), automatic=styles) == shown


def test_lists_nest_and_deeper_levels_start_again(odt_text: Text) -> None:
    inner = _list(_item(_p("b")), _item(_p("c") + _list(_item(_p("d")))), attributes="")
    body = _list(_item(_p("a") + inner), _item(_p("e") + _list(_item(_p("f")), attributes="")))
    assert odt_text(body, automatic=_NESTED) == (
        "1. a\n    (a) b\n    (b) c\n        1.b.1: d\n2. e\n    (a) f"
    )


def test_a_list_goes_on_where_it_says_so_and_begins_anew_where_not(odt_text: Text) -> None:
    named = _list(_item(_p("a")), attributes='text:style-name="L" xml:id="first"')
    other = _list(_item(_p("b")))
    continued = _list(_item(_p("c")), attributes='text:style-name="L" text:continue-list="first"')
    after = _list(_item(_p("d")), attributes='text:style-name="L" text:continue-numbering="true"')
    text = odt_text(named + _p("x") + other + continued + after, automatic=_NESTED)
    assert text == "1. a\nx\n1. b\n2. c\n3. d"


def test_an_item_may_state_its_number_and_a_header_has_none(odt_text: Text) -> None:
    header = f"<text:list-header>{_p('h')}</text:list-header>"
    body = _list(_item(_p("a"), 'text:start-value="5"'), _item(_p("b") + _p("more")), header, _item(_p("c")))
    assert odt_text(body, automatic=_NESTED) == "5. a\n6. b\n    more\n    h\n7. c"


def test_an_item_that_only_holds_a_list_has_no_label_but_counts(odt_text: Text) -> None:
    body = _list(_item(_list(_item(_p("a")), attributes="")), _item(_p("b")))
    assert odt_text(body, automatic=_NESTED) == "(a) a\n2. b"


def test_each_list_in_an_item_begins_anew(odt_text: Text) -> None:
    inner = [
        _list(_item(_p(text)), attributes=more) for text, more in (("b", ""), ("c", ""), ("d", _CONTINUES))
    ]
    assert odt_text(_list(_item(_p("a") + "".join(inner))), automatic=_NESTED) == (
        "1. a\n    (a) b\n    (a) c\n    (b) d"
    )


def test_another_list_between_ends_a_list_that_is_only_said_to_go_on(odt_text: Text) -> None:
    body = (
        _list(_item(_p("a"))) + _list(_item(_p("b")), attributes="") + _list(_item(_p("c")), attributes=_SAME)
    )
    assert odt_text(body, automatic=_NESTED).splitlines()[-1] == "1. c"


@pytest.mark.parametrize(
    ("level", "label"),
    [
        (_level(1, "I", 'style:num-suffix=")"', start=4), "IV)"),
        (_level(1, "a", start=28), "ab"),
        (_level(1, "a", 'style:num-letter-sync="true"', start=28), "bb"),
        (_level(1, "一, 二, 三, ...", 'style:num-prefix="第" style:num-suffix="条"', start=12), "第十二条"),
        (_level(1, "א, י, ק, ...", start=15), "טו"),
        (_level(1, "а, б, .., аа, аб, ... (bg)", start=2), "б"),
        (_level(1, "", 'style:num-prefix="§"'), "§"),
        ('<text:list-level-style-bullet text:level="1" text:bullet-char="–"/>', "–"),
        ('<text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/>', "•"),
        ('<text:list-level-style-image text:level="1"/>', "•"),
    ],
)
def test_labels_are_printed_as_their_level_says(odt_text: Text, level: str, label: str) -> None:
    assert odt_text(_list(_item(_p("x"))), automatic=_lists(level)) == f"{label} x"


def test_headings_are_numbered_by_the_outline(odt_text: Text) -> None:
    levels = (
        'style:num-format="1" style:num-prefix="Article "',
        'style:num-format="1" text:display-levels="2"',
    )
    outline = "".join(
        f'<text:outline-level-style text:level="{place}" {more}/>' for place, more in enumerate(levels, 1)
    )
    unlisted = _style("N", "", more='style:list-style-name=""')
    body = (
        '<text:h text:outline-level="1">a</text:h><text:h text:outline-level="2">b</text:h>' + _p("x")
        + '<text:h text:outline-level="2">c</text:h>'
        '<text:h text:outline-level="1" text:is-list-header="true">d</text:h>'
        '<text:h text:outline-level="1" text:style-name="N">e</text:h><text:h text:outline-level="1">f</text:h>'
        '<text:h text:outline-level="1" text:restart-numbering="true" text:start-value="9">g</text:h>'
    )  # fmt: skip
    text = odt_text(body, styles=f"<text:outline-style>{outline}</text:outline-style>", automatic=unlisted)
    assert text.split("\n\n") == [
        "Article 1 a",
        "1.1 b",
        "x",
        "1.2 c",
        "d",
        "e",
        "Article 2 f",
        "Article 9 g",
    ]


def test_tables_are_read_row_by_row(odt_text: Text) -> None:
    def row(*cells: str) -> str:
        inner = "".join(f"<table:table-cell>{_p(cell)}</table:table-cell>" for cell in cells)
        covered = f"<table:covered-table-cell>{_p('x')}</table:covered-table-cell>"
        return f"<table:table-row>{inner}{covered}</table:table-row>"

    rows = f"<table:table-header-rows>{row('No.', 'Duty')}</table:table-header-rows>{row('1.', 'pay')}"
    assert (
        odt_text(_p("a") + f"<table:table>{rows}</table:table>" + _p("b")) == "a\n\nNo.\tDuty\n1.\tpay\n\nb"
    )


def test_notes_and_frames_stand_behind_what_they_belong_to(odt_text: Text) -> None:
    body = f"<text:note-body>{_p('of any kind')}</text:note-body>"
    note = f"<text:note><text:note-citation>7</text:note-citation>{body}</text:note>"
    frame = f"<draw:frame><draw:text-box>{_p('boxed')}</draw:text-box></draw:frame>"
    assert odt_text(_p(f"Tax{note}{frame} due") + _p("End")) == "Tax[1] due\nboxed\nEnd\n\n[1] of any kind"


def test_what_is_deleted_hidden_or_a_table_of_contents_is_left_out(odt_text: Text) -> None:
    deleted = f"<text:changed-region><text:deletion>{_p('old')}</text:deletion></text:changed-region>"
    body = (
        f"<text:tracked-changes>{deleted}</text:tracked-changes>"
        f"<text:table-of-content><text:index-body>{_p('1. Scope 3')}</text:index-body></text:table-of-content>"
        f'<text:section text:display="none">{_p("secret")}</text:section><text:section>{_p("open")}</text:section>'
        + _p("unseen", "H") + _p('gone<text:hidden-paragraph text:is-hidden="true"/>')
    )  # fmt: skip
    assert odt_text(body, automatic=_style("H", _HIDDEN)) == "open"


def test_space_makes_a_blank_line_also_where_a_parent_states_it(odt_text: Text) -> None:
    spaced = _style("A", '<style:paragraph-properties fo:margin-bottom="0.3cm"/>')
    child = _style("B", "", more='style:parent-style-name="A"')
    assert odt_text(_p("a", "B") + _p("b") + _p("c"), automatic=child, styles=spaced) == "a\n\nb\nc"


def test_metadata(odt_file: Callable[..., bytes]) -> None:
    meta = (
        "<dc:title>A title</dc:title><meta:initial-creator>A. N. Author</meta:initial-creator>"
        "<dc:creator>Editor</dc:creator>"
        "<meta:creation-date>2020-01-02T03:04:05</meta:creation-date><dc:date>2021-02-03T04:05:06.7</dc:date>"
    )
    language = (
        '<style:text-properties fo:language="pt" fo:country="BR" '
        'style:language-complex="he" style:country-complex="IL"/>'
    )
    styles = f'<style:default-style style:family="paragraph">{language}</style:default-style>'
    reading = opendocument.read("a.odt", odt_file(_p("texto"), meta=meta, styles=styles))
    assert (reading.title, reading.author, reading.date, reading.language) == (
        "A title",
        "A. N. Author",
        "2021-02-03",
        "pt-BR",
    )
    assert opendocument.read("a.odt", odt_file(_p("טקסט"), styles=styles)).language == "he-IL"


def test_the_flat_form_reads_alike(odt_file: Callable[..., bytes]) -> None:
    import io
    from zipfile import ZipFile

    with ZipFile(io.BytesIO(odt_file(_list(_item(_p("a"))), automatic=_NESTED))) as file:
        content = file.read("content.xml").decode()
    flat = '<?xml version="1.0" encoding="UTF-8"?>\n' + content.replace("document-content", "document")
    assert opendocument.read("a.fodt", flat.encode()).text == "1. a"
