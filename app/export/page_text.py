"""Text and times as the PDF template takes them.

A line is a list of parts: runs (`text`, `mark`, `ignored`, `moved`, `edited`, `hidden`), the `label` before one
and the `notes` after it, a `break` that only one side has, and the `turn` to a new line within a row.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from app.export import marks, visible
from app.export.setting import setting

Json = dict[str, Any]

_HEAD_LENGTH = 72
_LONGEST_QUOTATION = 400


def named(text: str) -> str:
    """A name or title: one line, hidden characters written out."""
    return visible.plain(" ".join(text.split()))


def running_head(title: str) -> str:
    """A title that fits the running head."""
    title = named(title)
    return title if len(title) <= _HEAD_LENGTH else title[: _HEAD_LENGTH - 1].rstrip() + "…"


def quoted(text: str, longest: int = _LONGEST_QUOTATION) -> str:
    """A quotation, without its middle if it has more than so many code points, too many to be read as one."""
    text = text.strip()
    if len(text) <= longest:
        return text
    half = longest // 2
    return f"{text[:half].rstrip()} […] {text[-half:].lstrip()}"


def said(text: str, language: str = "") -> Json:
    """Text that is compared with nothing, and how to set it."""
    return {**set_as(text, language), "lines": [parts(line) for line in marks.plain(text)]}


def set_as(text: str, language: str) -> Json:
    """How to set `text`, whose source says that it is in `language` (BCP 47)."""
    how = setting(language, text)
    return {"language": how.language, "region": how.region, "direction": how.direction}


def parts(line: marks.Line) -> list[Json]:
    """A line's parts, in the order of print."""
    found = [part for run in line for part in _of_run(run)]
    if found and "turn" in found[-1]:
        found.pop()
    return found


def _of_run(run: marks.Run) -> Iterator[Json]:
    mark = {"mark": run.mark, "ignored": run.ignored, "moved": run.moved, "edited": run.edited}
    if run.label:
        yield {"label": named(run.label)}
    for n, text in enumerate(run.text.split("\n")):
        if n:
            if run.mark != "same":
                yield {"break": True, **mark}
            yield {"turn": True}
        for stretch, hidden in visible.split(text):
            yield {"text": visible.label(stretch) if hidden else stretch, "hidden": hidden, **mark}
    if run.notes:
        yield {"notes": list(run.notes)}


def moment(at: datetime) -> Json:
    """In UTC if the time zone is known, else as it stands."""
    known = at.tzinfo is not None
    at = at.astimezone(UTC) if known else at
    return {
        "year": at.year,
        "month": at.month,
        "day": at.day,
        "hour": at.hour,
        "minute": at.minute,
        "zone": "UTC" if known else "",
    }


def moment_of(iso: str) -> Json | None:
    """A time in ISO 8601; None if it is empty or cannot be read."""
    try:
        return moment(datetime.fromisoformat(iso))
    except ValueError:
        return None
