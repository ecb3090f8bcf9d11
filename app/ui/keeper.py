"""Looking after the sources of the project: the sources dialog joined to the session."""

from collections import defaultdict
from dataclasses import asdict
from typing import TYPE_CHECKING, cast

from app.ui.importer import Importer

if TYPE_CHECKING:
    from app.store.sources import Description
    from app.ui.sources.dialog import SourcesDialog
    from app.ui.sources.metadata import Metadata
    from app.ui.window import MainWindow


class Keeper:
    """Opens the dialog, and keeps it true as long as it is open."""

    def __init__(self, window: "MainWindow", importer: Importer) -> None:
        self._window = window
        self._session = window.session
        self._importer = importer

    def show(self) -> None:
        """Open the dialog."""
        from app.ui.sources.dialog import SourcesDialog

        window, session = self._window, self._session
        dialog = SourcesDialog(window.settings, window.appearance.theme, window)
        collecting = session.collecting
        dialog.describeRequested.connect(self._describe)
        dialog.referenceRequested.connect(collecting.choose_reference)
        dialog.removeRequested.connect(collecting.remove)
        dialog.replaceRequested.connect(self._replace)
        dialog.originalRequested.connect(self._save_original)
        dialog.importRequested.connect(lambda: self._importer.take(window.files.import_files()))
        window.appearance.changed.connect(dialog.set_theme)
        refresh = session.points_changed.connect(lambda: self._fill(dialog))
        dialog.finished.connect(lambda: session.points_changed.disconnect(refresh))
        dialog.finished.connect(dialog.deleteLater)
        dialog.set_writable(on=session.safekeeping.is_writable)
        self._fill(dialog)
        dialog.open()

    def _fill(self, dialog: "SourcesDialog") -> None:
        from app.ui.sources.model import SourceRow

        content = self._session.content
        listed: defaultdict[str, set[str]] = defaultdict(set)
        for passage in content.passages:
            if passage.role != "mention":
                listed[passage.source].add(passage.point.partition(".")[0])
        rows = [SourceRow(source, len(listed[source.id])) for source in content.sources]
        dialog.set_sources(rows, content.reference)

    def _describe(self, source: str, metadata: "Metadata") -> None:
        self._session.collecting.describe(source, cast("Description", asdict(metadata)))

    def _replace(self, source: str) -> None:
        self._importer.newer(source, self._window.files.import_files())

    def _save_original(self, source: str) -> None:
        name = self._session.content.names[source]
        if (path := self._window.files.save_original(name, self._suffix(source))) is not None:
            self._session.collecting.save_original(source, path)

    def _suffix(self, source: str) -> str:
        """The suffix of files of the source's kind."""
        from app.sources import suffix_of

        media_type = next(one.media_type for one in self._session.content.sources if one.id == source)
        return suffix_of(media_type)
