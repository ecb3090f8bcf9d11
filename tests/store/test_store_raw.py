"""Reading a project's bytes leaves the locks alone that SQLite holds on it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.store import raw
from app.store.opening import connect
from app.store.workspace import Workspace
from app.text.model import Note

_READ = "import sys; from pathlib import Path; from app.store.workspace import Workspace\n"
_READ += "with Workspace.open(Path(sys.argv[1]), read_only=True) as w: print(*(n.body for n in w.notes()))"


def read_elsewhere(path: Path) -> list[str]:
    """The notes as another program sees them."""
    done = subprocess.run([sys.executable, "-c", _READ, path], capture_output=True, text=True, check=True)
    return done.stdout.split()


def reads_too(path: Path) -> None:
    Workspace.open(path, read_only=True).close()


def looks_at_the_header(path: Path) -> None:
    with raw.reading(path) as file:
        file.read(100)


def copies(path: Path) -> None:
    raw.copy(path, path.with_name("copy"))


def fails_to_open(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), raw.reading(path):
        raise ZeroDivisionError


@pytest.mark.parametrize("look", [reads_too, looks_at_the_header, copies, fails_to_open])
def test_what_is_saved_after_a_look_from_this_program_and_another_is_there(
    path: Path, look: Callable[[Path], None]
) -> None:
    with Workspace.create(path) as workspace:
        workspace.put_note(Note("", "", "one"))
        look(path)
        assert read_elsewhere(path) == ["one"]
        workspace.put_note(Note("", "", "two"))
        assert path.with_name(path.name + "-wal").exists()
        assert read_elsewhere(path) == ["one", "two"]


def test_two_connections_of_one_program_see_the_same(path: Path) -> None:
    with Workspace.create(path) as first:
        first.put_note(Note("", "", "one"))
        with Workspace.open(path, read_only=True) as second:
            read_elsewhere(path)
            first.put_note(Note("", "", "two"))
            assert [note.body for note in second.notes()] == ["one", "two"]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system does not list open files")
def test_nothing_stays_open_once_the_last_connection_is_closed(path: Path) -> None:
    def held() -> list[str]:
        links = Path("/proc/self/fd").iterdir()
        return [found for link in links if str(path.name) in (found := _target(link))]

    Workspace.create(path).close()
    one, other = connect(path, read_only=False), connect(path, read_only=True)
    looks_at_the_header(path)
    assert held()
    one.close()
    one.close()
    other.close()
    assert held() == []


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""
