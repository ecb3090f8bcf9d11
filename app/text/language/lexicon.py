"""The words of one language that make a difference material: what may, must, never or only be.

A lexicon is data (`resources/lexicons/*.json`), handed in: nothing here knows a word of any language.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from app.text.language.forms import Forms

Words = tuple[str, ...]
"""An expression, word by word, case-folded."""


class Meaning(NamedTuple):
    """What an expression does. `sort` is a unit's (see `units`), `value` tells its group, such as `duty`."""

    sort: str
    value: str


class Expression(NamedTuple):
    """An expression and its meaning."""

    words: Words
    meaning: Meaning


class Parted(NamedTuple):
    """An expression with other words inside: its last word, and its meaning."""

    last: str
    meaning: Meaning


@dataclass(slots=True)
class Node:
    """A tree of expressions: what may follow, and the meaning if an expression ends here."""

    following: "dict[str, Node]" = field(default_factory=dict)
    meaning: Meaning | None = None

    def learn(self, expression: Expression) -> None:
        """Enter an expression; of several meanings of the same words the last one counts."""
        node = self
        for word in expression.words:
            node = node.following.setdefault(word, Node())
        node.meaning = expression.meaning


@dataclass(frozen=True)
class Counting:
    """How a language writes quantities and dates. Keys are case-folded; `starts` are the words that can begin a
    number in words.

    `years` follow the figures of a year (`2026 року`), `references` stand before the number of a part of a document
    (`Section 3`), `ranges` between two numbers (`5 to 10`), `sums` inside one (`two hundred and six`); `ones`
    are articles that count before a stretch of time (`un año`), some only behind a word that sets a time (`… a`).
    `clock` tells what the words of times of day do (see `clock`), `durations` are stretches of time that name no
    number (`fortnight`)."""

    decimal: str
    month_first: bool
    starts: frozenset[str]
    numbers: Mapping[str, float]
    fractions: Mapping[str, float]
    times: Mapping[str, float]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    scales: Mapping[str, int]
    joiners: frozenset[str]
    date_joiners: frozenset[str]
    deadlines: frozenset[str]
    percent: frozenset[str]
    units: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    months_have_capitals: bool = False
    years: frozenset[str] = frozenset()
    clock: Mapping[str, str] = field(default_factory=dict)
    references: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()
    sums: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    durations: Mapping[str, tuple[float, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Lexicon:
    """One language. `expressions` are case-folded, `names` in their own case; `nots` are simple negations. `parted` are
    expressions by their first word that have others inside (`ne … que`).

    `agents` lead to who does something (`by`), `infinitives` to a verb (`to`), `relatives` to a side clause; a verb
    of `inverted` makes a condition where it opens a sentence (`should`); before whom it is said of also behind a sign
    if listed so (`, should`), or anywhere (`… should`). `seats` are names (case-folded) that stand for
    somebody (`Whitehall`), with the senses of those.
    """

    language: str
    expressions: Node
    parted: "Mapping[str, Sequence[Parted]]"
    names: Node
    nots: frozenset[str]
    negating_prefixes: tuple[str, ...]
    negating_suffixes: frozenset[str]
    synonyms: Mapping[str, str]
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
    counting: Counting
    forms: Forms
    known: frozenset[str]

    def count(self, words: Iterable[str]) -> int:
        """How many of `words` (case-folded) speak for this language: known to hold its sentences together, with a
        letter that is its own, or both."""
        listed = list(words)
        own = (
            sum(not self.letters.isdisjoint(word) for word in listed if not word.isascii())
            if self.letters
            else 0
        )
        return own + sum(map(self.known.__contains__, listed))

    def is_grave(self, stem: str) -> bool:
        """Whether the word stands for money, territory, rights or legal effect."""
        return stem in self.gravity


TIME_UNITS: Mapping[str, tuple[int, str]] = {
    "second": (1, "second"),
    "minute": (1, "minute"),
    "hour": (60, "minute"),
    "day": (1, "day"),
    "working day": (1, "working day"),
    "week": (7, "day"),
    "month": (1, "month"),
    "year": (12, "month"),
    "decade": (120, "month"),
}
"""Units of quantities that are stretches of time, with what they amount to."""

_GAP = "…"
_GROUPED = ("modality", "negation", "condition", "scope")


def lexicon(data: Mapping[str, Any]) -> Lexicon:
    """A lexicon from the content of one file of `resources/lexicons`."""
    forms = Forms(data)
    expressions = list(_expressions(data))
    synonyms = {forms.stem(words[0]): value for words, value in _synonyms(data) if len(words) == 1}
    return Lexicon(
        language=data["language"],
        expressions=_tree(e for e in expressions if _GAP not in e.words),
        parted=_parted(e for e in expressions if _GAP in e.words),
        names=_tree(
            Expression(tuple(name.split()), Meaning("name", group[0]))
            for group in data["names"]
            for name in group
        ),
        negating_prefixes=tuple(data["negating_prefixes"]),
        negating_suffixes=frozenset(data["negating_suffixes"]),
        nots=frozenset(word for word in data["negation"]["not"] if " " not in word),
        synonyms=synonyms,
        seats={
            seat.casefold(): frozenset({f"@{who}", forms.stem(who.casefold())})
            for who, *seats in data["seats"]
            for seat in seats
        },
        gravity=frozenset(map(forms.stem, data["gravity"])),
        possessives=frozenset(data["possessives"]),
        pronouns=frozenset(data["pronouns"]),
        agents=frozenset(data["agents"]),
        infinitives=frozenset(data["infinitives"]),
        possessive_endings=tuple(data["possessive_endings"]),
        elisions=tuple(data["elisions"]),
        letters=frozenset(data["letters"]),
        inverted=frozenset(data["inverted"]),
        relatives=frozenset(data["relatives"]),
        nouns_have_capitals=data["nouns_have_capitals"],
        counting=_counting(data),
        forms=forms,
        known=frozenset(e.words[0] for e in expressions if e.meaning.sort != "word"),
    )


def choose(lexicons: Sequence[Lexicon], words: Iterable[str], usual: Lexicon | None = None) -> Lexicon:
    """The lexicon whose language `words` (case-folded) are most likely in; of several alike `usual`, or the first."""
    listed = list(words)
    preferred = sorted(lexicons, key=lambda lexicon: lexicon is not usual)
    return max(preferred, key=lambda lexicon: lexicon.count(listed))


def _expressions(data: Mapping[str, Any]) -> Iterator[Expression]:
    """All expressions but names; of several meanings of the same words the last one counts."""
    for words, value in _synonyms(data):
        if len(words) > 1:
            yield Expression(words, Meaning("word", value))
    for sort in ("parties", "articles", "function", "be", "auxiliary"):
        for expression in data[sort]:
            yield from _expand(data, expression, Meaning(_SORTS[sort], sort))
    for sort in _GROUPED:
        for value, listed in data[sort].items():
            for expression in listed:
                yield from _expand(data, expression, Meaning(sort, value))


_SORTS = {"parties": "party", "articles": "article", "function": "small", "be": "be", "auxiliary": "be"}


def _expand(data: Mapping[str, Any], expression: str, meaning: Meaning) -> Iterator[Expression]:
    """The expression, and again with every other form of its first word that the data name."""
    first, *rest = expression.casefold().split()
    yield Expression((first, *rest), meaning)
    if rest:
        for form in data["first_word_forms"].get(first, ()):
            yield Expression((*form.split(), *rest), meaning)


def _synonyms(data: Mapping[str, Any]) -> Iterator[tuple[Words, str]]:
    forms = {
        form: group
        for one, rest in data["first_word_forms"].items()
        for group in ((one, *rest),)
        for form in group
    }
    for group in data["synonyms"]:
        for expression in group:
            first, *rest = expression.casefold().split()
            yield (first, *rest), f"={group[0]}"
            for form in forms.get(first, ()) if rest else ():
                if " " not in form:
                    yield (form, *rest), f"={group[0]}"


def _tree(expressions: Iterable[Expression]) -> Node:
    root = Node()
    for expression in expressions:
        root.learn(expression)
    return root


def _parted(expressions: Iterable[Expression]) -> dict[str, list[Parted]]:
    found: dict[str, list[Parted]] = {}
    for words, meaning in expressions:
        found.setdefault(words[0], []).append(Parted(words[-1], meaning))
    return found


def _counting(data: Mapping[str, Any]) -> Counting:
    return Counting(
        decimal=data["decimal"],
        month_first=data["dates"] == "mdy",
        starts=frozenset(
            key.partition(" ")[0]
            for table in ("numbers", "fractions", "times", "ordinals", "durations")
            for key in data[table]
        ).union(one.removeprefix("… ") for one in data["ones"]),
        numbers=data["numbers"],
        fractions=data["fractions"],
        times=data["times"],
        ordinals=data["ordinals"],
        ordinal_endings=frozenset(data["ordinal_endings"]),
        scales=data["scales"],
        joiners=frozenset(data["and"]),
        date_joiners=frozenset(data["of"]),
        deadlines=frozenset(data["deadline"]),
        percent=frozenset(data["percent"]),
        units={**data["currencies"], **data["time"], **data["measures"]},
        months=data["months"],
        weekdays=frozenset(data["weekdays"]),
        months_have_capitals=data["months_have_capitals"],
        years=frozenset(data["years"]),
        clock={expression: does for does, listed in data["clock"].items() for expression in listed},
        references=frozenset(data["references"]),
        ranges=frozenset(data["ranges"]),
        sums=frozenset(data["sums"]),
        ones=frozenset(data["ones"]),
        durations={words: (float(value), unit) for words, (value, unit) in data["durations"].items()},
    )
