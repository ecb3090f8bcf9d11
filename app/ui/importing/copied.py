"""What was copied or dropped, as the import takes it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QUrl

from app.ui.importing.values import Clip, Origin

_RTF = ("text/rtf", "application/rtf", "text/richtext")


def origins(data: QMimeData | None) -> tuple[Origin, ...]:
    """The files among it, or else the text as one clip; nothing if there is neither.

    An empty clipboard may have no data at all.
    """
    if data is None:
        return ()
    clip = Clip(data.html(), data.text(), _rtf(data))
    return _files(data.urls()) or ((clip,) if clip else ())


def _files(urls: Sequence[QUrl]) -> tuple[Path, ...]:
    """The files among what was dropped or copied; a folder stands for those in it that can be read."""
    from app.ui.start.drops import sort_out

    _, files = sort_out(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    return files


def _rtf(data: QMimeData) -> bytes:
    formats = [form for form in _RTF if data.hasFormat(form)]
    return bytes(QByteArray(data.data(formats[0])).data()) if formats else b""
