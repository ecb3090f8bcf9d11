"""Which height of one text belongs to which of the other: by the blocks that both have, in whatever order."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from app.text.cancel import Stop, watched
from app.text.model import Span
from app.text.parallel import Parallel, Stretch


class Pairing(NamedTuple):
    """A stretch of the leading text, and the one of the other text that is shown beside it."""

    lead: Span
    follow: Span


class Page(Protocol):
    """What knows where on a page a character stands."""

    def height_of(self, place: int) -> float: ...

    def place_of(self, height: float) -> int: ...


def pairings(parallel: Parallel, should_cancel: Stop = None, *, left_leads: bool) -> list[Pairing]:
    """For every stretch of the leading text, in its order, where the other text is then.

    Stretches of a block that both have go together one by one. What stands in the leading text only goes with what
    stands in the other only between the partners of its neighbours; if there is no such place, the other waits.
    Raises `Cancelled` soon after `should_cancel` answers True.
    """
    lead, follow = (parallel.left, parallel.right) if left_leads else (parallel.right, parallel.left)
    known = _partners(lead, follow)
    shared = {stretch.block for stretch in lead}
    matched = [stretch.span.start for stretch in follow if stretch.block in shared]
    found: list[Pairing] = []
    last, run = 0, list[Stretch]()
    together = (*zip(lead, known, strict=True), (None, None))
    for stretch, partner in watched(together, should_cancel, 256):
        if stretch is not None and partner is None:
            run.append(stretch)
            continue
        end = partner.start if partner else follow[-1].span.end if follow else 0
        is_free = end >= last and bisect_left(matched, end) == bisect_left(matched, last)
        found += _shared_out(run, Span(last, end if is_free else last))
        run = []
        if stretch is not None and partner is not None:
            found.append(Pairing(stretch.span, partner))
            last = partner.end
    return found


def _partners(lead: Sequence[Stretch], follow: Sequence[Stretch]) -> list[Span | None]:
    """What each stretch of the leading text goes with, None if its block is in that text only."""
    theirs: defaultdict[int, list[Stretch]] = defaultdict(list)
    for stretch in follow:
        theirs[stretch.block].append(stretch)
    mine: defaultdict[int, list[Stretch]] = defaultdict(list)
    for stretch in lead:
        mine[stretch.block].append(stretch)
    found: dict[int, Span] = {}
    for block, own in mine.items():
        if partners := theirs.get(block):
            one_by_one = min(len(own), len(partners)) - 1
            found |= {
                one.span.start: other.span for one, other in zip(own[:one_by_one], partners, strict=False)
            }
            rest = _shared_out(own[one_by_one:], partners[one_by_one].span)
            found |= {pairing.lead.start: pairing.follow for pairing in rest}
    return [found.get(stretch.span.start) for stretch in lead]


def _shared_out(run: Sequence[Stretch], span: Span) -> list[Pairing]:
    """Neighbours with their parts of a span, each as long as it is itself in proportion."""
    total = sum(len(stretch.span) for stretch in run) or 1
    found, before, start = [], 0, span.start
    for stretch in run:
        before += len(stretch.span)
        end = span.start + len(span) * before // total
        found.append(Pairing(stretch.span, Span(start, end)))
        start = end
    return found


def followed(pairs: Sequence[Pairing], lead: Page, follow: Page, height: float) -> float:
    """The height on the other page that belongs to a height on the leading one."""
    if not pairs:
        return 0.0
    at = bisect_right(pairs, lead.place_of(height), key=lambda pair: pair.lead.start)
    pair = pairs[max(at - 1, 0)]
    top, foot = lead.height_of(pair.lead.start), lead.height_of(pair.lead.end)
    share = min(max((height - top) / (foot - top), 0.0), 1.0) if foot > top else 0.0
    start, end = follow.height_of(pair.follow.start), follow.height_of(pair.follow.end)
    return start + share * (end - start)
