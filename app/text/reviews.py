"""How far the review is: what was looked at, what is in work and what is done, point by point and pair by pair."""

from dataclasses import dataclass
from typing import Literal

ReviewState = Literal["unseen", "in work", "done"]

REVIEW_STATES: tuple[ReviewState, ...] = ("unseen", "in work", "done")

WHOLE = ("", "")
"""Stands for no pair: the point as a whole."""

Pair = tuple[str, str]
"""The ids of two sources, the lesser one first: a pair has no direction; or `WHOLE`."""


@dataclass(frozen=True, slots=True)
class Review:
    """What an analyst has said of one point, or of one pair of sources on it.

    `wording` is a digest of the words that were there: what is done is to be looked at again when they are others.
    `modified` is ISO 8601 in UTC.
    """

    point: str
    pair: Pair
    state: ReviewState
    wording: str = ""
    author: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """That somebody has had a pair on a point before their eyes. `at` is the first time, ISO 8601 in UTC."""

    point: str
    pair: Pair
    author: str = ""
    at: str = ""


def pair_of(one: str, other: str) -> Pair:
    """The pair of two sources, whichever stood on the left."""
    return (one, other) if one <= other else (other, one)
