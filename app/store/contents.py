"""What a project holds, to read."""

from app.store import alignment, corrections, families, lineups, note_reading, settings, sources, verdicts
from app.store.connection import Connection
from app.text.lineup import Corrections, Lineup
from app.text.model import Note, Passage, Point, Segment, Source
from app.text.options import Family
from app.text.verdicts import Verdict


class Contents:
    """The contents of a project that is open on a connection. Raises `Problem` where they make no sense."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sources(self) -> tuple[Source, ...]:
        """All sources, in the order they were imported."""
        return sources.every(self._connection)

    def original(self, source_id: str) -> bytes:
        """The exact bytes of the file that was imported. A `Problem` if there is no such source."""
        return sources.original(self._connection, source_id)

    def described(self, source_id: str) -> frozenset[str]:
        """The fields of the source that were changed by `describe_source`: the analyst's word, not the file's."""
        return sources.described(self._connection, source_id)

    def segments(self, source_id: str) -> tuple[Segment, ...]:
        """The segments of one source, in reading order; none if there is no such source."""
        return sources.segments(self._connection, source_id)

    def reference(self) -> str:
        """The id of the reference source: the chosen one, else the first; empty if there are no sources."""
        return sources.reference(self._connection)

    def points(self) -> tuple[Point, ...]:
        """The canonical points, in reading order."""
        return alignment.points(self._connection)

    def passages(self, point: str | None = None) -> tuple[Passage, ...]:
        """The passages of that very point, not of its sub-points; of all points if None.

        In the order of the points, then of the sources, then of the text.
        """
        return alignment.passages(self._connection, point)

    def corrections(self) -> Corrections:
        """What the analyst has decided on segments, alignment and points."""
        return corrections.read(self._connection)

    def lineup(self) -> Lineup:
        """Everything that is lined up: sources, segments, points, passages, corrections."""
        return lineups.read(self._connection)

    def notes(self, point: str | None = None) -> tuple[Note, ...]:
        """The notes on that very point, not on its sub-points; all notes if None. The oldest first."""
        if point is None:
            return note_reading.every(self._connection)
        return note_reading.of_point(self._connection, point)

    def notes_on_source(self, source_id: str) -> tuple[Note, ...]:
        """The notes that quote the source, or did before its words were lost. The oldest first."""
        return note_reading.of_source(self._connection, source_id)

    def note(self, note_id: str) -> Note | None:
        """One note, None if there is none of that id."""
        return note_reading.get(self._connection, note_id)

    def notes_within(self, point: str) -> tuple[Note, ...]:
        """The notes on a point and its sub-points, the oldest first."""
        return note_reading.within(self._connection, point)

    def note_counts(self) -> dict[str, int]:
        """How many notes are on each very point, by its id, those of its sub-points not counted; those on the project
        under an empty id."""
        return note_reading.counts(self._connection)

    def verdicts(self) -> tuple[Verdict, ...]:
        """What the analyst has decided about findings, in the order of these decisions."""
        return verdicts.every(self._connection)

    def families(self) -> tuple[Family, ...]:
        """The spellings that count as the same word in this project, in the analyst's order."""
        return families.every(self._connection)

    def setting(self, key: str, default: str = "") -> str:
        """A setting of this project, such as what was chosen last."""
        return settings.get(self._connection, key, default)
