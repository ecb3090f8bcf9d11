"""Reads and writes the catalogues: Qt's .ts files, one a language, in a fixed order and form.

A message stands under its context, with the files that have it and no line numbers, so that a catalogue differs from
one commit to the next only where texts or translations do.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from message_sources import ROOT, Message, by_context

FOLDER: Final = ROOT / "resources" / "translations"
LANGUAGES: Final = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES", "uk": "uk_UA", "ar": "ar_EG"}
"""The languages that the window is translated into, with what Qt calls them."""


def catalogue(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"variorum_{language}.ts"


def read(path: Path) -> dict[Message, str]:
    """The translations in a catalogue, empty where there is none yet; nothing if there is no such file."""
    if not path.is_file():
        return {}
    found: dict[Message, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            found[context.findtext("name") or "", source] = message.findtext("translation") or ""
    return found


def write(
    path: Path, language: str, sources: Mapping[Message, frozenset[str]], known: Mapping[Message, str]
) -> None:
    """Write a catalogue of exactly those sources, with the translations that are known."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">')
    for context, texts in by_context(sources).items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in texts:
            lines += _message(source, sorted(sources[context, source]), known.get((context, source), ""))
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _message(source: str, files: list[str], translation: str) -> list[str]:
    done = (
        f"<translation>{_text(translation)}</translation>"
        if translation
        else '<translation type="unfinished"/>'
    )
    return [
        "    <message>",
        *(f"        <location filename={quoteattr('../../' + file)}/>" for file in files),
        f"        <source>{_text(source)}</source>",
        f"        {done}",
        "    </message>",
    ]


def _text(words: str) -> str:
    return escape(words).replace("\r", "&#xd;")
