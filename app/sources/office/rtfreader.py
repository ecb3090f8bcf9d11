"""The state machine that an RTF reader is: groups inherit and restore a state, control words change it.

What stands in a destination that is no text (fonts, pictures, codes of fields, what a program marks as "ignore
this if you do not know it") is passed over. The numbers of lists are in the file as they were printed.
"""

from collections.abc import Callable
from dataclasses import replace

from app.errors import Problem
from app.sources.office.page import Paragraph
from app.sources.office.rtfcodes import Codes
from app.sources.office.rtfflow import Flow, Row
from app.sources.office.rtfstate import SHAPES, Field, State
from app.sources.office.rtftokens import Token
from app.sources.office.symbols import visible
from app.told import told

_DEEPEST = 2000
_LONGEST_CODE = 1000
_SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "page": "\n", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
    "~": "\xa0", "-": "\xad", "_": "\u2011", "{": "{", "}": "}", "\\": "\\", "\t": "\t",
    "mden": "/", "msup": "^", "msub": "_",
}  # fmt: skip
_SKIPPED = frozenset(
    (
        "annotation", "atnauthor", "atndate", "atnicn", "atnid", "atnparent", "atnref", "atntime", "atrfend",
        "atrfstart", "aftncn", "aftnsep", "aftnsepc", "bkmkend", "bkmkstart", "colortbl", "comment", "datafield",
        "doccomm", "falt", "filetbl", "fldtype", "footer", "footerf", "footerl", "footerr", "formfield", "ftncn",
        "ftnsep", "ftnsepc", "header", "headerf", "headerl", "headerr", "keywords", "listoverridetable",
        "listtable", "mmathPict", "nonesttables", "nonshppict", "objclass", "objdata", "objname", "panose", "pict",
        "pn", "private", "revtbl", "rsidtbl", "rxe", "shppict", "shprslt", "sp", "stylesheet", "subject", "tc",
        "tcn", "themedata", "txe", "userprops", "xe", "xmlnstbl",
    )
)  # fmt: skip
_READ_ANYWAY = frozenset(
    ("fldinst", "moMath", "moMathPara", "shpinst", "do", "ud", "shptxt", "dptxbxtext", "nesttableprops")
)
"""Destinations that count although the file allows to ignore them."""

_FLAGS = {"v": "hidden", "deleted": "deleted", "strike": "struck", "striked": "struck"}
_TIMES = ("creatim", "revtim")


