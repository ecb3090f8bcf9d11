"""The program as a screen reader of another program hears it: over the real accessibility bus, by keys of a real
display.

The reader (`bus_reader.py`) runs in the system's Python, where Debian's pyatspi is.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from app.tasks.sample import write_sample
from tests.tour.display import display

_ROOT = Path(__file__).parents[2]
_PYTHON = "/usr/bin/python3"
_PATIENCE_S = 120
_BUS = "dbus-run-session"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """What the reader was told in one sitting."""
    _require_a_bus()
    folder = tmp_path_factory.mktemp("bus")
    project = write_sample(folder / "sample")
    (folder / "run").mkdir(mode=0o700)
    with display(1600, 1000) as name:
        surroundings = {
            **os.environ,
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "VARIORUM_HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "LC_ALL": "C.UTF-8",
        }
        made = subprocess.run(
            [_BUS, "--", sys.executable, "-m", "tests.atspi.bus_sitting", str(project), _PYTHON],
            cwd=_ROOT,
            env=surroundings,
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    assert made.returncode == 0, made.stderr
    found: Mapping[str, Any] = json.loads(made.stdout.splitlines()[-1])
    return found


def test_what_is_worked_with_has_a_name_and_a_role(told: Mapping[str, Any]) -> None:
    assert told["faults"] == []


@pytest.mark.parametrize("dialog", ["Sources", "History", "Settings", "Manual", "Keyboard shortcuts"])
def test_dialogs_open_by_keys_and_are_told(told: Mapping[str, Any], dialog: str) -> None:
    assert [faults for name, faults in told["dialogs"].items() if name.startswith(dialog)] == [[]]


def test_tab_goes_from_the_wordings_to_findings_notes_points_and_back(told: Mapping[str, Any]) -> None:
    """Once round, in the order in which panes are read; everything has a name."""
    round_ = told["round"]
    assert round_[0] == round_[-1] == "text Wording of harbour"
    order = [
        "Wording of saltmarsh",
        "Kind: all",
        "Findings",
        "New note",
        "Tags",
        "Import",
        "Filter points",
        "Points",
    ]
    stops = [next(n for n, stop in enumerate(round_) if stop.endswith(f" {name}")) for name in order]
    assert stops == sorted(stops)
    assert all(len(stop.split(" ", 1)[1]) > 1 for stop in round_)


def test_a_comparison_is_read(told: Mapping[str, Any]) -> None:
    """The words of the text, how many differences there are, and each of them by a key."""
    assert told["left"] == "text Wording of harbour"
    assert "Should Ukraine invade Russia, it forfeits the guarantee." in told["text"]
    assert told["description"].startswith("21 changes, first: ")
    first, second, back = told["differences"]
    assert first.startswith("Difference 1 of 21: harbour: “")
    assert second.startswith("Difference 2 of 21: ")
    assert back == first


def test_a_finding_is_read_row_by_row(told: Mapping[str, Any]) -> None:
    assert told["finding"].startswith("table cell ")
    assert "scope omission" in told["finding"]


def test_a_note_is_written_found_and_deleted(told: Mapping[str, Any]) -> None:
    assert told["note"]["written"] == ["panel Note: heard, not seen"]
    assert "Note saved" in told["note"]["said"]


def _require_a_bus() -> None:
    """The bus and the reader's library are Debian's; where they are not, nothing can be heard, but CI has them."""
    there = (
        sys.platform.startswith("linux")
        and not subprocess.run([_PYTHON, "-c", "import pyatspi"], check=False, capture_output=True).returncode
    )
    if not there:
        if os.environ.get("CI"):
            pytest.fail("python3-pyatspi is missing: bootstrap.py installs it")
        pytest.skip("no accessibility bus: python3-pyatspi is missing")
