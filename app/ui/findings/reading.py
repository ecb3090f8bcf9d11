"""What is found in points of the open project, put together in the background as the list wants it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.tasks.surveying import Surveyor
from app.text.cancel import watched
from app.ui.findings.joining import Found, found
from app.ui.jobs import Ticket

PART_SECONDS = 0.25


class Part(NamedTuple):
    """What is found in points, by id; and the sources, by id, in whose language no lexicon is at home."""

    found: Mapping[str, Found]
    thin: frozenset[str]


def read(surveyor: Surveyor, points: Sequence[str], ticket: Ticket) -> Part:
    """In as many of the points as a quarter of a second allows, and at least in the first.

    Raises `Cancelled` soon after the job was cancelled, and `Problem` as `Annex` does.
    """
    told = surveyor.part(points, PART_SECONDS, ticket.cancelled)
    variants = watched(told.variants.items(), ticket.cancelled)
    return Part({point: found(some) for point, some in variants}, told.thin)
