"""Expressions of one language, cut as texts are cut, and what they do."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from app.text.language.words import folded, split

Words = tuple[str, ...]
"""An expression, word by word, case-folded."""

GAP = "…"
"""In an expression: other words may stand here."""


class Meaning(NamedTuple):
    """What an expression does. `sort` is a unit's (see `units`), `value` tells its group, such as `duty`."""

    sort: str
    value: str


class Expression(NamedTuple):
    """An expression and its meaning."""

    words: Words
    meaning: Meaning


class Parted(NamedTuple):
    """An expression with other words inside: its last words, and its meaning."""

    last: Words
    meaning: Meaning


class Frame(NamedTuple):
    """A finite verb and, at the end of its clause, an infinitive that together mean something (`hat … zu zahlen`).

    An infinitive is a word that `infinitive` fits behind the word `to`, or one that `fused` fits (`vorzulegen`)."""

    verbs: frozenset[str]
    to: str
    infinitive: re.Pattern[str]
    fused: re.Pattern[str]
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


def cut(expression: str, elisions: Sequence[str], *, is_folded: bool = True) -> Words:
    """The words of an expression as those of a text are cut, hyphens left out; an elided word may stand apart
    (`d' abord`)."""
    known = tuple(elisions)
    return tuple(word for piece in expression.split() for word in _cut(piece, known)[is_folded])


@lru_cache(maxsize=1 << 14)
def _cut(piece: str, elisions: tuple[str, ...]) -> tuple[Words, Words]:
    """The words of what stands between spaces, as printed and case-folded. A lexicon says the same ones often."""
    if folded(piece) in elisions:
        return (piece,), (folded(piece),)
    words = [word for word in split(piece, elisions) if not word.hyphen]
    return tuple(word.text for word in words), tuple(word.folded for word in words)


def spoken(expression: str, elisions: Sequence[str]) -> str:
    """The expression with spaces for the hyphens and behind elided words, as tables of numbers and units are asked."""
    if not any(word.hyphen for word in split(expression)) and "'" not in folded(expression):
        return expression
    return " ".join(cut(expression, elisions))


def tree(expressions: Iterable[Expression]) -> Node:
    """The expressions by their words."""
    root = Node()
    for expression in expressions:
        root.learn(expression)
    return root


def parted(expressions: Iterable[Expression]) -> dict[str, list[Parted]]:
    """By their first words the expressions that have others inside."""
    found: dict[str, list[Parted]] = {}
    for words, meaning in expressions:
        found.setdefault(words[0], []).append(Parted(words[words.index(GAP) + 1 :], meaning))
    return found


def frames(data: Mapping[str, Any]) -> tuple[Frame, ...]:
    """The frames that a lexicon's data tell."""
    return tuple(
        Frame(
            frozenset(frame["verbs"]),
            frame["to"],
            re.compile(frame["infinitive"]),
            re.compile(frame["fused"]),
            Meaning("modality", frame["group"]),
        )
        for frame in data["frames"]
    )


_SORTS = {"parties": "party", "articles": "article", "function": "small", "be": "be", "auxiliary": "be"}
_GROUPED = ("modality", "negation", "condition", "scope")


def expressions(data: Mapping[str, Any]) -> Iterator[Expression]:
    """All expressions but names; of several meanings of the same words the last one counts."""
    for words in (*_opposites(data), *_free(data)):
        yield Expression(words, Meaning("word", f"={' '.join(words)}"))
    for words, value in synonyms(data):
        if len(words) > 1:
            yield Expression(words, Meaning("word", value))
    for key, sort in _SORTS.items():
        for expression in data[key]:
            yield from _expand(data, expression, Meaning(sort, key))
    for sort in _GROUPED:
        for value, listed in data[sort].items():
            for expression in listed:
                yield from _expand(data, expression, Meaning(sort, value))


def _opposites(data: Mapping[str, Any]) -> Iterator[Words]:
    """Those expressions of several words that are the opposite of something."""
    for group in data["opposites"]:
        for expression in group:
            words = cut(expression, data["elisions"])
            if len(words) > 1:
                yield words


def _free(data: Mapping[str, Any]) -> Iterator[Words]:
    """Those expressions of several words that say that nothing is paid."""
    for expression in data["free"]:
        words = cut(expression, data["elisions"])
        if len(words) > 1:
            yield words


def _expand(data: Mapping[str, Any], expression: str, meaning: Meaning) -> Iterator[Expression]:
    """The expression, and again with every other form of its first word that the data name."""
    first, *rest = cut(expression, data["elisions"])
    yield Expression((first, *rest), meaning)
    if rest:
        for form in data["first_word_forms"].get(first, ()):
            yield Expression((*cut(form, data["elisions"]), *rest), meaning)


def synonyms(data: Mapping[str, Any]) -> Iterator[tuple[Words, str]]:
    """Expressions that mean the same, with a sign for what they mean."""
    forms = {
        form: group
        for one, rest in data["first_word_forms"].items()
        for group in ((one, *rest),)
        for form in group
    }
    for group in data["synonyms"]:
        for expression in group:
            first, *rest = cut(expression, data["elisions"])
            yield (first, *rest), f"={group[0]}"
            for form in forms.get(first, ()) if rest else ():
                if " " not in form:
                    yield (form, *rest), f"={group[0]}"
