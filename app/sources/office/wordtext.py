"""The characters of one paragraph of a DOCX file, as Word shows them when all changes are accepted.

Deleted and hidden text, the codes of fields and comments are no text; a table of contents is none either,
because it repeats the headings. Struck-out text stands between tildes, as in web pages.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.sources.office.strikes import Strikes
from app.sources.office.symbols import visible
from app.sources.office.wordparts import MC, M, W, switched, value
from app.sources.office.wordstyles import Look, Styles
from app.text.cancel import Stop, watched

if TYPE_CHECKING:
    from lxml.etree import _Element

_SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\xad",
    M + "den": "/",
    M + "sup": "^",
    M + "sub": "_",
}
"""What is printed for an element, or before what is in one of a formula."""

_SKIPPED = frozenset(
    W + tag
    for tag in (
        "pPr", "rPr", "del", "moveFrom", "delText", "delInstrText", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr",
        "rubyPr", "rt", "object", "control",
    )
)  # fmt: skip
_TEXT = frozenset((W + "t", M + "t"))
_RUNS = (W + "r", M + "r")
_CODE = re.compile("[0-9A-Fa-f]{2,4}")
_NOTES = {W + "footnoteReference": "footnotes", W + "endnoteReference": "endnotes"}
_CONTENTS = "Table of Contents"
_OFTEN = 5000
_WHITE = str.maketrans("\r\n", "  ")


def is_chosen(alternative: "_Element") -> bool:
    """Whether this one of several ways to say the same is read: the first, which is the newest."""
    return alternative.getprevious() is None


@dataclass(slots=True)
class _Field:
    """A field that is open: its code, until the result begins. `silent`: the result is not printed."""

    code: str | None = ""
    silent: bool = False


class Notes:
    """The notes referred to so far, in the order in which they are printed."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, str], str] = {}
        """The mark of each note by its kind and id; empty where the document prints one of its own."""
        self._marked = 0

    def refer(self, kind: str, reference: "_Element") -> str:
        """The mark to print for a reference."""
        key = kind, value(reference, W + "id")
        if key not in self.found:
            own = value(reference, W + "customMarkFollows") in ("1", "true", "on")
            self._marked += not own
            self.found[key] = "" if own else f"[{self._marked}]"
        return self.found[key]


class Runs:
    """Collects the text of paragraphs. Fields may reach over several of them, so one object reads all in order."""

    def __init__(
        self, styles: Styles, notes: Notes, should_cancel: Stop = None, *, contents: bool = False
    ) -> None:
        """`contents`: print tables of contents too."""
        self._styles = styles
        self._notes = notes
        self._should_cancel = should_cancel
        self._contents = contents
        self._fields: list[_Field] = []
        self._boxes: list[_Element] = []
        self._out = Strikes()
        self._hidden = False
        self._font = ""
        self._special: dict[str, Callable[[_Element], bool]] = {
            W + "txbxContent": self._box,
            W + "fldChar": self._field,
            W + "instrText": self._code,
            W + "sym": self._symbol,
            W + "fldSimple": lambda element: not self._is_silenced(value(element, W + "instr")),
            W + "sdt": lambda element: not self.is_contents(element),
            MC + "Choice": is_chosen,
            MC + "Fallback": is_chosen,
        }

    @property
    def is_silent(self) -> bool:
        """Whether text that comes now would not be printed."""
        return any(field.code is not None or field.silent for field in self._fields)

    @property
    def is_open(self) -> bool:
        """Whether a field that is not printed has begun and not ended."""
        return any(field.silent for field in self._fields)

    def read(self, paragraph: "_Element", look: Look) -> tuple[str, "list[_Element]"]:
        """The text of a paragraph, and the text boxes anchored in it."""
        from lxml.etree import iterwalk

        self._out, self._boxes, self._hidden = Strikes(), [], bool(look.hidden)
        walk = iterwalk(paragraph, events=("start",))
        for _, element in watched(walk, self._should_cancel, _OFTEN):
            if not self._element(element):
                walk.skip_subtree()
        for field in self._fields:  # no code reaches over a paragraph's end but in damaged files
            field.code = None
        return self._out.result(), self._boxes

    def is_contents(self, content_control: "_Element") -> bool:
        """Whether a content control holds the table of contents."""
        gallery = content_control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
        return not self._contents and value(gallery) == _CONTENTS

    def _element(self, element: "_Element") -> bool:
        """Print what an element is; answers whether what is inside it is to be printed too."""
        tag = element.tag
        if tag in _TEXT:
            self._print(visible((element.text or "").translate(_WHITE), self._font))
        elif tag in _SKIPPED:
            return False
        elif tag in _RUNS:
            return self._run(element)
        elif tag in _SIGNS:
            self._print(_SIGNS[tag])
        elif tag in _NOTES:
            self._print("" if self.is_silent else self._notes.refer(_NOTES[tag], element))
        elif tag in self._special:
            return self._special[tag](element)
        return True

    def _box(self, element: "_Element") -> bool:
        self._boxes.append(element)
        return False

    def _run(self, run: "_Element") -> bool:
        hidden, struck, self._font = self._hidden, False, ""
        properties = run.find(W + "rPr")
        for item in () if properties is None else properties:
            if item.tag == W + "vanish":
                hidden = bool(switched(item))
            elif item.tag == W + "rStyle" and (styled := self._styles.hides(value(item))) is not None:
                hidden = styled
            elif item.tag in (W + "strike", W + "dstrike"):
                struck = struck or bool(switched(item))
            elif item.tag == W + "rFonts":
                self._font = value(item, W + "ascii")
        self._out.struck = struck
        return not hidden or any(child.tag == W + "fldChar" for child in run)

    def _print(self, text: str) -> None:
        if not self.is_silent:
            self._out.add(text)

    def _symbol(self, element: "_Element") -> bool:
        code = value(element, W + "char")
        sign = chr(int(code, 16)) if _CODE.fullmatch(code) else ""
        if sign.isprintable() or "\uf000" <= sign <= "\uf0ff":
            self._print(visible(sign, value(element, W + "font")))
        return True

    def _code(self, element: "_Element") -> bool:
        if self._fields and self._fields[-1].code is not None:
            self._fields[-1].code += element.text or ""
        return True

    def _field(self, element: "_Element") -> bool:
        kind = value(element, W + "fldCharType")
        if kind == "begin":
            self._fields.append(_Field(""))
        elif kind == "separate" and self._fields:
            field = self._fields[-1]
            field.silent, field.code = self._is_silenced(field.code or ""), None
        elif kind == "end" and self._fields:
            self._fields.pop()
        return True

    def _is_silenced(self, code: str) -> bool:
        return not self._contents and code.split(maxsplit=1)[:1] == ["TOC"]
