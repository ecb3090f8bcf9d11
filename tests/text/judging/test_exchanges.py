"""Words may stand anywhere as long as they keep their company; where they swap it, something else is said."""

import pytest

from app.tasks.finding import lexicons
from app.text.findings import findings
from app.text.model import Passage, Point
from app.text.variants import Variant
from app.text.wording import Wordings


def told(*wordings: str) -> list[Variant]:
    """The material variants of one point."""
    texts = dict(zip("abcd", wordings, strict=False))
    passages = [Passage("1", source, 0, len(text), "point") for source, text in texts.items()]
    points = (Point("1", ""),)
    found = findings(points, list(texts), "a", Wordings(texts, points, passages), lexicons())
    return [variant for variant in found if variant.severity]


EXCHANGED = [
    (
        "Wages rise by 3 % in May and by 5 % in July.",
        "Wages rise by 5 % in May and by 3 % in July.",
        "number",
    ),
    (
        "Cars pay 20 crowns and lorries pay 50 crowns.",
        "Cars pay 50 crowns and lorries pay 20 crowns.",
        "number",
    ),
    ("Adults pay 12 euros. Children pay 5 euros.", "Adults pay 5 euros. Children pay 12 euros.", "number"),
    ("Pay 1 % in May, 2 % in June, 3 % in July.", "Pay 2 % in May, 3 % in June, 1 % in July.", "number"),
    (
        "A rent of 500 euros and a deposit of 800 euros.",
        "A rent of 800 euros and a deposit of 500 euros.",
        "number",
    ),
    (
        "It pays the deposit in May and the rent in June.",
        "It pays the deposit in June and the rent in May.",
        "date",
    ),
    (
        "The seller is bound, the buyer is not bound.",
        "The seller is not bound, the buyer is bound.",
        "negation",
    ),
    ("Data are shared with banks, but not sold.", "Data are sold, but not shared with banks.", "negation"),
    ("Interest runs on loans but not on gifts.", "Interest runs on gifts but not on loans.", "negation"),
    (
        "No fee is due for cats; a fee is due for dogs.",
        "No fee is due for dogs; a fee is due for cats.",
        "negation",
    ),
    (
        "The owner mends roofs and the tenant mends doors.",
        "The tenant mends roofs and the owner mends doors.",
        "party",
    ),
    (
        "The board fines the member who insults the guest.",
        "The board fines the guest who insults the member.",
        "party",
    ),
    ("Der Mieter zahlt 20 Euro, der Wirt 50 Euro.", "Der Mieter zahlt 50 Euro, der Wirt 20 Euro.", "number"),
    (
        "Die Daten werden geteilt, aber nicht verkauft.",
        "Die Daten werden verkauft, aber nicht geteilt.",
        "negation",
    ),
    (
        "Le taux est de 3 % en mai et de 5 % en juin.",
        "Le taux est de 5 % en mai et de 3 % en juin.",
        "number",
    ),
]


@pytest.mark.parametrize(("left", "right", "kind"), EXCHANGED)
def test_what_has_swapped_its_company_weighs_much(left: str, right: str, kind: str) -> None:
    assert (kind, "high") in {(variant.kind, variant.severity) for variant in told(left, right)}
    assert (kind, "high") in {(variant.kind, variant.severity) for variant in told(right, left)}


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        (
            "It goes to the First and then to the Second.",
            "It goes to the Second and then to the First.",
            "ordering",
        ),
        (
            "Pay debts in this order: wages, taxes, rent.",
            "Pay debts in this order: taxes, wages, rent.",
            "ordering",
        ),
        ("It goes to the board, then to the court.", "It goes to the court, then to the board.", "ordering"),
        (
            "Le dossier va au greffe, puis aux archives.",
            "Le dossier va aux archives, puis au greffe.",
            "ordering",
        ),
        (
            "The union is heard only before dismissals.",
            "Only the union is heard before dismissals.",
            "scope-omission",
        ),
        ("All members pay the fees.", "Members pay all the fees.", "scope-omission"),
        ("Goods pass at gates and mail at doors.", "Mail passes at gates and goods at doors.", "entity"),
    ],
)
def test_rank_reach_and_plain_words_weigh_less(left: str, right: str, kind: str) -> None:
    assert (kind, "medium") in {(variant.kind, variant.severity) for variant in told(left, right)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The owner shall mend the roof and clean the yard.",
            "The owner shall clean the yard and mend the roof.",
        ),
        ("Timber, fuel and food are free of duty.", "Food, timber and fuel are free of duty."),
        ("Dogs, cats and birds are not allowed.", "Birds, cats and dogs are not allowed."),
        ("In May the fee rises by 3 %.", "The fee rises by 3 % in May."),
        ("The port is reopened by Ada for trade.", "Ada reopens the port for trade."),
        ("The tenant may not keep dogs.", "Dogs may not be kept by the tenant."),
        ("The fee may only be used for repairs.", "The fee may be used only for repairs."),
        ("Only with consent may the board sell the boat.", "The board may sell the boat only with consent."),
        ("Cars pay 20 crowns and lorries pay 50 crowns.", "Lorries pay 50 crowns and cars pay 20 crowns."),
        ("Wages rise by 3 % in May and by 5 % in July.", "In May wages rise by 3 %, and in July by 5 %."),
        ("The seller is bound, the buyer is not bound.", "The buyer is not bound, the seller is bound."),
        ("Then the bill goes to the court.", "The bill then goes to the court."),
        ("Section 4 does not apply to police cars.", "To police cars section 4 does not apply."),
        ("Hunde, Katzen und Vögel sind nicht erlaubt.", "Katzen, Vögel und Hunde sind nicht erlaubt."),
        ("Den Vertrag kündigt der Mieter schriftlich.", "Der Mieter kündigt den Vertrag schriftlich."),
        ("En mai, le taux est de 3 %.", "Le taux est de 3 % en mai."),
    ],
)
def test_what_keeps_its_company_is_not_material(left: str, right: str) -> None:
    assert told(left, right) == []
    assert told(right, left) == []


def test_the_explanation_names_both_pairings_and_how_many_sources_have_them() -> None:
    found = told(
        "Wages rise by 3 % in May and by 5 % in July.",
        "Wages rise by 5 % in May and by 3 % in July.",
        "In May wages rise by 3 % and in July by 5 %.",
    )
    assert found[0].explanation == "“3 %” stands with “May” in 2 of 3 sources, with “July” in another."


def test_a_number_said_again_in_another_sentence_hides_no_exchange() -> None:
    again = "The fund holds 3 % in May, and 5 % in June and July."
    found = told(
        f"Wages rise by 3 % in May and by 5 % in July. {again}",
        f"Wages rise by 5 % in May and by 3 % in July. {again}",
    )
    assert ("number", "high") in {(variant.kind, variant.severity) for variant in found}
