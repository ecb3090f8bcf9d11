"""What tells projects apart in a list where their names alone do not: their folders."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from app.ui.direction import standing_apart


def with_folders(titles: Sequence[str], projects: Sequence[Path | None]) -> list[str]:
    """The titles of projects as texts of a menu, those that are there several times with the folder behind them."""
    count = Counter(titles)
    return [
        _with_folder(title, project if count[title] > 1 else None)
        for title, project in zip(titles, projects, strict=True)
    ]


def _with_folder(title: str, project: Path | None) -> str:
    told = f"{title}  {standing_apart(str(project.parent))}" if project is not None else title
    return told.replace("&", "&&")  # a menu swallows single ones
