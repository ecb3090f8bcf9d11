"""Why the list of findings is empty."""

from PySide6.QtCore import QCoreApplication

from app.ui.findings.listing import Counts
from app.ui.written import figure


def why_empty(counts: Counts, *, filtered: bool, listed: int | None) -> str:
    """The sentence instead of findings. `listed`: how many sources have the point; None for a whole project.

    `filtered`: something that is material may have been left out.
    """
    if filtered and counts.material:
        return _text("None of the findings passes the filter.")
    if counts.others == 1:
        return _text("No material differences. “All differences” lists the other one.")
    if counts.others:
        text = _text("No material differences. “All differences” lists the {count} others.")
        return text.format(count=figure(counts.others))
    if listed is None:
        return _text("All sources word all points alike.")
    if listed < 2:
        return _text("Only one source has this point.")
    return _text("All sources word this point alike.")


def _text(source: str) -> str:
    return QCoreApplication.translate("Findings", source)
