"""Looking into files before they are imported: what is in them, and which points the program finds there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.errors import Problem
from app.sources import read, read_bytes
from app.text.cancel import Stop, check
from app.text.model import Document, Segment
from app.text.segment import segment

Progress = Callable[[str, int, int], None]
"""Told the name of the file that is worked on, how many steps are done and how many there are."""


def silent(_name: str, _done: int, _total: int) -> None:
    """A `Progress` for nobody."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one file, for the analyst to look at. `path` is None for what came from elsewhere."""

    path: Path | None
    document: Document
    segments: tuple[Segment, ...]


def examine(
    files: Iterable[Path],
    progress: Progress = silent,
    should_cancel: Stop = None,
    encodings: Mapping[Path, str] | None = None,
) -> list[Found | Problem]:
    """Read each file and find its points; or the problem with it. In the order given.

    `encodings` names the encoding of those files where the analyst knows better than the program. A step is a
    file; `progress` is told when it is read and again when its points are looked for. Raises `Cancelled`.
    """
    found: list[Found | Problem] = []
    paths = list(files)
    for n, path in enumerate(paths):
        progress(path.name, n, len(paths))
        try:
            document = read(path, encoding=(encodings or {}).get(path), should_cancel=should_cancel)
            progress(path.name, n, len(paths))
            found.append(examine_document(document, path, should_cancel))
        except Problem as problem:
            found.append(problem)
    return found


def examine_bytes(name: str, data: bytes, encoding: str | None = None, should_cancel: Stop = None) -> Found:
    """The same for `data`, the content of a file of that name (with its suffix). Raises `Problem`, `Cancelled`."""
    document = read_bytes(name, data, encoding=encoding, should_cancel=should_cancel)
    return examine_document(document, None, should_cancel)


def examine_document(document: Document, path: Path | None = None, should_cancel: Stop = None) -> Found:
    """The same for a document that was read already, such as a pasted one. Raises `Cancelled`."""
    check(should_cancel)
    segments = segment(document.text, media_type=document.media_type, should_cancel=should_cancel)
    return Found(path, document, segments)
