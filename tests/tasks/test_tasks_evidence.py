"""What was imported can be shown again, byte for byte."""

from pathlib import Path

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.evidence import save_original
from app.text.model import Source


def test_the_file_comes_out_as_it_went_in(
    project: Workspace, first: Source, files: list[Path], tmp_path: Path
) -> None:
    save_original(project, first.id, tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == files[0].read_bytes()


def test_bytes_that_are_not_what_was_imported_are_not_passed_off_as_that(
    project: Workspace, first: Source, tmp_path: Path
) -> None:
    out = tmp_path / "out.txt"
    out.write_text("older")
    project._connection._sqlite.execute("UPDATE originals SET data = x'00'")
    with pytest.raises(Problem, match="is not what was imported"):
        save_original(project, first.id, out)
    assert out.read_text() == "older"


def test_where_it_cannot_be_written_is_told(project: Workspace, first: Source, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be written"):
        save_original(project, first.id, tmp_path / "nowhere" / "out.txt")
