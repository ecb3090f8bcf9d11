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
    """The name of the language of a BCP 47 tag, in itself: Qt has it in no other but English, in which it is told
    where the window speaks English. Empty if it is not known."""
    locale = QLocale(tag)
    if not tag or locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return ""
    in_english = QLocale().language() in (QLocale.Language.English, QLocale.Language.C)
    everywhere = QLocale(locale.language(), locale.script(), QLocale.Country.AnyTerritory)
    if in_english or locale.language() == QLocale.Language.English:  # which in itself is that of one country
        name = QLocale.languageToString(locale.language())
    else:
        name = everywhere.nativeLanguageName()
    places = [QLocale.codeToTerritory(part) for part in tag.split("-")[1:]]
    if all(place == QLocale.Country.AnyTerritory for place in places):
        return name
    place = QLocale.territoryToString(locale.territory()) if in_english else locale.nativeTerritoryName()
    return f"{name} ({place})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Describing", text)
