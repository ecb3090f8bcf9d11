"""What a point is part of, as its id tells."""

from collections.abc import Iterator


def lineage(point: str) -> Iterator[str]:
    """A point and all that it is part of, by id, itself first; nothing for an empty id."""
    while point:
        yield point
        point = point.rpartition(".")[0]
