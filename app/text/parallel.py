"""Two whole texts side by side: cut into blocks, of which each is what both say of one thing, or one alone says.

Passages of the same point belong together. Where only one text divides a point, its sub-points belong to the
point; where a text lists nothing for a point, the prose that speaks of it does, as in a wording. Other prose is
paired by what it says. Every character of both texts is in exactly one block.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.text.cancel import Stop, check, watched
from app.text.model import Passage, Point, Source, Span
from app.text.parallel_pieces import Piece, PieceKind, pieces
from app.text.parallel_prose import pair_up


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of one text: `span` with the number in front of it and the blanks behind, `core` what is compared.

    `block` is the number of its block, `point` the id of the point that it words, empty in prose.
    """

    span: Span
    core: Span
    block: int
    point: str
    kind: PieceKind


@dataclass(frozen=True, slots=True)
class Block:
    """What of the two texts belongs together: stretches of the left and of the right one, in the order in which
    they are compared. One that stands in one text only has none on the other side.

    `places` tell where it begins on either side or, where it has nothing, where it would stand. `point` is the
    id of the point that it words, empty in prose. Code points into the texts.
    """

    point: str
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    places: tuple[int, int]

    @property
    def is_matched(self) -> bool:
        """Whether both texts have it."""
        return bool(self.left and self.right)


@dataclass(frozen=True, slots=True)
class Parallel:
    """Blocks in the order of the left text; what only the right one has follows what it follows there.

    `left` and `right` are the stretches of the two texts in their own order; each side's spans cover its text.
    `prose_counts`: so much of the prose is in both texts that prose which is in one only tells something.
    """

    blocks: tuple[Block, ...] = ()
    left: tuple[Stretch, ...] = ()
    right: tuple[Stretch, ...] = ()
    prose_counts: bool = False

    def counts(self, block: int) -> bool:
        """Whether it tells something that a block stands in one text only."""
        return bool(self.blocks[block].point) or self.prose_counts


def parallel(
    left: Source,
    right: Source,
    points: Sequence[Point],
    passages: Iterable[Passage],
    should_cancel: Stop = None,
) -> Parallel:
    """Two sources cut into blocks. `passages` may be those of all sources of the project.

    Raises `Cancelled` soon after `should_cancel` answers True.
    """
    own: dict[str, list[Passage]] = {left.id: [], right.id: []}
    for passage in watched(passages, should_cancel, 1024):
        if (mine := own.get(passage.source)) is not None:
            mine.append(passage)
    sides = [
        _Side(source.text, pieces(source.text, own[source.id], should_cancel)) for source in (left, right)
    ]
    order = {point.id: number for number, point in enumerate(points)}
    check(should_cancel)
    groups = _groups(sides, order)
    prose = _prose(sides, groups, should_cancel)
    check(should_cancel)
    everything = [*groups, *prose, *_alone(sides, [*groups, *prose])]
    return _arranged(sides, everything, _parallel_prose(sides, prose), should_cancel)


class _Side:
    """One text and its pieces; `points` names the one point that each piece words, empty in prose."""

    def __init__(self, text: str, found: list[Piece]) -> None:
        self.text, self.pieces = text, found
        self.points = [""] * len(found)
        self.listed = {point for piece in found if piece.kind == "point" for point in piece.points}
        self.said = self.listed | {point for piece in found for point in piece.points}

    def name(self, other: "_Side") -> None:
        """Choose the point of every piece: of several one that the other side has, too."""
        for n, piece in enumerate(self.pieces):
            free = [p for p in piece.points if piece.kind == "point" or p not in self.listed]
            shared = [p for p in free if p in other.listed] or [p for p in free if p in other.said]
            self.points[n] = next(iter(shared or free or piece.points), "")


@dataclass(slots=True)
class _Group:
    """Numbers of pieces of both sides that belong together."""

    point: str
    sides: tuple[list[int], list[int]]


def _groups(sides: Sequence[_Side], order: dict[str, int]) -> list[_Group]:
    """What words points on both sides, and what is listed on one."""
    left, right = sides
    left.name(right)
    right.name(left)
    found: dict[str, _Group] = {}
    for number, (mine, other) in enumerate(((left, right), (right, left))):
        theirs = {point for point in other.points if point}
        for n, point in enumerate(mine.points):
            if point:
                home = next((name for name in _upwards(point) if name in theirs), point)
                found.setdefault(home, _Group(home, ([], []))).sides[number].append(n)
    for group in found.values():
        for mine, chosen in zip(sides, group.sides, strict=True):
            chosen[:] = _chosen(mine, chosen, order)
    return [group for group in found.values() if _is_worded(group, sides)]


def _upwards(point: str) -> Iterator[str]:
    while point:
        yield point
        point = point.rpartition(".")[0]


