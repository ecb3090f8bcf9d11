"""How far the review is: what was looked at, what is in work and what is done, point by point and pair by pair."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

ReviewState = Literal["unseen", "in work", "done"]

REVIEW_STATES: tuple[ReviewState, ...] = ("unseen", "in work", "done")

WHOLE = ("", "")
"""Stands for no pair: the point as a whole."""

SILENT = "-"
"""In place of a digest where a source says nothing."""

Pair = tuple[str, str]
"""The ids of two sources, the lesser one first: a pair has no direction; or `WHOLE`."""


@dataclass(frozen=True, slots=True)
class Review:
    """What an analyst has said of one point, or of one pair of sources on it. It holds for the point's parts, too.

    `wording` tells the words of each source that were there, see `told_words`: what is done is to be looked at again
    when they are others, and of a source that was not there nothing was said. Where it is empty, nobody knows, and it
    holds for all. `modified` is ISO 8601 in UTC.
    """

    point: str
    pair: Pair
    state: ReviewState
    wording: str = ""
    author: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """That somebody has had a pair on a point before their eyes. `at` is the last time it was news, ISO 8601 in UTC.

    `wording` tells the words that were seen, see `told_words`. The look is about these words, whatever becomes of the
    point's id: other words in their place were not seen.
    """

    point: str
    pair: Pair
    wording: str
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a point, or a pair on it, is.

    `review` is what was said of it last, on itself or on what it is a part of, and `look` the look that counts, as far
    as there are such. `changed`: it was done, but its words are others now, or a source has come. Of `pairs` that need
    a look, `seen` had one and `done` are done; a pair is one pair itself.
    """

    state: ReviewState = "unseen"
    review: Review | None = None
    look: Look | None = None
    changed: bool = False
    pairs: int = 1
    seen: int = 0
    done: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of all `points` on the top level, and `seen` of the `pairs` on all points and sub-points."""

    done: int = 0
    points: int = 0
    seen: int = 0
    pairs: int = 0


def pair_of(one: str, other: str) -> Pair:
    """The pair of two sources, whichever stood on the left."""
    return (one, other) if one <= other else (other, one)


def digest(text: str) -> str:
    """A short digest of the words of one source on a point."""
    return blake2b(text.encode(errors="surrogatepass"), digest_size=6).hexdigest()


def told_words(words: Mapping[str, str]) -> str:
    """What a review or a look keeps of the words that were there: `words` gives a digest, or `SILENT`, for a source."""
    return " ".join(f"{source}={told}" for source, told in sorted(words.items()))


def words_told(wording: str) -> dict[str, str]:
    """The digests by source that `told_words` has put down; what makes no sense is left out."""
    parts = (part.rpartition("=") for part in wording.split(" "))
    return {source: told for source, _, told in parts if source and told}
