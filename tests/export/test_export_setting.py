"""How a text is to be set follows from what its source says of itself, however badly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.setting import Setting, setting


@pytest.mark.parametrize(
    ("tag", "language", "region"),
    [
        ("en", "en", ""),
        ("EN-gb", "en", "GB"),
        ("zh-Hant", "zh", "TW"),
        ("zh-Hans-SG", "zh", "SG"),
        ("pt_BR", "pt", "BR"),
        ("", "und", ""),
        ("english", "und", ""),
        ("x-#set page", "und", ""),
        ("de-1996", "de", ""),
    ],
)
def test_the_language_is_read_from_its_tag(tag: str, language: str, region: str) -> None:
    assert setting(tag, "text") == Setting(language, region, "ltr")


@pytest.mark.parametrize("text", ["يعترف الواديان", "שני העמקים", "NATO: لن ينضم أي طرف إلى الحلف"])
def test_arabic_and_hebrew_run_from_right_to_left(text: str) -> None:
    assert setting("", text).direction == "rtl"


@pytest.mark.parametrize("text", ["", "123", "The word سلام in English", "река", "川"])
def test_everything_else_runs_from_left_to_right(text: str) -> None:
    assert setting("ar", text).direction == "ltr"


@given(st.text(), st.text())
def test_any_tag_gives_a_language_a_typesetter_takes(tag: str, text: str) -> None:
    how = setting(tag, text)
    assert how.language.isascii()
    assert how.language.isalpha()
    assert len(how.language) in (2, 3)
    assert how.region == "" or (len(how.region) == 2 and how.region.isascii() and how.region.isupper())
