"""Plain values to files.

To add a format, write a module with `render(report) -> bytes` and give it one line in `_FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

from app.errors import Problem
from app.export import csv, pdf
from app.export.atomic import write_file
from app.export.content import Report
from app.told import Told, told

Render = Callable[[Report], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file, by the ending of its name. `render` is None while there is none yet."""

    suffix: str
    name: str
    render: Render | None = None


_FORMATS = (
    Format(".pdf", told("PDF report"), pdf.render),
    Format(".csv", told("CSV table"), csv.render),
    Format(".xlsx", told("Excel workbook")),
    Format(".docx", told("Word document")),
    Format(".html", told("web page")),
    Format(".xml", told("TEI critical apparatus")),
    Format(".qdpx", told("REFI-QDA project")),
    Format(".txt", told("plain text")),
)


def formats() -> tuple[Format, ...]:
    """The formats that can be written, the most usual first (for file dialogs)."""
    return tuple(known for known in _FORMATS if known.render)


def render(report: Report, path: Path) -> bytes:
    """What is to be in the file `path`, in the format that its ending names. Raises `Problem` if there is none."""
    return _renderer(path)(report)


def write(report: Report, path: Path) -> None:
    """Write the report to `path` in the format that its ending names.

    Raises `Problem` if there is no such format or the file cannot be written; then nothing has changed.
    """
    write_file(path, render(report, path))


def _either(one: Told, other: Told) -> Told:
    return told("{one} or {other}", one=one, other=other)


def _renderer(path: Path) -> Render:
    suffix = path.suffix.lower()
    known = next((known for known in _FORMATS if known.suffix == suffix), None)
    if known and known.render:
        return known.render
    why = told("its ending names no format")
    if known:
        why = told("{format} ({suffix}) is not available yet", format=known.name, suffix=suffix)
    available = reduce(
        _either, (told("{suffix} ({format})", suffix=one.suffix, format=one.name) for one in formats())
    )
    raise Problem(
        told(
            "{path} cannot be written: {why}. Choose a name that ends in {available}.",
            path=path,
            why=why,
            available=available,
        )
    )
