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
        ("It is kept for 90 days.", "It is kept for three months.", ("date", "low")),
        ("It is kept for 48 hours.", "It is kept for two days.", ("date", "low")),
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


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No guest may stay unless the board agrees.", "Guests may stay only if the board agrees."),
        ("Boats may not land without a permit.", "Boats may land only with a permit."),
        ("No boat shall land without a permit.", "Boats may only land with a permit."),
    ],
)
def test_what_is_only_so_is_not_otherwise(left: str, right: str) -> None:
    assert not any(kind in ("negation", "modality") for kind, severity in told(left, right) if severity)


def test_only_does_not_undo_a_denial_without_exception() -> None:
    assert ("negation", "high") in told("Boats may not land here.", "Boats may only land here.")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The deposit lapses unless the owner agrees.", "The deposit lapses without the owner agreeing."),
        ("Nobody smokes except with a permit.", "Nobody smokes without a permit."),
    ],
)
def test_exceptions_are_put_in_several_ways(left: str, right: str) -> None:
    assert not any(kind == "condition" for kind, severity in told(left, right) if severity)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "The supply goes on unless a bill is overdue by more than 30 days.",
            "The supply goes on.",
            ("condition", "high"),
        ),
        ("A fine of 90 crowns is due after 30 days.", "A fine of 90 crowns is due.", ("date", "high")),
    ],
)
def test_a_number_in_a_condition_is_part_of_it(left: str, right: str, expected: tuple[str, str]) -> None:
    assert expected in told(left, right)
    assert expected in told(right, left)


def test_the_two_is_no_number_of_its_own() -> None:
    assert not any(kind == "number" for kind, _ in told("The two owners pay.", "The owners pay."))
    assert ("number", "high") in told("The two owners pay.", "The three owners pay.")


def test_who_is_from_somewhere_is_called_by_its_name() -> None:
    kinds = told("They buy Norvegan gas again.", "They buy the gas of Norvega again.")
    assert kinds <= {("stylistic", None)}
    assert any(severity for _, severity in told("They buy Norvegan gas.", "They buy Swevian gas."))


def test_a_verb_is_no_party() -> None:
    kinds = told("Guests shall state their age.", "Guests shall tell their age.")
    assert not any(kind in ("party", "entity") for kind, _ in kinds)


def test_a_pronoun_stands_for_what_its_wording_names() -> None:
    kinds = told(
        "If a guarantor dies, the pledge ends, and the pledge is void.",
        "If a guarantor dies, the pledge ends, and it is void.",
    )
    assert not any(kind == "party" for kind, severity in kinds if severity)


def test_opposites_deny_each_other() -> None:
    assert ("negation", "high") in told("The vote is public.", "The vote is secret.")


def test_what_the_sentence_has_is_not_missing_for_what_another_one_has_more() -> None:
    kinds = told(
        "In Selby the harbour is open. The harbour of Selby belongs to Ada.",
        "The harbour in Selby is open. It belongs to Ada.",
    )
    assert ("entity", "high") not in kinds
    assert ("party", "high") not in kinds


def test_each_one_is_all_of_them() -> None:
    assert not any(
        severity for kind, severity in told("Each guest shall pay.", "Guests shall pay.") if kind != "number"
    )
    assert ("scope-addition", "medium") in told("All guests shall pay.", "Guests shall pay.") | told(
        "Guests shall pay.", "All guests shall pay."
    )


def test_one_word_more_in_a_sentence_worded_anew_is_not_material() -> None:
    anew = told(
        "The keeper shall open the gate for boats at dawn and feed every swan.",
        "At dawn boats are let through the gate, which the warden unlocks by hand; swans get bread.",
    )
    assert ("scope-omission", "low") not in anew
    assert ("scope-addition", "low") not in anew
    assert ("scope-omission", "low") in told("The big boats leave at dawn.", "The boats leave at dawn.")
