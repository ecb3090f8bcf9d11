"""What the palette shows where there is nothing to list: what can be typed, that nothing was found, what to try."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.boxes import column
from app.ui.icons import icon
from app.ui.scale import px
from app.ui.search.asked import Asked, Scope
from app.ui.theme import Theme

_ICON_PX = 28
_SHOWN = 60
"""So many characters of what was typed are said again."""


class Nothing(QWidget):
    """A sign, a sentence, and quietly what helps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._said = QLabel(self)
        self._said.setProperty("heading", "yes")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._help = QLabel(self)
        self._help.setProperty("quiet", "yes")
        box = column(self, 8, (48, 24, 48, 48))
        box.addStretch(2)
        for label in (self._sign, self._said, self._help):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            box.addWidget(label)
        box.addStretch(3)

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._said.text()} {self._help.text()}"

    def tell_begin(self, scope: Scope) -> None:
        """Nothing is typed yet."""
        if scope == "texts":
            self._tell(
                self.tr("Search all that was written"),
                self.tr("Type words of a note, a wording or a finding; case and accents do not count."),
            )
        else:
            self._tell(
                self.tr("Go anywhere"),
                self.tr(
                    "Type the number of a point, the name of a source or an action, or words of any text."
                ),
            )

    def tell_nothing(self, text: str, wanted: Asked, scope: Scope, unknown: str = "") -> None:
        """Nothing answers to what is typed; `unknown` is a sentence about what means nothing here."""
        short = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
        said = self.tr("Nothing found for “{text}”").format(text=short)
        self._tell(said, unknown or self._advice(wanted, scope))

    def tell_reading(self) -> None:
        """The texts are not read yet."""
        self._tell(self.tr("The texts are being read"), self.tr("What is found will show here in a moment."))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        picture = icon("search", theme, "faint").pixmap(
            QSize(px(_ICON_PX), px(_ICON_PX)), self.devicePixelRatio()
        )
        self._sign.setPixmap(picture)

    # private

    def _tell(self, said: str, help_: str) -> None:
        self._said.setText(said)
        self._help.setText(help_)

    def _advice(self, wanted: Asked, scope: Scope) -> str:
        terms = [f"{one.field}:{one.values[0]}" for one in wanted.query.filters if one.field != "in"]
        if terms:
            return self.tr("Try it without {term}, or with fewer words.").format(term=terms[0])
        if scope == "texts" or wanted.is_narrow:
            return self.tr("Try fewer or shorter words, or look in everything.")
        return self.tr("Try fewer or shorter words, or only the beginning of one.")
