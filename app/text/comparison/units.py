"""The units of a text that count for a comparison, and for each the key by which it is the same as another."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from app.text.comparison.rewriting import Text
from app.text.comparison.tokens import Tokens, tokenise
from app.text.comparison.variation import fold, folded, framed, is_punctuation
from app.text.options import Ignorable


class Units(NamedTuple):
    """Units in reading order and their keys, one for each."""

    tokens: Tokens
    keys: list[str]


def units(text: Text, ignore: frozenset[Ignorable]) -> Units:
    """The words and signs of a text, folded by what is ignored. Ignored punctuation counts as little as a space."""
    tokens = tokenise(text.text)
    if not ignore:
        return Units(tokens, tokens.words)
    if text.rewritings:
        tokens = _merged(tokens, text)
    keys = _folded(tokens, ignore)
    for n in _rewritten(tokens, text):
        start, end = tokens.starts[n], tokens.ends[n]
        frame = framed(text.text, start, end)
        keys[n] = folded(frame._replace(part=text.said(start, end, ignore)), ignore)
    kept = [n for n, key in enumerate(keys) if key]
    if len(kept) == len(keys):
        return Units(tokens, keys)
    part = Tokens(
        text.text,
        [tokens.words[n] for n in kept],
        [tokens.starts[n] for n in kept],
        [tokens.ends[n] for n in kept],
    )
    return Units(part, [keys[n] for n in kept])


def _folded(tokens: Tokens, ignore: frozenset[Ignorable]) -> list[str]:
    known: dict[str, str] = {}
    found = []
    for n, word in enumerate(tokens.words):
        if is_punctuation(word[0]):  # its neighbours matter
            found.append(fold(tokens.text, tokens.starts[n], tokens.ends[n], ignore))
        elif word in known:
            found.append(known[word])
        else:
            found.append(known.setdefault(word, fold(word, 0, len(word), ignore)))
    return found


def _merged(tokens: Tokens, text: Text) -> Tokens:
    """Units that say one thing together as one."""
    spans = list(zip(tokens.starts, tokens.ends, strict=True))
    for rewriting in reversed(text.rewritings):
        first = bisect_left(tokens.ends, rewriting.start + 1)
        last = bisect_left(tokens.starts, rewriting.end)
        if last - first > 1:
            spans[first:last] = [(spans[first][0], spans[last - 1][1])]
    return joined(tokens.text, spans)


def joined(text: str, spans: Sequence[tuple[int, int]]) -> Tokens:
    """Units given by where they start and end."""
    return Tokens(text, [text[a:b] for a, b in spans], [a for a, _ in spans], [b for _, b in spans])


def _rewritten(tokens: Tokens, text: Text) -> list[int]:
    """The units that hold a rewriting."""
    return sorted({bisect_left(tokens.ends, rewriting.start + 1) for rewriting in text.rewritings})
