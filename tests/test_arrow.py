"""The arrow of imports: text <- sources, store, export <- tasks <- commands, window; and no Qt below the window."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).parents[1] / "app"
KNOWS: dict[str, set[str]] = {
    "text": {"errors", "told"},
    "sources": {"text", "errors", "told"},
    "store": {"text", "errors", "told", "places", "account"},
    "export": {"text", "errors", "told", "places"},
    "tasks": {"text", "sources", "store", "export", "errors", "told", "places"},
    "commands": {"text", "sources", "store", "export", "tasks", "errors", "told", "places"},
    "ui": {"text", "sources", "store", "export", "tasks", "errors", "told", "places", "account"},
}


def imported(file: Path) -> set[str]:
    """The rooms and modules of `app` that a file imports, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "app":
            found |= {node.module.split(".")[1]} if "." in node.module else {name.name for name in node.names}
        elif isinstance(node, ast.Import):
            found |= {name.name.split(".")[1] for name in node.names if name.name.startswith("app.")}
    return found - {"__version__"}


@pytest.mark.parametrize("room", KNOWS)
def test_a_room_knows_only_the_rooms_below_it(room: str) -> None:
    for file in (APP / room).rglob("*.py"):
        assert imported(file) <= KNOWS[room] | {room}, file


def test_the_whole_main_job_runs_without_qt(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from app.__main__ import main\n"
        f"assert main(['sample', {str(tmp_path)!r}]) == 0\n"
        f"project = {str(tmp_path / 'sample.variorum')!r}\n"
        "for job in (['show'], ['findings'], ['notes'], ['check']): assert main([job[0], project]) == 0\n"
        f"for end in ('pdf', 'csv'): assert main(['export', project, {str(tmp_path)!r} + '/out.' + end]) == 0\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=APP.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.pdf").stat().st_size > 10_000
    assert (tmp_path / "out.csv").stat().st_size > 1_000


def test_text_is_pure() -> None:
    """No files, clocks, environment or databases in the core."""
    impure = {
        "pathlib",
        "os",
        "io",
        "time",
        "datetime",
        "random",
        "sqlite3",
        "sqlite_utils",
        "socket",
        "subprocess",
    }
    for file in (APP / "text").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [name.name for name in node.names] if isinstance(node, ast.Import) else []
            assert not {name.split(".")[0] for name in names} & impure, file
