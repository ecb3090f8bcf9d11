"""The file of settings for another machine: JSON, a version, and the settings by key.

A file from elsewhere is not trusted: what it says is read here, what of it is taken is decided by each setting.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.errors import Problem

_KIND: Final = "Variorum settings"
_VERSION: Final = 1
_LARGEST = 100_000
"""Bytes of a file that is read: a hundred times what is ever written."""


def write(path: Path, values: Mapping[str, object]) -> None:
    """Write settings to `path`. A `Problem` if that cannot be done."""
    content = {"kind": _KIND, "version": _VERSION, "settings": values}
    try:
        path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", "utf-8")
    except OSError as error:
        why = error.strerror or "it cannot be written"
        raise Problem(f"The settings were not written to {path}: {why}. Choose another place.") from error


def read(path: Path) -> dict[str, object]:
    """The settings that a file holds, by key, whatever their values. A `Problem` if it is none of ours."""
    try:
        with path.open("rb") as file:
            written = file.read(_LARGEST + 1)
    except OSError as error:
        why = error.strerror or "it cannot be read"
        raise Problem(f"{path} could not be opened: {why}. Choose another file.") from error
    found = _settings(written)
    if found is None:
        raise Problem(f"{path} holds no settings of Variorum. Choose a file that 'Export…' has written.")
    return found


def _settings(written: bytes) -> dict[str, object] | None:
    if len(written) > _LARGEST:
        return None
    try:
        content = json.loads(written.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or content.get("kind") != _KIND:
        return None
    found = content.get("settings")
    return found if isinstance(found, dict) else None
