"""`read`: what stands between a path and its bytes, each told in one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Problem
from app.sources import read, read_bytes, reading, suffixes
from app.text.cancel import Cancelled


def _refusal(path: Path) -> str:
    with pytest.raises(Problem) as caught:
        read(path)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    return message


def test_a_text_file_becomes_a_document_named_after_its_stem(tmp_path: Path) -> None:
    path = tmp_path / "first draft.v2.txt"
    path.write_bytes(b"1. The border stays.\n")
    document = read(path)
    assert (document.name, document.text) == ("first draft.v2", "1. The border stays.\n")
    assert (document.media_type, document.encoding, document.data) == (
        "text/plain",
        "utf-8",
        b"1. The border stays.\n",
    )


def test_nothing_is_guessed_about_plain_text(tmp_path: Path) -> None:
    document = read_bytes("a.txt", b"A Headline\n\nBy Some Body, 2 May 2025\n")
    facts = (document.title, document.outlet, document.author, document.date, document.language, document.url)
    assert facts == ("",) * 6


def test_a_missing_file_is_named_with_its_whole_path(tmp_path: Path) -> None:
    assert f"“{tmp_path / 'gone.txt'}” is not there" in _refusal(tmp_path / "gone.txt")


def test_a_path_through_a_file_is_missing_too(tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_text("x")
    assert "is not there" in _refusal(tmp_path / "file.txt" / "inner.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "is a folder: choose the files in it" in _refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in the file system are a Unix matter")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "not a file" in _refusal(tmp_path / "pipe.txt")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")

    def denied(*_args: object, **_keywords: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    assert "may not be read" in _refusal(path)


def test_a_disk_that_fails_is_told_with_its_own_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "far.txt"
    path.write_text("x")

    def failing(*_args: object, **_keywords: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", failing)
    assert "cannot be read (Input/output error)" in _refusal(path)


def test_a_name_no_file_can_have(tmp_path: Path) -> None:
    message = _refusal(tmp_path / "a\0b.txt")
    assert "\0" not in message


def test_a_name_too_long_for_the_disk(tmp_path: Path) -> None:
    assert "cannot be read" in _refusal(tmp_path / ("long" * 200 + ".txt"))


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_loop_of_links(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert "cannot be read" in _refusal(tmp_path / "loop.txt")


def test_reading_a_large_file_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"word\n" * 2_000_000)
    with pytest.raises(Cancelled):
        read(path, should_cancel=lambda: True)


def test_files_over_the_limit_are_told_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(reading.SIZE_LIMIT + 1)
    assert "the limit is 200 MB" in _refusal(path)


def test_bytes_over_the_limit_are_refused_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SIZE_LIMIT", 10)
    with pytest.raises(Problem, match="is too large"):
        read_bytes("a.txt", b"eleven byte")


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n\n", "\u2003\u00a0".encode()]
)
def test_a_file_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(Problem, match=r"“plan\.txt” (is empty|holds no text)"):
        read_bytes("plan.txt", data)


def test_a_name_that_cannot_be_shown_is_made_showable(tmp_path: Path) -> None:
    document = read_bytes("bad\udcffname\x07.txt", b"x")
    assert document.name == "bad\ufffdname\ufffd"


@pytest.mark.parametrize("name", ["", ".", "/", "..", ".txt", "noname"])
def test_any_name_will_do(name: str) -> None:
    assert read_bytes(name, b"x").name


def test_the_suffixes_are_those_of_the_readers() -> None:
    texts = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml")
    office = (".docx", ".docm", ".dotx", ".dotm", ".odt", ".ott", ".fodt", ".rtf")
    assert suffixes() == (*texts, *office, ".pdf", ".mhtml", ".mht")


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    heavy = "lxml trafilatura markdown_it charset_normalizer urllib3 pypdfium2 email"
    code = f"import sys, app.sources; print([m for m in '{heavy}'.split() if m in sys.modules])"
    root = Path(__file__).parents[2]
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
