"""The figures of a pair of whole texts, in words."""

from PySide6.QtCore import QCoreApplication

from app.ui.document.found import Figures
from app.ui.written import figure


def summary(now: Figures) -> str:
    """How two texts differ, in one line: "41 differences in 26 passages · 3 moved · 2 points only on the left"."""
    parts = [_differences(now)]
    if now.moved:
        parts.append(_tr("{n} moved").format(n=figure(now.moved)))
    parts += _alone(now)
    if ignored := sum(now.ignored.values()):
        parts.append(_tr("{n} ignored").format(n=figure(ignored)))
    if now.too_long:
        parts.append(_tr("{n} too long to be compared").format(n=figure(now.too_long)))
    if now.waiting:
        parts.append(_tr("{n} passages still to be compared").format(n=figure(now.waiting)))
    return " · ".join(parts)


def _differences(now: Figures) -> str:
    if not now.differences:
        return _tr("No differences in what both have")
    count = (
        _tr("1 difference")
        if now.differences == 1
        else _tr("{n} differences").format(n=figure(now.differences))
    )
    places = _tr("1 passage") if now.passages == 1 else _tr("{n} passages").format(n=figure(now.passages))
    return _tr("{count} in {places}").format(count=count, places=places)


def _alone(now: Figures) -> list[str]:
    left, right = now.only
    found = []
    if left:
        count = _tr("1 point") if left == 1 else _tr("{n} points").format(n=figure(left))
        found.append(_tr("{count} only on the left").format(count=count))
    if right:
        count = _tr("1 point") if right == 1 else _tr("{n} points").format(n=figure(right))
        found.append(_tr("{count} only on the right").format(count=count))
    if not found and any(now.prose):
        found.append(_tr("prose on both sides differs") if all(now.prose) else _tr("one side has more prose"))
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("DocumentSummary", text)
