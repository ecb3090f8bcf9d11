"""What is known of a source: which values are written rightly, and the form to edit them."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.text.model import Document
from app.ui.sources.describing import kind, language, size
from app.ui.sources.metadata import FIELDS, Metadata, tidy, trouble
from app.ui.sources.metadata_form import MetadataForm

DOCUMENT = Document("harbour", "1. A.", b"1. A.", "text/plain", "utf-8", title="The plan", date="2025-11-21")


def test_a_document_and_its_metadata_are_taken_apart_and_put_together() -> None:
    told = Metadata.of(DOCUMENT)
    assert (told.name, told.title, told.date) == ("harbour", "The plan", "2025-11-21")
    assert told.put_into(DOCUMENT) == DOCUMENT


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("date", ""),
        ("date", "2025"),
        ("date", "2025-11"),
        ("date", "2025-11-21"),
        ("language", "en"),
        ("language", "zh-Hant-TW"),
        ("url", "https://example.org/a?b=1"),
        ("title", "Anything, at all: “yes”"),
    ],
)
def test_what_is_written_rightly_is_no_trouble(field: str, value: str) -> None:
    assert trouble(field, value) == ""


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("date", "21 Nov"),
        ("date", "2025-13"),
        ("date", "2025-02-30"),
        ("date", "20251121"),
        ("language", "English!"),
        ("url", "example.org"),
        ("url", "https://with space"),
    ],
)
def test_what_is_written_wrongly_is_told(field: str, value: str) -> None:
    assert trouble(field, value)


def test_values_are_kept_on_one_line() -> None:
    assert tidy("title", "  The\n plan ") == "The plan"
    assert tidy("language", "en_GB") == "en-GB"


def test_kinds_are_called_as_people_call_them(qtbot: QtBot) -> None:
    assert kind("application/pdf") == "PDF"
    assert kind("text/html") == "Web page"
    assert kind("application/x-unheard-of") == "application/x-unheard-of"


def test_languages_are_called_by_name() -> None:
    assert language("en") == "English"
    assert language("pt-BR") == "Portuguese (Brazil)"
    assert language("") == language("tlh-QQ") == ""


def test_where_the_window_speaks_another_language_a_language_is_called_what_it_calls_itself() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert language("uk") == "українська"
        assert language("de-AT") == "Deutsch (Österreich)"
        assert language("en-GB") == "English (United Kingdom)"
        assert language("zh-Hant-TW") == "繁體中文 (台灣)"
    finally:
        QLocale.setDefault(before)


def test_sizes_are_told_in_a_unit_that_suits_them() -> None:
    assert size(6_900) == QLocale().formattedDataSize(6_900, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


@pytest.fixture
def form(qtbot: QtBot) -> MetadataForm:
    made = MetadataForm()
    qtbot.addWidget(made)
    made.show()
    made.show_metadata(Metadata.of(DOCUMENT), "harbour")
    return made


def _line(form: MetadataForm, name: str) -> QLineEdit:
    return next(line for line in form.findChildren(QLineEdit) if line.accessibleName() == name)


def test_the_form_shows_every_field(form: MetadataForm) -> None:
    assert [form.value(field) for field in FIELDS] == ["harbour", "The plan", "", "", "2025-11-21", "", ""]


def test_leaving_a_field_tells_what_was_typed_into_it_tidily(qtbot: QtBot, form: MetadataForm) -> None:
    line = _line(form, "Outlet or publisher")
    QTest.keyClicks(line, " The   Courier ")
    with qtbot.waitSignal(form.edited) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["outlet", "The Courier"]


def test_a_field_that_was_not_changed_tells_nothing(qtbot: QtBot, form: MetadataForm) -> None:
    with qtbot.assertNotEmitted(form.edited):
        QTest.keyClick(_line(form, "Title"), Qt.Key.Key_Return)


def test_what_is_wrong_is_said_under_the_field_while_it_is_typed(form: MetadataForm) -> None:
    line = _line(form, "Date")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    line.clear()
    QTest.keyClicks(line, "May")
    assert "2025-11-21" in form.said_of("date")
    assert line.property("tone") == "problem"
    line.clear()
    QTest.keyClicks(line, "2024")
    assert form.said_of("date") == ""


def test_a_language_is_said_by_name(form: MetadataForm) -> None:
    QTest.keyClicks(_line(form, "Language"), "fr-CA")
    assert form.said_of("language") == "French (Canada)"


def test_escape_brings_back_what_stood_there_and_only_then_is_for_the_dialog(
    qtbot: QtBot, form: MetadataForm
) -> None:
    line = _line(form, "Title")
    QTest.keyClicks(line, "!!")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "The plan"


def test_what_is_being_typed_outlasts_a_change_elsewhere(qtbot: QtBot, form: MetadataForm) -> None:
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    line = _line(form, "Author")
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "A. Wri")
    form.show_metadata(Metadata(name="harbour", title="Another plan"), "harbour")
    assert line.text() == "A. Wri"
    assert form.value("title") == "Another plan"


def test_a_locked_field_shows_another_value_and_tells_nothing(qtbot: QtBot, form: MetadataForm) -> None:
    form.lock("name", "saltmarsh")
    with qtbot.assertNotEmitted(form.edited):
        form.finish()
    assert form.value("name") == "saltmarsh"
    assert not _line(form, "Name in the project").isEnabled()


def test_fields_follow_each_other_by_tab(form: MetadataForm) -> None:
    names: list[str] = []
    part = form.nextInFocusChain()
    while part is not None and part is not form:
        names += [part.accessibleName()] if isinstance(part, QLineEdit) else []
        part = part.nextInFocusChain()
    assert names == [
        "Name in the project",
        "Title",
        "Outlet or publisher",
        "Author",
        "Date",
        "Language",
        "Web address",
    ]
