"""Which language the window speaks."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.text.model import Note
from app.text.wording import Wordings
from app.ui.dialogs import AboutDialog
from app.ui.languages import ENGLISH, OWN_NAMES, chosen, install
from app.ui.notes.copy_dialog import CopyDialog
from app.ui.notes.templates_dialog import TemplatesDialog
from app.ui.window import MainWindow

OTHERS = [code for code in OWN_NAMES if code != ENGLISH]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Lets the program speak a language until the test is over."""
    before, side = QLocale(), qapp.layoutDirection()
    yield lambda code: (install(qapp, code), None)[1]
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(side)


@pytest.mark.parametrize("code", OTHERS)
def test_the_window_speaks_it_and_has_its_side(
    code: str, speak: Callable[[str], None], make_window: Callable[[], MainWindow]
) -> None:
    english = [action.text() for action in make_window().menuBar().actions()]
    speak(code)
    window = make_window()
    menus = [action.text() for action in window.menuBar().actions()]
    assert not {text.replace("&", "") for text in menus} & {text.replace("&", "") for text in english}
    letters = [text.partition("&")[2][:1].casefold() for text in menus]
    assert all(letters)
    assert len(set(letters)) == len(menus)
    is_from_right = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert is_from_right == (QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft)


def test_arabic_has_one_word_for_closing_and_one_for_cancelling(
    speak: Callable[[str], None], qtbot: QtBot
) -> None:
    speak("ar")
    about, templates, copying = (
        AboutDialog(),
        TemplatesDialog(()),
        CopyDialog(Note("", "", ""), (), Wordings({}, (), ()), {}),
    )
    for dialog in (about, templates, copying):
        qtbot.addWidget(dialog)
    said = {button.text() for box in about.findChildren(QDialogButtonBox) for button in box.buttons()}
    assert said == {QCoreApplication.translate("SourcesDialog", "Close")}
    for box in (templates.box, copying.box):
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
        assert cancel.text() == QCoreApplication.translate("MergeDialog", "Cancel")


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
