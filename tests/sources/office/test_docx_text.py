"""The text of DOCX files: what Word shows is there, once and in order; what it does not show is not."""

from collections.abc import Callable

import pytest

from app.sources import word

Text = Callable[..., str]


def _run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _p(*content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(content)}</w:p>"


def _cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


_BEGIN, _SEPARATE, _END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)


def _code(code: str) -> str:
    return f"{_BEGIN}<w:r><w:instrText>{code}</w:instrText></w:r>"


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (_run("one ") + _run("two"), "one two"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>", "co\u2011op"),
        (f"<w:hyperlink>{_run('link')}</w:hyperlink>", "link"),
        (f"<w:smartTag><w:customXml>{_run('tagged')}</w:customXml></w:smartTag>", "tagged"),
        (f"<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>{_run('kept')}</w:sdtContent></w:sdt>", "kept"),
        (f"<w:ins>{_run('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>", "new"),
        (f"<w:moveFrom>{_run('from')}</w:moveFrom><w:moveTo>{_run('to')}</w:moveTo>", "to"),
        (_run("seen") + _run("hidden", "<w:vanish/>") + _run(" too", '<w:vanish w:val="0"/>'), "seen too"),
        (_run("a") + _run("b", "<w:strike/>") + _run(" c"), "a~~b~~ c"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "✓"),
        ('<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', "α"),
        (_run("\uf0b7", '<w:rFonts w:ascii="Symbol"/>') + _run(" item"), "• item"),
        (_run("a") + '<w:r><w:commentReference w:id="0"/></w:r>' + _run("b"), "ab"),
        (f'<w:bdo w:val="rtl">{_run("שלום")}</w:bdo>', "שלום"),
        (f"<w:r><w:ruby><w:rt>{_run('kana')}</w:rt><w:rubyBase>{_run('漢')}</w:rubyBase></w:ruby></w:r>", "漢"),
        ("<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>", "1/2"),
        (f'<w:fldSimple w:instr="PAGE">{_run("7")}</w:fldSimple>', "7"),
        (_code("REF x") + _SEPARATE + _run("Article 4") + _END, "Article 4"),
        (_code("IF ") + _code("PAGE") + _SEPARATE + _run("9") + _END + _SEPARATE + _run("shown") + _END, "shown"),
    ],
)  # fmt: skip
def test_what_is_in_a_paragraph(docx_text: Text, content: str, shown: str) -> None:
    assert docx_text(_p(content)) == shown


def test_alternative_content_is_read_once(docx_text: Text) -> None:
    box = f"<w:txbxContent>{_p(_run('boxed'))}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert docx_text(_p(_run("before"), f"<w:r>{both}</w:r>", _run(" after"))) == "before after\nboxed"


def test_a_deleted_paragraph_mark_joins_two_paragraphs(docx_text: Text) -> None:
    assert docx_text(_p(_run("one "), properties="<w:rPr><w:del/></w:rPr>") + _p(_run("two"))) == "one two"


def test_a_paragraph_that_was_deleted_whole_leaves_no_line(docx_text: Text) -> None:
    gone = _p("<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", properties="<w:rPr><w:del/></w:rPr>")
    assert docx_text(_p(_run("one")) + gone + _p(_run("two"))) == "one\ntwo"


def test_a_large_first_letter_is_part_of_its_word(docx_text: Text) -> None:
    letter = _p(_run("T"), properties='<w:framePr w:dropCap="drop" w:lines="3"/>')
    assert docx_text(letter + _p(_run("he parties"))) == "The parties"


def test_a_style_separator_keeps_heading_and_text_in_one_line(docx_text: Text) -> None:
    heading = _p(_run("Scope."), properties="<w:rPr><w:vanish/><w:specVanish/></w:rPr>")
    assert docx_text(heading + _p(_run("This applies."))) == "Scope. This applies."


def test_a_table_is_read_row_by_row(docx_text: Text) -> None:
    rows = [("1.", "First"), ("2.", "Second")]
    xml = "".join("<w:tr>" + "".join(_cell(_p(_run(text))) for text in row) + "</w:tr>" for row in rows)
    text = docx_text(_p(_run("Before")) + f"<w:tbl>{xml}</w:tbl>" + _p(_run("After")))
    assert text == "Before\n\n1.\tFirst\n2.\tSecond\n\nAfter"


def test_a_table_in_a_table_and_a_table_that_is_layout(docx_text: Text) -> None:
    inner = f"<w:tbl><w:tr>{_cell(_p(_run('a')))}{_cell(_p(_run('b')))}</w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr>{_cell(_p(_run('one')) + _p(_run('two')) + inner)}{_cell(_p(_run('right')))}</w:tr></w:tbl>"
    assert docx_text(outer) == "one\ntwo\n\na\tb\n\nright"


