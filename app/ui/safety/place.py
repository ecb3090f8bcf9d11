"""Whether a file is still where it was opened, and still the same."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

State = Literal["there", "gone", "replaced"]


@dataclass(frozen=True, slots=True)
class Place:
    """A file as it was when it was looked at; `identity` is None where there was none."""

    path: Path
    identity: tuple[int, int] | None

    @classmethod
    def of(cls, path: Path) -> "Place":
        """Remember what lies at `path` now."""
        return cls(path, _identity(path))

    @property
    def state(self) -> State:
        """What is there now: the very file, none, or another."""
        now = _identity(self.path)
        if now is None:
            return "gone"
        return "there" if now == self.identity else "replaced"


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:  # also a drive that is not connected any more
        return None
    return status.st_dev, status.st_ino
