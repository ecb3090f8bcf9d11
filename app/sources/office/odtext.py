"""The characters of one paragraph of an OpenDocument text, as they are shown when all changes are accepted.

White space collapses as the format has it; spaces, tabs and line breaks that are meant are elements. Struck-out
text stands between tildes, as in web pages.
"""

import re
from typing import TYPE_CHECKING

from app.sources.office.odnames import DRAW, LOEXT, OFFICE, STYLE, TEXT, is_true, whole
from app.sources.office.odstyles import Styles
from app.sources.office.strikes import Strikes
from app.sources.office.symbols import visible
from app.text.cancel import Stop, watched

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACE, _TAB, _BREAK = "\x01", "\x02", "\x03"  # none of them can be in XML
_MEANT = str.maketrans({_SPACE: " ", _TAB: "\t", _BREAK: "\n"})
_WHITE = re.compile("[ \t\r\n]+")
_SIGNS = {TEXT + "tab": _TAB, TEXT + "line-break": _BREAK}
_MOST_SPACES = 200
_OFTEN = 5000
_SKIPPED = frozenset(
    (
        OFFICE + "annotation", OFFICE + "forms", TEXT + "tracked-changes", TEXT + "ruby-text", TEXT + "number",
        TEXT + "script", TEXT + "note-citation", TEXT + "label", LOEXT + "label",
    )
)  # fmt: skip


class Texts:
    """Reads paragraphs in order, because the notes in them are counted through the document."""

    def __init__(self, styles: Styles, should_cancel: Stop = None) -> None:
        self._styles = styles
        self._should_cancel = should_cancel
        self._out = Strikes()
        self._boxes: list[_Element] = []
        self.notes: list[tuple[str, _Element]] = []
        """The notes referred to so far, each with its mark."""

    def read(self, paragraph: "_Element", style: str) -> tuple[str, "list[_Element]"]:
        """The text of a paragraph, and the frames anchored in it."""
        from lxml.etree import iterwalk

        self._out, self._boxes = Strikes(), []
        struck = [self._is_struck("paragraph", style)]
        walk = iterwalk(paragraph, events=("start", "end"))
        for event, element in watched(walk, self._should_cancel, _OFTEN):
            span = element.tag == TEXT + "span"
            if event == "start":
                if span:
                    struck.append(
                        struck[0] or self._is_struck("text", element.get(TEXT + "style-name") or "")
                    )
                self._out.struck = struck[-1]
                if element is paragraph or self._enters(element):
                    self._begin(element)
                else:
                    walk.skip_subtree()
            elif element is not paragraph:
                if span:
                    struck.pop()
                self._out.struck = struck[-1]
                self._out.add(element.tail or "")
        return _WHITE.sub(" ", self._out.result()).strip(" ").translate(_MEANT), self._boxes

    def _begin(self, element: "_Element") -> None:
        tag = element.tag
        if tag in _SIGNS:
            self._out.add(_SIGNS[tag])
        elif tag == TEXT + "s":
            self._out.add(_SPACE * min(whole(element.get(TEXT + "c")) or 1, _MOST_SPACES))
        else:
            self._out.add(visible(element.text or "", ""))

    def _enters(self, element: "_Element") -> bool:
        """Whether what is in an element is part of this text. Frames and notes are not, they are kept for later."""
        tag = element.tag
        if tag == TEXT + "note":
            return self._note(element)
        if tag.startswith(DRAW):
            if tag != DRAW + "a":
                self._boxes.append(element)
            return tag == DRAW + "a"
        hidden = is_true(element, TEXT + "is-hidden") or (
            tag == TEXT + "span" and self._is_hidden(element.get(TEXT + "style-name") or "")
        )
        return tag not in _SKIPPED and not hidden

    def _note(self, note: "_Element") -> bool:
        citation, body = note.find(TEXT + "note-citation"), note.find(TEXT + "note-body")
        label = None if citation is None else citation.get(TEXT + "label")
        mark = label or f"[{len(self.notes) + 1}]"
        if body is not None:
            self.notes.append((mark, body))
            self._out.add(mark)
        return False

    def _is_hidden(self, style: str) -> bool:
        return self._styles.stated("text", style, TEXT + "display") == "none"

    def _is_struck(self, family: str, style: str) -> bool:
        return self._styles.stated(family, style, STYLE + "text-line-through-style") not in (None, "", "none")
