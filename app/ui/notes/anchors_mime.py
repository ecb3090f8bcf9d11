"""Selected words on their way from a text to the notes, by drag and drop.

The type is `application/x-variorum-anchors`; its data is JSON in UTF-8, a list of objects with the fields of an
`Anchor`: `source`, `start`, `end` (code points), `exact`, `prefix`, `suffix`. A text pane that lets its selection be
dragged puts `pack(anchors)` beside the plain text. Nothing in it is believed: the store takes no note that does not
quote its source exactly.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData

from app.text.model import Anchor

TYPE = "application/x-variorum-anchors"
_MOST = 1_000


def pack(anchors: Iterable[Anchor]) -> QByteArray:
    """Anchors as data of `TYPE`."""
    return QByteArray(json.dumps([asdict(anchor) for anchor in anchors]).encode())


def unpack(data: QMimeData) -> tuple[Anchor, ...]:
    """The anchors that are dragged; none if something else is, or what is there cannot be read."""
    if not data.hasFormat(TYPE):
        return ()
    try:
        raw = json.loads(bytes(data.data(TYPE).data()))
    except (ValueError, RecursionError):
        return ()
    if not isinstance(raw, list):
        return ()
    return tuple(found for found in map(_anchor, raw[:_MOST]) if found is not None)


def _anchor(raw: Any) -> Anchor | None:
    if not isinstance(raw, dict):
        return None
    start, end = raw.get("start"), raw.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        return None
    source, *words = (raw.get(name, "") for name in ("source", "exact", "prefix", "suffix"))
    if not isinstance(source, str) or not source or not all(isinstance(word, str) for word in words):
        return None
    return Anchor(source, start, end, *words)
