"""Whatever is broken of a project: what is on sound pages is saved, what is lost is told, and the result is sound."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter

from app.errors import Problem
from app.store.files import beside
from app.store.salvage import Salvage, salvage
from app.store.workspace import Workspace
from app.text.cancel import Cancelled
from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Segment
from app.text.reviews import Review
from app.text.verdicts import Verdict

Harm = Callable[[bytearray, Random], None]

PAGE = 4096
SOURCES = 3
NOTES = 80


@dataclass(frozen=True)
class Made:
    """A sound project, the bytes of its file, and the notes in it; neither is shown with an example that fails."""

    data: bytes = field(repr=False)
    notes: tuple[Note, ...] = field(repr=False)

    def _repr_pretty_(self, printer: RepresentationPrinter, cycle: bool) -> None:
        printer.text(f"Made({len(self.data)} bytes)")


def fill(workspace: Workspace) -> None:
    """A project with something of everything, on several pages each."""
    chance = Random(1)
    points = tuple(Point(f"{n}", f"Point {n}") for n in range(60))
    passages = []
    for number in range(SOURCES):
        starts, text = [], ""
        for point in points:
            starts.append(len(text))
            text += f"{point.id}. Desk {number} " + "pays or signs " * chance.randrange(1, 9) + "\n"
        segments = [
            Segment(s, s + 9, "point", (p.id,), None, "x") for s, p in zip(starts, points, strict=True)
        ]
        source = workspace.add_source(
            Document(f"s{number}", text, text.encode(), "text/plain", "utf-8"), segments
        )
        passages += [Passage(p.id, source.id, s, s + 9, "point") for s, p in zip(starts, points, strict=True)]
    workspace.set_alignment(Alignment(points, tuple(passages)))
    texts = {source.id: source.text for source in workspace.sources()}
    for number in range(NOTES):
        where = chance.choice(passages)
        quote = texts[where.source][where.start : where.end]
        anchor = Anchor(
            where.source, where.start, where.end, quote, made_on="older words" if number % 9 == 0 else ""
        )
        body = f"{number} " + "why " * chance.randrange(300)
        workspace.put_note(Note("", where.point, body, (anchor,), tags=("a", "b")))
    workspace.delete_note(workspace.notes()[7].id)
    first = passages[0]
    anchor = Anchor(first.source, first.start, first.end, texts[first.source][first.start : first.end])
    pinned = Corrections(
        (Pin(anchor, "point", ("1",)),), (Absence(first.source, "2"),), (PointPin("3", "Three"),)
    )
    workspace.set_corrections(pinned)
    workspace.put_verdicts([Verdict("", ("a", "b"), (anchor,), "dismissed")], "Dismiss")
    workspace.set_families([("colour", "color"), ("grey", "gray")])
    workspace.reviews.put([Review("1", ("", ""), "done")], "Review")
    workspace.describe_source(first.source, title="Title")
    workspace.set_setting("chosen", "x")
    workspace.set_reference(first.source)
    with workspace.edit("Large"):
        workspace.put_note(Note("", "", "large " + "x" * 30_000))
    workspace.undo()
    workspace.redo()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    path = tmp_path_factory.mktemp("made") / "plan.variorum"
    with Workspace.create(path) as workspace:
        fill(workspace)
        assert workspace.check() == ()
        notes = workspace.notes()
    return Made(path.read_bytes(), notes)


def saved(path: Path) -> tuple[Salvage, tuple[Note, ...]]:
    """What is salvaged of the file, which stays as it is; the result is sound and can be worked with."""
    out = path.with_name("out.variorum")
    out.unlink(missing_ok=True)
    before = path.read_bytes()
    result = salvage(path, out)
    assert path.read_bytes() == before
    with Workspace.open(out) as workspace:
        assert workspace.check() == ()
        notes = workspace.notes()
        workspace.lineup(), workspace.corrections(), workspace.verdicts(), workspace.families()
        workspace.reviews.every(), workspace.reviews.looks()
        assert (result.notes, result.sources) == (len(notes), len(workspace.sources()))
        added = workspace.put_note(Note("", "", "goes on"))
        workspace.undo()
        assert workspace.note(added.id) is None
    assert all(sentence.endswith(".") for sentence in result.lost)
    return result, notes


def test_of_a_sound_project_everything_is_saved(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    path.write_bytes(made.data)
    result, notes = saved(path)
    assert result == Salvage(NOTES, SOURCES, 60, ())
    assert notes == made.notes
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name"
    rows = []
    out = tmp_path / "again.variorum"
    salvage(path, out)
    for file in (path, out):
        with closing(sqlite3.connect(file)) as connection:
            names = [name for (name,) in connection.execute(tables)]
            rows.append({n: sorted(map(repr, connection.execute(f"SELECT * FROM {n}"))) for n in names})
    assert rows[0] == rows[1]
    with Workspace.open(out) as workspace:
        assert workspace.undo_name is not None, "the history goes on"


def test_what_makes_no_sense_is_left_out_and_told(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    path.write_bytes(made.data)
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE families SET spellings = '[]'")
        file.execute("UPDATE reviews SET state = 'ready'")
        file.commit()
    result, notes = saved(path)
    assert notes == made.notes
    assert [sentence for sentence in result.lost if "made no sense" in sentence] == [
        "Lost, because they made no sense: spellings (2).",
        "Lost, because they made no sense: the review (1).",
    ]


def test_a_review_of_a_pair_that_is_none_is_left_out(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    path.write_bytes(made.data)
    with closing(sqlite3.connect(path)) as file:
        file.execute("""UPDATE reviews SET "left" = 'b', "right" = 'a'""")
        file.commit()
    result, notes = saved(path)
    assert notes == made.notes
    assert any("the review (1)" in sentence for sentence in result.lost)


def test_every_single_page_may_be_lost(made: Made, tmp_path: Path) -> None:
    """The history tells what the tables do not, and the other way round: no one page holds a note alone."""
    path = tmp_path / "plan.variorum"
    chance = Random(4)
    bodies = {note.body for note in made.notes}
    for page in range(0, len(made.data), PAGE):
        data = bytearray(made.data)
        data[page : page + PAGE] = chance.choice([bytes(PAGE), chance.randbytes(PAGE), b"\xff" * PAGE])
        path.write_bytes(data)
        result, notes = saved(path)
        there = {note.body for note in notes}
        assert len(bodies - there) <= 1, (page // PAGE, result)
        assert not bodies - there or result.lost


def flip(data: bytearray, chance: Random) -> None:
    for _ in range(chance.randrange(1, 40)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def wipe(data: bytearray, chance: Random) -> None:
    for _ in range(chance.randrange(1, 12)):
        page = PAGE * chance.randrange(-(-len(data) // PAGE))
        data[page : page + PAGE] = bytes(PAGE)


def scramble(data: bytearray, chance: Random) -> None:
    for _ in range(chance.randrange(1, 12)):
        start = chance.randrange(len(data))
        data[start : start + 300] = chance.randbytes(len(data[start : start + 300]))


def swap(data: bytearray, chance: Random) -> None:
    for _ in range(chance.randrange(1, 6)):
        one, other = (PAGE * chance.randrange(-(-len(data) // PAGE)) for _ in range(2))
        data[one : one + PAGE], data[other : other + PAGE] = (
            data[other : other + PAGE],
            data[one : one + PAGE],
        )


def cut(data: bytearray, chance: Random) -> None:
    del data[chance.randrange(min(200, len(data)), len(data) + 1) :]


def lose_header(data: bytearray, chance: Random) -> None:
    data[:100] = chance.choice([bytes(100), chance.randbytes(100)])


def lose_schema(data: bytearray, chance: Random) -> None:
    data[:PAGE] = chance.choice([bytes(PAGE), chance.randbytes(PAGE)])


HARM = (flip, wipe, scramble, swap, cut, lose_header, lose_schema)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(harm=st.lists(st.sampled_from(HARM), min_size=1, max_size=4), seed=st.integers(0, 1 << 32))
def test_no_damage_is_more_than_a_problem(made: Made, tmp_path: Path, harm: list[Harm], seed: int) -> None:
    path = tmp_path / "plan.variorum"
    chance = Random(seed)
    data = bytearray(made.data)
    for one in harm:
        one(data, chance)
    path.write_bytes(data)
    if (
        len(harm) > 1 or len(data) < len(made.data) // 2
    ):  # so little may be left that it holds nothing of a project
        with suppress(Problem):
            saved(path)
    else:
        saved(path)


@pytest.mark.parametrize("harm", [lose_header, lose_schema])
def test_without_header_and_schema_all_notes_are_there(made: Made, tmp_path: Path, harm: Harm) -> None:
    path = tmp_path / "plan.variorum"
    data = bytearray(made.data)
    harm(data, Random(1))
    path.write_bytes(data)
    _, notes = saved(path)
    assert {note.body for note in notes} >= {note.body for note in made.notes}


def test_a_text_that_is_lost_leaves_its_notes_and_their_quotations(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    path.write_bytes(made.data)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("UPDATE texts SET text = 'other words' WHERE id = 1")
    result, notes = saved(path)
    assert any("The text of s0 is lost" in sentence for sentence in result.lost)
    assert any("variorum original" in sentence for sentence in result.lost)
    for note, before in zip(notes, made.notes, strict=True):
        assert note.body == before.body
        assert [a.exact for a in note.anchors] == [a.exact for a in before.anchors]
    assert any(anchor.is_lost for note in notes for anchor in note.anchors)


def test_a_source_that_is_lost_finds_its_text_again(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    path.write_bytes(made.data)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA foreign_keys = OFF")
        file.execute("DELETE FROM sources WHERE name = 's1'")
    result, notes = saved(path)
    assert any("it is called “Recovered 3” now" in sentence for sentence in result.lost)
    assert [note.anchors for note in notes] == [note.anchors for note in made.notes]


def test_what_is_only_in_the_log_is_saved(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    broken = tmp_path / "broken.variorum"
    path.write_bytes(made.data)
    with Workspace.open(path) as workspace:
        for number in range(20):
            workspace.put_note(Note("", "", f"in the log {number}"))
        for ending in ("", "-wal"):
            shutil.copyfile(beside(path, ending), beside(broken, ending))
    assert len(saved(broken)[1]) == NOTES + 20


def test_behind_a_broken_place_in_the_log_there_is_more(made: Made, tmp_path: Path) -> None:
    """SQLite itself stops at the first broken frame."""
    path = tmp_path / "plan.variorum"
    broken = tmp_path / "broken.variorum"
    path.write_bytes(made.data)
    with Workspace.open(path) as workspace:
        for number in range(20):
            workspace.put_note(Note("", "", f"in the log {number}"))
        for ending in ("", "-wal"):
            shutil.copyfile(beside(path, ending), beside(broken, ending))
    log = bytearray(beside(broken, "-wal").read_bytes())
    log[32 + 24 + 100] ^= 1
    beside(broken, "-wal").write_bytes(log)
    _, notes = saved(broken)
    assert {note.body for note in notes} >= {f"in the log {number}" for number in range(20)}


def test_an_edit_that_was_not_completed_is_not_saved(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    broken = tmp_path / "broken.variorum"
    path.write_bytes(made.data)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA cache_size = 1")
        file.execute("BEGIN IMMEDIATE")
        file.execute("UPDATE notes SET body = 'not completed' || randomblob(9)")
        for ending in ("", "-journal"):
            shutil.copyfile(beside(path, ending), beside(broken, ending))
        file.execute("ROLLBACK")
    assert {note.body for note in saved(broken)[1]} == {note.body for note in made.notes}


def test_an_older_project_is_saved_as_a_newer_one(older: Path) -> None:
    result, _ = saved(older)
    assert (result.sources, result.lost) == (1, ())


def test_nothing_to_read_is_a_problem(tmp_path: Path) -> None:
    path, out = tmp_path / "plan.variorum", tmp_path / "out.variorum"
    for data in (b"", b"x" * 100, b"1. A text.\n" * 10_000, Random(1).randbytes(100_000)):
        path.write_bytes(data)
        with pytest.raises(Problem, match="holds nothing of a project"):
            salvage(path, out)
        assert list(tmp_path.iterdir()) == [path]
    with closing(sqlite3.connect(tmp_path / "foreign")) as foreign:
        foreign.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT)")
        foreign.execute("INSERT INTO notes VALUES (1, 'x')")
        foreign.commit()
    with pytest.raises(Problem, match="holds nothing of a project"):
        salvage(tmp_path / "foreign", out)
    with pytest.raises(Problem, match="is a folder"):
        salvage(tmp_path, out)


def test_nothing_is_written_over(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    path.write_bytes(made.data)
    with pytest.raises(Problem, match="exists already"):
        salvage(path, path)
    assert path.read_bytes() == made.data


def test_it_can_be_stopped(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    path.write_bytes(made.data)
    for times in (0, 5, 50):
        asked = iter([*[False] * times, True])
        with pytest.raises(Cancelled):
            salvage(path, tmp_path / "out.variorum", asked.__next__)
        assert list(tmp_path.iterdir()) == [path]
