"""Notes as a file of Web Annotations: JSON-LD, one collection, a line for each note.

Written as it is made, so that a hundred thousand notes take no more room than one.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.export.atomic import write_parts
from app.text.model import Note, Source
from app.text.web_annotations import Json, annotation, collection, project_iri

_LINES = 500
"""Notes that are written at once."""


def write_annotations(path: Path, title: str, notes: Sequence[Note], sources: Sequence[Source]) -> None:
    """Write the notes to `path`, replacing what was there; on a `Problem` nothing has changed.

    `sources` are all that the notes quote; `title` is what the collection is called.
    """
    write_parts(path, render(title, notes, sources))


def render(title: str, notes: Sequence[Note], sources: Sequence[Source]) -> Iterator[bytes]:
    """The file, in parts."""
    by_id, project = {source.id: source for source in sources}, project_iri(sources)
    head, page = collection(title, len(notes), project)
    lines = (_json(annotation(note, by_id, project)) for note in notes)
    yield f'{_open(head)},"first":{_open(page)},"items":['.encode()
    yield from _joined(lines)
    yield b"\n]}}\n"


def _joined(lines: Iterable[str]) -> Iterator[bytes]:
    before, some = "\n", list[str]()
    for line in lines:
        some.append(line)
        if len(some) == _LINES:
            yield (before + ",\n".join(some)).encode()
            before, some = ",\n", []
    if some:
        yield (before + ",\n".join(some)).encode()


def _open(value: Json) -> str:
    """An object that goes on."""
    return _json(value)[:-1]


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
