"""What the user is told when something cannot be done."""

from dataclasses import dataclass


class Problem(Exception):
    """A failure that is not a bug: one sentence that says what, where and what to do.

    Every room raises it, the command line prints it and the window shows it. Anything else that is raised
    is a bug. `str(problem)` is the sentence in English, without a trailing line break.
    """

    @property
    def sentence(self) -> str:
        """The sentence as it was told: what translates a `Told` can put it into another language."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else str(self)


class Damaged(Problem):
    """A project file contradicts itself: a backup of it can be restored, or what can be read of it salvaged."""


class CannotSave(Problem):
    """An edit cannot be saved where the project lies: the disk is full or refuses, the file was moved, deleted or
    replaced. What is open can still be read, and saved as a copy elsewhere.
    """


class Undecodable(Problem):
    """The bytes of a file make no text in the encoding that was tried; in another they may."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open: names of computer and account, empty where unknown, the number of the process, 0 where
    unknown, and since when, ISO 8601 in UTC, empty where unknown.
    """

    host: str = ""
    user: str = ""
    pid: int = 0
    since: str = ""


class InUse(Problem):
    """Another window has the project open; it can be opened to read. `holder` is whose window that is."""

    def __init__(self, sentence: str, holder: Holder) -> None:
        super().__init__(sentence)
        self.holder = holder
