"""What edits are called: English in the file, in the window the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from app.ui.edit_names import shown_name

GERMAN = {
    "Add note": "Notiz hinzufügen",
    "Import {name}": "{name} einlesen",
    "Import {count} sources": "{count} Quellen einlesen",
    "Take back “{edit}”": "„{edit}“ zurücknehmen",
}


class Dictionary(QTranslator):
    """A translator that knows a few names."""

    def translate(self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        return GERMAN.get(source, "") if context == "Told" else ""


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    dictionary = Dictionary()
    qapp.installTranslator(dictionary)
    yield
    qapp.removeTranslator(dictionary)


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("Add note", "Notiz hinzufügen"),
        ("Import 3 sources", "3 Quellen einlesen"),
        ("Import a plan\nof two lines", "a plan\nof two lines einlesen"),
        ("Import {name}", "{name} einlesen"),
        ("Take back “Import 3 sources”", "„3 Quellen einlesen“ zurücknehmen"),
        ("Take back “Take back “Add note””", "„„Notiz hinzufügen“ zurücknehmen“ zurücknehmen"),
        ("Merge other", "Merge other"),
        ("What a later version does", "What a later version does"),
        ("", ""),
    ],
)
def test_known_names_are_translated_and_others_stay(german: None, stored: str, shown: str) -> None:
    assert shown_name(stored) == shown


@pytest.mark.parametrize("stored", ["Add note", "Import 12345 sources", "Mark 1, 2 as in work", "Remove “x”"])
def test_in_english_a_name_is_shown_as_it_is_stored(qapp: QCoreApplication, stored: str) -> None:
    assert shown_name(stored) == stored
