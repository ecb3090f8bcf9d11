"""What a reader of one format hands back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a file and what the file itself tells about it; empty where it is silent.

    `date` is ISO 8601 (the day), `language` BCP 47.
    """

    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    url: str = ""
