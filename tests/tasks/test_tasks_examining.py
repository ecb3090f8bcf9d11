"""What is in a file is seen before it is imported."""

from pathlib import Path

import pytest

from app.errors import Problem
from app.tasks.examining import Found, examine, examine_bytes
from app.text.cancel import Cancelled


def test_files_are_examined_in_the_order_given(files: list[Path], tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    one, problem, other = examine([files[1], missing, files[0]])
    assert isinstance(one, Found)
    assert isinstance(other, Found)
    assert (one.path, one.document.name, other.path) == (files[1], "second", files[0])
    assert [segment.path for segment in other.segments if segment.role == "point"] == [("1",), ("2",), ("3",)]
    assert isinstance(problem, Problem)
    assert "missing.txt" in str(problem)


def test_the_analyst_can_name_the_encoding_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "rules.txt"
    path.write_bytes("1. Ключи сдать.\n2. Завтрак в семь.\n".encode("windows-1251"))
    (as_told,) = examine([path], encodings={path: "windows-1251"})
    (as_other,) = examine([path], encodings={path: "iso-8859-5"})
    assert isinstance(as_told, Found)
    assert isinstance(as_other, Found)
    assert "Ключи" in as_told.document.text
    assert "Ключи" not in as_other.document.text
    assert as_told.document.data == as_other.document.data


def test_pasted_bytes_are_examined_like_a_file(files: list[Path]) -> None:
    (from_file,) = examine(files[:1])
    pasted = examine_bytes("first.txt", files[0].read_bytes())
    assert isinstance(from_file, Found)
    assert (pasted.path, pasted.document, pasted.segments) == (None, from_file.document, from_file.segments)


def test_each_stage_of_each_file_is_told_with_its_name(files: list[Path]) -> None:
    told: list[tuple[str, int, int]] = []
    examine(files, lambda *step: told.append(step))
    assert told == [("first.txt", 0, 2)] * 2 + [("second.txt", 1, 2)] * 2


@pytest.mark.parametrize("after", range(8))
def test_it_can_be_stopped_at_any_time(files: list[Path], after: int) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    with pytest.raises(Cancelled):
        examine(files, should_cancel=stop)
    assert asked == after + 1
