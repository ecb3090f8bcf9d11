"""Files of notes: Web Annotations as JSON-LD, from Variorum or another program.

Nothing that such a file refers to is ever fetched, its contexts neither.
"""

import json
import re
from pathlib import Path
from typing import Any

from app.errors import Problem
from app.sources.web_annotations import read
from app.text.cancel import Stop
from app.text.web_annotations import Reading
from app.told import Told, told

_LARGEST = 200_000_000
"""Bytes."""
_HALF = re.compile("[\ud800-\udfff]")
_MAY_HAVE_HALVES = re.compile(r"\\u[dD][89a-fA-F]")
"""JSON can write half a character, which nothing can store."""


def read_notes_file(path: Path, should_cancel: Stop = None) -> Reading:
    """The notes in the file. A `Problem` if it cannot be read, is no JSON, or has no annotation in it;
    `Cancelled`.
    """
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= _LARGEST else b""
    except OSError as error:
        raise Problem(
            told("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if size > _LARGEST:
        raise Problem(
            told(
                "{path} is too large for a file of notes ({megabytes} MB): split it.",
                path=path,
                megabytes=size // 1_000_000,
            )
        )
    return parse_notes(data, str(path), should_cancel)


def parse_notes(data: bytes, name: str, should_cancel: Stop = None) -> Reading:
    """The same for the bytes of a file of that name."""
    found = read(_parsed(data, name), should_cancel)
    if not found.notes:
        raise Problem(_without_notes(name, has_elsewhere=bool(found.elsewhere)))
    return found


def _without_notes(name: str, *, has_elsewhere: bool) -> Told:
    if has_elsewhere:
        return told(
            "{name} has no notes in it: choose a file of Web Annotations (JSON-LD). The pages that it refers to are "
            "not fetched: save them in one file.",
            name=name,
        )
    return told("{name} has no notes in it: choose a file of Web Annotations (JSON-LD).", name=name)


def _parsed(data: bytes, name: str) -> Any:
    if not data.strip():
        raise Problem(told("{name} is empty: choose a file of Web Annotations (JSON-LD).", name=name))
    try:
        text = data.decode(json.detect_encoding(data)).removeprefix("\ufeff")
        value = json.loads(text)
        if _MAY_HAVE_HALVES.search(text):
            value = json.loads(_HALF.sub("\ufffd", json.dumps(value, ensure_ascii=False)))
        return value
    except UnicodeDecodeError as error:
        raise Problem(
            told("{name} is not Unicode text: save it as UTF-8 and try again.", name=name)
        ) from error
    except RecursionError as error:
        raise Problem(
            told("{name} is nested too deeply to be a file of notes: choose another file.", name=name)
        ) from error
    except ValueError as error:
        raise Problem(
            told(
                "{name} is not JSON ({error}): choose a file of Web Annotations (JSON-LD).",
                name=name,
                error=error,
            )
        ) from error
