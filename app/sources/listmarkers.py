"""The numbers, letters and bullets that a browser prints before the items of an HTML list."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_STYLE = re.compile(
    r"list-style(?:-type)?\s*:[^;]{0,80}?\b(none|decimal|(?:lower|upper)-(?:alpha|latin|roman))\b",
    re.IGNORECASE,
)
_OWN_MARKER = re.compile(
    r"\s*([-–—•·◦▪‣*]|[(\[]?(\d{1,4}|[^\W\d_]|[ivxlcdmIVXLCDM]{1,7})[.)\]]|\d{1,3}(\.\d{1,3})+\.?|§+\s*\d+\w?)\s"
)
_BULLETS = ("•", "◦", "▪")
_TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
_ROMAN_VALUES = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
_ROMAN_LETTERS = ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i")
_HIGHEST_ROMAN = 3999
_DIGITS = 9


def markers(parent: "HtmlElement", depth: int) -> dict["HtmlElement", str | None]:
    """The marker of each item of the list `parent`; `depth` is 0 for a list that is in no other.

    None where no marker is printed. Empty where the text of every item begins with a marker of its own: such
    pages hide the browser's by a style sheet.
    """
    items = [child for child in parent if child.tag == "li"]
    kind = _kind(parent)
    if items and all(_OWN_MARKER.match(_start(item)) for item in items):
        return dict.fromkeys(items, "")
    if kind == "none":
        return dict.fromkeys(items, None)
    if parent.tag != "ol":
        return dict.fromkeys(items, _BULLETS[min(depth, len(_BULLETS) - 1)])
    numbers = _numbers(parent, items)
    return {item: numeral(n, _kind(item) or kind) + "." for item, n in zip(items, numbers, strict=True)}


def numeral(number: int, kind: str) -> str:
    """`number` as `decimal`, `lower-alpha`, `upper-roman`...; decimal where the kind cannot express it."""
    if kind.endswith("roman") and 0 < number <= _HIGHEST_ROMAN:
        text = _roman(number)
    elif kind.endswith(("alpha", "latin")) and number > 0:
        text = _letters(number)
    else:
        return str(number)
    return text.upper() if kind.startswith("upper") else text


def _kind(element: "HtmlElement") -> str:
    if style := _STYLE.search(element.get("style") or ""):
        return style[1].lower()
    return _TYPES.get((element.get("type") or "").strip(), "")


def _numbers(parent: "HtmlElement", items: Sequence["HtmlElement"]) -> list[int]:
    step = -1 if parent.get("reversed") is not None else 1
    number = _integer(parent.get("start"))
    if number is None:
        number = len(items) if step < 0 else 1
    numbers = []
    for item in items:
        value = _integer(item.get("value"))
        number = number if value is None else value
        numbers.append(number)
        number += step
    return numbers


def _integer(value: str | None) -> int | None:
    """The integer an attribute holds, None if it holds none of reasonable size."""
    match = re.match(r"\s*([-+]?[0-9]+)", value or "")
    return int(match[1]) if match and len(match[1]) <= _DIGITS else None


def _start(item: "HtmlElement") -> str:
    """The first characters that the item prints."""
    start = ""
    for text in item.itertext():
        start += text.lstrip() if not start else text
        if len(start) > 2 * _DIGITS:
            break
    return start + " "


def _letters(number: int) -> str:
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _roman(number: int) -> str:
    text = ""
    for value, letters in zip(_ROMAN_VALUES, _ROMAN_LETTERS, strict=True):
        count, number = divmod(number, value)
        text += letters * count
    return text
