"""Making values fit for storing."""

import json
import re
from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Value = TypeVar("Value", bound="DataclassInstance")

to_json = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode
"""A value as compact JSON."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with each half of a broken character replaced by U+FFFD, one for one, so that spans still fit.

    Such halves come from cutting an emoji in two, in programs that count in UTF-16. No file can hold them;
    losing the rest of what was typed because of them would be worse.
    """
    return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)


def storable_texts(value: Value) -> Value:
    """The same dataclass with all its fields that are texts made storable."""
    given = {field.name: getattr(value, field.name) for field in fields(value)}
    texts = {name: text for name, text in given.items() if isinstance(text, str) and not text.isascii()}
    mended = {name: storable(text) for name, text in texts.items()}
    return replace(value, **mended) if mended != texts else value
