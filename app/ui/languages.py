"""The language of the window: our own texts, those of Qt's dialogs, the form of dates and numbers, and the side a line
begins on.

The catalogues are `resources/translations/variorum_XX.qm`, made by `packaging/translations.py`; English needs none, and
stands in for whatever a catalogue has no words for. The command line speaks English always.
"""

import sys
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QProcess, QTranslator
from PySide6.QtWidgets import QApplication

from app import places
from app.ui.empty_fields import EmptyFields

ENGLISH: Final = "en"
OWN_NAMES: Final = {
    ENGLISH: "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "uk": "Українська",
    "ar": "العربية",
}
"""Each language of the window by its code, in its own words."""


def chosen(wanted: str, system: QLocale) -> str:
    """The code of the language to speak: the one wanted, or the first of the system's that there is; else English."""
    if wanted in OWN_NAMES:
        return wanted
    offered = (tag.partition("-")[0] for tag in system.uiLanguages())
    return next((code for code in offered if code in OWN_NAMES), ENGLISH)


def install(application: QApplication, wanted: str) -> str:
    """Let the application speak the wanted language, before its first window is made; the code of it.

    Dates and numbers keep the form of the system's country where the system speaks the same language.
    """
    system = QLocale.system()
    language = chosen(wanted, system)
    spoken = QLocale(language)
    locale = system if system.language() == spoken.language() else spoken
    QLocale.setDefault(locale)
    application.setLayoutDirection(spoken.textDirection())
    EmptyFields(application)
    if language != ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(application, f"qtbase_{language}", qt)
        _load(application, f"variorum_{language}", str(places.resource("translations")))
    return language


def _load(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)


class Closing(Protocol):
    """What can be closed: a window, or all."""

    def close(self) -> bool: ...


def start_again(open_: Closing) -> None:
    """Close what is open, and start the program once more as it was started; nothing, if it stays open."""
    if open_.close():
        program, *arguments = [sys.executable] if getattr(sys, "frozen", False) else sys.orig_argv
        QProcess.startDetached(program, arguments)
