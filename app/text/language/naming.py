"""Names that a lexicon knows, with their possessive endings: `United Kingdom's`."""

from collections.abc import Sequence

from app.text.language.expressions import Node
from app.text.language.lexicon import Lexicon
from app.text.language.words import Word, next_in_compound


def name_at(words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Who or what is named by the longest name at `place`, and the place after it."""
    node, at, found = lexicon.names, place, None
    while at < len(words) and (following := _after(node, words[at], lexicon)):
        node = following
        if node.meaning is not None:
            found = node.meaning.value, at + 1
        at = next_in_compound(words, at)
    return found


def _after(node: Node, word: Word, lexicon: Lexicon) -> Node | None:
    """What a word leads to in the tree of names, its possessive ending left out."""
    text, folded = word.text, word.folded
    for ending in lexicon.possessive_endings:
        if folded.endswith(ending) and len(folded) == len(text) > len(ending):
            return node.following.get(text) or node.following.get(text[: -len(ending)])
    return node.following.get(text)
