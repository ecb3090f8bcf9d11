"""Which language the window speaks."""

import pytest
from PySide6.QtCore import QLocale

from app.ui.languages import OWN_NAMES, chosen


@pytest.mark.parametrize("code", OWN_NAMES)
def test_the_language_that_was_chosen_is_spoken_whatever_the_system_speaks(code: str) -> None:
    assert chosen(code, QLocale("ja_JP")) == code


@pytest.mark.parametrize(
    ("system", "spoken"), [("de_AT", "de"), ("ar_MA", "ar"), ("uk_UA", "uk"), ("ja_JP", "en"), ("C", "en")]
)
def test_otherwise_it_is_the_system_s_where_there_is_a_catalogue_and_else_english(
    system: str, spoken: str
) -> None:
    assert chosen("system", QLocale(system)) == spoken
