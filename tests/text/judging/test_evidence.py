"""How much a difference weighs follows from the evidence for it."""

import pytest

from app.tasks.finding import lexicons
from app.text.findings import findings
from app.text.model import Passage, Point
from app.text.wording import Wordings


def told(*wordings: str) -> set[tuple[str, str | None]]:
    """Kind and severity of the variants of one point."""
    texts = dict(zip("abc", wordings, strict=False))
    passages = [Passage("1", source, 0, len(text), "point") for source, text in texts.items()]
    points = (Point("1", ""),)
    found = findings(points, list(texts), "a", Wordings(texts, points, passages), lexicons())
    return {(variant.kind, variant.severity) for variant in found}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Pay 30 days after the end.", "Pay 30 days of the end.", ("date", "medium")),
        ("The seller undertakes to pay.", "The seller promises to pay.", ("modality", "low")),
        ("Members may vote on it.", "Members are entitled to vote on it.", ("modality", "low")),
        ("Members may have shares.", "Members are entitled to a share.", ("modality", "high")),
        ("All guests leave after the feast ends.", "Guests leave.", ("condition", "high")),
        ("The licence is exclusive.", "The licence is non-exclusive.", ("negation", "high")),
        ("The goods are taxable.", "The goods are non-taxable.", ("negation", "high")),
        ("It is kept for 90 days.", "It is kept for three months.", ("date", "medium")),
        ("It is kept for 48 hours.", "It is kept for two days.", ("date", "medium")),
        ("It is kept for 90 days.", "It is kept for two months.", ("date", "high")),
        ("The rent is due under Section 4.", "The rent is due under Section 5.", ("number", "low")),
        ("Copenhagen shall pay the fee.", "Denmark shall pay the fee.", ("entity", "low")),
        ("Quiet hours begin at 10 p.m.", "Quiet hours begin at 11 p.m.", ("date", "high")),
        ("Rent is due on the first day.", "Rent is due on the fifth day.", ("date", "high")),
        ("The fee is 5 to 10 per cent.", "The fee is 5-15%.", ("number", "high")),
        ("Der Mieter darf rauchen.", "Der Mieter darf nicht rauchen.", ("negation", "high")),
        ("Der Verein kann klagen.", "Der Verein muss klagen.", ("modality", "high")),
        ("Le bailleur doit payer.", "Le bailleur peut payer.", ("modality", "high")),
        ("El socio paga, salvo acuerdo.", "El socio paga.", ("condition", "high")),
        ("Орган має надати відповідь.", "Орган може надати відповідь.", ("modality", "high")),
        ("Суд повинен розглянути позов.", "Суд не повинен розглянути позов.", ("negation", "high")),
        ("Стороны обязаны платить.", "Стороны вправе платить.", ("modality", "high")),
        ("Залог возвращается, если ущерба нет.", "Залог возвращается.", ("condition", "high")),
    ],
)
def test_a_difference_has_its_kind_and_weight(left: str, right: str, expected: tuple[str, str]) -> None:
    assert expected in told(left, right)
    assert expected in told(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("If a guest breaks the rules, it lapses.", "Should a guest break the rules, it lapses."),
        ("It lapses if a guest breaks the rules.", "It lapses should a guest break the rules."),
        ("It lapses if a guest breaks the rules.", "It lapses, were a guest to break the rules."),
        ("The right ends within a week.", "The right ends within seven days."),
        ("Pay on the 1st of May.", "Pay on the first day of May."),
        ("A person over the age of sixteen may row.", "A person over 16 years of age may row."),
        ("Bring one cat.", "Bring a cat."),
        ("The lease takes effect in May.", "The lease will come into force in May."),
        ("A guest that is ill may leave.", "If ill, a guest may leave."),
        ("Quiet hours begin at 10 p.m. sharp.", "Quiet hours begin at 22:00 sharp."),
        ("The office is in Mill Street, Oslo.", "The office is in Mill St., Oslo."),
        ("Pay within thirty (30) days.", "Pay within 30 days."),
        ("The fence is 1.2 m high.", "The fence is 1.2 metres high."),
        ("A third of them agree.", "1/3 of them agree."),
        ("The lease ends on 5 May 2027.", "The lease ends on May 5th, 2027."),
        ("Die Ruhe beginnt um 22 Uhr.", "Die Ruhe beginnt um 22:00 Uhr."),
        ("Договор действует до 5 мая 2027 года.", "Договор действует до 05.05.2027."),
        ("Строк — тридцять днів.", "Строк — 30 днів."),
        ("Le délai est de quatre-vingt-dix jours.", "Le délai est de 90 jours."),
        ("El plazo es de treinta y un días.", "El plazo es de 31 días."),
        ("the Council shall pay the fee.", "The Council shall pay the fee."),
    ],
)
def test_the_same_in_another_style_is_not_material(left: str, right: str) -> None:
    assert all(severity is None for _, severity in told(left, right))


def test_to_be_subject_to_something_is_no_condition() -> None:
    assert ("condition", "high") not in told(
        "Guests who smoke are subject to a fine.", "Guests who smoke are fined."
    )
    assert ("condition", "high") in told("Guests may smoke, subject to house rules.", "Guests may smoke.")


def test_what_a_rewritten_point_lacks_is_no_strong_evidence() -> None:
    kinds = told(
        "The harbour board shall dredge the channel every spring, unless ice still covers the inner basin.",
        "Each year when the thaw is over, divers clear mud from where ships pass, paid by the town of Ada.",
    )
    assert all(severity != "high" for _, severity in kinds)


def test_names_stand_for_names_and_not_for_a_phrase() -> None:
    kinds = told(
        "Denmark will be paid for the lighthouse.",
        "for tending the lighthouses, Denmark shall receive a fee;",
        "Copenhagen is to be rewarded for them.",
    )
    assert not any(kind in ("party", "entity") and severity != "low" for kind, severity in kinds)
