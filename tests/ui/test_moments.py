"""Times as people read them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt

from app.ui.notes import moments

NOW = QDateTime.fromString("2024-05-06T12:00:00Z", Qt.DateFormat.ISODate)


@pytest.fixture
def nowhere() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


def test_today_is_told_by_the_time() -> None:
    told = moments.brief("2024-05-06T11:42:07Z", NOW)
    assert ":42" in told
    assert "2024" not in told


def test_another_day_is_told_by_the_date() -> None:
    told = moments.brief("2023-01-31T12:00:00.123456+00:00", NOW)
    assert "31" in told
    assert ":" not in told


def test_what_is_no_time_is_not_told() -> None:
    assert moments.brief("", NOW) == moments.brief("soon", NOW) == moments.full("") == ""


@pytest.mark.usefixtures("nowhere")
def test_a_machine_without_a_language_tells_times_as_iso_does() -> None:
    when = QDateTime.fromString("2024-05-04T11:42:07Z", Qt.DateFormat.ISODate).toLocalTime()
    assert moments.full("2024-05-04T11:42:07Z") == when.toString("yyyy-MM-dd HH:mm")
    assert moments.brief("2024-05-04T11:42:07Z", NOW) == when.toString("yyyy-MM-dd")
    assert moments.brief("2024-05-06T11:42:07Z", NOW).endswith(":42")
