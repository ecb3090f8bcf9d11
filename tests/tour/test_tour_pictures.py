"""The real window on a real display, through every mode, page and dialog, in every look.

    VARIORUM_TOUR=FOLDER pytest tests/tour

takes all looks and keeps the pictures in FOLDER, a folder for each look, to be looked at; otherwise, two looks that
differ most from the others are taken, and the pictures go when the test is over.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tour.display import display
from tests.tour.looks import LOOKS

_ROOT = Path(__file__).parents[2]
_KEPT = os.environ.get("VARIORUM_TOUR", "")
_USUAL = ("arabic", "large")
_PATIENCE_S = 120
STOPS = {
    *(
        "start",
        "read-pair",
        "read-stacked",
        "read-inline",
        "read-all",
        "read-document",
        "finding",
        "folded",
        "around",
    ),
    *("overview", "align", "note", "layout-noting", "sources", "history", "settings", "backups", "spellings"),
    *("shortcuts", "about", "import", "merge", "manual", "palette", "palette-found", "export"),
}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a display of its own is Linux's")
@pytest.mark.parametrize("look", LOOKS if _KEPT else _USUAL)
def test_the_window_looks_right(look: str, tmp_path: Path) -> None:
    """Each stop shows what it should; nothing is blank, sticks out, lies on something else or is cut; and nothing is
    complained of."""
    pictures = Path(_KEPT) / look if _KEPT else tmp_path
    pictures.mkdir(parents=True, exist_ok=True)
    with display(*LOOKS[look].screen) as name:
        made = subprocess.run(
            [sys.executable, "-m", "tests.tour.program", look, str(pictures)],
            cwd=_ROOT,
            env=_surroundings(name, tmp_path),
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    assert made.stderr == ""
    assert made.returncode == 0
    told = json.loads(made.stdout)
    assert told["found"] == []
    assert set(told["seen"]) == STOPS
    assert len(list(pictures.glob("*.png"))) >= len(STOPS)


def _surroundings(name: str, folder: Path) -> dict[str, str]:
    (folder / "run").mkdir(mode=0o700)
    return {
        **os.environ,
        "DISPLAY": name,
        "QT_QPA_PLATFORM": "xcb",
        "VARIORUM_HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",
    }
