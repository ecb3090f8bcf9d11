"""Taking in what another copy of the project holds: just as it is there, with its authors and times.

What comes in is written first as it was on the other side, then as it is to be: the journal remembers both, so that
the next merge knows that this was seen, and undo takes back both at once.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TypeVar

from app.store import corrections, joining_lineups, lives, note_reading, notes, reviews, turns, verdicts
from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.note_differences import differing_notes
from app.store.schema import ABSENCES, FAMILIES, NOTES, PINS, POINT_PINS, REVIEWS, SOURCES, VERDICTS, Table
from app.store.trouble import decoding
from app.store.values import to_json
from app.text.cancel import Stop, watched
from app.text.lineup import Corrections
from app.text.merging import Edited, What
from app.text.merging_versions import Pasts
from app.text.model import Note
from app.text.options import Family
from app.text.reviews import Look, Review
from app.text.verdicts import Verdict

T = TypeVar("T")

_TABLES: Mapping[What, Table] = {"note": NOTES, "verdict": VERDICTS, "source": SOURCES}

ReviewKey = tuple[str, str, str]
"""A point and the ids of two sources."""

_AT_ONCE = 100
"""So many notes are written before it is asked whether to stop."""
_STATE = "SELECT max(id), max(at), count(*), sum(state = 'done') FROM edits"


class Joining:
    """What merging needs to know of one open project and its past, and how what it decides is written.

    Raises `Problem` where the journal makes no sense: it may be another person's.
    """

    def __init__(self, connection: Connection, journal: Journal, facing: turns.Facing = lives.ALONE) -> None:
        self._connection, self._journal, self._facing = connection, journal, facing

    def facing(self, other: "Joining") -> "Joining":
        """The same, as to be compared with another copy: what was undone here of that which the other still has was
        there, too, and was left behind, unless the other did it again later.
        """
        return other.faced_by(self._connection, self._journal)

    def last_edits(self, what: What, ids: Collection[str]) -> dict[str, Edited]:
        """Who changed or deleted these notes, verdicts or sources last, and when; nothing of those never changed."""
        with decoding(self._connection.path):
            return lives.last_edits(self._connection, _TABLES[what], ids)

    def moment(self) -> AbstractContextManager[None]:
        """What is read inside a `with` block is all from one moment."""
        return self._connection.snapshot()

    def alone(self) -> AbstractContextManager[None]:
        """Nobody else writes inside a `with` block, and what is written there is written as a whole."""
        return self._connection.transaction()

    def state(self) -> str:
        """Tells the state of the project: another one after every edit, undo and redo."""
        return to_json(self._connection.row(_STATE))

    def notes(self, now: Mapping[str, Note | None]) -> dict[str, tuple[Note | None, ...]]:
        """All that each of these notes was, by id: the oldest first, what it is `now` last, None where it was deleted;
        nothing of those that never were there.
        """
        return lives.of_notes(self._connection, now, self._facing)

    def apart(self, other: "Joining", should_cancel: Stop = None) -> tuple[Sequence[Note], Sequence[Note]]:
        """The notes of here and those of another copy that the two do not have alike, the oldest first.

        Raises `Cancelled`.
        """
        ids = sorted(other.differing_from(self._connection, should_cancel))
        return self.among(ids), other.among(ids)

    def differing_from(self, connection: Connection, should_cancel: Stop = None) -> frozenset[str]:
        """The ids of the notes that another copy has not, or not the same. Raises `Cancelled`."""
        return differing_notes(connection, self._connection, should_cancel)

    def among(self, ids: Sequence[str]) -> tuple[Note, ...]:
        """Those of these notes that are there, the oldest first."""
        return tuple(note_reading.among(self._connection, ids).values())

    def verdicts(self) -> dict[str, tuple[Verdict | None, ...]]:
        """All that the verdicts were, by id, as `notes`."""
        with decoding(self._connection.path):
            return {
                str(key[0]): tuple(None if row is None else verdicts.from_row(row) for row in lived)
                for key, lived in lives.of_rows(self._connection, VERDICTS, self._facing).items()
            }

    def reviews(self) -> dict[ReviewKey, tuple[Review | None, ...]]:
        """All that was said of points and pairs, as `notes`."""
        with decoding(self._connection.path):
            return {
                (key[0], key[1], key[2]): tuple(
                    None if row is None else reviews.from_row(row) for row in lived
                )
                for key, lived in lives.of_rows(self._connection, REVIEWS, self._facing).items()
            }

    def facets(self) -> Pasts:
        """All that the texts, the descriptions and the reference were."""
        with decoding(self._connection.path):
            return joining_lineups.facets(self._connection, self._facing)

    def lined_up(self) -> dict[tuple[str, Row], tuple[Row | None, ...]]:
        """All that was decided about the sources and their line-up, as `notes`."""
        with decoding(self._connection.path):
            return joining_lineups.decisions(self._connection, self._facing)

    def last_lined_up(self) -> Edited:
        """Who changed sources or their line-up last, and when."""
        with decoding(self._connection.path):
            return joining_lineups.last_edit(self._connection)

    def found(self) -> list[Row]:
        """What came of it when the sources were lined up."""
        return joining_lineups.found(self._connection)

    def is_copy_of(self, other: "Joining") -> bool:
        """Whether the two were one project once."""
        return other.compared(turns.are_related, self._connection)

    def is_lined_up_as(self, other: "Joining") -> bool:
        """Whether both have the same sources, lined up in the same way."""
        return other.compared(joining_lineups.are_same, self._connection)

    def compared(self, alike: Callable[[Connection, Connection], bool], connection: Connection) -> bool:
        """Whether the file of a connection and this one are `alike`."""
        return alike(connection, self._connection)

    def take_seen(self, other: "Joining") -> None:
        """Put the sources of another copy, and what was decided about their line-up, in the place of what is here. Only
        inside an edit, of which `take_lineup` is the end.
        """
        other.hand_over(joining_lineups.take_seen, self._connection, self._journal)

    def take_lineup(self, other: "Joining") -> None:
        """Put the sources of another copy and their line-up in the place of those of here. Only inside an edit."""
        other.hand_over(joining_lineups.take_all, self._connection, self._journal)

    def hand_over(
        self,
        take: Callable[[Connection, Journal, Connection], None],
        connection: Connection,
        journal: Journal,
    ) -> None:
        """Let another copy `take` what is here."""
        take(connection, journal, self._connection)

    def knew_families(self, families: Collection[Family]) -> frozenset[Family]:
        """Those of the families of spellings that ever were in the project."""
        ever = {row[1] for row in self._ever(FAMILIES)}
        return frozenset(family for family in families if to_json(family) in ever)

    def knew_decisions(self, asked: Corrections) -> Corrections:
        """Those of the decisions about the line-up that ever were in the project."""
        rows = corrections.rows(asked)
        return Corrections(
            self._known(PINS, rows[PINS], asked.pins),
            self._known(ABSENCES, rows[ABSENCES], asked.absences),
            self._known(POINT_PINS, rows[POINT_PINS], asked.points),
        )

    def knew_sources(self) -> frozenset[tuple[str, str]]:
        """Name and SHA-256 of all sources that ever were in the project."""
        name, digest = SOURCES.columns.index("name"), SOURCES.columns.index("sha256")
        return frozenset((str(row[name]), str(row[digest])) for row in self._ever(SOURCES))

    def put_notes(
        self, seen: Mapping[str, Note | None], decided: Mapping[str, Note | None], should_cancel: Stop = None
    ) -> None:
        """Write notes: first as they were `seen` on the other side, then as was `decided`, by id, None for gone.

        Nobody edited them: they keep their authors and times. Only inside an edit. A `Problem` if a note is not
        fit to be stored. Raises `Cancelled`.
        """
        for some in (seen, decided):
            items = [*some.items()]
            for start in watched(range(0, len(items), _AT_ONCE), should_cancel):
                part = items[start : start + _AT_ONCE]
                fit = {key: note and notes.require_storable(note) for key, note in part}
                for note in fit.values():
                    notes.require_quotations(self._connection, note.anchors if note else ())
                notes.write(self._connection, self._journal, fit)

    def put_verdicts(self, seen: Mapping[str, Verdict | None], decided: Mapping[str, Verdict | None]) -> None:
        """Write verdicts, as `put_notes`."""
        for some in (seen, decided):
            after = [verdicts.storable_verdict(verdict) for verdict in some.values() if verdict is not None]
            for verdict in after:
                verdicts.require_allowed(verdict)
            ids = to_json([*some])
            before = self._connection.rows(
                VERDICTS.select("WHERE id IN (SELECT value FROM json_each(?))"), (ids,)
            )
            self._journal.replace(VERDICTS, before, map(verdicts.to_row, after))

    def put_reviews(self, given: Sequence[Review], gone: Collection[ReviewKey] = ()) -> None:
        """Keep what was said of points and pairs as it is, with authors and times, and take back what was said of those
        that are `gone`. Only inside an edit.
        """
        reviews.write(self._connection, self._journal, given)
        rows = self._connection.rows(REVIEWS.select())
        self._journal.replace(REVIEWS, [row for row in rows if REVIEWS.key_of(row) in gone], ())

    def put_looks(self, looks: Iterable[Look]) -> None:
        """Keep that these were before somebody's eyes. Only inside an edit, though undo does not take it back."""
        reviews.write_looks(self._connection, looks)

    def faced_by(self, connection: Connection, journal: Journal) -> "Joining":
        """Another copy, as to be compared with this one."""
        return Joining(connection, journal, turns.facing(connection, self._connection))

    def _ever(self, table: Table) -> set[Row]:
        """All rows that ever were in a table."""
        lived = lives.of_rows(self._connection, table, self._facing)
        return {row for rows in lived.values() for row in rows if row is not None}

    def _known(self, table: Table, rows: Sequence[Row], items: tuple[T, ...]) -> tuple[T, ...]:
        """Those of the items, told by their rows, that ever were in the table, whatever their position was."""
        at = table.columns.index("position") if "position" in table.columns else len(table.columns)
        ever = {(*row[:at], *row[at + 1 :]) for row in self._ever(table)}
        pairs = zip(rows, items, strict=True)
        return tuple(item for row, item in pairs if (*row[:at], *row[at + 1 :]) in ever)
