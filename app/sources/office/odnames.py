"""The names that OpenDocument's XML uses, and its measures."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_BASE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_BASE}office:1.0}}"
STYLE = f"{{{_BASE}style:1.0}}"
TEXT = f"{{{_BASE}text:1.0}}"
TABLE = f"{{{_BASE}table:1.0}}"
DRAW = f"{{{_BASE}drawing:1.0}}"
META = f"{{{_BASE}meta:1.0}}"
FO = f"{{{_BASE}xsl-fo-compatible:1.0}}"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

_LENGTH = re.compile(r"(-?\d{0,6}(?:\.\d{1,9})?)(cm|mm|in|pt|pc|px)")
_TWIPS = {"cm": 1440 / 2.54, "mm": 144 / 2.54, "in": 1440.0, "pt": 20.0, "pc": 240.0, "px": 15.0}
_DIGITS = 9


def length(value: str | None) -> int | None:
    """A length in twentieths of a point; None if it is not stated or relative."""
    match = _LENGTH.fullmatch((value or "").strip())
    return round(float(match[1]) * _TWIPS[match[2]]) if match and match[1].strip("-.") else None


def whole(value: str | None) -> int | None:
    """A natural number of reasonable size, None for anything else."""
    text = (value or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else None


def is_true(element: "_Element", attribute: str) -> bool:
    """Whether an attribute is stated and true."""
    return element.get(attribute) == "true"
