"""Going through a project: the same is found here and by another process, however little time there is."""

import os
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.tasks import surveying
from app.tasks.finding import desk
from app.tasks.surveying import Holdings, Part, Surveyor, surveyor, whole
from app.text.cancel import Cancelled
from app.text.model import Passage, Point
from app.text.overview import overview
from app.text.wording import Wordings

SAID = {
    "one": ("The seller shall pay 30 euros.", "The buyer may leave."),
    "two": ("The vendor shall pay 40 euros.", "The buyer must not leave."),
    "three": ("The seller may pay 30 euros.", ""),
}


def holdings() -> Holdings:
    texts, passages = {}, []
    for source, wordings in SAID.items():
        texts[source] = ""
        for number, words in enumerate(wordings, 1):
            if words:
                start = len(texts[source])
                passages.append(Passage(str(number), source, start, start + len(words), "point"))
                texts[source] += f"{words}\n"
    points = (Point("1", "Price"), Point("2", "Leave"))
    return Holdings(points, tuple(SAID), "one", texts, tuple(passages), ())


HELD = holdings()


@pytest.fixture(params=["here", "afar"])
def goer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Surveyor]:
    monkeypatch.setattr(surveying, "LARGE", 0 if request.param == "afar" else 1_000)
    made = surveyor(HELD)
    yield made
    made.end()


def test_the_rows_are_those_of_the_overview_with_all_words_folded(goer: Surveyor) -> None:
    wordings = Wordings(HELD.texts, HELD.points, HELD.passages)
    rows = goer.rows(None)
    assert tuple(row.shown for row in rows) == overview(HELD.points, HELD.sources, "one", wordings)
    assert rows[1].words == "the buyer may leave.\nthe buyer must not leave.\n"


def test_the_variants_are_those_of_the_desk(goer: Surveyor) -> None:
    wordings = Wordings(HELD.texts, HELD.points, HELD.passages)
    mine = desk(HELD.points, HELD.sources, "one", wordings)
    found = goer.part(["2", "1"], 60, None)
    assert list(found.variants) == ["2", "1"]
    assert found == Part({point: tuple(mine.variants(point)) for point in ("2", "1")}, mine.thin)


def test_without_time_the_first_point_is_gone_through_all_the_same(goer: Surveyor) -> None:
    assert next(iter(goer.part(["2", "1"], 0, None).variants)) == "2"


@pytest.mark.parametrize("large", [0, 1_000])
def test_the_variants_of_a_whole_project_are_those_of_the_desk(
    large: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surveying, "LARGE", large)
    monkeypatch.setattr(surveying, "_BATCH", 1)
    mine = desk(HELD.points, HELD.sources, "one", Wordings(HELD.texts, HELD.points, HELD.passages))
    found = whole(HELD)
    assert found == Part({point: tuple(mine.variants(point)) for point in ("1", "2")}, mine.thin)
    assert list(found.variants) == ["1", "2"]


def test_where_a_process_breaks_off_the_project_is_gone_through_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected = whole(HELD)
    monkeypatch.setattr(surveying, "LARGE", 0)
    monkeypatch.setattr(surveying, "_answer_part", _crash)
    assert whole(HELD) == expected


def test_who_does_not_wait_any_more_is_let_go(goer: Surveyor) -> None:
    for _ in range(2):
        with pytest.raises(Cancelled):
            goer.rows(lambda: True)
        with pytest.raises(Cancelled):
            goer.part(["1"], 60, lambda: True)
    assert len(goer.rows(None)) == 2


def test_spellings_of_the_project_count(goer: Surveyor) -> None:
    other = surveyor(replace(HELD, families=(("seller", "vendor"),)))
    found, respelled = (_weighty(each.part(["1"], 60, None)) for each in (goer, other))
    other.end()
    assert "vendor" in found
    assert "vendor" not in respelled


def _crash(*_question: object) -> None:
    os.abort()


def _weighty(part: Part) -> set[str]:
    """What is read where sources differ in a way that matters."""
    variants = (variant for found in part.variants.values() for variant in found if variant.severity)
    return {reading.text for variant in variants for reading in variant.readings}
