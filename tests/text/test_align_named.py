"""Prose that names points by their number words them; what only sounds like it does not."""

import pytest

from app.text.align import align
from app.text.model import SegmentedSource
from app.text.segment import segment

PLAN = """THE HARBOUR PLAN

1. The harbour basin is dredged to nine metres before the end of next year.
2. The toll is lifted for boats of less than ten tons.
3. Pilots are employed by the port and no longer by the shipowners.
4. Fishing inside the mole is forbidden between May and August.
5. A commission of five members reviews the accounts every spring.
6. The old customs house becomes a museum of the sea.
7. Ferries to the islands run every hour on weekdays.
8. Whoever spills oil pays for the cleaning and a fine of two thousand crowns.
"""
TREATY = "\n".join(f"Article {n}\n{line[3:]}\n" for n, line in enumerate(PLAN.splitlines()[2:], 1))


def spoken(report: str, plan: str = PLAN) -> dict[str, list[str]]:
    """What the prose of a report says of each point."""
    sources = [
        SegmentedSource(name, text, segment(text)) for name, text in (("plan", plan), ("report", report))
    ]
    found: dict[str, list[str]] = {}
    for passage in align(sources, "plan").passages:
        if passage.source == "report" and passage.role == "mention":
            found.setdefault(passage.point, []).append(passage.span.of(report))
    return found


@pytest.mark.parametrize(
    ("report", "points"),
    [
        ("Point 4 of the plan keeps nets out of the sheltered water all summer.", "4"),
        ("Nobody likes the fourth point: nets stay ashore all summer.", "4"),
        ("The Harbour Plan's points 3 to 5 have caused a stir.", "3 4 5"),
        ("The first and sixth points please the school.", "1 6"),
        ("The last two points are about traffic and dirt.", "7 8"),
        ("Punkt 4 hält die Netze den ganzen Sommer fern.", "4"),
        ("Die letzten beiden Punkte betreffen Verkehr und Schmutz.", "7 8"),
        ("Im fünften Punkt ist von jährlichen Prüfungen die Rede.", "5"),
        ("Le quatrième point tient les filets à terre.", "4"),
        ("Les deux derniers points traitent du trafic.", "7 8"),
        ("El cuarto punto deja las redes en tierra.", "4"),
        ("Het vierde punt houdt de netten aan wal.", "4"),
        ("Czwarty punkt zatrzymuje sieci na lądzie.", "4"),
        ("Згідно з п'ятим пунктом, рахунки щороку перевіряють.", "5"),
        ("Четвёртый пункт оставляет сети на берегу.", "4"),
        ("Dördüncü madde ağları karada tutuyor.", "4"),
        ("تحظر النقطة الرابعة الشباك طوال الصيف.", "4"),
        ("أما النقطتان الرابعة والخامسة فلم تثيرا جدلا.", "4 5"),
        ("הסעיף הרביעי משאיר את הרשתות ביבשה.", "4"),
        ("第四点规定夏天不得撒网。", "4"),
    ],
)
def test_a_sentence_that_names_points_words_them(report: str, points: str) -> None:
    """Whatever language it is in, with no word of the list in it."""
    assert spoken(f"Stir on the quays\n\n{report}\n") == {point: [report] for point in points.split()}


@pytest.mark.parametrize(
    "report",
    [
        "The mayor shouted four things, and his second point was that nobody would lose money.",
        "At this point nobody knows more, and one point is as good as another.",
        "Point 4 of the Ruritanian Charter says so.",
        "Shares rose 4 points on Monday, or point 5 percent.",
        "The first point of contact is the warden.",
        "Point 40 is not known to anyone here.",
        "Die Aktie verlor 4 Punkte, und das ist der springende Punkt.",
        "Про план із восьми пунктів стало відомо в понеділок.",
        "He won on points 3 times.",
    ],
)
def test_a_sentence_that_names_no_point_of_the_list_words_none(report: str) -> None:
    assert spoken(f"Stir on the quays\n\n{report}\n") == {}


def test_articles_are_named_as_articles() -> None:
    assert spoken("Article 5 sends five people in every spring.\n", TREATY) == {
        "5": ["Article 5 sends five people in every spring."]
    }
    assert spoken("Laut Artikel 4 bleiben die Netze an Land.\n", TREATY) == {
        "4": ["Laut Artikel 4 bleiben die Netze an Land."]
    }
    assert spoken("Point 4 was the best thing he said all night.\n", TREATY) == {}


@pytest.mark.parametrize(
    "report",
    [
        "Article 5 of the Sea Treaty is another matter.",
        "Article 5 of the sea law is another matter.",
        "Das steht auch in Artikel 4 des Seevertrags.",
        "L'article 4 du traité sur la mer dit autre chose.",
        "Про це йдеться у статті 5 Закону про море.",
    ],
)
def test_the_articles_of_other_laws_are_not_named(report: str) -> None:
    assert spoken(f"{report}\n", TREATY) == {}


def test_articles_of_this_law_or_of_one_of_its_name_are_named() -> None:
    for words in ("Article 4 of the Harbour Treaty", "Article 4 of this text", "Artikel 4 dieses Gesetzes"):
        report = f"{words} is what matters.\n"
        assert spoken(report, f"THE HARBOUR TREATY\n\n{TREATY}") == {"4": [report.strip()]}


def test_several_points_in_one_sentence_share_its_clauses() -> None:
    report = "The first point makes room for bigger vessels, and the third hires those who guide them in.\n"
    assert spoken(report) == {
        "1": ["The first point makes room for bigger vessels"],
        "3": ["and the third hires those who guide them in."],
    }


def test_words_that_clearly_speak_of_another_point_keep_their_clause() -> None:
    report = "Point 4 keeps nets ashore; ferries to the islands run every hour on weekdays.\n"
    assert spoken(report) == {
        "4": ["Point 4 keeps nets ashore;"],
        "7": ["ferries to the islands run every hour on weekdays."],
    }


def test_a_report_with_a_list_of_its_own_names_its_own_numbers() -> None:
    report = """What the plan says:

1. Whoever spills oil pays for the cleaning and a fine of two thousand crowns.
2. Fishing inside the mole is forbidden between May and August.
3. The toll is lifted for boats of less than ten tons.

The second point is the one that people here talk about.
"""
    assert spoken(report) == {"4": ["The second point is the one that people here talk about."]}


def test_a_report_whose_own_list_has_no_numbers_names_those_of_the_reference() -> None:
    report = """What people like:

- Whoever spills oil pays for the cleaning and a fine of two thousand crowns.
- Fishing inside the mole is forbidden between May and August.
- The toll is lifted for boats of less than ten tons.

The third point is the one that nobody talks about.
"""
    assert spoken(report) == {"3": ["The third point is the one that nobody talks about."]}
