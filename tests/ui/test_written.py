"""Times as they are written where the analyst lives."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTime

from app.ui.written import to_the_second


@pytest.fixture(autouse=True)
def usual_locale() -> Iterator[None]:
    usual = QLocale()
    yield
    QLocale.setDefault(usual)


@pytest.mark.parametrize(
    ("place", "read"),
    [
        ("de_DE", "21:57:09"),
        ("en_GB", "21:57:09"),
        ("da_DK", "21.57.09"),
        ("en_US", "9:57:09\u202fPM"),
        ("ar_EG", "٩:٥٧:٠٩ م"),
        ("zh_TW", "下午9:57:09"),
        ("C", "21:57:09"),
    ],
)
def test_a_time_with_seconds_is_on_the_clock_of_the_place(place: str, read: str) -> None:
    QLocale.setDefault(QLocale(place))

    assert to_the_second(QTime(21, 57, 9)).replace("\xa0", " ") == read


def test_a_time_with_seconds_says_the_same_hour_as_one_without() -> None:
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        QLocale.setDefault(locale)
        short = locale.toString(QTime(21, 57, 9), QLocale.FormatType.ShortFormat)
        hour, ninth = (locale.toString(QTime(21, 57, 9), figures) for figures in ("h", "ss"))

        read = to_the_second(QTime(21, 57, 9))

        assert ninth in read, locale.name()
        assert (hour in read) == (hour in short), locale.name()
