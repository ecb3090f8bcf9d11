"""Laws whose sections are worded nearly the same: number and order decide among near-ties."""

from itertools import product

from app.text.align import align
from app.text.model import SegmentedSource
from app.text.segment import segment

WHO = ("The Minister", "A carrier", "An inspector", "The Registrar", "A harbour master", "The Board")
WHAT = ("keep a register", "pay a fee", "submit a report", "publish a notice", "hold a permit")
WHOM = ("to the Authority", "to the Council", "to the Archive", "to the owner")
SENTENCES = [f"{who} shall {what} {whom} each year." for who, what, whom in product(WHO, WHAT, WHOM)]
FEE = "A fee of {} crowns falls due after {} days."
SECTIONS = [f"{SENTENCES[n * 7 % 113]} {FEE.format(n * 37 % 29, n * 17 % 11)}" for n in range(240)]
DROPPED = {30, 31, 177}


def _source(name: str, sections: list[str]) -> SegmentedSource:
    text = "\n\n".join(f"{number}. {section}" for number, section in enumerate(sections, 1))
    return SegmentedSource(name, text, segment(text))


def test_what_is_left_out_is_missing_and_nothing_else() -> None:
    amended = [section.replace("shall", "must") for n, section in enumerate(SECTIONS) if n not in DROPPED]
    alignment = align([_source("act", SECTIONS), _source("amended", amended)], "act")
    placed = {passage.point for passage in alignment.passages if passage.source == "amended"}
    assert [point.id for point in alignment.points] == [str(n) for n in range(1, len(SECTIONS) + 1)]
    assert {point.id for point in alignment.points} - placed == {str(n + 1) for n in DROPPED}
