"""Values on their way to another process, packed so that no other thread has to wait while that is done."""

import pickle
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing.reduction import ForkingPickler
from typing import Any

from app.text.model import Passage

_AT_ONCE = 500
"""So many passages are packed without a pause: well below a millisecond."""

_FEW = 8
"""So many larger values are."""

Parcel = Sequence[bytes]
"""A pickled value in pieces."""


def packed(value: object) -> Parcel:
    """Pickle a value, piece by piece: as one, a long one would be copied while everybody waits."""
    pieces = _Pieces()
    ForkingPickler(pieces).dump(value)
    return pieces.written


def unpacked(pieces: Iterable[bytes]) -> Any:
    """The value that was packed."""
    return ForkingPickler.loads(b"".join(pieces))


def bundled(passages: Sequence[Passage]) -> Parcel:
    """Pickle passages without asking each how it is done."""
    return [
        pickle.dumps([_row(passage) for passage in passages[at : at + _AT_ONCE]])
        for at in range(0, len(passages), _AT_ONCE)
    ]


def unbundled(bundles: Iterable[bytes]) -> Iterator[Passage]:
    """The passages that were bundled."""
    return (Passage(*row) for bundle in bundles for row in ForkingPickler.loads(bundle))


def in_bundles(values: Sequence[object]) -> Parcel:
    """Pickle values, a few at a time."""
    return [pickle.dumps(values[at : at + _FEW]) for at in range(0, len(values), _FEW)]


def out_of(bundles: Iterable[bytes]) -> Iterator[Any]:
    """The values that were bundled."""
    return (value for bundle in bundles for value in ForkingPickler.loads(bundle))


def _row(passage: Passage) -> tuple[object, ...]:
    return passage.point, passage.source, passage.start, passage.end, passage.role, passage.confidence


class _Pieces:
    """A file that keeps what is written to it as it comes."""

    def __init__(self) -> None:
        self.written: list[bytes] = []

    def write(self, piece: bytes) -> int:
        """Keep it. It may be memory that is used again."""
        self.written.append(bytes(piece))
        return len(piece)