def test_merged_cells_and_deleted_rows_are_read_once_and_not_at_all(docx_text: Text) -> None:
    first = '<w:vMerge w:val="restart"/>'
    top = f"<w:tr>{_cell(_p(_run('tall')), first)}{_cell(_p(_run('x')))}</w:tr>"
    below = f"<w:tr>{_cell(_p(_run('stale')), '<w:vMerge/>')}{_cell(_p(_run('y')))}</w:tr>"
    gone = f"<w:tr><w:trPr><w:del/></w:trPr>{_cell(_p(_run('gone')))}</w:tr>"
    assert docx_text(f"<w:tbl>{top}{below}{gone}</w:tbl>") == "tall\tx\ny"


def test_notes_stand_at_the_end_with_their_marks(docx_text: Text) -> None:
    body = _p(
        _run("Tax"),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        _run(" and fee"),
        '<w:r><w:endnoteReference w:id="2"/></w:r>',
    )
    note = _p("<w:r><w:footnoteRef/></w:r>", _run(" of any kind"))
    foot = (
        f'<w:footnote w:id="0">{_p(_run("separator"))}</w:footnote><w:footnote w:id="2">{note}</w:footnote>'
    )
    end = f'<w:endnote w:id="2">{_p(_run("see below"))}</w:endnote>'
    text = docx_text(body, parts={"footnotes": foot, "endnotes": end})
    assert text == "Tax[1] and fee[2]\n\n[1] of any kind\n[2] see below"


def test_a_note_with_a_mark_of_its_own_keeps_it(docx_text: Text) -> None:
    body = _p(_run("Tax"), '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>')
    assert (
        docx_text(body, parts={"footnotes": f'<w:footnote w:id="2">{_p(_run("* any"))}</w:footnote>'})
        == "Tax*\n\n* any"
    )


def test_a_table_of_contents_is_left_out(docx_text: Text) -> None:
    first = _p(_code('TOC \\o "1-3"') + _SEPARATE + _run("1. Scope 3"))
    contents = first + _p(_run("2. Terms 4")) + _p(_END)
    assert docx_text(contents + _p(_run("Scope"))) == "Scope"


def test_a_table_of_contents_without_an_end_does_not_swallow_the_text(docx_text: Text) -> None:
    first = _p(_code("TOC") + _SEPARATE + _run("Scope 3"))
    assert docx_text(first + _p(_run("Scope"))) == "Scope 3\nScope"


def test_space_makes_a_blank_line_and_none_makes_none(docx_text: Text) -> None:
    space = '<w:spacing w:after="160"/>'
    assert docx_text(_p(_run("a"), properties=space) + _p(_run("b")) + _p(_run("c"))) == "a\n\nb\nc"
    close = space + "<w:contextualSpacing/>"
    assert docx_text(_p(_run("a"), properties=close) + _p(_run("b"), properties=close)) == "a\nb"
    assert docx_text(_p(_run("a")) + _p() + _p(_run("b"))) == "a\n\nb"


def test_the_strict_variant_reads_alike(docx_file: Callable[..., bytes]) -> None:
    import io
    from zipfile import ZipFile

    with ZipFile(io.BytesIO(docx_file(_p(_run("text"))))) as usual:
        parts = {name: usual.read(name) for name in usual.namelist()}
    main = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as strict:
        for name, content in parts.items():
            strict.writestr(name, content.replace(main, b"http://purl.oclc.org/ooxml/wordprocessingml/main"))
    assert word.read("a.docx", buffer.getvalue()).text == "text"


def test_metadata(docx_file: Callable[..., bytes]) -> None:
    core = (
        "<dc:title>A  title</dc:title><dc:creator>A. N. Author</dc:creator>"
        "<dcterms:created>2020-01-02T03:04:05Z</dcterms:created>"
        "<dcterms:modified>2021-02-03T04:05:06Z</dcterms:modified>"
    )
    language = '<w:rPr><w:lang w:val="fr-CA" w:bidi="ar-SA"/></w:rPr>'
    styles = f"<w:docDefaults><w:rPrDefault>{language}</w:rPrDefault></w:docDefaults>"
    data = docx_file(_p(_run("Texte")), core=core, parts={"styles": styles})
    reading = word.read("a.docx", data)
    assert (reading.title, reading.author, reading.date, reading.language) == (
        "A title",
        "A. N. Author",
        "2021-02-03",
        "fr-CA",
    )
    arabic = word.read("a.docx", docx_file(_p(_run("نص")), parts={"styles": styles}))
    assert (arabic.title, arabic.date, arabic.language) == ("", "", "ar-SA")


def test_the_title_in_the_text_serves_where_the_metadata_has_none(docx_file: Callable[..., bytes]) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    data = docx_file(
        _p(_run("Charter"), properties='<w:pStyle w:val="T"/>') + _p(_run("text")), parts={"styles": styles}
    )
    assert word.read("a.docx", data).title == "Charter"
    assert word.read("a.docx", data).text == "Charter\n\ntext"
