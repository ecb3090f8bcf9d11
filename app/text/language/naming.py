"""Names that a lexicon knows, with their possessive endings: `United Kingdom's`."""

from collections.abc import Callable, Sequence

from app.text.language.expressions import Node
from app.text.language.lexicon import Lexicon
from app.text.language.words import Word, next_in_compound

_QUOTES = frozenset("\"'“”„«»‘’‹›")


def name_at(words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Who or what is named by the longest name at `place`, and the place after it."""
    node, at, found = lexicon.names, place, None
    while at < len(words) and (following := _after(node, words[at], lexicon)):
        node = following
        if node.meaning is not None:
            found = node.meaning.value, at + 1
        at = next_in_compound(words, at)
    return found


def past_other_name(words: Sequence[Word], place: int, same: Callable[[int], int | None]) -> int:
    """The place after another name of the same in brackets, quoted or not (`European Union (EU)`), or else `place`.

    `same` tells where such a name ends that begins at a place.
    """
    if place + 2 >= len(words) or words[place].text != "(":
        return place
    last = same(place + 1 + (words[place + 1].text in _QUOTES))
    if last is not None and last < len(words) and words[last].text in _QUOTES:
        last += 1
    return last + 1 if last is not None and last < len(words) and words[last].text == ")" else place


def _after(node: Node, word: Word, lexicon: Lexicon) -> Node | None:
    """What a word leads to in the tree of names, its possessive ending left out."""
    text, folded = word.text, word.folded
    for ending in lexicon.possessive_endings:
        if folded.endswith(ending) and len(folded) == len(text) > len(ending):
            return node.following.get(text) or node.following.get(text[: -len(ending)])
    return node.following.get(text)
