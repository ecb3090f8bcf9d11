"""What stands between two lines of a paragraph."""

import pytest

from app.sources.pdf.hyphens import Words, joined

_WORDS = Words(
    [
        "a long-term plan, the long-term view",
        "they said that they and we and you agree and it is",
        "in the ELEMENT of it and so on",
        "the post-war years",
    ]
)


@pytest.mark.parametrize(
    ("text", "line", "whole"),
    [
        ("the inter-", "national body", "the international body"),
        ("the inter\u2010", "national body", "the international body"),
        ("the inter\u00ad", "national body", "the international body"),
        ("a long-", "term plan", "a long-term plan"),
        ("the North-", "South line", "the North-South line"),
        ("from 2020-", "2021 on", "from 2020-2021 on"),
        ("the pre-", "and post-war years", "the pre- and post-war years"),
        ("an ELE-", "MENT of it", "an ELEMENT of it"),
        ("the UN-", "NATO talks", "the UN-NATO talks"),
        ("a dash -", "then words", "a dash - then words"),
        ("either/", "or both", "either/or both"),
        ("plain", "words", "plain words"),
        ("限制在六", "十万人", "限制在六十万人"),
        ("ไม่มีฝ่าย", "ใดส่ง", "ไม่มีฝ่ายใดส่ง"),
        ("군대의", "인원", "군대의 인원"),
        ("见 ABC", "条约", "见 ABC 条约"),
        ("", "first", "first"),
    ],
)
def test_lines_are_joined(text: str, line: str, whole: str) -> None:
    assert joined(text, line, _WORDS) == whole
