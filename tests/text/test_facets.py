"""What a filter means by a value, among the values that there are."""

import pytest

from app.text.facets import Facets
from app.text.query import Filter, parse
from app.text.searching import Unknown


@pytest.fixture
def facets() -> Facets:
    made = Facets()
    made.know(
        [("point", "1"), ("point", "10"), ("point", "10.a"), ("status", "open"), ("status", "in discussion")]
    )
    made.put([("point", "10"), ("status", "open"), ("tag", "Frist")])
    made.put([("point", "10"), ("tag", "frist"), ("tag", "Ärger")])
    return made


@pytest.mark.parametrize(
    ("one", "other"),
    [("status:op", "status:open"), ("status:discuss", "status:in discussion"), ("tag:FRIST", "tag:Frist")],
)
def test_a_value_may_be_told_in_part(facets: Facets, one: str, other: str) -> None:
    assert _allowed(facets, one) == _allowed(facets, other) != []


def test_a_value_that_there_is_means_no_other(facets: Facets) -> None:
    assert len(_allowed(facets, "point:1")) == 1
    assert len(_allowed(facets, "point:10")) == 1


def test_what_nothing_has_means_nothing(facets: Facets) -> None:
    assert _allowed(facets, "tag:zzz") == []


def test_a_letter_means_what_begins_with_it_and_never_all_that_has_it(facets: Facets) -> None:
    assert _allowed(facets, "status:o") == _allowed(facets, "status:open")
    assert _allowed(facets, "status:d") == _allowed(facets, "status:in discussion")
    assert _allowed(facets, "status:e") == []


def test_what_means_nothing_is_told_with_what_there_is(facets: Facets) -> None:
    assert facets.unknown(parse("status:open tag:fr word")) == ()
    assert facets.unknown(parse("-tag:zzz")) == (Unknown("tag", "zzz", ("Frist", "Ärger")),)
    assert facets.unknown(parse("author:me")) == (Unknown("author", "me", ()),)


def test_what_there_may_be_is_told_where_there_is_nothing_yet() -> None:
    made = Facets()
    made.know([("severity", "high"), ("severity", "low")])
    assert made.unknown(parse("severity:zero")) == (Unknown("severity", "zero", ("high", "low")),)


def test_only_values_that_something_has_are_offered(facets: Facets) -> None:
    assert facets.values()["point"] == ("10",)
    assert facets.values()["tag"] == ("Frist", "Ärger")


def test_a_value_that_nothing_has_any_more_is_not_offered(facets: Facets) -> None:
    facets.take_off([("point", "10"), ("tag", "frist"), ("tag", "Ärger")])
    assert facets.values()["tag"] == ("Frist",)
    assert facets.are_others is False


def _allowed(facets: Facets, told: str) -> list[int]:
    field, _, value = told.partition(":")
    assert field in ("status", "point", "tag")
    return facets.allowed(
        Filter("tag" if field == "tag" else "point" if field == "point" else "status", (value,))
    )
