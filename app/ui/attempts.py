"""Doing what may fail for a reason that the analyst can understand."""

from collections.abc import Callable

from app.errors import Problem
from app.text.cancel import Cancelled
from app.ui.messages import translated


def attempt(deed: Callable[[], object], failed: Callable[[str], object]) -> bool:
    """Do it; a `Problem` goes to `failed` as its sentence, any other exception is a bug and is not caught.

    Whether it was done.
    """
    try:
        deed()
    except Problem as problem:
        failed(translated(problem.sentence))
        return False
    return True


def refused(tell: Callable[[str], object]) -> Callable[[Exception], None]:
    """What a job that failed is answered with: a `Problem` goes to `tell` as its sentence, to be `Cancelled` is no
    failure, any other exception is a bug and is raised again."""

    def answer(error: Exception) -> None:
        if isinstance(error, Problem):
            tell(translated(error.sentence))
        elif not isinstance(error, Cancelled):
            raise error

    return answer
