"""A search finds what is there, in every script, and nothing that is not."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.workspace import Workspace
from app.tasks.sample import write_sample
from app.tasks.searching import ProjectIndex, index_of, index_project, search
from app.text.cancel import Cancelled
from app.text.folding import fold
from app.text.model import Note, Passage, Point, Source, Span
from app.text.query import parse
from app.text.searching import HIT_KINDS
from app.text.variants import Reading, Variant
from app.text.verdicts import Finding

POINTS = (Point("1", ""), Point("2", ""))
WORDS = (
    *("treaty", "Treaties", "entreat", "Straße", "café", "don’t", "e-mail", "10.5", "A4"),
    *(
        "договор",
        "Договоры",
        "συνθήκη",
        "معاهدة",
        "الأمن",
        "אמנה",
        "संधि",
        "সন্ধি",
        "ஒப்பந்தம்",
        "조약",
        "대한민국",
    ),
    *("条约", "安全保障", "カタカナ", "ひらがな", "สนธิสัญญา", "ສົນທິສັນຍາ", "សន្ធិសញ្ញា", "စာချုပ်", "གྲོས་མཐུན", "ውል"),
)
bodies = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from((" ", ", ", "! "))).map("".join), min_size=1, max_size=6
).map("".join)


def of_notes(*said: str) -> ProjectIndex:
    return index_of((), (), (), [Note(str(number), "", body) for number, body in enumerate(said)])


def found(index: ProjectIndex, typed: str) -> set[str]:
    return {hit.id for hit in index.search(parse(typed), 1_000).hits}


def finding(point: str, explanation: str, state: str = "high") -> Finding:
    readings = (
        Reading(("a",), "thirty", (("a", Span(0, 6)),)),
        Reading(("b",), "forty", (("b", Span(0, 5)),)),
    )
    return Finding(Variant(point, "number", "high" if state == "high" else None, explanation, readings))


@pytest.mark.parametrize(
    ("body", "typed"),
    [
        ("Die Straße", "STRASSE"),
        ("Ο Σίσυφος", "σισυφοσ"),
        ("ДОГОВОР о мире", "договор"),
        ("اتفاقية الأَمْن", "الامن"),
        ("חוֹזֶה", "חוזה"),
        ("संधि के अनुच्छेद", "अनुच्छेद"),
        ("大韓民国憲法", "韓"),
        ("大韓民国憲法", "民国"),
        ("大韓民国憲法", "韓民国憲"),
        ("第10条の規定", "10条"),
        ("第10条の規定", "第10条の"),
        ("ｶﾀｶﾅ", "カタカナ"),
        ("ราชอาณาจักรไทย", "จักร"),
        ("ພາສາລາວ", "ລາວ"),
        ("ភាសាខ្មែរ", "ខ្មែរ"),
        ("မြန်မာဘာသာ", "ဘာသာ"),
        ("བོད་སྐད་ཡིག", "སྐད་ཡིག"),
        ("대한민국의 조약", "민국"),
        ("well‑known", "known"),
        ("well-known", "well‑kn"),
        ("l’État", "etat"),
        ("costs 5 €", "€"),
        ("costs 5 €", "5 €"),
        ("see § 12", "§"),
    ],
)
def test_this_is_found_by_that(body: str, typed: str) -> None:
    assert found(of_notes(body, "something else"), typed) == {"0"}


@pytest.mark.parametrize(
    ("body", "typed"),
    [("한글", "하"), ("कि", '"क" '), ("憲法大韓", "法韓"), ("the art", '"he art" '), ("a b", '"b a" ')],
)
def test_this_is_not_found_by_that(body: str, typed: str) -> None:
    assert found(of_notes(body), typed) == set()


@settings(max_examples=60, deadline=None)
@given(st.lists(bodies, min_size=1, max_size=5), st.data())
def test_every_part_of_three_letters_and_more_is_found(said: list[str], data: st.DataObject) -> None:
    index = of_notes(*said)
    number = data.draw(st.integers(0, len(said) - 1))
    words = [word for word in fold(said[number]).split() if len(word) >= 3]
    if words:
        word = data.draw(st.sampled_from(words))
        start = data.draw(st.integers(0, len(word) - 3))
        end = data.draw(st.integers(start + 3, len(word)))
        assert str(number) in found(index, word[start:end])
    index.close()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(bodies, min_size=1, max_size=8),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=2),
    st.data(),
)
def test_what_is_found_is_what_a_look_through_all_texts_finds(
    said: list[str], wanted: list[str], data: st.DataObject
) -> None:
    index = of_notes(*said)
    unwanted = data.draw(st.one_of(st.none(), st.sampled_from(("treaty", "договор", "संधि"))))
    typed = " ".join(wanted) + (f" -{unwanted} " if unwanted else " ")
    forms = [fold(body) for body in said]
    expected = {
        str(number)
        for number, form in enumerate(forms)
        if all(_stands_in(fold(word), form) for word in wanted)
        and not (unwanted and fold(unwanted) in form.split())
    }
    assert found(index, typed) == expected
    index.close()


def _stands_in(word: str, form: str) -> bool:
    """Whether the word stands in the form, as part of another, too; several words one after the other."""
    parts = word.split()
    return " ".join(parts) in " ".join(form.split())


def test_every_hit_tells_its_kind_and_place() -> None:
    text = "Preface on terms\nThe term is short"
    source = Source("a", "Desk A", text, "text/plain", "utf-8", "")
    passages = [Passage("1", "a", 17, 34, "point")]
    notes = [Note("n", "1", "Which term?")]
    index = index_of([source], POINTS, passages, notes, {"2": [finding("2", "Another term")]})
    results = search(index, parse("term"))
    assert results.counts == {"note": 1, "wording": 2, "finding": 1}
    assert [(hit.kind, hit.point) for hit in results.hits] == [
        ("note", "1"),
        ("wording", "1"),
        ("wording", ""),
        ("finding", "2"),
    ]
    for hit in results.hits:
        assert [mark.of(hit.snippet) for mark in hit.marks] == ["term"]
        assert hit.span is None or hit.span.of(text) == "term"


def test_findings_that_are_not_material_are_left_out() -> None:
    index = index_of((), POINTS, (), (), {"1": [finding("1", "typography", "none")]})
    assert index.search(parse("typography")).hits == ()


def test_changes_of_notes_are_kept_up_with() -> None:
    one, two = Note("1", "", "alpha"), Note("2", "", "beta")
    index = index_of((), (), (), [one, two])
    index.put_notes([Note("1", "", "gamma"), Note("3", "", "alpha")])
    assert (found(index, "alpha"), found(index, "gamma")) == ({"3"}, {"1"})
    index.remove_notes(["3"])
    assert found(index, "alpha") == set()
    index.set_notes([one, two])
    assert (found(index, "alpha"), found(index, "gamma")) == ({"1"}, set())


def test_a_note_that_goes_and_comes_back_before_anybody_looked_is_found() -> None:
    note = Note("1", "", "alpha")
    index = index_of((), (), (), [note])
    index.remove_notes(["1"])
    index.put_notes([note])
    assert found(index, "alpha") == {"1"}
    index.put_notes([Note("2", "", "alpha")])
    index.remove_notes(["2"])
    assert found(index, "alpha") == {"1"}


def test_changes_of_findings_are_kept_up_with() -> None:
    index = index_of((), POINTS, ())
    index.set_findings({"1": [finding("1", "alpha")], "2": [finding("2", "beta")]})
    assert len(found(index, "thirty")) == 2
    index.set_findings({"2": [finding("2", "beta")]})
    assert found(index, "alpha") == set()
    assert len(found(index, "beta")) == 1


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from(("", "one", "two words", "条约"))), max_size=12
    )
)
@settings(max_examples=50, deadline=None)
def test_after_any_changes_the_index_is_as_if_made_anew(changes: list[tuple[str, str]]) -> None:
    index, held = index_of((), (), ()), dict[str, Note]()
    for name, body in changes:
        if body:
            held[name] = Note(name, "", body)
            index.put_notes([held[name]])
        else:
            held.pop(name, None)
            index.remove_notes([name])
        if name == "a":
            index.catch_up()
    anew = index_of((), (), (), list(held.values()))
    for typed in ("one", "wor", "ords", "约", "-one "):
        assert index.search(parse(typed), 9) == anew.search(parse(typed), 9)


def test_what_was_not_taken_in_when_it_was_stopped_is_taken_in_later() -> None:
    index = of_notes("alpha")
    index.put_notes([Note("9", "", "beta")])
    with pytest.raises(Cancelled):
        index.catch_up(lambda: True)
    assert found(index, "beta") == {"9"}


def test_who_takes_its_time_to_catch_up_does_not_hold_up_a_search() -> None:
    """In the window it waits while the analyst types, and what is typed may be a search."""
    index, asked, resting = of_notes(), threading.Event(), threading.Event()
    index.put_notes([Note("n", "", "quorum")])

    def rest() -> bool:
        asked.set()
        assert resting.wait(timeout=30)
        return False

    thread = threading.Thread(target=index.catch_up, args=(rest,))
    thread.start()
    assert asked.wait(timeout=30)
    searcher = threading.Thread(target=lambda: answers.append(found(index, "quorum")), daemon=True)
    answers: list[set[str]] = []
    searcher.start()
    searcher.join(timeout=30)
    resting.set()
    thread.join()
    assert answers == [{"n"}]


def test_threads_may_search_and_change_at_the_same_time() -> None:
    index = of_notes(*(f"alpha {number}" for number in range(200)))
    wrong: list[object] = []

    def look() -> None:
        counts = (index.search(parse("alpha"), 5).counts["note"] for _ in range(30))
        wrong.extend("lost" for count in counts if count < 200)

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(100):
        index.put_notes([Note(f"new {number}", "", "alpha beta")])
        index.catch_up()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert index.search(parse("beta")).counts["note"] == 100


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sample(tmp_path_factory.mktemp("sample"))


def test_every_word_of_every_source_of_a_project_is_found(sample: Path) -> None:
    with Workspace.open(sample, read_only=True) as workspace:
        index, sources = index_project(workspace), workspace.sources()
    for source in sources:
        for word in sorted(set(fold(source.text).split()))[::25]:
            hits = index.search(parse(f'"{word}" in:wordings source:"{source.name}"'), 1_000).hits
            assert hits, word
            assert all(hit.span is not None and hit.source == source.id for hit in hits)
            assert {fold(hit.span.of(source.text)) for hit in hits if hit.span} == {word}


def test_a_project_offers_its_own_values(sample: Path) -> None:
    with Workspace.open(sample, read_only=True) as workspace:
        index, names = index_project(workspace), [source.name for source in workspace.sources()]
    assert list(index.values["source"]) == names
    assert list(index.values["in"]) == ["notes", "wordings", "findings"]
    assert set(index.values["severity"]) <= {"high", "medium", "low"}
    kinds: Sequence[str] = index.values["kind"]
    assert all(index.search(parse(f"kind:{kind}")).hits for kind in kinds)
    assert set(index.search(parse("kind:number")).counts) == set(HIT_KINDS)
