"""Asking for files, through the system's own dialogs.

The window is given one of these; tests give another.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.settings import EXPORT_FOLDER, IMPORT_FOLDER, Settings

PROJECT_SUFFIX = ".variorum"


class FileDialogs:
    """Every question answers None, or nothing, if the analyst thinks better of it."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        self._window = window
        self._settings = settings

    def new_project(self, near: Path | None = None) -> Path | None:
        """Where to make a project; proposed is a file beside `near`, a source of it."""
        folder = near.parent if near is not None else _documents()
        proposed = unused(folder / f"{folder.name or _tr('comparison')}{PROJECT_SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            _tr("Where to keep the project"),
            str(proposed),
            _projects(),
            options=QFileDialog.Option.DontConfirmOverwrite,  # a project is never made over a file
        )
        return with_suffix(Path(name), PROJECT_SUFFIX) if name else None

    def open_project(self) -> Path | None:
        """Which project to open."""
        recent = self._settings.recent()
        folder = recent[0].parent if recent else _documents()
        name, _ = QFileDialog.getOpenFileName(self._window, _tr("Open a project"), str(folder), _projects())
        return Path(name) if name else None

    def save_copy(self, project: Path) -> Path | None:
        """Where to keep a copy of a project."""
        proposed = unused(project.with_name(f"{project.stem} {_tr('copy')}{PROJECT_SUFFIX}"))
        if not proposed.parent.is_dir():
            proposed = unused(_documents() / proposed.name)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            _tr("Where to keep the copy"),
            str(proposed),
            _projects(),
            options=QFileDialog.Option.DontConfirmOverwrite,  # a project is never made over a file
        )
        return with_suffix(Path(name), PROJECT_SUFFIX) if name else None

    def merge(self, project: Path) -> Path | None:
        """Which copy of a project, or file of notes, to merge into it."""
        kinds = f"{_tr('Projects and notes')} (*{PROJECT_SUFFIX} *.jsonld *.json)"
        name, _ = QFileDialog.getOpenFileName(self._window, _tr("Merge notes"), str(project.parent), kinds)
        return Path(name) if name else None

    def import_files(self) -> Sequence[Path]:
        """Which files to import."""
        from app.sources import suffixes

        folder = self._settings.get(IMPORT_FOLDER) or str(_documents())
        kinds = " ".join(f"*{suffix}" for suffix in suffixes())
        names, _ = QFileDialog.getOpenFileNames(
            self._window, _tr("Import files"), folder, f"{_tr('Documents')} ({kinds});;{_tr('All files')} (*)"
        )
        if names:
            self._settings.put(IMPORT_FOLDER, str(Path(names[0]).parent))
        return [Path(name) for name in names]

    def export(self, project: Path, suffix: str) -> Path | None:
        """Where to export a project to, as a file with that suffix."""
        folder = Path(self._settings.get(EXPORT_FOLDER) or project.parent)
        kind = f"{suffix.removeprefix('.').upper()} (*{suffix})"
        name, _ = QFileDialog.getSaveFileName(
            self._window, _tr("Export"), str(folder / f"{project.stem}{suffix}"), kind
        )
        if name:
            self._settings.put(EXPORT_FOLDER, str(Path(name).parent))
        return with_suffix(Path(name), suffix) if name else None

    def save_original(self, name: str, suffix: str) -> Path | None:
        """Where to write the file again that the source of that name was imported from."""
        folder = Path(self._settings.get(EXPORT_FOLDER) or _documents())
        found, _ = QFileDialog.getSaveFileName(
            self._window, _tr("Save the original file"), str(folder / f"{name}{suffix}")
        )
        return Path(found) if found else None

    def import_settings(self) -> Path | None:
        """Which file of settings to take over."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, _tr("Import settings"), str(_documents()), _settings()
        )
        return Path(name) if name else None

    def export_settings(self) -> Path | None:
        """Where to write the settings for another machine."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, _tr("Export settings"), str(_documents() / "variorum-settings.json"), _settings()
        )
        return with_suffix(Path(name), ".json") if name else None


def with_suffix(path: Path, suffix: str) -> Path:
    """The path with that suffix at its end, added if it is not there."""
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def unused(path: Path) -> Path:
    """The path, or the first with a number behind its stem that does not exist."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free


def _projects() -> str:
    return f"{_tr('Variorum projects')} (*{PROJECT_SUFFIX})"


def _settings() -> str:
    return f"{_tr('Settings')} (*.json)"


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileDialogs", text)
