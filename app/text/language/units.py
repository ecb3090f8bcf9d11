"""A text read in a language: units that can be lined up and judged.

A unit is a sign, a word, or several words that do one thing (`200 billion dollars`, `is entitled to`). Its sort says
what it does; two units with the same key say the same, those with the same sense differ in form or are
interchangeable.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from app.text.comparison.variation import fold
from app.text.language.acronyms import acronym_at
from app.text.language.expressions import Meaning, Node
from app.text.language.framing import framed
from app.text.language.knowledge import Knowledge, Text, bare, is_acronym, is_shouted
from app.text.language.measures import SIZES, TIME_UNITS
from app.text.language.merging import merged
from app.text.language.naming import name_at, past_other_name
from app.text.language.openings import NOTHING, denied_part, is_inverted, leads_to_thing, parted
from app.text.language.quantities import Quantity, quantities_of
from app.text.language.separable import separated
from app.text.language.words import next_in_compound
from app.text.options import Ignorable

Sort = Literal[
    "sign",
    "article",
    "small",
    "be",
    "modality",
    "negation",
    "condition",
    "scope",
    "party",
    "name",
    "word",
    "quantity",
    "date",
]
_SORT_OF: dict[str, Sort] = {sort: sort for sort in get_args(Sort)}

CONTENT: frozenset[Sort] = frozenset({"word", "name", "party", "quantity", "date"})
"""What a text speaks of, as against the words that hold it together or say how it is meant."""

_CLAUSES = frozenset(",;:.!?)")
"""Signs behind which a consent or the like is no part of the condition before."""

_TO_DO = frozenset({"promise", "effort"})
"""Groups of modal verbs that are such only before a verb."""

_LOOKS: frozenset[Ignorable] = frozenset(("typography",))
_LIGHT: frozenset[Sort] = frozenset({"sign", "article", "small", "be", "modality"})


class Unit(NamedTuple):
    """`start` to `end` are code points into the text. `group` is the lexicon's (`duty`, `exception`, ...).

    `denied` is 0, or the place of the negation among the words of the unit: `is not expected to` and `is expected
    not to` have it at 2 and 3.
    """

    start: int
    end: int
    text: str
    sort: Sort
    key: str
    stem: str
    sense: str
    group: str = ""
    denied: int = 0

    @property
    def is_content(self) -> bool:
        return self.sort in CONTENT

    @property
    def denies(self) -> bool:
        """Whether it says that something is not or must not be."""
        return self.sort == "negation" or bool(self.denied) or self.group == "prohibition"

    @property
    def is_light(self) -> bool:
        """Whether it only supports what follows."""
        return self.sort in _LIGHT


def units(text: Text, known: Knowledge) -> tuple[Unit, ...]:
    """The units of `text` in reading order; nothing but white space is between them."""
    return tuple(merged(text.text, _Reader(text, known).units(), text.lexicon.counting))


class _Reader:
    """Reads one text."""

    def __init__(self, text: Text, known: Knowledge) -> None:
        self._text, self._lexicon, self._known = text.text, text.lexicon, known
        self._words, self._respelled = text.words, text.respelled
        self._quantities = {q.first: q for q in quantities_of(self._words, self._lexicon.counting)}
        self._shouted = self._text.isupper()
        self._separated = separated(self._words, self._lexicon)
        self._parted = framed(self._words, self._lexicon) | parted(self._words, self._lexicon)
        self._parted |= {particle: NOTHING for _, particle in self._separated.values()}
        self._acronyms = sorted(known.acronyms, key=lambda acronym: (-len(acronym), acronym))

    def units(self) -> Iterator[Unit]:
        place, conditional = 0, False
        while place < len(self._words):
            unit, place = self._at(place)
            if conditional and unit.group == "subject":
                unit = unit._replace(sort="word", stem=unit.key, sense=unit.key, group="")
            conditional = unit.sort == "condition" or (conditional and unit.text not in _CLAUSES)
            yield unit

    def _at(self, place: int) -> tuple[Unit, int]:
        """The unit at a place, and the place after it."""
        if place in self._separated:
            return self._single(place), place + 1
        if place in self._parted:
            return self._parted_at(place), place + 1
        if compound := self._denied_compound(place):
            return self._acronym_at(place) or compound
        if is_inverted(self._words, place, self._lexicon):
            key = self._words[place].folded
            return self._unit(place, place + 1, "condition", key, "condition if", "if"), place + 1
        found = self._expression_at(place)
        quantity = self._quantities.get(place)
        if quantity and (found is None or found[1] <= quantity.last):
            return self._quantity(quantity), quantity.last
        named = self._name_at(place)
        respelled = self._respelled_at(place)
        if respelled and not (found and found[1] >= respelled[1]):
            found = respelled
        return named or found or (self._single(place), place + 1)

    def _parted_at(self, place: int) -> Unit:
        meaning, key = self._parted[place], self._words[place].folded
        sense = self._sense(_SORT_OF[meaning.sort], key, meaning.value)
        return self._unit(place, place + 1, _SORT_OF[meaning.sort], key, sense, meaning.value)

    def _respelled_at(self, place: int) -> tuple[Unit, int] | None:
        """Several words that are one in another spelling."""
        known = self._respelled.get(place)
        if known is None or known.last == place + 1:
            return None
        is_name = self._is_name(place) or any(
            w.text[0].isupper() for w in self._words[place + 1 : known.last]
        )
        unit = self._unit(place, known.last, "name" if is_name else "word", known.spelling, "")
        stem = self._stem(known.spelling)
        return unit._replace(stem=stem, sense=stem), known.last

    def _denied_compound(self, place: int) -> tuple[Unit, int] | None:
        """Words tied by hyphens of which the first or the last denies the rest."""
        found = denied_part(self._words, place, self._lexicon)
        if found is None:
            return None
        denied, last = found
        key = "".join(self._lexicon.forms.spelling(word.folded) for word in self._words[place:last:2])
        sense = f"not {' '.join(self._stem(word.folded) for word in denied)}"
        return self._unit(place, last, "word", key, sense)._replace(stem=sense), last

    def _quantity(self, quantity: Quantity) -> Unit:
        value, unit = quantity.value, quantity.unit
        if unit in SIZES and isinstance(value, float):
            value, unit = round(value * SIZES[unit][0], 9), SIZES[unit][1]
        key = f"{value} {'share' if unit == 'times' else unit}"
        timed = unit in ("date", "clock") or unit in TIME_UNITS or unit.startswith("every ")
        return self._unit(
            quantity.first, quantity.last, "date" if timed else "quantity", key, key, quantity.unit
        )

    def _unit(self, first: int, last: int, sort: Sort, key: str, sense: str, group: str = "") -> Unit:
        start, end = self._words[first].start, self._words[last - 1].end
        return Unit(start, end, self._text[start:end], sort, key, key, sense, group)

    def _name_at(self, place: int) -> tuple[Unit, int] | None:
        """A name, with another one of the same in brackets behind it."""
        named = self._named_at(place) or self._acronym_at(place)
        if named is None:
            return None
        unit, last = named
        last = past_other_name(self._words, last, lambda at: self._said_name(at, unit.sense))
        end = self._words[last - 1].end
        return unit._replace(end=end, text=self._text[unit.start : end]), last

    def _said_name(self, place: int, sense: str) -> int | None:
        """The place after a name of this sense."""
        named = self._named_at(place) or self._acronym_at(place)
        return named[1] if named and named[0].sense == sense else None

    def _named_at(self, place: int) -> tuple[Unit, int] | None:
        """A name that the lexicon knows."""
        found = name_at(self._words, place, self._lexicon)
        if found is None:
            return None
        value, last = found
        return self._unit(place, last, "name", f"@{self._folded(place, last)}", f"@{value}", value), last

    def _acronym_at(self, place: int) -> tuple[Unit, int] | None:
        """An acronym that the wordings use, or the words that it stands for."""
        found = acronym_at(self._words, place, self._acronyms, self._lexicon.known)
        if found is None:
            return None
        key = found[0].casefold()
        return self._unit(place, found[1], "name", key, key), found[1]

    def _expression_at(self, place: int) -> tuple[Unit, int] | None:
        """The longest expression of the lexicon that begins here; hyphens may join its words.

        In that of a modal verb a negation may stand inside, as in `is not expected to`.
        """
        last, meaning, denied = max(
            self._endings(self._lexicon.expressions, place, place, 0), default=(0, None, 0)
        )
        if meaning is None or (meaning.value in _TO_DO and leads_to_thing(self._words, last, self._lexicon)):
            return None
        cut = self._quantities.get(last - 1)  # `los dos años`: no `los dos`
        if (cut and last > place + 1 and cut.last > last) or (last == place + 1 and self._is_noun(place)):
            return None
        return self._expression(place, last, meaning, denied), last

    def _is_noun(self, place: int) -> bool:
        """Whether a word only looks like a verb: it has a capital inside a sentence (`das Vermögen`)."""
        word = self._words[place]
        inside = place > 0 and not self._words[place - 1].sign
        return inside and word.text.istitle() and word.folded in self._lexicon.small

    def _endings(
        self, node: Node, place: int, at: int, denied: int
    ) -> Iterator[tuple[int, Meaning | None, int]]:
        """Where expressions that go on from `node` end, with their meaning and the place of their negation."""
        if at >= len(self._words):
            return
        word = self._words[at].folded
        after = next_in_compound(self._words, at)
        if following := node.following.get(word):
            meaning = following.meaning
            if meaning is not None and (not denied or meaning.sort == "modality"):
                yield at + 1, meaning, denied
            if following.following:
                yield from self._endings(following, place, after, denied)
        if at > place and not denied and word in self._lexicon.nots:
            yield from self._endings(node, place, after, at - place + 1)

    def _folded(self, first: int, last: int) -> str:
        return " ".join(word.folded for word in self._words[first:last] if not word.hyphen)

    def _expression(self, first: int, last: int, meaning: Meaning, denied: int) -> Unit:
        sort, key = _SORT_OF[meaning.sort], self._folded(first, last)
        if last == first + 1:
            key = self._lexicon.forms.spelling(self._spelled(first))
        sense = self._sense(sort, key, meaning.value)
        stem = sense if sort in ("party", "be") else key
        return self._unit(first, last, sort, key, sense, meaning.value)._replace(stem=stem, denied=denied)

    def _sense(self, sort: Sort, key: str, value: str) -> str:
        """Of little words and the like the key is the sense, of parties the stem, of others what they do."""
        if sort == "party":
            stem = self._stem(key)
            return self._lexicon.party_synonyms.get(stem, stem)
        if sort == "small":
            return key
        if sort in ("article", "be"):
            return sort
        return value if sort == "word" else f"{sort} {value}"

    def _single(self, place: int) -> Unit:
        """A sign, a name or a word of its own."""
        word = self._words[place]
        if word.sign:
            key = fold(word.text, 0, len(word.text), _LOOKS)
            return Unit(word.start, word.end, word.text, "sign", key, key, key)
        spelled = self._spelled(place)
        key, stem = self._lexicon.forms.spelling(spelled), self._stem(spelled)
        if self._is_name(place):
            return Unit(word.start, word.end, word.text, "name", key, stem, stem)
        return Unit(
            word.start, word.end, word.text, "word", key, stem, self._lexicon.synonyms.get(stem, stem)
        )

    def _spelled(self, place: int) -> str:
        """A word in the spelling that stands for its family, case-folded; a verb with its particle."""
        if place in self._separated:
            return self._separated[place][0]
        known = self._respelled.get(place)
        return known.spelling if known and known.last == place + 1 else self._words[place].folded

    def _stem(self, folded: str) -> str:
        for ending in self._lexicon.possessive_endings:
            if folded.endswith(ending) and len(folded) > len(ending) + 1:
                folded = folded[: -len(ending)]
                break
        return self._lexicon.forms.stem(folded)

    def _is_name(self, place: int) -> bool:
        word = self._words[place]
        if self._shouted or not word.text[0].isupper() or is_shouted(self._words, place):
            return False
        known = bare(word.folded, self._lexicon)
        return is_acronym(word.text) or known in self._known.names or known in self._lexicon.seats
