"""Files of notes that cannot be read are told, and nothing they refer to is fetched."""

import json
from pathlib import Path

import pytest

from app.errors import Problem
from app.sources.notes_file import parse_notes, read_notes_file

ONE = {"type": "Annotation", "bodyValue": "said", "target": "http://example.org"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_however_it_is_written(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "notes.jsonld"
    path.write_text(json.dumps({**ONE, "bodyValue": "заметка"}, ensure_ascii=False), encoding=encoding)
    (told,) = read_notes_file(path).notes
    assert told.note.body == "заметка"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"{", "is not JSON"),
        (b"\xff\xfe\xfa", "is not Unicode"),
        (b'"\xe9"', "is not Unicode"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b"1" * 10_000, "is not JSON"),
        (b"{}", "no notes"),
        (b"[]", "no notes"),
        (b"7", "no notes"),
        (b'{"type":"AnnotationCollection","first":"http://example.org/page"}', "not fetched"),
    ],
)
def test_what_is_no_file_of_notes_is_told(data: bytes, why: str) -> None:
    with pytest.raises(Problem, match=why) as problem:
        parse_notes(data, "notes.jsonld")
    assert str(problem.value).startswith("notes.jsonld ")


def test_halves_of_characters_become_replacement_characters() -> None:
    (told,) = parse_notes(
        b'{"type": "Annotation", "id": "x:\\ud83d", "creator": "\\udfff", "tags": ["a\\ud83d", "\\ud83d\\ude00"],'
        b' "body": "x\\ude00\\ud83d"}',
        "notes.jsonld",
    ).notes
    assert (told.note.body, told.note.author) == ("x\ufffd\ufffd", "\ufffd")
    assert told.note.tags == ("a\ufffd", "\U0001f600")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be read"):
        read_notes_file(tmp_path / "none.jsonld")
