"""What the analyst can decide about findings, and what that is called in the history of edits."""

from dataclasses import dataclass

from app.text.verdicts import Chosen, State
from app.ui.written import figure


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision; None leaves as it is. An empty `kind` or `severity` is the one that was found.

    `everywhere`: about the same change wherever it occurs.
    """

    state: State | None = None
    kind: str | None = None
    severity: Chosen | None = None
    everywhere: bool = False


def ruling_name(ruling: Ruling, findings: int) -> str:
    """What the edit is called in the file that decides so about so many findings."""
    one, many = _NAMES[_subject(ruling)]
    return one if findings == 1 else many.format(count=figure(findings))


def _subject(ruling: Ruling) -> str:
    return ruling.state or ("kind" if ruling.kind is not None else "severity")


_NAMES = {
    "dismissed": ("Dismiss a finding", "Dismiss {count} findings"),
    "confirmed": ("Confirm a finding", "Confirm {count} findings"),
    "open": ("Reopen a finding", "Reopen {count} findings"),
    "kind": ("Change the kind of a finding", "Change the kind of {count} findings"),
    "severity": ("Change the severity of a finding", "Change the severity of {count} findings"),
}
