"""What a typesetter must know of a text: its language, and which way it runs."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}))?(?![A-Za-z])")
_SAMPLE = 2000
UNKNOWN = "und"
"""The BCP 47 tag of a language that nobody told."""


@dataclass(frozen=True, slots=True)
class Setting:
    """`language` is a lower-case ISO 639 code or `UNKNOWN`; `region` an upper-case ISO 3166 code or empty."""

    language: str
    region: str
    direction: Literal["ltr", "rtl"]


def setting(language: str, text: str) -> Setting:
    """From what the source says of its language (BCP 47, may be empty or wrong) and from its text."""
    tag = _TAG.match(language)
    if not tag:
        return Setting(UNKNOWN, "", _direction(text))
    return Setting(tag[1].lower(), _region(tag[2] or "", tag[3] or ""), _direction(text))


def _region(script: str, region: str) -> str:
    """The region; for Chinese that is told by its script alone, the region whose glyphs that script has."""
    return region.upper() or {"hant": "TW", "hans": "CN"}.get(script.lower(), "")


def _direction(text: str) -> Literal["ltr", "rtl"]:
    """By most of the letters at the beginning: the first one alone is often a foreign name."""
    kinds = [unicodedata.bidirectional(character) for character in text[:_SAMPLE]]
    backward = sum(kind in ("R", "AL") for kind in kinds)
    return "rtl" if backward > kinds.count("L") else "ltr"
