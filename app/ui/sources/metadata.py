"""What is known of a source besides its text, as the analyst may edit it."""

import re
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.text.model import Document, Source

_PART_OF_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
_URL = re.compile(r"https?://[^\s<>\"]+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """The fields of a source that a person can edit, each one line; empty where nothing is known.

    `date` is ISO 8601 (a year and a month may stand alone), `language` BCP 47.
    """

    name: str = ""
    title: str = ""
    outlet: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    url: str = ""

    @staticmethod
    def of(told: Document | Source) -> "Metadata":
        """What a document or a source tells."""
        return Metadata(**{field: getattr(told, field) for field in FIELDS})

    def put_into(self, document: Document) -> Document:
        """The document with these values."""
        return replace(
            document,
            name=self.name,
            title=self.title,
            outlet=self.outlet,
            author=self.author,
            date=self.date,
            language=self.language,
            url=self.url,
        )

    def get(self, field: str) -> str:
        """The value of one of `FIELDS`."""
        return str(getattr(self, field))

    def troubles(self) -> dict[str, str]:
        """What is wrong with which field, in words; empty if all is well."""
        found = {field: trouble(field, self.get(field)) for field in FIELDS}
        return {field: words for field, words in found.items() if words}


FIELDS: Final = tuple(field.name for field in fields(Metadata))
"""The names of the fields, in the order in which they are shown."""


def tidy(field: str, value: str) -> str:
    """The value as it is kept: one line, a language tag with hyphens."""
    line = " ".join(value.split())
    return line.replace("_", "-") if field == "language" else line


def trouble(field: str, value: str) -> str:
    """How to write a tidy value that is written wrongly; empty if it is right."""
    if field == "name" and not value:
        return _tr("Give the source a name")
    if field == "date" and value and not _is_date(value):
        return _tr("Such as 2025-11-21")
    if field == "language" and value and not _LANGUAGE.match(value):
        return _tr("Such as en or pt-BR")
    if field == "url" and value and not _URL.match(value):
        return _tr("Such as https://example.org/page")
    return ""


def _is_date(value: str) -> bool:
    if _PART_OF_DATE.match(value):
        return True
    try:
        return len(value) == len("2025-11-21") and date.fromisoformat(value) is not None
    except ValueError:
        return False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Metadata", text)
