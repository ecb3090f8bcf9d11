"""The words of one language that make a difference material: what may, must, never or only be.

A lexicon is data (`resources/lexicons/*.json`), handed in: nothing here knows a word of any language.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.text.language.counting import Counting, counting
from app.text.language.expressions import (
    GAP,
    Expression,
    Frame,
    Meaning,
    Node,
    Parted,
    cut,
    expressions,
    frames,
    parted,
    synonyms,
    tree,
)
from app.text.language.forms import Forms


@dataclass(frozen=True)
class Lexicon:
    """One language. `expressions` are case-folded, `names` in their own case; `nots` are simple negations. `parted` are
    expressions by their first word that have others inside (`ne … que`), `frames` verbs that an infinitive follows,
    `particles` what a verb leaves at the end of its clause (`tritt … ab`).
    `small` are verbs (case-folded) that a word with a capital inside a sentence is not, where nouns have capitals.
    `steps` say what comes next (`then`), `rankings` that a list is one (`in this order`), both as keys of units.
    `opposites` tell which senses of words exclude each other, `party_synonyms` which parties (by stem) are the same.

    `free` are the senses of what says that nothing is paid (`free of charge`), `dues` the stems of what is (`fee`).

    `agents` lead to who does something (`by`), `infinitives` to a verb (`to`), `relatives` to a side clause; a verb
    of `inverted` makes a condition where it opens a sentence (`should`); if listed so, only before whom it is said of
    (`ist …`), also behind a sign (`, should`), or anywhere (`… should`). `seats` are names (case-folded) that stand for
    somebody (`Whitehall`), with the senses of those.
    """

    language: str
    expressions: Node
    parted: Mapping[str, Sequence[Parted]]
    frames: Sequence[Frame]
    particles: frozenset[str]
    small: frozenset[str]
    names: Node
    nots: frozenset[str]
    negating_prefixes: tuple[str, ...]
    negating_suffixes: frozenset[str]
    synonyms: Mapping[str, str]
    party_synonyms: Mapping[str, str]
    opposites: Mapping[str, frozenset[str]]
    steps: frozenset[str]
    rankings: frozenset[str]
    seats: Mapping[str, frozenset[str]]
    gravity: frozenset[str]
    possessives: frozenset[str]
    pronouns: frozenset[str]
    agents: frozenset[str]
    infinitives: frozenset[str]
    possessive_endings: tuple[str, ...]
    elisions: tuple[str, ...]
    letters: frozenset[str]
    inverted: frozenset[str]
    relatives: frozenset[str]
    nouns_have_capitals: bool
    free: frozenset[str]
    dues: frozenset[str]
    counting: Counting
    forms: Forms
    known: frozenset[str]

    def count(self, words: Mapping[str, int]) -> int:
        """How many of `words` (case-folded, with how often each is there) speak for this language: known to hold its
        sentences together, with a letter that is its own, or both."""
        own = 0
        if self.letters and not "".join(words).isascii():
            own = sum(
                times
                for word, times in words.items()
                if not word.isascii() and not self.letters.isdisjoint(word)
            )
        return own + self.count_known(words)

    def count_known(self, words: Mapping[str, int]) -> int:
        """How many of `words` are known to hold its sentences together."""
        return sum(map(words.__getitem__, self.known.intersection(words)))

    def is_grave(self, stem: str) -> bool:
        """Whether the word stands for money, territory, rights or legal effect."""
        return stem in self.gravity

    def are_opposite(self, one: str, other: str) -> bool:
        """Whether two senses of words (see `units`) exclude each other: `valid`, `void`."""
        return other in self.opposites.get(one, ())


_VERBS = frozenset({"be", "modality"})


def lexicon(data: Mapping[str, Any]) -> Lexicon:
    """A lexicon from the content of one file of `resources/lexicons`."""
    forms, elisions = Forms(data), tuple(data["elisions"])
    listed = list(expressions(data))
    alike = {forms.stem(words[0]): value for words, value in synonyms(data) if len(words) == 1}
    found = tree(e for e in listed if GAP not in e.words)
    return Lexicon(
        language=data["language"],
        expressions=found,
        parted=parted(e for e in listed if GAP in e.words),
        frames=frames(data),
        particles=frozenset(data["particles"]),
        small=_small(listed) if data["nouns_have_capitals"] else frozenset(),
        names=tree(
            Expression(cut(name, elisions, is_folded=False), Meaning("name", group[0]))
            for group in data["names"]
            for name in group
        ),
        negating_prefixes=tuple(data["negating_prefixes"]),
        negating_suffixes=frozenset(data["negating_suffixes"]),
        nots=frozenset(word for word in data["negation"]["not"] if " " not in word),
        synonyms=alike,
        party_synonyms=_party_synonyms(data, forms),
        opposites=_opposites(data, forms, alike, found),
        steps=frozenset(data["steps"]),
        rankings=frozenset(data["rankings"]),
        seats={
            seat.casefold(): frozenset({f"@{who}", forms.stem(who.casefold())})
            for who, *seats in data["seats"]
            for seat in seats
        },
        gravity=frozenset(forms.stem(word.casefold()) for word in data["gravity"]),
        possessives=frozenset(data["possessives"]),
        pronouns=frozenset(data["pronouns"]),
        agents=frozenset(data["agents"]),
        infinitives=frozenset(data["infinitives"]),
        possessive_endings=tuple(data["possessive_endings"]),
        elisions=elisions,
        letters=frozenset(data["letters"]),
        inverted=frozenset(data["inverted"]),
        relatives=frozenset(data["relatives"]),
        nouns_have_capitals=data["nouns_have_capitals"],
        free=frozenset(_sense(cut(said, elisions), forms, alike, found) for said in data["free"]),
        dues=frozenset(forms.stem(word) for word in data["dues"]),
        counting=counting(data),
        forms=forms,
        known=frozenset(e.words[0] for e in listed if e.meaning.sort != "word"),
    )


def choose(lexicons: Sequence[Lexicon], words: Iterable[str], usual: Lexicon | None = None) -> Lexicon:
    """The lexicon whose language `words` (case-folded) are most likely in; of several alike `usual`, or the first.

    A `Counter` stands for as many words as it counts: of a million words it is far quicker to ask about each kind once.
    """
    counted = Counter(words)
    preferred = sorted(lexicons, key=lambda lexicon: lexicon is not usual)
    return max(preferred, key=lambda lexicon: lexicon.count(counted))


def _small(listed: Iterable[Expression]) -> frozenset[str]:
    """The verbs that stand for themselves."""
    return frozenset(e.words[0] for e in listed if len(e.words) == 1 and e.meaning.sort in _VERBS)


def _party_synonyms(data: Mapping[str, Any], forms: Forms) -> dict[str, str]:
    """By the stem of a party what it has in common with others that are called so as well."""
    known = {cut(party, data["elisions"]) for party in data["parties"]}
    parties = [(words, value) for words, value in synonyms(data) if words in known]
    several = Counter(value for _, value in parties)
    return {forms.stem(" ".join(words)): value for words, value in parties if several[value] > 1}


def _opposites(
    data: Mapping[str, Any], forms: Forms, alike: Mapping[str, str], found: Node
) -> dict[str, frozenset[str]]:
    """By sense the senses that exclude it; of each group of the data the first word and all others do."""
    opposed: dict[str, frozenset[str]] = {}
    for group in data["opposites"]:
        first, *rest = (_sense(cut(said, data["elisions"]), forms, alike, found) for said in group)
        for other in rest:
            opposed[first] = opposed.get(first, frozenset()) | {other}
            opposed[other] = opposed.get(other, frozenset()) | {first}
    return opposed


def _sense(words: Sequence[str], forms: Forms, alike: Mapping[str, str], found: Node) -> str:
    """What a unit of these words means."""
    stem = forms.stem(" ".join(words))
    for word in words if len(words) > 1 else ():
        found = found.following[word]
    sort, value = found.meaning or ("word", alike.get(stem, stem))
    return value if sort == "word" else f"{sort} {value}"
