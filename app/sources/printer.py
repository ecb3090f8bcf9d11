"""Lays out running text, blocks, list items and table cells as lines of plain text."""

import re

_SPACE = re.compile(r"[ \t\n\r\f]+")
_INDENT = "    "
_PIECE = 100_000


class Printer:
    """Takes text and requests for breaks in reading order; `result` is the page.

    Breaks are remembered and written only before the next text, so that no page begins or ends with one and
    neighbouring requests never add up. A marker or a tab that waits for its text swallows them.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._lines = 0
        self._breaks = 0
        self._space = False
        self._tab = False
        self._markers: list[str] = []  # of items opened, nothing of which is printed yet
        self._indents = [""]
        self._rows: list[int | None] = []  # the line each open row began on, None until it has text
        self._verbatim = 0

    def text(self, text: str) -> None:
        """Print running text; white space collapses unless it is verbatim."""
        if self._verbatim:
            self._print_lines(text)
            return
        for start in range(0, len(text), _PIECE):
            self._run(text[start : start + _PIECE])

    def block(self, breaks: int) -> None:
        """Ask for what follows to stand on a new line (1) or after a blank line (2)."""
        self._space = False
        if not self._markers and not self._tab:
            self._breaks = max(self._breaks, breaks)

    def line_break(self) -> None:
        """Break the line here; a second break makes a blank line, further ones make nothing."""
        self._space = False
        self._breaks = min(self._breaks + 1, 2)

    def open_item(self, marker: str | None) -> None:
        """Begin an item. An empty marker: its text brings its own; None: it has none and is not indented."""
        self.block(1)
        self._markers.append(marker + " " if marker else "")
        self._indents.append(self._indents[-1] + (_INDENT if marker is not None else ""))

    def close_item(self) -> None:
        """End the item opened last. If nothing was printed in it, its marker is not printed either."""
        if self._markers:
            self._markers.pop()
        self._indents.pop()
        self.block(1)

    def indent(self) -> None:
        """From here on, indent lines one step more."""
        self._indents.append(self._indents[-1] + _INDENT)

    def dedent(self) -> None:
        """End what `indent` began last."""
        self._indents.pop()

    def open_row(self) -> None:
        """Begin a table row."""
        self.block(1)
        self._rows.append(None)

    def open_cell(self) -> None:
        """Begin a cell: after a tab if the row so far is one line, else on a new line."""
        if not self._rows or self._rows[-1] is None:
            return
        if self._rows[-1] == self._lines:
            self._breaks, self._space, self._tab = 0, False, True
        else:
            self.block(2)

    def close_row(self) -> None:
        """End the row opened last."""
        if self._rows:
            self._rows.pop()
        self._tab = False
        self.block(1)

    def verbatim(self, *, on: bool) -> None:
        """From here on, keep white space as it is (or no longer)."""
        self._verbatim += 1 if on else -1

    def result(self) -> str:
        """Everything printed so far."""
        return "".join(self._parts)

    def _run(self, text: str) -> None:
        words = _SPACE.sub(" ", text)
        self._space = self._space or words.startswith(" ")
        if words.strip(" "):
            self._print(words.strip(" "))
            self._space = words.endswith(" ")

    def _print_lines(self, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            self._breaks += number > 0
            if line.strip():
                self._print(line.rstrip())

    def _print(self, words: str) -> None:
        starts_line = not self._parts or self._breaks > 0
        if starts_line and not words.strip():
            return  # no-break spaces that only keep a block open
        if starts_line:
            self._start_line()
        elif self._tab:
            self._parts.append("\t")
        elif self._space:
            self._parts.append(" ")
        self._parts += self._markers
        self._markers.clear()
        self._space = self._tab = False
        self._parts.append(words)
        for row in reversed(range(len(self._rows))):
            if self._rows[row] is not None:
                break
            self._rows[row] = self._lines

    def _start_line(self) -> None:
        if self._parts:
            self._parts.append("\n" * self._breaks)
            self._lines += self._breaks
        self._breaks = 0
        # The line on which items open is indented as the outermost of them.
        self._parts.append(self._indents[-1 - len(self._markers)])
