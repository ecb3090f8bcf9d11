"""The words of the history."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from app.text.history import Edit, Kind
from app.ui.findings.words import kind_word as found_word
from app.ui.findings.words import sign_word
from app.ui.messages import translated
from app.ui.notes.moments import local
from app.ui.notes.words import value_word as noted_word
from app.ui.written import to_the_second

_KINDS: dict[Kind, str] = {
    "notes": "Notes",
    "verdicts": "Decisions on findings",
    "reviews": "Reviews",
    "sources": "Sources",
    "lineup": "Line-up",
    "spellings": "Spellings",
}


_VALUES: dict[str, Callable[[str], str]] = {
    "category": noted_word,
    "severity": noted_word,
    "status": noted_word,
    "kind": found_word,
    "state": sign_word,
}


def kind_word(kind: Kind) -> str:
    """What the edits of a kind are called."""
    return _text(_KINDS[kind])


def state_word(edit: Edit) -> str:
    """Whether an edit holds; empty if it does."""
    return {
        "done": "",
        "undone": _text("undone"),
        "abandoned": _text("left behind"),
    }[edit.state]


def state_sentence(edit: Edit) -> str:
    """The same, explained; empty if it holds."""
    return {
        "done": "",
        "undone": _text("Undone: it can be done again as long as nothing else is edited."),
        "abandoned": _text(
            "Left behind: it was undone, and other edits came after. Its notes can be restored."
        ),
    }[edit.state]


def field_word(name: str) -> str:
    """What a field is called in front of its values."""
    return _text(name[:1].upper() + name[1:])


def value_word(name: str, value: str) -> str:
    """What a field says, in the words that the window has for it."""
    return _VALUES[name](value) if value and name in _VALUES else translated(value)


def day_of(moment: str) -> QDate:
    """The day of an ISO 8601 time here; not valid if it is none."""
    return local(moment).date()


def day_word(day: QDate, now: QDateTime) -> str:
    """The heading of a day."""
    if not day.isValid():
        return _text("At an unknown time")
    ago = day.daysTo(now.toLocalTime().date())
    if ago in (0, 1):
        return _text("Yesterday") if ago else _text("Today")
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def time_word(moment: str) -> str:
    """The time of day of an ISO 8601 time; empty if it is none."""
    when = local(moment)
    return QLocale().toString(when.time(), QLocale.FormatType.ShortFormat) if when.isValid() else ""


def moment_word(moment: str) -> str:
    """Day and time to the second; empty if it is no time."""
    when = local(moment)
    if not when.isValid():
        return ""
    locale = QLocale()
    day = locale.toString(when.date(), QLocale.FormatType.LongFormat)
    return f"{day}, {to_the_second(when.time())}"


def _text(source: str) -> str:
    return QCoreApplication.translate("History", source)
