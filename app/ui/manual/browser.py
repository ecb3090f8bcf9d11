"""Shows one page of the manual. Nothing outside the manual is ever looked up or opened."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPen, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.ui.manual.library import Manual, Page
from app.ui.manual.rendering import html, sheet
from app.ui.manual.sections import anchor_of
from app.ui.theme import Theme, reading_font

USUAL_SIZE = 16
TAKEN_AT = 1.5
"""The pictures have so many pixels for one of the window."""
_LEAST, _MOST = 11, 32
_CHARACTERS = 74
"""About so many characters stand in a line at most."""
_MARGIN = 28
_SUFFIX = ".md"
_VEIL = 0.28
"""How much of a dark page's own colour lies over a picture."""


class PageBrowser(QTextBrowser):
    """A column of reading width. Knows nothing of other pages: where a link leads is said."""

    followed = Signal(str, str)  # id of a page and an anchor, both may be empty

    def __init__(self, manual: Manual, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manual, self._theme = manual, theme
        self._page = manual.first
        self._set_for: tuple[object, ...] = ()
        self.size_px = USUAL_SIZE
        self.setOpenLinks(False)
        self.setProperty("pane", "page")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._set_again)
        self.anchorClicked.connect(self._follow)

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self._page

    def show_page(self, page: Page, anchor: str = "", scroll: int = 0) -> None:
        """Show a page from an anchor on, or else from so many px below its top."""
        self._page = page
        self.setAccessibleName(page.title)
        self._set()
        if anchor and anchor != anchor_of(0):
            self.scrollToAnchor(anchor)
        else:
            self.verticalScrollBar().setValue(scroll)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._set_again()

    def zoom(self, step: int) -> None:
        """Larger or smaller type by `step` px; 0: the usual size."""
        self.size_px = min(max(self.size_px + step, _LEAST), _MOST) if step else USUAL_SIZE
        self._set_again()

    def picture(self, address: str) -> Path | None:
        """The file of a picture, None if the manual has none of that address."""
        path = (self._manual.pictures / address).resolve()
        return path if path.parent == self._manual.pictures.resolve() and path.is_file() else None

    # Qt

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802  Qt's own name
        """Pictures of the manual; nothing else is looked up, neither on the web nor on this machine."""
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and url.isRelative():
            path = self.picture(url.path())
            return self._sharp(path) if path else None
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    # private

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() and not url.host():
            name = url.path()
            if not name or name.endswith(_SUFFIX):
                self.followed.emit(name.removesuffix(_SUFFIX), url.fragment())

    def _set_again(self) -> None:
        """Set the page for other colours, type or width, with what was at the top still there."""
        if self._wanted() == self._set_for:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._set()
        bar.setValue(round(share * bar.maximum()))

    def _wanted(self) -> tuple[object, ...]:
        return self._theme, self.size_px, self._column()

    def _column(self) -> int:
        """How wide the column is, in px."""
        room = self.width() - 2 * _MARGIN - self.verticalScrollBar().sizeHint().width()
        return max(min(room, round(_CHARACTERS * self.size_px * 0.48)), 160)

    def _set(self) -> None:
        self._set_for = self._wanted()
        side = max(
            (self.width() - self._column()) // 2 - self.verticalScrollBar().sizeHint().width(), _MARGIN // 2
        )
        document = self.document()
        document.setDefaultFont(reading_font(self.size_px))
        document.setDefaultStyleSheet(sheet(self._theme, self.size_px))
        self.setHtml(html(self._page, self._direction(), self._width_of))
        frame = document.rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(side)
        form.setRightMargin(side)
        form.setTopMargin(_MARGIN)
        form.setBottomMargin(_MARGIN)
        frame.setFrameFormat(form)

    def _direction(self) -> str:
        right = QLocale(self._manual.language).textDirection() == Qt.LayoutDirection.RightToLeft
        return "rtl" if right else "ltr"

    def _width_of(self, address: str) -> int:
        """A picture is as wide as the column, or as it was in the window if that is less."""
        path = self.picture(address)
        natural = QImageReader(str(path)).size() if path else QSize()
        return min(self._column(), round(natural.width() / TAKEN_AT)) if natural.isValid() else self._column()

    def _sharp(self, path: Path) -> QImage:
        """The picture at the size at which it is shown, without the roughness of a quick reduction."""
        image = QImage(str(path))
        width = round(self._width_of(path.name) * self.devicePixelRatioF())
        if width < image.width():
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        return framed(image, self._theme, max(round(self.devicePixelRatioF()), 1))


def framed(image: QImage, theme: Theme, width: int) -> QImage:
    """A picture of a light window on a page of that theme: with a line round it, `width` of its pixels, and not so
    bright that it hurts where all else is dark."""
    shown = image.convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(shown) as painter:
        if theme.dark:
            veil = theme.color("canvas")
            veil.setAlphaF(_VEIL)
            painter.fillRect(shown.rect(), veil)
        painter.setPen(QPen(theme.color("line"), 2 * width))  # its other half lies outside
        painter.drawRect(shown.rect())
    return shown
