"""When the system ends the program, what was typed is on the disk and the project is closed as ever."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.store.claims import lock_file
from app.store.workspace import Workspace

ROOT = Path(__file__).parents[3]
TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.ui import main
from app.ui.window import MainWindow

def type_():
    window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)
    if window is None or not window.isVisible():
        return
    window.activateWindow()
    if not window.session.notebook.every():
        window.handlers.new_note()
    elif (field := QApplication.focusWidget()) is not None:
        timer.stop()
        QTest.keyClicks(field, "Half a word")
        print("typed", flush=True)

main.application()
timer = QTimer(interval=50)
timer.timeout.connect(type_)
timer.start()
QTimer.singleShot(60_000, QApplication.quit)
sys.exit(main.run(Path(sys.argv[1])))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows ends programs in other ways")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_ends_it_in_good_order(project: Path, name: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", TYPING, str(project)], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        process.send_signal(getattr(signal, name))
        assert process.wait(timeout=30) == 0
    with Workspace.open(project, read_only=True) as workspace:
        assert [note.body for note in workspace.notes()] == ["Half a word"]
    assert not lock_file(project).exists()
    assert not project.with_name(f"{project.name}-wal").exists()
