"""Whatever is typed, the index finds what a look through all texts finds, in every kind and in mixed scripts."""

import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store import search_expressions, search_index
from app.tasks.searching import ProjectIndex, index_of
from app.text.folding import fold, is_unspaced
from app.text.model import FINDING_KINDS, NOTE_STATUSES, Note, Passage, Point, Source, Span
from app.text.query import parse
from app.text.searching import HitKind
from app.text.variants import Reading, Variant
from app.text.verdicts import Finding

WORDS = (
    *("Harbour", "harbours", "ARBOUR", "bourse", "Straße", "strasse", "naïve", "e-mail", "12.5", "B7"),
    *("Гавань", "гаваней", "λιμάνι", "ميناء", "الميناء", "נמל", "बंदरगाह", "항구", "항구도시"),
    *("港口", "港", "入港口岸", "みなと", "ミナト", "ท่าเรือ", "ကမ်း"),
)
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)


class Said(NamedTuple):
    """What a project says, text by text."""

    notes: list[tuple[str, str, str]]  # body, kind, status
    wordings: list[str]
    findings: list[str]


class Wish(NamedTuple):
    """A term as it is typed."""

    text: str
    is_phrase: bool
    is_negative: bool

    @property
    def typed(self) -> str:
        """With the signs that tell what it is."""
        quote = '"' * self.is_phrase
        return f"{'-' * self.is_negative}{quote}{self.text}{quote}"


@st.composite
def wishes(draw: st.DrawFn) -> Wish:
    """A word or a part of one; two as a phrase."""
    word = draw(st.sampled_from(WORDS))
    if draw(st.booleans()):
        start = draw(st.integers(0, len(word) - 1))
        word = word[start : draw(st.integers(start + 1, len(word)))]
        word = word.removeprefix("-") or "m"  # typed first it would ask for what is not said
    is_phrase = draw(st.booleans())
    if is_phrase and draw(st.booleans()):
        word = f"{word} {draw(st.sampled_from(WORDS))}"
    is_negative = draw(st.integers(0, 4)) == 0
    return Wish(word, is_phrase, is_negative)


SAID = st.builds(
    Said,
    st.lists(
        st.tuples(TEXTS, st.sampled_from(FINDING_KINDS[:3]), st.sampled_from(NOTE_STATUSES[:2])),
        max_size=6,
        unique_by=lambda note: note[0],
    ),
    st.lists(TEXTS, max_size=3),
    st.lists(TEXTS, max_size=3, unique=True),
)
FILTERS = st.dictionaries(
    st.sampled_from(("kind", "-kind", "-status")), st.sampled_from((*FINDING_KINDS[:3], "open")), max_size=2
)


@settings(max_examples=150, deadline=None)
@given(SAID, st.lists(wishes(), min_size=1, max_size=3), FILTERS, st.booleans())
def test_the_index_finds_what_a_look_through_everything_finds(
    said: Said, wanted: list[Wish], filters: dict[str, str], is_wide: bool
) -> None:
    index, facets = project(said)
    typed = " ".join((*(f"{field}:{value}" for field, value in filters.items()), *(w.typed for w in wanted)))
    with pytest.MonkeyPatch.context() as patch:
        if is_wide:  # as in a project of many words and documents
            patch.setattr(search_index, "_FEW", 0)
            patch.setattr(search_expressions, "_FREQUENT", 1)
        found = {(hit.kind, hit.snippet) for hit in index.search(parse(f"{typed} "), 1_000).hits}
    expected = {
        (kind, text)
        for (kind, text), has in facets.items()
        if any(fold(w.text).strip() for w in wanted) or filters
        if all(stands(wish, text) != wish.is_negative for wish in wanted if fold(wish.text).strip())
        if all(_meets(field, value, has) for field, value in filters.items())
    }
    assert found == expected
    index.close()


@settings(max_examples=60, deadline=None)
@given(SAID, st.lists(wishes(), min_size=2, max_size=3))
def test_the_way_it_is_looked_up_makes_no_difference(said: Said, wanted: list[Wish]) -> None:
    index, _facets = project(said)
    query = parse(" ".join(wish.typed for wish in wanted))
    few = index.search(query, 1_000).hits
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_index, "_FEW", 0)
        assert index.search(query, 1_000).hits == few
    index.close()


def project(said: Said) -> tuple[ProjectIndex, Mapping[tuple[HitKind, str], set[tuple[str, str]]]]:
    """The index, and what fields each text has, by its kind."""
    text = "\n".join(said.wordings)
    passages, at = [], 0
    for wording in said.wordings:
        passages.append(Passage("1", "a", at, at + len(wording), "point"))
        at += len(wording) + 1
    notes = [Note(str(n), "1", body, category=k, status=s) for n, (body, k, s) in enumerate(said.notes)]
    found = {str(n): [_finding(str(n), explanation)] for n, explanation in enumerate(said.findings)}
    facets: dict[tuple[HitKind, str], set[tuple[str, str]]] = {
        ("note", note.body): {("kind", note.category), ("status", note.status)} for note in notes
    }
    facets |= {("wording", wording): set() for wording in said.wordings}
    facets |= {("finding", one): {("kind", FINDING_KINDS[0]), ("status", "open")} for one in said.findings}
    source = Source("a", "Desk", text, "text/plain", "utf-8", "")
    return index_of([source], [Point("1", "")], passages, notes, found), facets


def stands(wish: Wish, text: str) -> bool:
    """Whether a text has a term: anywhere if words of its script are not told apart or it tells enough, else where a
    word begins; as whole words if it is a phrase, or is not wanted."""
    sought, whole = " ".join(fold(wish.text).split()), f" {' '.join(fold(text).split())} "
    if is_unspaced(sought.replace(" ", "")[0]):
        return sought.replace(" ", "") in whole.replace(" ", "")
    if wish.is_phrase or wish.is_negative:
        return f" {sought} " in whole or (is_unspaced(sought[-1]) and f" {sought}" in whole)
    is_telling = len(unicodedata.normalize("NFD", sought.split()[0])) >= 3
    return (sought if is_telling else f" {sought}") in whole


def _meets(field: str, value: str, has: set[tuple[str, str]]) -> bool:
    return ((field.removeprefix("-"), value) in has) != field.startswith("-")


def _finding(point: str, explanation: str) -> Finding:
    """Its readings have letters that no wish has."""
    readings = (Reading(("a",), "zzz", (("a", Span(0, 1)),)), Reading(("b",), "zz", (("b", Span(0, 1)),)))
    return Finding(Variant(point, FINDING_KINDS[0], "high", explanation, readings))
