"""Making values fit for storing."""

import gc
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from functools import lru_cache
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
    mended: dict[str, str] = {}
    for name in _names(type(value)):
        text = getattr(value, name)
        if isinstance(text, str) and (fit := storable(text)) is not text and fit != text:
            mended[name] = fit
    return replace(value, **mended) if mended else value


@lru_cache(maxsize=64)
def _names(kind: "type[DataclassInstance]") -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def texts_of(text: str) -> tuple[str, ...]:
    """The texts in a list as JSON. Raises ValueError or TypeError if it is none."""
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise TypeError(text)
    return tuple(found)


_MANY = 10_000


def set_apart(number: int) -> None:
    """So many values were made that stay: if they are many, never search them for garbage, which stops everything for
    a tenth of a second each time. Nothing that is there is, until `gc.unfreeze`."""
    if number >= _MANY:
        gc.freeze()


@contextmanager
def uncollected() -> Iterator[None]:
    """Make many values that stay, without the search for garbage among them over and over, which doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
