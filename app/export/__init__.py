"""Plain values to files.

To add a format, write a module with `render(report) -> bytes` and give it one line in `_FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import Problem
from app.export import csv, pdf
from app.export.atomic import write_file
from app.export.content import Report

Render = Callable[[Report], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file, by the ending of its name. `render` is None while there is none yet."""

    suffix: str
    name: str
    render: Render | None = None


_FORMATS = (
    Format(".pdf", "PDF report", pdf.render),
    Format(".csv", "CSV table", csv.render),
    Format(".xlsx", "Excel workbook"),
    Format(".docx", "Word document"),
    Format(".html", "web page"),
    Format(".xml", "TEI critical apparatus"),
    Format(".qdpx", "REFI-QDA project"),
    Format(".txt", "plain text"),
)


def formats() -> tuple[Format, ...]:
    """The formats that can be written, the most usual first (for file dialogs)."""
    return tuple(known for known in _FORMATS if known.render)


def write(report: Report, path: Path) -> None:
    """Write the report to `path` in the format that its ending names.

    Raises `Problem` if there is no such format or the file cannot be written; then nothing has changed.
    """
    write_file(path, _renderer(path)(report))


def _renderer(path: Path) -> Render:
    suffix = path.suffix.lower()
    known = next((known for known in _FORMATS if known.suffix == suffix), None)
    if known and known.render:
        return known.render
    why = f"{known.name} ({suffix}) is not available yet" if known else "its ending names no format"
    available = " or ".join(f"{known.suffix} ({known.name})" for known in formats())
    raise Problem(f"{path} cannot be written: {why}. Choose a name that ends in {available}.")
