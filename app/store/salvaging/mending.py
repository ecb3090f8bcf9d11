"""Making rows fit together again that were read of a damaged file: what is missing is marked as missing, what quotes
it is kept.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256

from app.store.salvaging import words
from app.store.salvaging.collecting import Found, Key
from app.store.salvaging.layouts import Row
from app.store.salvaging.records import Value
from app.store.salvaging.sense import (
    EDIT_STATES,
    is_family,
    is_pin,
    is_review,
    is_segment,
    is_verdict,
    mend_note,
    texts,
)
from app.text.cancel import Stop, check
from app.told import Told, told

_ON_SOURCES = ("anchors", "segments", "passages", "pins", "absences", "described")
_WORDS_LOST = "(What this note said could not be read any more. It was on what is quoted.)"


class Mending:
    """Mends the rows in `found`; `lost` are sentences for the analyst."""

    def __init__(self, found: Found) -> None:
        self.lost: list[str] = []
        self._found = found
        self._texts: dict[str, str] = {}

    def mend(self, should_cancel: Stop) -> None:
        """Make everything fit that refers to something else."""
        for step in (
            self._bytes,
            self._unknown_sources,
            self._sources,
            self._notes,
            self._anchors,
            self._points,
            self._spans,
            self._decisions,
            self._history,
        ):
            check(should_cancel)
            step()

    def _bytes(self) -> None:
        """Drop texts and original files that are not what was imported."""
        self._keep("texts", lambda row: _digest(row["text"]) == row["sha256"])
        self._keep("originals", lambda row: _digest(row["data"]) == row["sha256"])
        self._only_one_each("texts", "sha256")

    def _unknown_sources(self) -> None:
        """Make sources for what is about sources that are not there any more, with their text where it is."""
        sources = self._found.of("sources")
        used = {row["text_sha256"] for row in sources.values()}
        for table in _ON_SOURCES:
            for row in list(self._found.of(table).values()):
                key = row["source"]
                if (key,) in sources or not isinstance(key, str):
                    continue
                text = self._text_for(key, used)
                used.add(_digest(text))
                sources[(key,)] = self._source(key, text, len(sources) + 1)

    def _source(self, key: str, text: str, number: int) -> Row:
        name = f"Recovered {number}"
        row: Row = dict.fromkeys(("title", "outlet", "author", "date", "language", "url"), "")
        row |= {"id": key, "position": 1_000_000 + number, "name": name, "text_sha256": _digest(text)}
        row |= {"media_type": "text/plain", "encoding": "utf-8", "sha256": _digest(text)}
        self.lost.append(
            told(
                "What was known of a source is lost, its name for one: it is called “{name}” now.", name=name
            )
        )
        self._add_text(text)
        return row

    def _text_for(self, source: str, used: set[Value]) -> str:
        """The text, of those that no source has, in which the most anchors of a source are right; else none."""
        anchors = [row for row in self._found.of("anchors").values() if row["source"] == source]
        best, most = "", 0
        for row in self._found.of("texts").values():
            text = row["text"]
            if isinstance(text, str) and row["sha256"] not in used:
                right = sum(_quotes(anchor, text) for anchor in anchors)
                if right > most:
                    best, most = text, right
        return best

    def _sources(self) -> None:
        """Every source has a text and a file, if only an empty one."""
        known = {row["sha256"]: str(row["text"]) for row in self._found.of("texts").values()}
        files = {key for (key,) in self._found.of("originals")}
        for row in self._found.of("sources").values():
            name = str(row["name"])
            if row["text_sha256"] not in known:
                self.lost.append(_text_lost(name, has_file=row["sha256"] in files))
                row["text_sha256"] = self._add_text("")
            text = known.get(row["text_sha256"], "")
            if row["sha256"] not in files:
                self.lost.append(
                    told("The original file of {name} is lost; its text stands for it.", name=name)
                )
                row |= {"sha256": self._add_text(text), "media_type": "text/plain", "encoding": "utf-8"}
            self._texts[str(row["id"])] = text
        self._keep("project", lambda row: row["value"] in self._texts)

    def _add_text(self, text: str) -> str:
        """Have a text and the file of the same bytes; their digest."""
        digest = _digest(text)
        known, originals = self._found.of("texts"), self._found.of("originals")
        if all(row["sha256"] != digest for row in known.values()):
            number = 1 + _last(known)
            known[(number,)] = {"id": number, "sha256": digest, "text": text}
        originals.setdefault((digest,), {"sha256": digest, "data": text.encode()})
        return digest

    def _notes(self) -> None:
        """Notes have values that they can have; quotations whose note is gone get one."""
        self._only_one_each("notes", "id")
        notes = self._found.of("notes")
        for row in notes.values():
            mend_note(row)
        there = {row["id"] for row in notes.values()}
        orphans = {
            row["note"]: None for row in self._found.of("anchors").values() if row["note"] not in there
        }
        for number, note in enumerate(orphans, 1 + _last(notes)):
            blank: Row = dict.fromkeys(("point", "category", "severity", "author", "created", "modified"), "")
            kept: Row = {"id": note, "number": number, "body": _WORDS_LOST, "status": "open", "tags": "[]"}
            notes[(number,)] = blank | kept
        if orphans:
            self.lost.append(words.lost_words(len(orphans)))

    def _anchors(self) -> None:
        """Quotations that are not where they should be are kept as lost ones."""
        astray = 0
        for row in self._found.of("anchors").values():
            text = self._texts.get(str(row["source"]), "")
            is_lost = row["end"] == 0 and row["exact"] != ""
            if not is_lost and not _quotes(row, text):
                row |= {"start": 0, "end": 0}
                astray += 1
        if astray:
            self.lost.append(words.lost_places(astray))

    def _points(self) -> None:
        """Every point that something is on is in the list."""
        points = self._found.of("points")
        last = max(
            (row["position"] for row in points.values() if isinstance(row["position"], int)), default=0
        )
        missing = sorted({point for point in self._mentioned() if point and (point,) not in points})
        for number, point in enumerate(missing, last + 1):
            points[(point,)] = {"id": point, "position": number, "title": ""}
        if missing:
            self.lost.append(words.lost_points(missing))

    def _mentioned(self) -> Iterator[str]:
        for table, column in (
            ("passages", "point"),
            ("notes", "point"),
            ("absences", "point"),
            ("point_pins", "id"),
        ):
            for row in self._found.of(table).values():
                yield str(row[column])
        for row in self._found.of("pins").values():
            yield from texts(row["points"]) or ()

    def _spans(self) -> None:
        """Drop segments, passages and pins that are not within their text, or overlap."""
        for table in ("segments", "passages", "pins"):
            before = len(self._found.of(table))
            self._keep(table, self._is_inside)
            if table == "segments":
                self._keep(table, is_segment)
            if table == "pins":
                self._keep(table, lambda row: is_pin(row) and _quotes(row, self._texts[str(row["source"])]))
            if table != "passages":
                self._without_overlaps(table)
            if gone := before - len(self._found.of(table)):
                self.lost.append(words.lost_spans(table, gone))

    def _is_inside(self, row: Row) -> bool:
        start, end = row["start"], row["end"]
        text = self._texts.get(str(row["source"]), "")
        return isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= len(text)

    def _without_overlaps(self, table: str) -> None:
        behind: dict[Value, int] = defaultdict(int)
        rows = self._found.of(table)
        for key in sorted(rows, key=lambda key: (str(key[0]), int(key[1] or 0))):
            row = rows[key]
            if int(row["start"] or 0) < behind[row["source"]]:
                del rows[key]
            else:
                behind[row["source"]] = int(row["end"] or 0)

    def _decisions(self) -> None:
        """Drop verdicts, spellings and reviews that make no sense."""
        taken: set[str] = set()
        for table, makes_sense in (
            ("verdicts", is_verdict),
            ("families", lambda row: is_family(row, taken)),
            ("reviews", is_review),
        ):
            if gone := self._keep(table, makes_sense):
                self.lost.append(words.senseless(table, gone))

    def _history(self) -> None:
        """A history that has gaps, or does not lead to what is there, can be read and not be undone."""
        edits = self._found.of("edits")
        changes = self._found.of("changes")
        gaps = self._found.hurt or len(changes) < _last(changes)
        for row in changes.values():
            if (row["edit"],) not in edits:
                edits[(row["edit"],)] = {
                    "id": row["edit"],
                    "name": "Edit",
                    "at": "",
                    "author": "",
                    "state": "abandoned",
                }
        odd = [row for row in edits.values() if row["state"] not in EDIT_STATES]
        if not gaps and not self.lost and not odd:
            return
        for row in edits.values():
            row["state"] = "abandoned"
        if edits:
            self.lost.append(
                told("What was done before can be looked up in the history, and not be undone any more.")
            )

    def _keep(self, table: str, makes_sense: Callable[[Row], bool]) -> int:
        """Drop the other rows; how many."""
        rows = self._found.of(table)
        gone: list[Key] = [key for key, row in rows.items() if not makes_sense(row)]
        for key in gone:
            del rows[key]
        return len(gone)

    def _only_one_each(self, table: str, column: str) -> None:
        seen: set[Value] = set()

        def is_first(row: Row) -> bool:
            is_new = row[column] not in seen
            seen.add(row[column])
            return is_new

        self._keep(table, is_first)


def _text_lost(name: str, *, has_file: bool) -> Told:
    if has_file:
        return told(
            "The text of {name} is lost: write its file out with 'variorum original' and put that in its place with "
            "'variorum replace'; notes on it find their words then.",
            name=name,
        )
    return told(
        "The text of {name} is lost: put its file in its place with 'variorum replace'; notes on it find their words "
        "then.",
        name=name,
    )


def _last(rows: Iterable[Key]) -> int:
    """The largest key of rows whose key is one number, 0 if there are none."""
    return max((number for (number,) in rows if isinstance(number, int)), default=0)


def _digest(data: Value) -> str:
    if isinstance(data, str):
        data = data.encode("utf-8", "surrogatepass")
    return sha256(data).hexdigest() if isinstance(data, bytes) else ""


def _quotes(row: Row, text: str) -> bool:
    start, end = row["start"], row["end"]
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start <= end <= len(text):
        return False
    return text[start:end] == row["exact"]
