"""Which height of one text belongs to which of the other."""

from itertools import pairwise

from app.text.model import Span
from app.text.parallel import parallel
from app.ui.content import Content
from app.ui.document.following import Pairing, followed, pairings
from tests.ui.document_pairs import SMALL, content


class Ruled:
    """A page on which every character is a pixel high."""

    def height_of(self, place: int) -> float:
        return float(place)

    def place_of(self, height: float) -> int:
        return int(height)


def both(project: Content = SMALL) -> tuple[list[Pairing], list[Pairing]]:
    left, right = project.sources
    found = parallel(left, right, project.points, project.passages)
    return pairings(found, left_leads=True), pairings(found, left_leads=False)


def test_the_other_text_shows_the_partner_in_whatever_order_it_stands() -> None:
    left, right = (source.text for source in SMALL.sources)
    for words, there in (("garden until ten", "garden until noon"), ("Pets are welcome", "Pets are allowed")):
        height = followed(both()[0], Ruled(), Ruled(), left.index(words))
        assert abs(height - right.index(there)) < 8
        back = followed(both()[1], Ruled(), Ruled(), right.index(there))
        assert abs(back - left.index(words)) < 8


def test_every_character_of_the_leading_text_belongs_somewhere() -> None:
    for pairs, source in zip(both(), SMALL.sources, strict=True):
        assert pairs[0].lead.start == 0
        assert pairs[-1].lead.end == len(source.text)
        assert all(a.lead.end == b.lead.start for a, b in pairwise(pairs))


def test_while_one_text_says_something_alone_the_other_waits() -> None:
    left, _ = (source.text for source in SMALL.sources)
    alone = next(pair for pair in both()[0] if pair.lead.of(left).startswith("4. Fees"))
    assert not alone.follow


def test_what_each_says_alone_at_the_same_place_goes_by_together() -> None:
    project = content(
        (("1", "Guests leave."), ("", "Only here one reads of rain."), ("2", "Pets stay.")),
        (("1", "Guests leave."), ("", "Elsewhere somebody likes snow."), ("2", "Pets stay.")),
    )
    (left, right), pairs = (source.text for source in project.sources), both(project)[0]
    pair = next(pair for pair in pairs if "rain" in pair.lead.of(left))
    assert "snow" in pair.follow.of(right)


def test_without_texts_nothing_belongs_together() -> None:
    assert followed([], Ruled(), Ruled(), 10.0) == 0.0
    assert both(content((), ())) == ([], [])
    assert followed([Pairing(Span(0, 0), Span(0, 0))], Ruled(), Ruled(), 3.0) == 0.0
