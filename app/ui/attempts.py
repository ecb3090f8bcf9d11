"""Doing what may fail for a reason that the analyst can understand."""

from collections.abc import Callable

from app.errors import Problem


def attempt(deed: Callable[[], object], failed: Callable[[str], object]) -> bool:
    """Do it; a `Problem` goes to `failed` as its sentence, any other exception is a bug and is not caught.

    Whether it was done.
    """
    try:
        deed()
    except Problem as problem:
        failed(str(problem))
        return False
    return True
