"""Invented documents in many languages and scripts: which words of each source belong to which point.

The files in `alignments/` are written by hand. `=== A` opens a source, the first one is the reference. A line with a
marker is a listed item, indented a sub-item; `> ` opens a paragraph of prose. `{10.a}` says that what follows words
that point of the reference (`{3+1}`: a point that the reference lacks), `[10.a|...]` that these words of the prose
speak of it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from app.text.model import Alignment, Role, Segment, SegmentedSource, Span

FILES = sorted((Path(__file__).parent / "alignments").glob("*.txt"))
MARKER = re.compile(r"(Art\. \d+|§ \d+|第\d+条|[一二三四五六七八九十\d]+、|（.）|[^\s{]+)\s*")
_TAG = re.compile(r"(\{[^}]*\}|\[[^\[\]|]*\||\])")
_LABEL = re.compile(r"[^\W_]+(?=\W*$)")

Cells = dict[tuple[str, str], set[int]]
"""By source and point, the letters and digits, as code points into the source, that belong there."""


@dataclass
class Writer:
    """Puts a source together, line by line; `listed` and `spoken` hold the point and the span of every tag."""

    name: str
    text: str = ""
    segments: list[Segment] = field(default_factory=list)
    listed: list[tuple[str, Span]] = field(default_factory=list)
    spoken: list[tuple[str, Span]] = field(default_factory=list)

    def line(self, raw: str) -> None:
        """Add what one line of the document says."""
        if raw.startswith("> "):
            self._put(raw[2:], "intro", (), None)
            return
        body = raw.lstrip()
        marker = MARKER.match(body)
        assert marker is not None
        above = [segment.path for segment in self.segments if segment.role == "point"]
        inside = [
            segment.path
            for segment in self.segments
            if len(segment.path) > 1 and segment.path[:1] == above[-1]
        ]
        printed = _LABEL.search(marker[1].removeprefix("第").removesuffix("条"))
        if body == raw:
            path: tuple[str, ...] = (printed.group() if printed else str(len(above) + 1),)
        else:
            path = (above[-1][0], printed.group() if printed else "abcdefghijklm"[len(inside)])
        self.text += marker[1] + " "
        self._put(body[marker.end() :], "point" if body == raw else "subpoint", path, marker[1])

    def _put(self, body: str, role: Role, path: tuple[str, ...], marker: str | None) -> None:
        start = since = len(self.text)
        point, mentioned, said = ".".join(path), "", start
        for token in _TAG.split(body.rstrip()):
            if token.startswith("{"):
                self._expect(point, since)
                point, since = token[1:-1], len(self.text)
            elif token.startswith("["):
                mentioned, said = token[1:-1], len(self.text)
            elif token == "]":
                self.spoken.append((mentioned, Span(said, len(self.text))))
            else:
                self.text += token
        self._expect(point, since)
        self.segments.append(Segment(start, len(self.text), role, path, marker))
        self.text += "\n"

    def _expect(self, point: str, since: int) -> None:
        if point and since < len(self.text):
            self.listed.append((point, Span(since, len(self.text))))

    def source(self) -> SegmentedSource:
        """The source with its text in segments."""
        return SegmentedSource(self.name, self.text, tuple(self.segments))


def read(path: Path) -> list[Writer]:
    """The sources of a document, the reference first."""
    return written(path.read_text(encoding="utf-8").splitlines())


def written(lines: Iterable[str]) -> list[Writer]:
    """The sources that the lines make."""
    writers: list[Writer] = []
    for raw in lines:
        if raw.startswith("=== "):
            writers.append(Writer(raw[4:].split()[0]))
        elif raw.strip() and not raw.startswith("#"):
            writers[-1].line(raw)
    if not writers[0].listed:
        spans = enumerate((segment.span for segment in writers[0].segments), 1)
        writers[0].listed = [(str(number), span) for number, span in spans]
    return writers


def letters(text: str, span: Span) -> set[int]:
    """The places of the letters and digits of a stretch."""
    return {at for at in range(span.start, span.end) if text[at].isalnum()}


def wanted(writers: list[Writer], *, mentions: bool) -> Cells:
    """What belongs where, of lists or of prose."""
    cells: Cells = defaultdict(set)
    for writer in writers:
        for point, span in writer.spoken if mentions else writer.listed:
            cells[writer.name, _row(point, mentions=mentions)] |= letters(writer.text, span)
    return cells


def got(writers: list[Writer], alignment: Alignment, *, mentions: bool) -> Cells:
    """What an alignment puts where."""
    texts = {writer.name: writer.text for writer in writers}
    cells: Cells = defaultdict(set)
    for passage in alignment.passages:
        if (passage.role == "mention") == mentions:
            places = letters(texts[passage.source], passage.span)
            cells[passage.source, _row(passage.point, mentions=mentions)] |= places
    return cells


def _row(point: str, *, mentions: bool) -> str:
    """Of mentions the point is asked, not the sub-point."""
    return point.partition(".")[0] if mentions else point
