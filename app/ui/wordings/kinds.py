"""What the kinds of difference are called that an analyst can leave out of account."""

from PySide6.QtCore import QCoreApplication

from app.text.options import Ignorable

_NAMES: dict[Ignorable, str] = {
    "case": "capital letters",
    "space": "white space",
    "punctuation": "punctuation",
    "typography": "typography",
    "diacritics": "diacritics",
    "spelling": "spelling",
    "numbers": "number formats",
}


def kind_name(kind: Ignorable) -> str:
    """The name of a kind within a sentence."""
    return QCoreApplication.translate("Ignorable", _NAMES[kind])
