"""Putting together what two people made of one text, where neither touched what the other changed."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_TOKENS = re.compile(r"\w+|\s+|[^\w\s]")


class _Edit(NamedTuple):
    """The tokens from `start` to `end` of the base became these words."""

    start: int
    end: int
    words: str


def merged_text(base: str, mine: str, theirs: str) -> str | None:
    """The base with the changes of both, the same whichever is called mine; None if that cannot be sure.

    What both changed in the same way counts once. Changes of one side must have at least one whole word between them
    and those of the other that neither touched: of “30 days”, “60 days” and “30 weeks” make no text that anybody
    meant.
    """
    if theirs in (mine, base):
        return mine
    if mine == base:
        return theirs
    tokens: list[str] = _TOKENS.findall(base)
    one, other = _edits(tokens, mine), _edits(tokens, theirs)
    everything = sorted({*one, *other})
    if _are_apart(tokens, everything, {*one} - {*other}, {*other} - {*one}):
        return _applied(tokens, everything)
    return None


def _edits(tokens: Sequence[str], text: str) -> list[_Edit]:
    """What makes the text out of the tokens: stretches that do not touch each other."""
    from rapidfuzz.distance import Indel

    words: list[str] = _TOKENS.findall(text)
    found: list[_Edit] = []
    for op in Indel.opcodes(tokens, words):
        if op.tag == "equal":
            continue
        said = "".join(words[op.dest_start : op.dest_end])
        if found and found[-1].end == op.src_start:
            start, _, before = found.pop()
            found.append(_Edit(start, op.src_end, before + said))
        else:
            found.append(_Edit(op.src_start, op.src_end, said))
    return found


def _are_apart(tokens: Sequence[str], edits: Sequence[_Edit], one: set[_Edit], other: set[_Edit]) -> bool:
    """Whether a word is left between every edit of only one side and the next of only the other."""
    last: dict[bool, int] = {}
    for edit in edits:
        if edit not in one and edit not in other:
            continue
        side = edit in one
        before = last.get(not side)
        if before is not None and not any(token[0].isalnum() for token in tokens[before : edit.start]):
            return False
        last[side] = max(edit.end, last.get(side, 0))
    return True


def _applied(tokens: Sequence[str], edits: Sequence[_Edit]) -> str:
    parts: list[str] = []
    at = 0
    for start, end, words in edits:
        parts += [*tokens[at:start], words]
        at = end
    return "".join([*parts, *tokens[at:]])
