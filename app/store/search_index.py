"""What can be found, in an index of its own: a private SQLite database in memory that ends with the program.

It is no part of the project's file: findings are not stored there, and a file from elsewhere must not bring an index.
FTS5 holds the words only; what is found stays what it is, values that the rest of the program has anyway. The numbers
of rows follow the reading order (see `search_order`), so that the first hits are known without sorting.
"""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple

from app.store.search_expressions import Asked, candidates, facet_token, matches, understood
from app.store.search_order import Numbers, end_of, first_of, kind_at, ordered
from app.store.search_vocabulary import ANYTHING, BARRIER, Vocabulary
from app.text.cancel import Cancelled, Stop, check, watched
from app.text.facets import Facets
from app.text.folding import fold, units
from app.text.query import Query, Values
from app.text.searchable import Desk, Document, Facet, Findable, Place, kind_of
from app.text.searching import ENOUGH, HitKind, Unknown
from app.text.snippets import finders, rank

_AT_ONCE = 50
"""So many rows are written before anybody may stop or halt it."""
_HELD = 16 << 20
"""So many bytes of what is indexed are sorted at a time: a moment that cannot be interrupted."""
_PAGES = 500
"""So much of the index is merged at a time."""
_PARTS = 100
"""Into so many parts the changes of an index may fall before they must be merged."""
_FEW = 200
"""So many documents are looked through for all words rather than asking for each of them."""
_HAN = 0x4E00, 0x9FFF
"""Most pairs of characters begin with one of these: no words, of which there are more than of anything else."""
_STEPS = 1_000
"""So many steps of SQLite's machine are taken before it asks whether to stop."""


class Found(NamedTuple):
    """Documents of one kind, the best first, and how many there are, counted as far as `searching.ENOUGH` or what was
    asked for, whichever is more."""

    documents: tuple[Document, ...]
    number: int


