"""Which work is left to a process of its own, seen by where it was done."""

from pathlib import Path

import pytest

from app.errors import Problem
from app.tasks import heavy
from app.tasks.examining import silent


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What was left to another process, which here is only noted down."""
    left: list[object] = []
    monkeypatch.setattr(heavy, "apart", lambda _work, *what, **_how: left.append(what[0]))
    return left


@pytest.mark.parametrize("name", ["scan.pdf", "scan.PDF", "scan", "scan.txt"])
def test_a_pdf_is_read_elsewhere_whatever_its_name(tmp_path: Path, apart: list[object], name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    heavy.examined(path, None, silent, None)
    assert apart == [path]


def test_a_small_text_is_read_here(tmp_path: Path, apart: list[object]) -> None:
    path = tmp_path / "rules.txt"
    path.write_text("1. Guests shall leave the keys.\n2. Pets may stay.\n", encoding="utf-8")
    assert heavy.examined(path, None, silent, None).segments
    assert apart == []


@pytest.mark.parametrize("name", ["gone.txt", "gone.pdf", "no\0name.pdf", "x" * 300])
def test_of_a_file_that_is_not_there_the_reader_says_so(
    tmp_path: Path, apart: list[object], name: str
) -> None:
    with pytest.raises(Problem):
        heavy.examined(tmp_path / name, None, silent, None)
    assert apart == []
