"""What the tests of safety share: answers to the system's dialogs, and another window on the same project."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from app.ui.file_dialogs import FileDialogs
from app.ui.message_bar import MessageBar

ROOT = Path(__file__).parents[3]
NOBODY = 65534
HOLD = """
import sys
from pathlib import Path
from app.store.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]), alone=True)
print("open", flush=True)
sys.stdin.readline()
if sys.argv[2] == "close":
    workspace.close()
import os
os._exit(0)
"""


class Answers(FileDialogs):
    """Answers for the analyst; None: thinks better of it."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def save_copy(self, project: Path) -> Path | None:
        return self.path


@pytest.fixture
def answers() -> Answers:
    return Answers()


class Other:
    """Another process that has the project open as the window of the program does."""

    def __init__(self, project: Path, ending: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(project), ending],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "open\n"

    def end(self) -> None:
        """End it, if it has not ended yet."""
        if self._process.poll() is None:
            self._process.communicate("\n", timeout=20)


@pytest.fixture
def elsewhere() -> Iterator[Callable[..., Other]]:
    """Opens a project in another process; `close` or `die` is how that ends."""
    made: list[Other] = []

    def open_(project: Path, ending: str = "close") -> Other:
        made.append(Other(project, ending))
        return made[-1]

    yield open_
    for other in made:
        other.end()


@pytest.fixture
def guarded(project: Path, tmp_path: Path) -> Iterator[Path]:
    """The project in a folder that cannot be written, not even by the administrator who runs the tests."""
    if os.name == "nt":
        pytest.skip("Windows keeps nobody from writing into a folder that is marked read-only")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        inside = folder / project.name
        inside.write_bytes(project.read_bytes())
        folder.chmod(0o555)
        inside.chmod(0o444)
        is_administrator = os.geteuid() == 0
        if is_administrator:
            for path in (tmp_path, *tmp_path.rglob("*")):
                os.chown(path, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield inside
        finally:
            if is_administrator:
                os.setresuid(0, 0, 0)
            folder.chmod(0o755)


@pytest.fixture
def press() -> Callable[[QWidget, str], None]:
    """Clicks the button whose text begins so."""

    def do(where: QWidget, text: str) -> None:
        buttons: list[QAbstractButton] = list(where.findChildren(QPushButton))
        found = [one for one in buttons if one.isVisible() and one.text().replace("&", "").startswith(text)]
        assert len(found) == 1, [one.text() for one in buttons]
        assert found[0].isEnabled(), text
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    return do


@pytest.fixture
def offered() -> Callable[[MessageBar], list[str]]:
    """What can be done about the message that is shown."""
    return lambda bar: [deed.text for deed in bar.deeds]
