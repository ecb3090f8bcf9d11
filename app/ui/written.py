"""Numbers as they are written where the analyst lives, quotations as in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale, QTime


def figure(count: int) -> str:
    """A count, its thousands grouped."""
    return QLocale().toString(count)


def decimal(share: float) -> str:
    """A share of one, with two decimals."""
    return QLocale().toString(share, "f", 2)


def to_the_second(time: QTime) -> str:
    """A time of day, in figures as counts have them."""
    return QLocale().toString(time, "HH:mm:ss")


def quoted(words: str) -> str:
    """Words in quotation marks."""
    return QCoreApplication.translate("Written", "“{words}”").format(words=words)