class Reader:
    """Takes tokens in order. What is complete goes to `take`; `notes` and `told` are complete at the end."""

    def __init__(self, name: str, take: "Callable[[Paragraph | Row], None]") -> None:
        """`name` is the file's, for messages."""
        self._name = name
        self._state = State(Flow(take))
        self._states: list[State] = []
        self._codes = Codes()
        self._bytes = bytearray()
        self._passed = 0  # how much of what follows only stands for a character that was printed
        self._starred = False
        self._default_font: int | None = None
        self._inner: list[tuple[str, list[Paragraph | Row]]] = []  # of the notes and text boxes that are open
        self._marks = 0
        self._actions = self._all_actions()
        self.notes: list[tuple[str, list[Paragraph | Row]]] = []
        """The notes referred to, each with its mark."""
        self.told: dict[str, str] = {}
        """Metadata by control word; of times as "revtim yr", "revtim mo", "revtim dy"."""

    def take(self, token: Token) -> None:
        """Take the next token."""
        kind, value, number = token
        if kind == "text":
            self._plain(value.encode("latin-1"))
        elif kind == "hex":
            self._plain(bytes((int(value, 16),)))
        elif kind == "brace":
            self._flush()
            self._passed = 0
            self._open() if value == "{" else self._close()
        elif self._passed:
            self._passed -= 1
        else:
            self._flush()
            self._control(value, number)

    def finish(self) -> None:
        """Nothing comes any more; groups that are still open end."""
        self._flush()
        while self._states:
            self._close()
        self._state.flow.finish(self._state.shape)

    def _open(self) -> None:
        if len(self._states) >= _DEEPEST:
            raise Problem(
                told(
                    "“{name}” has groups nested too deeply to be read: open it in a word processor and save "
                    "it anew.",
                    name=self._name,
                )
            )
        self._states.append(self._state)
        self._state = replace(self._state)
        self._starred = False

    def _close(self) -> None:
        if not self._states:
            return
        ended, self._state = self._state, self._states.pop()
        if ended.flow is not self._state.flow:
            ended.flow.finish(ended.shape)
            mark, parts = self._inner.pop()
            if mark:
                self.notes.append((mark, parts))
            for part in () if mark else parts:
                self._state.flow.add_box(part)

    def _plain(self, data: bytes) -> None:
        passed = min(self._passed, len(data))
        self._passed -= passed
        self._bytes += data[passed:]
        self._starred = False

    def _flush(self) -> None:
        """Print the bytes that wait: a character may be two of them."""
        if self._bytes:
            data = bytes(self._bytes)
            self._bytes.clear()
            if self._state.target != "skip":
                self._print(self._codes.text(data, self._font()))

    def _font(self) -> int | None:
        state = self._state
        if state.target == "fonts":
            return None
        own = state.rtl_font if state.rtl and state.rtl_font is not None else state.font
        return self._default_font if own is None else own

    def _print(self, text: str) -> None:
        state = self._state
        if state.target == "text":
            if not (state.hidden or state.deleted):
                state.flow.out.struck = state.struck
                state.flow.out.add(text)
        elif state.target == "marker":
            state.flow.marker += text
        elif state.target == "code":
            state.open_field.code = (state.open_field.code + text)[:_LONGEST_CODE]
        elif state.target == "fonts":
            self._codes.add_name(state.font, text)
        elif state.target in ("title", "author"):
            self.told[state.target] = (self.told.get(state.target, "") + text)[:_LONGEST_CODE]

    def _control(self, word: str, number: int | None) -> None:
        state = self._state
        if state.target == "skip":
            return
        starred, self._starred = self._starred, word == "*"
        if word in _SKIPPED or (starred and word not in _READ_ANYWAY):
            state.target = "skip"
        elif action := self._actions.get(word):
            action(number)
        elif flag := _FLAGS.get(word):
            setattr(state, flag, number != 0)
        elif sign := _SIGNS.get(word):
            self._print(sign)

    def _all_actions(self) -> dict[str, Callable[[int | None], None]]:
        return {
            "par": self._paragraph,
            "sect": self._paragraph,
            "\n": self._paragraph,
            "\r": self._paragraph,
            "cell": lambda _: self._cell(1),
            "nestcell": lambda _: self._cell(max(self._state.depth, 2)),
            "row": lambda _: self._row(1),
            "nestrow": lambda _: self._row(max(self._state.depth, 2)),
            "pard": lambda _: self._state.reset_paragraph(),
            "plain": lambda _: self._state.reset_characters(),
            "li": lambda number: self._state.indent(number or 0, self._state.first),
            "fi": lambda number: self._state.indent(self._state.shape.left, number or 0),
            "u": self._unicode,
            "footnote": self._footnote,
            "fldrslt": self._result,
            "field": lambda _: self._set(open_field=Field()),
            "fldinst": lambda _: self._set(target="code"),
            "fonttbl": lambda _: self._set(target="fonts"),
            "info": lambda _: self._set(target="info"),
            "listtext": lambda _: self._turn("text", "marker"),
            "pntext": lambda _: self._turn("text", "marker"),
            "shpinst": lambda _: self._turn("text", "drawing"),
            "do": lambda _: self._turn("text", "drawing"),
            "shptxt": self._box,
            "dptxbxtext": self._box,
            "upr": lambda _: self._set(outer=self._state.target, target="choice"),
            "ud": lambda _: self._turn("choice", self._state.outer),
            **{word: self._shaper(word) for word in SHAPES},
            **{word: self._value(word) for word in ("title", "author", *_TIMES)},
            **{word: self._part(word) for word in ("yr", "mo", "dy")},
            **{word: self._language(word) for word in ("deflang", "deflangfe", "adeflang")},
            "intbl": lambda _: self._set(in_table=True),
            "itap": lambda number: self._set(tables=number or 0, in_table=bool(number)),
            "uc": lambda number: self._set(fallback=max(1 if number is None else number, 0)),
            "f": lambda number: self._set(font=number or 0),
            "af": lambda number: self._set(rtl_font=number or 0),
            "rtlch": lambda _: self._set(rtl=True),
            "ltrch": lambda _: self._set(rtl=False),
            "fcharset": lambda number: self._codes.set_charset(self._state.font or 0, number),
            "cpg": lambda number: self._codes.set_page(self._state.font or 0, number),
            "deff": self._use_font,
            "ansicpg": self._codes.use_page,
            "mac": lambda _: self._codes.use_page(10000),
            "pc": lambda _: self._codes.use_page(437),
            "pca": lambda _: self._codes.use_page(850),
        }

    def _set(self, **values: object) -> None:
        for name, value in values.items():
            setattr(self._state, name, value)

    def _turn(self, target: str, other: str) -> None:
        """Send text elsewhere, if it goes to `target` now."""
        if self._state.target == target:
            self._state.target = other

    def _paragraph(self, _: int | None) -> None:
        state = self._state
        if state.target != "text":
            return
        if state.hidden or state.deleted:  # the paragraph goes on in the next one
            state.flow.drop_marker()
        else:
            state.flow.end_paragraph(state.shape, state.depth)

    def _cell(self, depth: int) -> None:
        if self._state.target == "text":
            self._state.flow.end_cell(self._state.shape, depth)

    def _row(self, depth: int) -> None:
        if self._state.target == "text":
            self._state.flow.end_row(depth)

    def _unicode(self, number: int | None) -> None:
        self._passed = self._state.fallback
        code = (number or 0) % 0x10000
        if code >= 0x20:
            self._print(visible(chr(code), self._codes.name(self._font())))

    def _footnote(self, _: int | None) -> None:
        state = self._state
        if state.target != "text" or state.hidden or state.deleted:
            state.target = "skip"
            return
        self._marks += 1
        mark = f"[{self._marks}]"
        self._print(mark)
        self._begin(mark)

    def _box(self, _: int | None) -> None:
        if self._state.target == "drawing":
            self._state.target = "text"
            self._begin("")

    def _begin(self, mark: str) -> None:
        """What stands in this group is a text of its own: the note with that mark or, without one, a text box."""
        parts: list[Paragraph | Row] = []
        self._inner.append((mark, parts))
        self._state.flow = Flow(parts.append)
        self._state.reset_paragraph()

    def _result(self, _: int | None) -> None:
        if self._state.open_field.is_contents:
            self._state.target = "skip"

    def _use_font(self, number: int | None) -> None:
        self._default_font = number

    def _shaper(self, word: str) -> Callable[[int | None], None]:
        def shape(number: int | None) -> None:
            self._state.shape = SHAPES[word](self._state.shape, number or 0)

        return shape

    def _value(self, word: str) -> Callable[[int | None], None]:
        return lambda _: self._turn("info", word)

    def _part(self, word: str) -> Callable[[int | None], None]:
        def note(number: int | None) -> None:
            if self._state.target in _TIMES:
                self.told[f"{self._state.target} {word}"] = f"{number or 0:02}"

        return note

    def _language(self, word: str) -> Callable[[int | None], None]:
        def note(number: int | None) -> None:
            self.told[word] = str(number or 0)

        return note
