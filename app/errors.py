"""What the user is told when something cannot be done."""


class Problem(Exception):
    """A failure that is not a bug: one sentence that says what, where and what to do.

    Every room raises it, the command line prints it and the window shows it. Anything else that is raised
    is a bug. `str(problem)` is the sentence, without a trailing line break.
    """
