"""A text read in a language: units that can be lined up and judged.

A unit is a sign, a word, or several words that do one thing (`200 billion dollars`, `is entitled to`). Its sort says
what it does; two units with the same key say the same, those with the same sense differ in form or are
interchangeable.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, get_args

from app.text.language.knowledge import Knowledge, Text, bare, is_acronym, is_shouted
from app.text.language.lexicon import TIME_UNITS, Meaning, Node
from app.text.language.quantities import Quantity, quantities_of
from app.text.language.words import next_in_compound

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
    return tuple(_merged(text.text, _Reader(text, known).units()))


class _Reader:
    """Reads one text."""

    def __init__(self, text: Text, known: Knowledge) -> None:
        self._text, self._lexicon, self._known = text.text, text.lexicon, known
        self._words = text.words
        self._quantities = {q.first: q for q in quantities_of(self._words, self._lexicon.counting)}
        self._shouted = self._text.isupper()

    def units(self) -> Iterator[Unit]:
        place = 0
        while place < len(self._words):
            unit, place = self._at(place)
            yield unit

    def _at(self, place: int) -> tuple[Unit, int]:
        """The unit at a place, and the place after it."""
        if compound := self._denied_compound(place):
            return compound, place + 3
        if self._is_inverted(place):
            key = self._words[place].folded
            return self._unit(place, place + 1, "condition", key, "condition if", "if"), place + 1
        found = self._expression_at(place)
        quantity = self._quantities.get(place)
        if quantity and (found is None or found[1] <= quantity.last):
            return self._quantity(quantity), quantity.last
        return self._named_at(place) or found or (self._single(place), place + 1)

    def _denied_compound(self, place: int) -> Unit | None:
        """A word that denies the one it is tied to, with it: `non-exclusive`, `duty-free`."""
        first, *rest = self._words[place : place + 3]
        if len(rest) < 2 or not rest[0].hyphen or not all(word.glued for word in rest) or rest[1].sign:
            return None
        last, lexicon = rest[1], self._lexicon
        if first.folded in lexicon.nots and first.folded in lexicon.negating_prefixes:
            denied = last
        elif last.folded in lexicon.negating_suffixes and not first.sign:
            denied = first
        else:
            return None
        key = lexicon.forms.spelling(first.folded) + lexicon.forms.spelling(last.folded)
        text = self._text[first.start : last.end]
        sense = f"not {self._stem(denied.folded)}"
        return Unit(first.start, last.end, text, "word", key, sense, sense)

    def _is_inverted(self, place: int) -> bool:
        """Whether a verb makes a condition because it opens the sentence: `Should a party refuse, ...`."""
        word = self._words[place]
        if word.folded not in self._lexicon.inverted:
            return False
        return place == 0 or (word.text[0].isupper() and self._words[place - 1].sign)

    def _quantity(self, quantity: Quantity) -> Unit:
        value, unit = quantity.value, quantity.unit
        if unit in TIME_UNITS and isinstance(value, float):
            value, unit = value * TIME_UNITS[unit][0], TIME_UNITS[unit][1]
        key = f"{value} {'share' if unit == 'times' else unit}"
        timed = unit in ("date", "clock") or unit in TIME_UNITS
        return self._unit(
            quantity.first, quantity.last, "date" if timed else "quantity", key, key, quantity.unit
        )

    def _unit(self, first: int, last: int, sort: Sort, key: str, sense: str, group: str = "") -> Unit:
        start, end = self._words[first].start, self._words[last - 1].end
        return Unit(start, end, self._text[start:end], sort, key, key, sense, group)

    def _named_at(self, place: int) -> tuple[Unit, int] | None:
        """A name that the lexicon or an acronym of another wording knows."""
        node, at, found = self._lexicon.names, place, None
        while at < len(self._words) and (following := self._after_name(node, at)):
            node = following
            if node.meaning is not None:
                value, key = node.meaning.value, f"@{self._folded(place, at + 1)}"
                found = self._unit(place, at + 1, "name", key, f"@{value}", value), at + 1
            at = next_in_compound(self._words, at)
        return found or (self._acronym_at(place) if self._known.acronyms else None)

    def _after_name(self, node: Node, place: int) -> Node | None:
        """What may follow in a name after the word at a place, its possessive ending left out."""
        text, folded = self._words[place].text, self._words[place].folded
        for ending in self._lexicon.possessive_endings:
            if folded.endswith(ending) and len(folded) == len(text) > len(ending):
                return node.following.get(text) or node.following.get(text[: -len(ending)])
        return node.following.get(text)

    def _acronym_at(self, place: int) -> tuple[Unit, int] | None:
        """The words that an acronym stands for; the acronym in brackets behind them belongs to them."""
        initial = self._words[place].folded[0]
        for acronym in self._known.acronyms:
            if acronym[0].casefold() != initial or self._words[place].text == acronym:
                continue
            last = self._spelt_out(place, acronym.casefold())
            if last is not None:
                if [word.text for word in self._words[last : last + 3]] == ["(", acronym, ")"]:
                    last += 3
                key = acronym.casefold()
                return self._unit(place, last, "name", key, key), last
        return None

    def _spelt_out(self, place: int, letters: str) -> int | None:
        """The place after the words that begin with `letters`, little words stepped over."""
        at, met = place, 0
        while at < len(self._words) and met < len(letters):
            word = self._words[at]
            if word.folded[0] == letters[met]:
                met += 1
            elif not (met and (word.hyphen or word.folded in self._lexicon.known)):
                return None
            at += 1
        return at if met == len(letters) else None

    def _expression_at(self, place: int) -> tuple[Unit, int] | None:
        """The longest expression of the lexicon that begins here; hyphens may join its words.

        In that of a modal verb a negation may stand inside, as in `is not expected to`.
        """
        last, meaning, denied = max(
            self._endings(self._lexicon.expressions, place, place, 0), default=(0, None, 0)
        )
        return None if meaning is None else (self._expression(place, last, meaning, denied), last)

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
            key = self._lexicon.forms.spelling(key)
        sense = self._sense(sort, key, meaning.value)
        start, end = self._words[first].start, self._words[last - 1].end
        stem = sense if sort in ("party", "be") else key
        return Unit(start, end, self._text[start:end], sort, key, stem, sense, meaning.value, denied)

    def _sense(self, sort: Sort, key: str, value: str) -> str:
        """Of little words and the like the key is the sense, of parties the stem, of others what they do."""
        if sort == "party":
            return self._stem(key)
        if sort == "small":
            return key
        if sort in ("article", "be"):
            return sort
        return value if sort == "word" else f"{sort} {value}"

    def _single(self, place: int) -> Unit:
        """A sign, a name or a word of its own."""
        word = self._words[place]
        if word.sign:
            return Unit(word.start, word.end, word.text, "sign", word.folded, word.folded, word.folded)
        key = self._lexicon.forms.spelling(word.folded)
        stem = self._stem(word.folded)
        if self._is_name(place):
            return Unit(word.start, word.end, word.text, "name", key, stem, stem)
        return Unit(
            word.start, word.end, word.text, "word", key, stem, self._lexicon.synonyms.get(stem, stem)
        )

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


def _merged(text: str, found: Iterable[Unit]) -> Iterator[Unit]:
    """Units with a negation next to a modal verb or a plain statement taken into it: `shall not`, `не может`."""
    last: Unit | None = None
    for unit in found:
        if last is not None and (both := _with_negation(text, last, unit)):
            last = both
            continue
        if last is not None:
            yield last
        last = unit
    if last is not None:
        yield last


def _with_negation(text: str, one: Unit, other: Unit) -> Unit | None:
    for verb, negation, denied in ((one, other, 2), (other, one, 1)):
        if verb.sort not in ("modality", "be") or verb.denied or verb.group == "auxiliary":
            continue
        if negation.sort == "negation" and negation.group in ("not", "never"):
            whole = text[one.start : other.end]
            sense = f"{verb.sense} {negation.group}"
            key = f"{one.key} {other.key}"
            return Unit(one.start, other.end, whole, verb.sort, key, sense, sense, verb.group, denied)
    return None
