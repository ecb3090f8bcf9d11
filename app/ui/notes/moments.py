"""Times as people read them."""

from PySide6.QtCore import QDateTime, QLocale, Qt

_SHORT = QLocale.FormatType.ShortFormat
_ISO = Qt.DateFormat.ISODate


def local(moment: str) -> QDateTime:
    """An ISO 8601 time in the machine's time zone; not valid if `moment` is none."""
    return QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs).toLocalTime()


def brief(moment: str, now: QDateTime) -> str:
    """The time of day of an ISO 8601 time on the day of `now`, the date of another; empty if it is none."""
    when = local(moment)
    if not when.isValid():
        return ""
    if when.date() == now.toLocalTime().date():
        return when.time().toString("HH:mm") if _is_nowhere() else QLocale().toString(when.time(), _SHORT)
    return when.date().toString(_ISO) if _is_nowhere() else QLocale().toString(when.date(), _SHORT)


def full(moment: str) -> str:
    """Date and time; empty if `moment` is no time."""
    when = local(moment)
    if not when.isValid():
        return ""
    return when.toString("yyyy-MM-dd HH:mm") if _is_nowhere() else QLocale().toString(when, _SHORT)


def _is_nowhere() -> bool:
    """Whether the machine names no language: Qt then has no way of writing times that people know."""
    return QLocale().language() == QLocale.Language.C
