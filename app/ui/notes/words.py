"""The words for what a note can have."""

from PySide6.QtCore import QCoreApplication

from app.text.note_filter import Order


def value_word(value: str) -> str:
    """What a category, severity or status is called; the empty one is "none"."""
    return _text(value.replace("-", " ") if value else "none")


def order_word(order: Order) -> str:
    """What an order of reading is called."""
    return _text({"place": "By place", "newest": "Newest first", "severity": "Most severe first"}[order])


def quotation_word(state: str) -> str:
    """What has become of a quotation, one of `QUOTATIONS`."""
    return _text({"lost": "lost quotations", "approximate": "approximate quotations"}[state])


def _text(source: str) -> str:
    return QCoreApplication.translate("Notes", source)
