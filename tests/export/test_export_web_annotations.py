"""The file of Web Annotations: one collection, a line a note, whole or not there."""

import json
from pathlib import Path

import pytest

from app.errors import Problem
from app.export.web_annotations import render, write_annotations
from app.text.model import Anchor, Note, Source

SOURCE = Source("s", "first", "One may.", "text/plain", "utf-8", "ab" * 32)


def _note(number: int) -> Note:
    return Note(str(number), "", f"note {number}\n“x”", (Anchor("s", 0, 3, "One"),))


@pytest.mark.parametrize("count", [0, 1, 2, 499, 500, 501, 1001])
def test_a_line_for_each_note(count: int) -> None:
    data = b"".join(render("Ünder", [_note(n) for n in range(count)], [SOURCE]))
    told = json.loads(data)
    assert told["label"] == "Ünder"
    assert told["total"] == count == len(told["first"]["items"])
    assert len(data.decode().splitlines()) == count + 2
    assert [item["id"] for item in told["first"]["items"]] == [f"urn:variorum:note:{n}" for n in range(count)]


def test_it_is_made_part_by_part() -> None:
    assert len([*render("", [_note(n) for n in range(2000)], [SOURCE])]) > 3


def test_what_cannot_be_made_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "notes.jsonld"
    path.write_text("old", encoding="utf-8")
    strange = Note("1", "", "", (Anchor("none", 0, 1, "x"),))
    with pytest.raises(KeyError):
        write_annotations(path, "", [strange], [SOURCE])
    assert [*tmp_path.iterdir()] == [path]
    assert path.read_text("utf-8") == "old"


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="does not exist"):
        write_annotations(tmp_path / "none" / "notes.jsonld", "", [], [])
