"""Sentences from below the window are shown in its language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.text.judging.judgement import against, quote
from app.text.model import Span
from app.text.variants import Reading, Variant
from app.text.verdicts import Finding, Seen
from app.told import listed, told
from app.ui.attempts import attempt
from app.ui.findings.strip import FindingStrip
from app.ui.messages import translated, without_commands
from app.ui.theme import Theme
from app.ui.window import MainWindow

GERMAN = {
    "The time differs: {words}.": "Die Zeit ist eine andere: {words}.",
    "{one} against {other}": "{one} gegen {other}",
    "“{words}”": "„{words}“",
    "nothing": "nichts",
    "{path} does not exist: check the name, or make a new project.": "{path} gibt es nicht.",
    "{count} of {total} sources leave out {words}.": "{words} fehlt in {count} von {total} Quellen.",
    "{path} is damaged: go on. 'variorum check' tells what is wrong.": (
        "{path} ist beschädigt. 'variorum check' sagt, was falsch ist."
    ),
    "{path} is a folder.": "{datei} ist ein Ordner.",
}


class Dictionary(QTranslator):
    """A translator that knows a few sentences."""

    def translate(self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        return GERMAN.get(source, "") if context == "Told" else ""


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    before, dictionary = QLocale(), Dictionary()
    qapp.installTranslator(dictionary)
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(dictionary)


@pytest.fixture
def finding() -> Finding:
    """Two sources tell of another time, as the judging says it."""
    explanation = told("The time differs: {words}.", words=against(quote("two days"), quote("")))
    readings = (Reading(("a",), "two days", (("a", Span(0, 8)),)), Reading(("b",), "", (("b", Span(0, 0)),)))
    return Finding(Variant("1", "date", "high", explanation, readings), None, None, Seen())


def test_a_sentence_is_put_into_the_language_with_all_that_stands_in_it(german: None) -> None:
    sentence = told("{count} of {total} sources leave out {words}.", count=1200, total=3000, words=quote("x"))
    assert translated(sentence) == "„x“ fehlt in 1.200 von 3.000 Quellen."
    assert sentence == "1,200 of 3,000 sources leave out “x”."


def test_what_nobody_translated_is_said_in_english(german: None) -> None:
    assert translated(told("{path} is new.", path="{count}")) == "{count} is new."
    assert translated(listed([quote("a"), quote("b")])) == "„a“, „b“"
    assert translated("just words, {like} these") == "just words, {like} these"


def test_a_translation_with_other_placeholders_is_left_aside(german: None) -> None:
    assert translated(told("{path} is a folder.", path="x")) == "x is a folder."


def test_translated_sentences_name_no_commands_either(german: None) -> None:
    sentence = told("{path} is damaged: go on. 'variorum check' tells what is wrong.", path="x")
    assert without_commands(translated(sentence)) == "x ist beschädigt."


def test_without_a_translator_nothing_changes(finding: Finding, qapp: QCoreApplication) -> None:
    assert translated(finding.variant.explanation) == "The time differs: “two days” against nothing."


def test_why_something_is_a_finding_is_told_in_the_language(
    qtbot: QtBot, theme: Theme, finding: Finding, german: None
) -> None:
    strip = FindingStrip(theme)
    qtbot.addWidget(strip)
    strip.show_findings([finding], finding)
    assert strip.explanation.text() == "Die Zeit ist eine andere: „two days“ gegen nichts."
    assert finding.variant.explanation == "The time differs: “two days” against nothing."


def test_what_cannot_be_done_is_told_in_the_language(
    window: MainWindow, tmp_path: Path, german: None
) -> None:
    assert not window.open(tmp_path / "missing.variorum")
    assert window.message.text == f"{tmp_path / 'missing.variorum'} gibt es nicht."


def test_a_problem_without_a_template_is_told_as_it_is(german: None) -> None:
    said: list[str] = []

    def fail() -> None:
        raise Problem("Something is wrong.")

    assert not attempt(fail, said.append)
    assert said == ["Something is wrong."]
