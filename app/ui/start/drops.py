"""What was dropped on the window: projects to open, and files to import."""

from collections.abc import Iterable
from pathlib import Path

from app.ui.file_dialogs import PROJECT_SUFFIX


def sort_out(paths: Iterable[Path]) -> tuple[Path | None, tuple[Path, ...]]:
    """The first project, if one is among the paths, and the files to import.

    A folder stands for the files directly in it that can be imported, by name.
    """
    from app.sources import suffixes

    project: Path | None = None
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files.extend(sorted(child for child in path.iterdir() if child.suffix.lower() in suffixes()))
        elif path.suffix.lower() == PROJECT_SUFFIX:
            project = project or path
        else:
            files.append(path)
    return project, tuple(files)
