"""Terms that a text writes with capitals, and words that tell what kind of thing a name stands for."""

from app.text.judging.side import Side
from app.text.language.units import Unit

_OPENINGS = frozenset('.!?:;…•"“”„«»‘’([{—–-')


def is_defined(unit: Unit, side: Side) -> bool:
    """Whether the word has a capital although no sentence begins with it, as defined terms have: `the Work`."""
    if side.lexicon.nouns_have_capitals or unit.sort not in ("word", "name", "party"):
        return False
    place = side.place_of(unit)
    before = side.row.units[place - 1] if place else None
    between = side.row.text[before.end : unit.start] if before else ""
    opens = before is None or before.text in _OPENINGS or "\n" in between
    return unit.text[0].isupper() and not opens


def is_of_term(unit: Unit, side: Side) -> bool:
    """Whether it is part of a defined term of several words: `Original Work`."""
    units, place = side.row.units, side.place_of(unit)
    beside = (*units[max(0, place - 1) : place], *units[place + 1 : place + 2])
    return is_defined(unit, side) and any(
        other.is_content and other.text[0].isupper() and is_defined(other, side) for other in beside
    )


def names_kind(unit: Unit, side: Side) -> bool:
    """Whether it says what it is that the name before it stands for, and nothing more: `the Kherson region`."""
    units, place = side.row.units, side.place_of(unit)
    named = place > 0 and units[place - 1].sort == "name"
    return named and unit.sort == "word" and (place + 1 == len(units) or units[place + 1].is_light)
