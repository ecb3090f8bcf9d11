"""The PDF: readable text, nothing taken for markup, accessible, the same every time."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import typst

from app.export import pdf
from app.export.content import Comparison, Report, ReportPoint, ReportWording
from app.text.model import Point
from app.text.options import GRANULARITIES, IGNORABLES, CompareOptions, Granularity
from app.text.script import EditScript

Golden = Callable[[str, str], None]
Worded = Callable[..., ReportWording]
Scripted = Callable[[str], tuple[str, str, EditScript]]

_POPPLER = shutil.which("pdftotext")
needs_poppler = pytest.mark.skipif(_POPPLER is None, reason="pdftotext (poppler) is not installed")

MARKUP = (
    "#let x = 1",
    "#panic()",
    "*bold* _it_ `raw`",
    "$x^2$",
    r"\u{41} \ end",
    "@ref <label>",
    "= Heading",
    "// comment",
    "/* c */ ]]}} [[",
    '#import "/etc/passwd"',
    "~ -- --- ...",
)


@pytest.fixture
def text_of(tmp_path: Path) -> Callable[[bytes], str]:
    """The PDF's text as a reader copies it, words parted at a line's end put together."""

    def read(data: bytes) -> str:
        file = tmp_path / "a.pdf"
        file.write_bytes(data)
        told = subprocess.run(
            [_POPPLER or "", "-raw", "-enc", "UTF-8", file, "-"], capture_output=True, check=True
        )
        return " ".join(re.sub("\u00ad\\s*", "", told.stdout.decode()).split())

    return read


def _lines(data: bytes) -> list[str]:
    """What stands on each line of the PDF."""
    told = subprocess.run(
        [_POPPLER or "", "-layout", "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True
    )
    return told.stdout.decode().splitlines()


def _only(report: Report, *wordings: ReportWording) -> Report:
    """The report with these wordings as its only point, compared with nothing."""
    return replace(report, points=(ReportPoint(Point("1", "One"), wordings, (), ()),), rows=(), notes=())


@needs_poppler
def test_the_pages_read_as_agreed(
    report: Report, golden: Golden, text_of: Callable[[bytes], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_fonts", lambda: typst.Fonts(include_system_fonts=False))
    golden("report_pdf.txt", text_of(pdf.render(report)).replace(" [", "\n[").replace(". ", ".\n") + "\n")


@needs_poppler
def test_text_can_be_copied_word_for_word(
    report: Report, worded: Worded, text_of: Callable[[bytes], str]
) -> None:
    said = "Responsibilities for the infrastructure of the neighbouring municipalities are reconsidered. " * 8
    source = replace(report.sources[0], language="en")
    told = text_of(pdf.render(replace(_only(report, worded("a", "1", ("1", said))), sources=(source,))))
    assert said.strip() in told


@needs_poppler
@pytest.mark.parametrize("markup", MARKUP)
def test_nothing_is_taken_for_markup(
    report: Report, worded: Worded, text_of: Callable[[bytes], str], markup: str
) -> None:
    note = replace(report.notes[0].note, body=markup, author=markup, tags=(markup,), category=markup)
    source = replace(report.sources[0], name=markup, title=markup, outlet=markup, url=markup)
    told = replace(
        _only(report, worded("a", "1", ("1", markup))),
        title=markup,
        sources=(source,),
        notes=(replace(report.notes[0], note=note),),
    )
    assert text_of(pdf.render(told)).replace(" ", "").count(markup.replace(" ", "")) >= 8


@needs_poppler
def test_hidden_characters_are_shown(report: Report, worded: Worded, text_of: Callable[[bytes], str]) -> None:
    told = text_of(pdf.render(_only(report, worded("a", "1", ("1", "pay \u202eon\u202c time\u200b")))))
    assert "U+202E" in told
    assert "U+200B" in told


@needs_poppler
def test_it_says_what_moved_and_what_was_left_out_of_account(
    moved_report: Report, text_of: Callable[[bytes], str]
) -> None:
    told = text_of(pdf.render(moved_report))
    assert "1 difference · 1 moved · 1 ignored" in told
    assert "Left out of account, and marked faintly: 1 difference (1 capital letters)." in told
    assert "moved: the other wording has it in another place" in told


@needs_poppler
def test_brackets_close_once_round_moved_text_and_its_edits(
    moved_report: Report, text_of: Callable[[bytes], str]
) -> None:
    (point,) = moved_report.points
    twice = replace(point, comparisons=(*point.comparisons, replace(point.comparisons[0], script=None)))
    told = text_of(pdf.render(replace(moved_report, points=(twice,))))
    assert "⟨No dam is built above the old mill. ⟩" in told


@needs_poppler
def test_it_tells_the_findings_and_counts_what_it_does_not_tell(
    report: Report, text_of: Callable[[bytes], str]
) -> None:
    told = text_of(pdf.render(report))
    assert "3 findings" in told
    assert "A difference of number: “45”." in told
    assert "confirmed by N. Osei" in told
    assert "1 finding dismissed by N. Osei. Not material: 1 typographic." in told
    silent = tuple(replace(point, findings=()) for point in report.points)
    assert "FINDINGS" not in text_of(pdf.render(replace(report, points=silent)))


@pytest.mark.parametrize("granularity", GRANULARITIES)
def test_every_way_of_comparing_can_be_told(report: Report, granularity: Granularity) -> None:
    options = CompareOptions(granularity, frozenset(IGNORABLES))
    assert pdf.render(replace(report, options=options)).startswith(b"%PDF-")


@needs_poppler
@pytest.mark.parametrize(
    ("media_type", "told"),
    [
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word utf-8"),
        ("application/vnd.nobody-has-heard.of.this-very-long.kind.of.document", "application/"),
    ],
)
def test_the_format_of_a_file_leaves_room_for_its_title(
    report: Report, text_of: Callable[[bytes], str], media_type: str, told: str
) -> None:
    title = "Agreement on the common waters"
    sources = tuple(replace(source, media_type=media_type, title=title) for source in report.sources)
    data = pdf.render(replace(report, sources=sources))
    assert told in text_of(data)
    assert sum(title in line for line in _lines(data)) == len(sources)


def test_it_is_accessible(report: Report) -> None:
    data = pdf.render(report)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert b"The Merrow accord" in data


def test_the_same_report_gives_the_same_bytes(report: Report) -> None:
    assert pdf.render(report) == pdf.render(report)


def test_a_mistake_in_the_template_is_not_hidden(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "pages", lambda _: {})
    with pytest.raises(typst.TypstError):
        pdf.render(report)


def test_a_character_without_a_font_does_not_stop_the_export(report: Report, worded: Worded) -> None:
    data = pdf.render(_only(report, worded("a", "1", ("1", "private \U0010fffd use"))))
    assert data.startswith(b"%PDF-")


@pytest.mark.parametrize("language", ["", "en", "ar", "zh-Hant-HK", "qaa", "not a language"])
def test_any_language_can_be_set(report: Report, worded: Worded, language: str) -> None:
    sources = tuple(replace(source, language=language) for source in report.sources)
    assert pdf.render(replace(report, sources=sources)).startswith(b"%PDF-")


def test_an_empty_project_gives_a_page(report: Report) -> None:
    empty = replace(report, title="", sources=(), base="", rows=(), points=(), notes=())
    assert pdf.render(empty).startswith(b"%PDF-")


def test_one_pair_and_its_silent_and_prose_kin_can_be_set(
    report: Report, worded: Worded, scripted: Scripted
) -> None:
    left, right, script = scripted("Nets [-45-]{+54+}\n{+\n+}Toll[- gone\nfor good-]")
    a, b = worded("a", "1", ("1", left)), worded("b", "1", ("1", right))
    prose, silent = worded("b", "1", ("1", "some prose"), role="mention"), worded("b", "1")
    for n, pair in enumerate(
        (Comparison(a, b, script), Comparison(a, prose, None), Comparison(silent, a, None))
    ):
        point = ReportPoint(Point("1", f"Case {n}"), (pair.left, pair.right), (pair,), ())
        assert pdf.render(replace(report, points=(point,), rows=(), notes=())).startswith(b"%PDF-")
