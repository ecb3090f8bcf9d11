"""Names that stand in another order: harmless in a list or with what leads to them, grave where who acts changes."""

import pytest

from app.tasks.finding import desk
from app.text.cancel import Cancelled
from app.text.findings import Desk
from app.text.model import Passage, Point
from app.text.wording import Wordings


class Asked:
    """Stops the work when it is asked for the given time; never if that is 0."""

    def __init__(self, last: int = 0) -> None:
        self.last, self.times = last, 0

    def __call__(self) -> bool:
        self.times += 1
        return self.times == self.last


def read(one: str, other: str, stop: Asked | None = None) -> Desk:
    texts = {"a": one, "b": other}
    points = (Point("1", ""),)
    passages = [Passage("1", source, 0, len(text), "point") for source, text in texts.items()]
    return desk(points, list(texts), "a", Wordings(texts, points, passages), stop)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Neither the buyer nor the seller may leave.", "Neither the seller nor the buyer may leave."),
        ("The buyer and the seller shall sign.", "The seller and the buyer shall sign."),
        ("It is shared by Norway, Denmark and Iceland.", "It is shared by Iceland, Norway and Denmark."),
        (
            "The court may, at the request of the buyer, annul the contract.",
            "At the request of the buyer, the court may annul the contract.",
        ),
        (
            "On application by the tenant, the landlord shall repair the roof.",
            "The landlord shall, on application by the tenant, repair the roof.",
        ),
        (
            "Ni l'acheteur ni le vendeur ne peut céder le contrat.",
            "Ni le vendeur ni l'acheteur ne peut céder le contrat.",
        ),
    ],
)
def test_equal_members_and_what_is_fronted_are_not_material(one: str, other: str) -> None:
    found = read(one, other).findings()
    assert found
    assert all(variant.severity is None for variant in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The buyer may sue the seller.", "The seller may sue the buyer."),
        ("The buyer, not the seller, pays the fee.", "The seller, not the buyer, pays the fee."),
        ("The council of Norway warns that of Denmark.", "The council of Denmark warns that of Norway."),
        (
            "The court may, at the request of the buyer, sue the seller.",
            "The court may, at the request of the seller, sue the buyer.",
        ),
    ],
)
def test_who_does_it_to_whom_is_material(one: str, other: str) -> None:
    assert "high" in {variant.severity for variant in read(one, other).findings()}


def test_what_is_dealt_out_in_the_order_of_a_list_is_material() -> None:
    one = "The buyer and the seller pay 5 crowns and 7 crowns respectively."
    found = read(one, one.replace("buyer and the seller", "seller and the buyer")).findings()
    assert any(variant.severity for variant in found)


def test_finding_stops_at_every_question() -> None:
    wordings = "The buyer may sue the seller.", "The seller may sue the buyer."
    never = Asked()
    whole = read(*wordings, never)
    reading = never.times
    assert whole.findings(should_cancel=never)
    assert never.times > reading + 1
    for last in range(reading):
        with pytest.raises(Cancelled):
            read(*wordings, Asked(last + 1))
    for last in range(never.times - reading):
        with pytest.raises(Cancelled):
            whole.findings(should_cancel=Asked(last + 1))
