"""The styles of an OpenDocument text: what paragraphs, characters, sections and lists look like."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.sources.office.numerals import numeral
from app.sources.office.odnames import FO, LOEXT, STYLE, TEXT, is_true, length, whole
from app.sources.office.scripts import Script
from app.sources.office.symbols import bullet

if TYPE_CHECKING:
    from lxml.etree import _Element

_KINDS = {
    "1": "decimal",
    "a": "continuedLower",
    "A": "continuedUpper",
    "i": "lowerRoman",
    "I": "upperRoman",
    "１, ２, ３, ...": "decimalFullWidth",
    "①, ②, ③, ...": "decimalEnclosedCircle",
    "一, 二, 三, ...": "chineseCounting",
    "壹, 贰, 叁, ...": "chineseLegalSimplified",
    "壹, 貳, 參, ...": "ideographLegalTraditional",
    "壱, 弐, 参, ...": "japaneseLegal",
    "甲, 乙, 丙, ...": "ideographTraditional",
    "子, 丑, 寅, ...": "ideographZodiac",
    "ア, イ, ウ, ...": "aiueoFullWidth",
    "ｱ, ｲ, ｳ, ...": "aiueo",
    "イ, ロ, ハ, ...": "irohaFullWidth",
    "ｲ, ﾛ, ﾊ, ...": "iroha",
    "ㄱ, ㄴ, ㄷ, ...": "chosung",
    "가, 나, 다, ...": "ganada",
    "하나, 둘, 셋, ...": "koreanLegal",
    "일, 이, 삼, ...": "koreanCounting",
    "א, י, ק, ...": "hebrew1",
    "א, ב, ג, ...": "hebrew2",
    "أ, ب, ت, ...": "arabicAlpha",
    "أ, ب, ج, ...": "arabicAbjad",
    "ا, ب, پ, ...": "persianAlpha",
    "١, ٢, ٣, ...": "arabicDigits",
    "۱, ۲, ۳, ...": "persianDigits",
    "१, २, ३, ...": "hindiNumbers",
    "ก, ข, ฃ, ...": "thaiLetters",
    "ก, ข, ค, ...": "thaiLetters",
    "๑, ๒, ๓, ...": "thaiNumbers",
    "а, б, .., аа, аб, ... (ru)": "russianLower",
    "А, Б, .., Аа, Аб, ... (ru)": "russianUpper",
    "а, б, .., аа, бб, ... (ru)": "russianLower",
    "А, Б, .., Аа, Бб, ... (ru)": "russianUpper",
    "α, β, γ, ...": "greekLower",
    "Α, Β, Γ, ...": "greekUpper",
    "1st": "ordinal",
    "First": "ordinalText",
    "One": "cardinalText",
    "*, †, ‡, §, **, ††, ...": "chicago",
    "ا, ب, ج, ...": "arabicAbjad",
    "क, ख, ग, ...": "hindiConsonants",
    "일, 이, 삼, ... (ko-x-digital)": "koreanDigital",
    "一, 二, 三, ... (ko)": "koreanDigital2",
    "01, 02, 03, ...": "decimalZero",
}
_LANGUAGES = {"(bg)": "bulgarian", "(sr)": "serbian", "(ru)": "russian", "(uk)": "russian"}
_BULLET = "•"
_NONE = ("", "none", "zxx")
_SCRIPTS: tuple[tuple[Script, str, str], ...] = (
    ("western", FO, ""),
    ("eastern", STYLE, "-asian"),
    ("complex", STYLE, "-complex"),
)
_LONGEST_LABEL = 255


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is labelled. `pattern` has %1% for the number of the first level, and so on.

    `edge` is where the label begins and `left` where the text does, in twentieths of a point.
    """

    kind: str = ""
    bullet: str = ""
    prefix: str = ""
    suffix: str = ""
    pattern: str = ""
    shown: int = 1
    start: int = 1
    edge: int = 0
    left: int = 0

    def numeral(self, number: int) -> str:
        """The number as this level counts; empty if it does not."""
        return numeral(number, self.kind) if self.kind else ""


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph, character or section style; what it does not state is None and comes from its parent."""

    parent: str = ""
    name: str = ""
    properties: dict[str, str] = field(default_factory=dict)


class Styles:
    """The styles of a document. Those that are loaded later outrank those of the same name before."""

    def __init__(self) -> None:
        self.lists: dict[str, dict[int, Level]] = {}
        self.outline: dict[int, Level] = {}
        self.languages: dict[Script, str] = {}
        self._styles: dict[tuple[str, str], Style] = {}
        self._defaults: dict[str, Style] = {}
        self._found: dict[tuple[str, str, str], str | None] = {}

    def load(self, group: "_Element") -> None:
        """Take over the styles in `office:styles` or `office:automatic-styles`."""
        for item in group:
            if item.tag == STYLE + "style":
                key = item.get(STYLE + "family") or "", item.get(STYLE + "name") or ""
                self._styles[key] = _style(item)
            elif item.tag == STYLE + "default-style":
                self._default(item)
            elif item.tag == TEXT + "list-style":
                self.lists[item.get(STYLE + "name") or ""] = _levels(item)
            elif item.tag == TEXT + "outline-style":
                self.outline = _levels(item)
        self._found.clear()

    def stated(self, family: str, style: str, attribute: str) -> str | None:
        """What a style or the nearest of its parents says of an attribute; None if nothing."""
        key = family, style, attribute
        if key not in self._found:
            self._found[key] = self._search(family, style, attribute)
        return self._found[key]

    def names(self, style: str) -> set[str]:
        """The names of a paragraph style and its parents."""
        return {found.name for found in self._chain("paragraph", style)}

    def _search(self, family: str, style: str, attribute: str) -> str | None:
        for found in self._chain(family, style):
            if attribute in found.properties:
                return found.properties[attribute]
        return self._defaults.get(family, Style()).properties.get(attribute)

    def _chain(self, family: str, style: str) -> list[Style]:
        chain: list[Style] = []
        seen = set()
        while (found := self._styles.get((family, style))) and style not in seen:
            seen.add(style)
            chain.append(found)
            style = found.parent
        return chain

    def _default(self, item: "_Element") -> None:
        family = item.get(STYLE + "family") or ""
        self._defaults[family] = _style(item)
        if family != "paragraph":
            return
        for script, prefix, ending in _SCRIPTS:
            language, country = (
                self._defaults[family].properties.get(prefix + part + ending, "")
                for part in ("language", "country")
            )
            if language not in _NONE:
                self.languages[script] = language if country in _NONE else f"{language}-{country}"


def _style(item: "_Element") -> Style:
    properties = dict(item.attrib)
    for group in item:
        if group.tag in (
            STYLE + "paragraph-properties",
            STYLE + "text-properties",
            STYLE + "section-properties",
        ):
            properties.update(group.attrib)
    name = item.get(STYLE + "display-name") or item.get(STYLE + "name") or ""
    return Style(item.get(STYLE + "parent-style-name") or "", name, properties)


def _levels(style: "_Element") -> dict[int, Level]:
    levels = {}
    for item in style:
        place = whole(item.get(TEXT + "level"))
        if place is not None:
            levels[place] = _level(item)
    return levels


def _level(item: "_Element") -> Level:
    start = whole(item.get(TEXT + "start-value"))
    edge, left = _indents(item.find(STYLE + "list-level-properties"))
    return Level(
        kind=_kind(item),
        bullet=_bullet(item),
        prefix=_label(item, STYLE + "num-prefix"),
        suffix=_label(item, STYLE + "num-suffix"),
        pattern=_label(item, LOEXT + "num-list-format") or _label(item, STYLE + "num-list-format"),
        shown=whole(item.get(TEXT + "display-levels")) or 1,
        start=1 if start is None else start,
        edge=edge,
        left=left,
    )


def _kind(item: "_Element") -> str:
    form = item.get(STYLE + "num-format") or ""
    if form in ("a", "A") and is_true(item, STYLE + "num-letter-sync"):
        return "lowerLetter" if form == "a" else "upperLetter"
    language = _LANGUAGES.get(form[-4:])
    if language and form not in _KINDS:
        return language + ("Upper" if form[0].isupper() else "Lower")
    return _KINDS.get(form, "decimal" if form else "")


def _bullet(item: "_Element") -> str:
    if item.tag == TEXT + "list-level-style-image":
        return _BULLET
    if item.tag != TEXT + "list-level-style-bullet":
        return ""
    fonts = item.find(STYLE + "text-properties")
    font = "" if fonts is None else fonts.get(FO + "font-family") or fonts.get(STYLE + "font-name") or ""
    return bullet(_label(item, TEXT + "bullet-char") or _BULLET, font.strip("'\""))


def _indents(properties: "_Element | None") -> tuple[int, int]:
    """Where the label begins and where the text does."""
    if properties is None:
        return 0, 0
    aligned = properties.find(STYLE + "list-level-label-alignment")
    if aligned is not None:
        left = length(aligned.get(FO + "margin-left")) or 0
        return left + (length(aligned.get(FO + "text-indent")) or 0), left
    before = length(properties.get(TEXT + "space-before")) or 0
    return before, before + (length(properties.get(TEXT + "min-label-width")) or 0)


def _label(item: "_Element", attribute: str) -> str:
    """What a list level states for the labels of its items, each of which has it: no more than can be meant."""
    return (item.get(attribute) or "")[:_LONGEST_LABEL]
