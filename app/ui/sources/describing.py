"""Facts about files in the words of people: kinds, sizes, languages."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

_KINDS: Final = {
    "text/plain": "Text",
    "text/markdown": "Markdown",
    "text/html": "Web page",
    "multipart/related": "Web archive",
    "application/pdf": "PDF",
    "application/rtf": "Rich text",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "application/vnd.oasis.opendocument.text": "OpenDocument",
}


def kind(media_type: str) -> str:
    """What people call files of this media type; the type itself where there is no such word."""
    name = _KINDS.get(media_type)
    return _tr(name) if name else media_type


def size(count: int) -> str:
    """So many bytes, in the unit that suits them."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def language(tag: str) -> str:
    """The name of the language of a BCP 47 tag; empty if it is not known."""
    locale = QLocale(tag)
    if not tag or locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return ""
    name = QLocale.languageToString(locale.language())
    parts = tag.split("-")[1:]
    places = [QLocale.codeToTerritory(part) for part in parts]
    named = [QLocale.territoryToString(place) for place in places if place != QLocale.Country.AnyTerritory]
    return f"{name} ({named[0]})" if named else name


def _tr(text: str) -> str:
    return QCoreApplication.translate("Describing", text)
