"""How the panes are arranged: three layouts that have names, and the analyst's own."""

import base64
import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from PySide6.QtCore import QByteArray

from app.ui.settings import OWN_LAYOUT, Settings
from app.ui.workbench import Workbench

HIDDEN: Final[Mapping[str, tuple[str, ...]]] = {
    "reading": ("points", "findings", "notes"),
    "noting": ("points", "findings"),
    "everything": (),
}
"""The panes that each of the named layouts hides."""


class Layouts:
    """Arranges a workbench. The analyst's own layout is remembered: what is hidden, on which side, how large."""

    def __init__(self, bench: Workbench, settings: Settings) -> None:
        self._bench, self._settings = bench, settings

    def take(self, name: str) -> None:
        """Arrange the panes like one of `HIDDEN`, or as the analyst has kept them ("own")."""
        if name in HIDDEN:
            for pane in HIDDEN["reading"]:
                self._bench.show_pane(pane, on=pane not in HIDDEN[name])
        else:
            self._take_own(_read(self._settings.get(OWN_LAYOUT)))

    def keep(self) -> None:
        """Make what is seen now the analyst's own layout."""
        bench = self._bench
        own = {
            "hidden": bench.hidden_panes(),
            "mirrored": bench.is_mirrored,
            "widths": _packed(bench.state()),
            "heights": _packed(bench.heights()),
        }
        self._settings.put(OWN_LAYOUT, json.dumps(own))
        bench.panesChanged.emit()

    def _take_own(self, own: Mapping[str, Any]) -> None:
        hidden = own.get("hidden")
        self._bench.mirror(on=own.get("mirrored") is True)
        self._bench.restore(_unpacked(own.get("widths")), hidden if isinstance(hidden, list) else ())
        self._bench.restore_heights(_unpacked(own.get("heights")))


def _read(text: str) -> Mapping[str, Any]:
    """What was kept; a file edited by hand, or another version's, counts as nothing kept."""
    with suppress(ValueError):
        own = json.loads(text)
        return own if isinstance(own, dict) else {}
    return {}


def _packed(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode("ascii")


def _unpacked(state: object) -> QByteArray:
    with suppress(ValueError):
        return QByteArray(base64.b64decode(str(state or ""), validate=True))
    return QByteArray()
