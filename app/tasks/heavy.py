"""The jobs that can last, each done here and now where it is small, else in a process of its own.

Nothing in them touches a project file: plain values go in and come out.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from app.errors import Problem
from app.store import raw
from app.tasks.apart import apart
from app.tasks.examining import Found, Progress, examine
from app.tasks.exporting import Prepared, put
from app.tasks.relining import Relined
from app.tasks.taking import Taking, prepare_taking
from app.text.cancel import Stop
from app.text.lineup import Lineup

_LARGE_TEXT = 2_000_000
_LARGE_DOCUMENT = 200_000
"""Bytes from which on reading plain text, or anything else, would be felt in the window."""
_LARGE_LINEUP = 300_000
"""The same for the code points of all texts that are lined up."""
_LARGE_REPORT = 100
"""The same for the passages or notes of a report."""
_PLAIN = frozenset({".txt", ".text"})
_FOREIGN = b"%PDF-"
"""What stands near the beginning of a file that is read by code which can crash the process that it runs in."""
_HEAD = 1024


def examined(path: Path, encoding: str | None, progress: Progress, should_cancel: Stop) -> Found:
    """What is found in a file. Raises `Problem` and `Cancelled`."""
    if _is_large(path):
        return apart(_examined, path, encoding, progress=progress, should_cancel=should_cancel)
    return _examined(path, encoding, progress, should_cancel)


def taken(
    found: Sequence[Found],
    replacements: Mapping[int, str],
    lineup: Lineup,
    reference: str,
    progress: Progress,
    should_cancel: Stop,
) -> Taking:
    """What `prepare_taking` makes of it."""
    size = _size(lineup) + sum(len(one.document.text) for one in found)
    arguments = tuple(found), dict(replacements), lineup, reference
    if size > _LARGE_LINEUP:
        return apart(prepare_taking, *arguments, progress=progress, should_cancel=should_cancel)
    return prepare_taking(*arguments, progress, should_cancel)


def relined(
    prepare: Callable[..., Relined], lineup: Lineup, *what: str, progress: Progress, should_cancel: Stop
) -> Relined:
    """What `prepare`, one of the functions of `relining`, makes of the lineup."""
    if _size(lineup) > _LARGE_LINEUP:
        return apart(_relined, prepare, lineup, *what, progress=progress, should_cancel=should_cancel)
    return prepare(lineup, *what, should_cancel)


def exported(prepared: Prepared, progress: Progress, should_cancel: Stop) -> None:
    """Write what was prepared. Raises `Problem` and `Cancelled`; a file that was there stays as it was then."""
    if prepared.size > _LARGE_REPORT:
        parts = apart(_made, prepared.make, progress=progress, should_cancel=should_cancel)
        put(prepared.path, parts, should_cancel)
    else:
        prepared.write(should_cancel)


def _is_large(path: Path) -> bool:
    """Whether reading the file would be felt, or could be the end of the program. The reader says what is wrong with
    one that cannot be read.
    """
    limit = _LARGE_TEXT if path.suffix.lower() in _PLAIN else _LARGE_DOCUMENT
    try:
        if not path.is_file():
            return False
        with raw.reading(path) as file:
            return path.stat().st_size > limit or _FOREIGN in file.read(_HEAD)
    except OSError:
        return False


def _size(lineup: Lineup) -> int:
    return sum(len(source.text) for source in lineup.sources)


def _examined(path: Path, encoding: str | None, progress: Progress, should_cancel: Stop = None) -> Found:
    (found,) = examine([path], progress, should_cancel, {path: encoding} if encoding else {})
    if isinstance(found, Problem):
        raise found
    return found


def _relined(prepare: Callable[..., Relined], lineup: Lineup, *rest: object) -> Relined:
    """In the other process, where `progress` comes last."""
    *what, _progress = rest
    return prepare(lineup, *what)


def _made(make: Callable[[], Iterable[bytes]], _progress: Progress) -> list[bytes]:
    return list(make())
