"""Numbers as they are written where the analyst lives, quotations as in the language of the window."""

import re

from PySide6.QtCore import QCoreApplication, QLocale, QTime

_MINUTES = re.compile(r"([^\w']?)(mm?)")
"""What a locale writes minutes with, and what sets them apart from the hours."""


def figure(count: int) -> str:
    """A count, its thousands grouped."""
    return QLocale().toString(count)


def decimal(share: float) -> str:
    """A share of one, with two decimals."""
    return QLocale().toString(share, "f", 2)


def to_the_second(time: QTime) -> str:
    """A time of day, on the same clock of 12 or 24 hours as times without seconds."""
    locale = QLocale()
    short = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(time, _MINUTES.sub(lambda found: f"{found[0]}{found[1] or ':'}ss", short))


def quoted(words: str) -> str:
    """Words in quotation marks."""
    return QCoreApplication.translate("Written", "“{words}”").format(words=words)