def _chosen(side: _Side, numbers: list[int], order: dict[str, int]) -> list[int]:
    """The listed pieces in the order of the points; only where there are none, the mentions."""
    listed = [n for n in numbers if side.pieces[n].kind == "point"]
    return sorted(listed, key=lambda n: (order.get(side.points[n], 0), n)) if listed else sorted(numbers)


def _is_worded(group: _Group, sides: Sequence[_Side]) -> bool:
    """Whether it is on both sides, or listed on one: a mention of what the other text lacks is prose."""
    if all(group.sides):
        return True
    return any(
        side.pieces[n].kind == "point" for side, mine in zip(sides, group.sides, strict=True) for n in mine
    )


def _prose(sides: Sequence[_Side], groups: Iterable[_Group], should_cancel: Stop) -> list[_Group]:
    """Prose that both sides have."""
    free = [_left_over(side, number, groups) for number, side in enumerate(sides)]
    texts = [
        [side.pieces[n].core.of(side.text) for n in mine] for side, mine in zip(sides, free, strict=True)
    ]
    pairs = pair_up(texts[0], texts[1], should_cancel)
    return [_Group("", ([free[0][a]], [free[1][b]])) for a, b in pairs.items()]


def _left_over(side: _Side, number: int, groups: Iterable[_Group]) -> list[int]:
    taken = {n for group in groups for n in group.sides[number]}
    return [n for n in range(len(side.pieces)) if n not in taken]


def _parallel_prose(sides: Sequence[_Side], prose: Sequence[_Group]) -> bool:
    """Whether at least half of the prose of the side that has more is on both."""
    totals = [sum(len(piece.core) for piece in side.pieces if piece.kind == "prose") for side in sides]
    longer = totals[1] > totals[0]
    side = sides[longer]
    shared = sum(len(side.pieces[n].core) for group in prose for n in group.sides[longer])
    return bool(shared) and 2 * shared >= totals[longer]


def _alone(sides: Sequence[_Side], groups: Iterable[_Group]) -> Iterator[_Group]:
    """What remains of each side, neighbours together."""
    for number, side in enumerate(sides):
        run: list[int] = []
        for n in _left_over(side, number, groups):
            if run and n != run[-1] + 1:
                yield _one_sided(run, number)
                run = []
            run.append(n)
        if run:
            yield _one_sided(run, number)


def _one_sided(run: list[int], number: int) -> _Group:
    return _Group("", ([], run) if number else (run, []))


def _arranged(
    sides: Sequence[_Side], groups: Sequence[_Group], prose_counts: bool, should_cancel: Stop
) -> Parallel:
    """The groups as blocks, in their order."""
    home: tuple[dict[int, _Group], dict[int, _Group]] = ({}, {})
    for group in groups:
        for side in (0, 1):
            home[side].update(dict.fromkeys(group.sides[side], group))
    keys: dict[int, tuple[int, int]] = {
        id(group): (min(group.sides[0]), -1) for group in groups if group.sides[0]
    }
    last = -1
    for n in range(len(sides[1].pieces)):
        group = home[1][n]
        if group.sides[0]:
            last = min(group.sides[0])
        else:
            keys.setdefault(id(group), (last, n))
    ordered = sorted(groups, key=lambda group: keys[id(group)])
    numbers = {id(group): number for number, group in enumerate(ordered)}
    places = _places(sides, home)
    blocks = tuple(_block(group, sides, places) for group in watched(ordered, should_cancel, 256))
    left, right = (
        tuple(
            Stretch(piece.span, piece.core, numbers[id(home[number][n])], side.points[n], piece.kind)
            for n, piece in enumerate(side.pieces)
        )
        for number, side in enumerate(sides)
    )
    return Parallel(blocks, left, right, prose_counts)


def _places(sides: Sequence[_Side], home: Sequence[dict[int, _Group]]) -> dict[tuple[int, int], int]:
    """Where a one-sided group would stand on the other side, by its side and its first piece."""
    found: dict[tuple[int, int], int] = {}
    for number in (0, 1):
        other = sides[1 - number]
        last = 0
        for n in range(len(sides[number].pieces)):
            partners = home[number][n].sides[1 - number]
            if partners:
                last = max(other.pieces[m].core.end for m in partners)
            else:
                found[number, n] = last
    return found


def _block(group: _Group, sides: Sequence[_Side], places: dict[tuple[int, int], int]) -> Block:
    left, right = (
        tuple(side.pieces[n].core for n in mine) for side, mine in zip(sides, group.sides, strict=True)
    )
    starts = [
        min(span.start for span in own) if own else places[1 - number, min(group.sides[1 - number])]
        for number, own in enumerate((left, right))
    ]
    return Block(group.point, left, right, (starts[0], starts[1]))
