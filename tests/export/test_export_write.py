"""The ending of a name chooses the format; what cannot be written says what can."""

from pathlib import Path

import pytest

from app.errors import Problem
from app.export import formats, write
from app.export.content import Report


@pytest.mark.parametrize(
    ("name", "beginning"), [("a.pdf", b"%PDF-"), ("a.PDF", b"%PDF-"), ("a.csv", b"\xef\xbb\xbfproject,")]
)
def test_the_ending_chooses_the_format(report: Report, tmp_path: Path, name: str, beginning: bytes) -> None:
    write(report, tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(beginning)


@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".html", ".xml", ".qdpx", ".txt"])
def test_a_format_to_come_says_so(report: Report, tmp_path: Path, suffix: str) -> None:
    with pytest.raises(
        Problem, match=r"not available yet\. Choose a name that ends in \.pdf .* or \.csv"
    ) as told:
        write(report, tmp_path / f"a{suffix}")
    assert suffix in str(told.value)
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["a.gif", "a", "a.pdf.bak", ".pdf"])
def test_an_ending_that_names_no_format_is_a_problem(report: Report, tmp_path: Path, name: str) -> None:
    with pytest.raises(Problem, match="its ending names no format"):
        write(report, tmp_path / name)
    assert not any(tmp_path.iterdir())


def test_a_missing_folder_is_a_problem(report: Report, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="the folder does not exist"):
        write(report, tmp_path / "gone" / "a.csv")


def test_only_what_can_be_written_is_offered() -> None:
    assert [known.suffix for known in formats()] == [".pdf", ".csv"]
