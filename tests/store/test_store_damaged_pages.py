"""Whichever page of a project is gone, and wherever it is cut: what is there is told in sentences, and can be saved."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.salvage import salvage
from app.store.schema import JOURNALED, UNJOURNALED
from app.store.workspace import Workspace
from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Segment
from app.text.reviews import Review
from app.text.verdicts import Verdict

PAGE = 4096
SENSELESS = (
    None,
    b"\xff\x00",
    -(1 << 63),
    1e308,
    "\ufeff\u202e 'x\" \x00",
    "[" * 5000,
    '{"rows": 7}',
    "",
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a project with rows in every table."""
    path = tmp_path_factory.mktemp("made") / "plan.variorum"
    text = "".join(f"{n}. Desk pays {'or signs ' * n}\n" for n in range(1, 20))
    starts = [text.index(f"{n}. Desk") for n in range(1, 20)]
    points = tuple(Point(str(n), f"Point {n}") for n in range(1, 20))
    segments = [Segment(s, s + 9, "point", (p.id,), None, "x") for s, p in zip(starts, points, strict=True)]
    with Workspace.create(path) as workspace:
        source = workspace.add_source(
            Document("s", text, text.encode(), "text/plain", "utf-8", title="Plan"), segments
        )
        passages = [Passage(p.id, source.id, s, s + 9, "point") for s, p in zip(starts, points, strict=True)]
        workspace.set_alignment(Alignment(points, tuple(passages)))
        workspace.set_reference(source.id)
        anchor = Anchor(source.id, starts[0], starts[0] + 9, text[starts[0] : starts[0] + 9])
        for number in range(24):
            body = f"word{number:03} " + f"{number} " * 150
            workspace.put_note(Note("", str(number % 19 + 1), body, (anchor,), tags=("a",)))
        pins = (Pin(anchor, "point", ("1",)),), (Absence(source.id, "2"),), (PointPin("3", "Three"),)
        workspace.set_corrections(Corrections(*pins))
        workspace.put_verdicts([Verdict("1", ("a", "b"), (anchor,), "dismissed")], "Dismiss")
        workspace.set_families([("colour", "color")])
        workspace.reviews.put([Review("1", ("", ""), "done")], "Review")
        workspace.describe_source(source.id, title="Other")
        workspace.set_setting("chosen", "x")
    return path.read_bytes()


def look_at(path: Path, *, read_only: bool) -> None:
    """Read all there is of a project and try to change it; only a `Problem` may come of it."""
    with suppress(Problem), Workspace.open(path, read_only=read_only) as workspace:
        asked: list[Callable[[], object]] = [
            workspace.notes,
            workspace.sources,
            workspace.lineup,
            workspace.corrections,
            workspace.verdicts,
            workspace.families,
            workspace.reviews.every,
            workspace.history.edits,
            lambda: [workspace.history.detail(edit.id) for edit in workspace.history.edits(20)],
            lambda: workspace.setting("chosen"),
            workspace.quick_check,
            workspace.check,
            lambda: workspace.put_note(Note("", "", "goes on")),
            workspace.undo,
            workspace.undo,
            lambda: workspace.history.go_to(0),
        ]
        for question in asked:
            with suppress(Problem):
                question()


def saved(path: Path) -> set[str]:
    """The words that begin the notes that are salvaged of a file, which stays as it is; none if nothing could be read.
    What is made is sound."""
    before, out = path.read_bytes(), path.with_name("out.variorum")
    out.unlink(missing_ok=True)
    try:
        salvage(path, out)
    except Problem:
        assert not out.exists()
        return set()
    finally:
        assert path.read_bytes() == before
    with Workspace.open(out) as workspace:
        assert workspace.check() == ()
        return {note.body.split()[0] for note in workspace.notes()}


def there(data: bytes) -> set[str]:
    """The words that begin the notes of which a whole row is in these bytes, be it a page's or the history's."""
    return {
        f"word{number:03}" for number in range(24) if f"word{number:03} {f'{number} ' * 150}".encode() in data
    }


def pages(data: bytes) -> Iterator[int]:
    return iter(range(0, len(data), PAGE))


def test_whichever_page_is_gone_what_is_there_is_saved(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    for page in pages(whole):
        data = whole[:page] + bytes(PAGE) + whole[page + PAGE :]
        path.write_bytes(data)
        assert saved(path) >= there(data), page // PAGE
        for read_only in (True, False):
            path.write_bytes(data)
            look_at(path, read_only=read_only)


def test_wherever_a_file_is_cut_what_is_there_is_saved(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    for page in pages(whole):
        path.write_bytes(whole[:page])
        assert saved(path) >= there(whole[:page]), page // PAGE
        for read_only in (True, False):
            path.write_bytes(whole[:page])
            look_at(path, read_only=read_only)


def test_a_damaged_file_that_does_not_open_is_as_it_was(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "plan.variorum"
    for page in pages(whole):
        data = whole[:page]
        path.write_bytes(data)
        with pytest.raises(Problem):
            Workspace.open(path)
        assert path.read_bytes() == data
        assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("table", [*JOURNALED, *UNJOURNALED])
def test_whatever_stands_in_a_table_is_at_most_a_problem(whole: bytes, tmp_path: Path, table: str) -> None:
    """Every column holds another senseless value, beginning with one that depends on the table."""
    path = tmp_path / "plan.variorum"
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as file:
        columns = [name for (name,) in file.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    first = len(table)
    for place, column in enumerate(columns, first):
        value = SENSELESS[place % len(SENSELESS)]
        path.write_bytes(whole)
        with closing(sqlite3.connect(path)) as file, suppress(sqlite3.Error):
            file.execute("PRAGMA ignore_check_constraints = ON")
            file.execute(f'UPDATE "{table}" SET "{column}" = ?', (value,))
            file.commit()
        saved(path)
        look_at(path, read_only=True)
        look_at(path, read_only=False)
