"""What may be written about a source: brought to one form, or refused in plain words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Problem
from app.sources import values
from app.store.describing import as_kept, require_own_name

TAGS = st.from_regex(r"[A-Za-z_-]{1,9}(-[A-Za-z0-9]{1,9})?", fullmatch=True)
ADDRESSES = st.tuples(
    st.sampled_from(["http://", "HTTPS://", "javascript:", "file:///", "ftp://", "https:", ""]), st.text()
).map("".join)


def taken(field: str, value: str) -> str:
    """The value as it is kept; empty if it is refused."""
    try:
        return as_kept(field, value)
    except Problem:
        return ""


@pytest.mark.parametrize(
    "name", ["Two\nlines", "Two\u2028lines", "Bell\a", "Tab\there", "\u202etxt.exe", "x" * 501]
)
def test_a_name_is_one_printable_line(name: str) -> None:
    with pytest.raises(Problem, match="name"):
        as_kept("name", name)


@pytest.mark.parametrize("name", ["", " ", "\u00a0", "\u200d"])
def test_a_name_is_not_empty(name: str) -> None:
    with pytest.raises(Problem, match="needs a name"):
        as_kept("name", name)


@pytest.mark.parametrize("name", ["می\u200cخواهم", "क्\u200dष", "👩\u200d🚀", "Règlement № 1"])
def test_names_in_any_script_are_taken(name: str) -> None:
    assert as_kept("name", f" {name} ") == name


def test_spaces_of_any_width_are_spaces() -> None:
    assert as_kept("name", "Plan\u00a0: l\u2019hiver") == "Plan : l\u2019hiver"


@given(st.text())
def test_what_is_taken_for_a_name_is_printable(name: str) -> None:
    kept = taken("name", name)
    assert kept.replace("\u200c", "").replace("\u200d", "").isprintable()
    assert kept == kept.strip()


@pytest.mark.parametrize("other", ["Straße", "STRASSE", "cafe\u0301", "CAFÉ", "می\u200cخواهم"])
def test_a_name_is_its_own_whatever_the_case_and_the_coding(other: str) -> None:
    names = {"Straße": "strasse", "STRASSE": "straße", "cafe\u0301": "CAFÉ", "CAFÉ": "café"}
    with pytest.raises(Problem, match="another name"):
        require_own_name(names.get(other, "میخواهم"), ["x", other])
    require_own_name("y", ["x", other])


@given(TAGS)
def test_a_language_is_what_a_file_may_tell(tag: str) -> None:
    assert taken("language", tag) == values.language(tag)


@given(ADDRESSES)
def test_an_address_is_what_a_file_may_tell(address: str) -> None:
    one_line = " ".join(address.split())
    assert taken("url", address) == values.url(one_line)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("language", "klingon"),
        ("language", "en us"),
        ("url", "javascript:alert(1)"),
        ("url", "example.org"),
        ("date", "2030-02-30"),
        ("date", "2030T10:00"),
        ("date", "2030-01-01T99:00"),
        ("date", "２０３０"),
        ("title", "x" * 501),
        ("url", "https://example.org/" + "x" * 2000),
    ],
)
def test_what_a_field_cannot_have_is_refused_in_one_line(field: str, value: str) -> None:
    with pytest.raises(Problem) as refused:
        as_kept(field, value)
    assert "\n" not in str(refused.value)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize("field", ["title", "outlet", "author", "date", "language", "url"])
def test_all_but_the_name_may_be_empty(field: str) -> None:
    assert as_kept(field, " \n") == ""


def test_values_are_brought_to_one_line() -> None:
    assert as_kept("title", " The\n plan ") == "The plan"
    assert as_kept("language", "pt_BR") == "pt-BR"
