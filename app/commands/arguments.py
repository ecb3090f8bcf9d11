"""Arguments that several headless commands take."""

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path


def project(command: ArgumentParser) -> None:
    """The project that it is about."""
    command.add_argument("project", type=Path, metavar="PROJECT")


def as_json(command: ArgumentParser) -> None:
    """Whether a program reads the answer."""
    command.add_argument("--json", action="store_true", help="answer in JSON")


def listed(words: str) -> tuple[str, ...]:
    """The members of a list with commas between them."""
    return tuple(word.strip() for word in words.split(",") if word.strip())


def above_zero(word: str) -> int:
    """A whole number above zero."""
    if not word.isdecimal() or int(word) < 1:
        raise ArgumentTypeError(f"'{word}' is no whole number above zero")
    return int(word)
