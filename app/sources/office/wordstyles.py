"""The styles of a DOCX file: what a paragraph inherits, down to its number and its indents."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.sources.office.scripts import Script
from app.sources.office.wordnumbers import Numbers, first_indent, left_indent
from app.sources.office.wordparts import W, number, switched, value

if TYPE_CHECKING:
    from lxml.etree import _Element

_BODY_LEVEL = 9
_AUTOMATIC_SPACE = 280
_SCRIPTS: tuple[tuple[Script, str], ...] = (("western", "val"), ("eastern", "eastAsia"), ("complex", "bidi"))
_TITLES = frozenset(("title", "subtitle"))


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph or a style states; None where it is silent. Measures in twentieths of a point."""

    instance: str | None = None
    level: int | None = None
    left: int | None = None
    first: int | None = None
    before: int | None = None
    after: int | None = None
    contextual: bool | None = None
    outline: int | None = None
    hidden: bool | None = None

    def over(self, base: "Look") -> "Look":
        """What holds where `base` is inherited."""
        pairs = ((getattr(self, name), getattr(base, name)) for name in self.__slots__)
        return Look(*[inherited if own is None else own for own, inherited in pairs])


@dataclass(frozen=True, slots=True)
class _Style:
    kind: str
    name: str
    base: str
    look: Look


class Styles:
    """The styles of a document, by their ids."""

    def __init__(self, root: "_Element | None") -> None:
        """`root` is that of the styles part."""
        self._styles: dict[str, _Style] = {}
        self._looks: dict[str, Look] = {}
        self._defaults = Look()
        self._default_style = ""
        self._numbers = Numbers(None)
        self.languages: dict[Script, str] = {}
        if root is not None:
            self._load(root)

    def use(self, numbers: Numbers) -> None:
        """Take levels and indents of numbered styles from `numbers`."""
        self._numbers = numbers

    def numbering(self) -> dict[str, str]:
        """The number instance that each numbering style names."""
        return {
            key: s.look.instance
            for key, s in self._styles.items()
            if s.kind == "numbering" and s.look.instance
        }

    def look(self, style: str) -> Look:
        """What paragraphs of the style look like; an unknown style is the default one."""
        style = style if style in self._styles else self._default_style
        if style not in self._looks:
            self._looks[style] = self._inherited(style)
        return self._looks[style]

    def is_heading(self, style: str, outline: int | None) -> bool:
        """Whether a paragraph of this style and outline level is a heading."""
        return (outline is not None and outline < _BODY_LEVEL) or self.is_title(style)

    def is_title(self, style: str) -> bool:
        """Whether the style is the one for the document's title or subtitle."""
        return style in self._styles and self._styles[style].name in _TITLES

    def hides(self, style: str) -> bool | None:
        """Whether a character style hides its text, None if it does not say."""
        return self.look(style).hidden if style in self._styles else None

    def _load(self, root: "_Element") -> None:
        self._defaults = look(root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"), None)
        self._note_language(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang"))
        for item in root.findall(W + "style"):
            key, kind = value(item, W + "styleId"), value(item, W + "type")
            self._styles[key] = _Style(
                kind,
                value(item.find(W + "name")).lower(),
                value(item.find(W + "basedOn")),
                look(item.find(W + "pPr"), item.find(W + "rPr")),
            )
            if kind == "paragraph" and value(item, W + "default") in ("1", "true", "on"):
                self._default_style = key
                self._note_language(item.find(f"{W}rPr/{W}lang"))

    def _note_language(self, element: "_Element | None") -> None:
        for script, attribute in _SCRIPTS:
            if language := value(element, W + attribute):
                self.languages[script] = language

    def _inherited(self, style: str) -> Look:
        chain: list[str] = []
        while style in self._styles and style not in chain:
            chain.append(style)
            style = self._styles[style].base
        whole = self._defaults
        for key in reversed(chain):
            own = self._styles[key].look
            if own.instance is not None:
                linked = self._numbers.linked(own.instance, key)
                own = replace(own, level=(own.level or 0) if linked is None else linked)
            elif whole.instance and (linked := self._numbers.linked(whole.instance, key)) is not None:
                own = replace(own, level=linked)
            whole = self.numbered(own, whole)
        return whole

    def numbered(self, own: Look, base: Look) -> Look:
        """`own` over `base`, with the indents of the list between them where `own` puts the paragraph in one."""
        if own.instance is not None or own.level is not None:
            instance = base.instance if own.instance is None else own.instance
            place = base.level if own.level is None else own.level
            level = self._numbers.level(instance or "", place or 0)
            if level is not None:
                base = Look(left=level.left, first=level.first).over(base)
        return own.over(base)


def look(paragraph: "_Element | None", run: "_Element | None") -> Look:
    """What paragraph and run properties state."""
    hidden = None if run is None else switched(run.find(W + "vanish"))
    if paragraph is None:
        return Look(hidden=hidden)
    found: dict[str, _Element] = {child.tag: child for child in paragraph}
    numbered, indent, space = (found.get(W + tag) for tag in ("numPr", "ind", "spacing"))
    instance = None if numbered is None else numbered.find(W + "numId")
    level = None if numbered is None else number(value(numbered.find(W + "ilvl")))
    return Look(
        instance=None if instance is None else value(instance),
        level=level,
        left=left_indent(indent),
        first=first_indent(indent),
        before=_space(space, "before"),
        after=_space(space, "after"),
        contextual=switched(found.get(W + "contextualSpacing")),
        outline=number(value(found.get(W + "outlineLvl"))),
        hidden=hidden,
    )


def _space(spacing: "_Element | None", side: str) -> int | None:
    if value(spacing, f"{W}{side}Autospacing") in ("1", "true", "on"):
        return _AUTOMATIC_SPACE
    return number(value(spacing, W + side))
