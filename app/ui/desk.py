"""Where a project's window stood and how its panes were arranged, remembered for every project on its own."""

import base64
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from app.ui.settings import DESKS

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_KEPT = 20
"""The desks of so many projects are remembered, those left last."""


def keep(window: "MainWindow") -> None:
    """Remember the window's desk, if it has a project."""
    if (workspace := window.session.workspace) is None:
        return
    bench, name = window.workbench, str(workspace.path.resolve())
    own = {
        "geometry": _packed(window.saveGeometry()),
        "widths": _packed(bench.state()),
        "heights": _packed(bench.heights()),
        "hidden": " ".join(bench.hidden_panes()),
        "mirrored": "yes" if bench.is_mirrored else "",
    }
    before = [each for each in window.settings.get(DESKS).items() if each[0] != name]
    window.settings.put(DESKS, dict([(name, own), *before][:_KEPT]))


def take_up(window: "MainWindow", path: Path) -> bool:
    """Arrange a window as it was left with this project; whether anything is remembered of it."""
    own = window.settings.get(DESKS).get(str(path.resolve()))
    if not isinstance(own, dict):
        return False
    bench = window.workbench
    bench.mirror(on=own.get("mirrored") == "yes")
    bench.restore(_unpacked(own.get("widths")), str(own.get("hidden") or "").split())
    bench.restore_heights(_unpacked(own.get("heights")))
    return window.restoreGeometry(_unpacked(own.get("geometry")))


def _packed(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode("ascii")


def _unpacked(state: object) -> QByteArray:
    with suppress(ValueError):
        return QByteArray(base64.b64decode(str(state or ""), validate=True))
    return QByteArray()