class SearchIndex:
    """Of what a desk makes documents of. Any thread may call it; one at a time is served."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = threading.Lock()
        self._sqlite = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._sqlite.execute("PRAGMA journal_mode = OFF")
        self._sqlite.execute(
            "CREATE VIRTUAL TABLE found USING fts5"
            "(words, content = '', columnsize = 0, tokenize = 'ascii', prefix = '1')"
        )
        self._sqlite.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(found, row)")
        self._sqlite.execute("INSERT INTO found (found, rank) VALUES ('hashsize', ?)", (_HELD,))
        self._is_closed = False
        self._empty()

    @property
    def values(self) -> Values:
        """What each field of a query can have here. Answers at once, whatever else is done."""
        return self._offered

    def close(self) -> None:
        """Let go of everything; nothing is found afterwards, and nothing taken in. Closing twice is fine."""
        with self._lock:
            self._sqlite.close()
            self._is_closed = True
            # One by one: a table that goes as a whole lets no other thread go on until all of it is gone.
            for held in (self._values, self._ids, self._places):
                while held:
                    held.popitem()
            self._empty()

    def fill(
        self, values: Iterable[Findable], facets: Iterable[Facet] = (), should_cancel: Stop = None
    ) -> None:
        """Take in what there is at first. In the order of `facets` the values of fields are offered.

        Raises `Cancelled`; the index is of no use then.
        """
        with self._lock, self._asking(should_cancel):
            self._facets.know(facets)
            rows = self._rows(watched(values, should_cancel, _AT_ONCE))
            self._sqlite.execute("BEGIN")
            while some := list(islice(rows, _AT_ONCE)):
                check(should_cancel)
                self._sqlite.executemany("INSERT INTO found (rowid, words) VALUES (?, ?)", some)
            self._sqlite.execute("COMMIT")
            for _ in self._merging():
                check(should_cancel)
            # From now on little by little: never all that there is in one go because many changes came in.
            self._sqlite.execute("INSERT INTO found (found, rank) VALUES ('crisismerge', ?)", (_PARTS,))
            terms = self._sqlite.execute(
                "SELECT term FROM terms WHERE unicode(term) NOT BETWEEN ? AND ? ORDER BY doc DESC", _HAN
            )
            while names := terms.fetchmany(_AT_ONCE):
                check(should_cancel)
                self._words.add([name for (name,) in names])
            self._offered = self._facets.values()

    def change(self, gone: Iterable[tuple[HitKind, str]], come: Iterable[Findable]) -> None:
        """Let go of what has these kinds and ids, and take other things in, in the place of those with their ids."""
        with self._lock:
            if self._is_closed:
                return
            self._sqlite.execute("BEGIN")
            try:
                for kind_and_id in gone:
                    self._remove(kind_and_id)
                for value in come:
                    self._put(value)
            finally:
                self._sqlite.execute("COMMIT")
            if self._facets.are_others:
                self._offered = self._facets.values()

    def settle(self, should_cancel: Stop = None) -> None:
        """Make one of the parts into which many changes have broken the index: it is asked and changed faster then.
        Others are served in between. Raises `Cancelled`; what is done by then stays."""
        steps = self._merging()
        is_whole = False
        while not is_whole:
            check(should_cancel)
            with self._lock:
                is_whole = self._is_closed or next(steps, True)

    def find(self, query: Query, limit: int, should_cancel: Stop = None) -> Mapping[HitKind, Found]:
        """The best documents of each kind that there is, up to `limit`: where whole words are found before the
        beginnings of words before inner parts of words, then in reading order. Raises `Cancelled`.
        """
        with self._lock:
            if self._is_closed:
                return {}
            with self._asking(should_cancel):
                found = self._find(query, max(limit, ENOUGH), should_cancel)
            return {
                kind: Found(tuple(self._document(number) for number in numbers[:limit]), len(numbers))
                for kind, numbers in found.items()
                if numbers
            }

    def unknown(self, query: Query) -> tuple[Unknown, ...]:
        """What the query says of fields that means nothing here."""
        with self._lock:
            return self._facets.unknown(query)

    def _empty(self) -> None:
        self._values: dict[int, Findable] = {}
        self._numbers = Numbers()
        self._ids: dict[tuple[HitKind, str], int] = {}
        self._places: dict[int, Place] = {}
        self._facets, self._words = Facets(), Vocabulary()
        self._offered = self._facets.values()

    @contextmanager
    def _asking(self, should_cancel: Stop) -> Iterator[None]:
        """Have SQLite ask now and then whether to stop."""
        if should_cancel is None:
            yield
            return
        self._sqlite.set_progress_handler(should_cancel, _STEPS)
        try:
            yield
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise Cancelled from error
            raise
        finally:
            self._sqlite.set_progress_handler(None, 0)

    def _asked(self, query: Query) -> Asked:
        wanted = [self._facets.allowed(told) for told in query.filters if not told.is_negative]
        barred = [n for told in query.filters if told.is_negative for n in self._facets.allowed(told)]
        return understood(query, wanted, barred)

    def _find(self, query: Query, most: int, should_cancel: Stop) -> Mapping[HitKind, list[int]]:
        """The numbers of what is found, by kind and the best first; no more than so many of each."""
        asked = self._asked(query)
        found: dict[HitKind, dict[int, None]] = {kind: {} for kind in self._numbers.kinds}
        if asked.is_impossible:
            return {}
        few = self._few(asked)
        if few is not None:
            for number in self._sifted(few, query, should_cancel):
                found[kind_at(number)][number] = None
        else:
            for way in matches(asked, self._words):
                check(should_cancel)
                self._ask(way, most, found)
        return {kind: list(numbers)[:most] for kind, numbers in found.items()}

    def _few(self, asked: Asked) -> list[int] | None:
        """All that can be found, with something that cannot, if that is told quickly."""
        expression = candidates(asked, self._words)
        if not expression:
            return None if expression is None else []
        rows = self._sqlite.execute(
            "SELECT rowid FROM found WHERE found MATCH ? LIMIT ?", (expression, _FEW + 1)
        ).fetchall()
        return [number for (number,) in rows] if len(rows) <= _FEW else None

    def _sifted(self, numbers: Iterable[int], query: Query, should_cancel: Stop) -> list[int]:
        """Those of these documents that have every term, the best first."""
        sought = finders(query.terms)
        ranked: list[tuple[int, int]] = []
        for number in watched(numbers, should_cancel):
            place = rank([fold(part) for part in self._document(number).parts], sought)
            if place is not None:
                ranked.append((place, number))
        return [number for _, number in sorted(ranked)]

    def _ask(self, way: str, most: int, found: Mapping[HitKind, dict[int, None]]) -> None:
        """Ask in a way for kinds of which not so many are found yet, and add what is found."""
        start = 0
        while any(len(found[kind]) < most for kind in found if first_of(kind) >= start):
            kind = next(kind for kind in found if first_of(kind) >= start and len(found[kind]) < most)
            rows = self._sqlite.execute(
                "SELECT rowid FROM found WHERE found MATCH ? AND rowid >= ? ORDER BY rowid",
                (way, first_of(kind)),
            )
            for (number,) in rows:
                kind = kind_at(number)
                if len(found[kind]) >= most:
                    break
                found[kind][number] = None
            else:
                return
            start = end_of(kind)

    def _merging(self) -> Iterator[bool]:
        """Make one of the parts that the index was written in, step by step; False as long as that is not done."""
        pages, changes = -_PAGES, 2
        while changes > 1:
            before = self._sqlite.total_changes
            self._sqlite.execute("INSERT INTO found (found, rank) VALUES ('merge', ?)", (pages,))
            pages, changes = _PAGES, self._sqlite.total_changes - before
            yield False

    def _rows(self, values: Iterable[Findable]) -> Iterator[tuple[int, str]]:
        """What there is at first, in reading order, as rows of the index."""
        for value in ordered(values, self._desk):
            number = self._numbers.append(kind_of(value))
            yield number, self._keep(number, value, self._desk.document(value))

    def _put(self, value: Findable) -> None:
        document = self._desk.document(value)
        self._remove((document.kind, document.id))
        number = self._numbers.insert(document.kind, self._desk.place(value), self._place)
        words = self._keep(number, value, document)
        self._words.add(words.split())
        self._sqlite.execute("INSERT INTO found (rowid, words) VALUES (?, ?)", (number, words))

    def _keep(self, number: int, value: Findable, document: Document) -> str:
        """Keep something under a number; what FTS5 is given of it."""
        self._values[number] = value
        if document.id:
            self._ids[document.kind, document.id] = number
        return _words(document, self._facets.put(document.facets))

    def _remove(self, kind_and_id: tuple[HitKind, str]) -> None:
        number = self._ids.pop(kind_and_id, None)
        if number is None:
            return
        document = self._document(number)
        self._numbers.remove(number)
        words = _words(document, self._facets.take_off(document.facets))
        # A table without content is told what it had for a row.
        self._sqlite.execute(
            "INSERT INTO found (found, rowid, words) VALUES ('delete', ?, ?)", (number, words)
        )
        del self._values[number]
        self._places.pop(number, None)

    def _place(self, number: int) -> Place:
        """Where something stands: asked for very often while others come in."""
        place = self._places.get(number)
        if place is None:
            place = self._places[number] = self._desk.place(self._values[number])
        return place

    def _document(self, number: int) -> Document:
        return self._desk.document(self._values[number])


def _words(document: Document, facets: Iterable[int]) -> str:
    """What FTS5 is given of a document: tokens with spaces between them."""
    parts = f" {BARRIER} ".join(units(fold(part)) for part in document.parts)
    return " ".join((parts, ANYTHING, *map(facet_token, facets)))
