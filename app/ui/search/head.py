"""The head of the palette: the field, and whether everything is searched or the texts."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QToolButton, QWidget

from app.ui.boxes import row
from app.ui.icons import icon
from app.ui.scale import px
from app.ui.search.asked import Scope
from app.ui.search.field import PaletteField
from app.ui.shortcuts import shortcut
from app.ui.theme import Theme, ui_font

_TEXT_PX = 16
_ICON_PX = 18


class PaletteHead(QWidget):
    """The scope can be chosen by its button or by the shortcut that opens the palette with it."""

    scopeChosen = Signal(str)  # Scope

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope: Scope = "everything"
        self.field = PaletteField(self)
        self.field.setFont(ui_font(_TEXT_PX))
        self._sign = QLabel(self)
        self._scopes: dict[Scope, QToolButton] = {
            "everything": self._toggle(self.tr("Everything"), "go-anywhere"),
            "texts": self._toggle(self.tr("Texts"), "search-texts"),
        }
        self._group = QButtonGroup(self)
        box = row(6, (18, 10, 12, 4))
        box.addWidget(self._sign)
        box.addWidget(self.field, 1)
        for scope, button in self._scopes.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _on=False, chosen=scope: self._choose(chosen))
            box.addWidget(button)
        self.setLayout(box)
        self.set_scope("everything")

    def set_scope(self, scope: Scope) -> None:
        """Show what is searched. Says nothing."""
        self.scope = scope
        self._scopes[scope].setChecked(True)
        name = {"everything": self.tr("Go to anything"), "texts": self.tr("Search the texts")}[scope]
        hint = {
            "everything": self.tr("Go to an action, a point, a source, or words of any text"),
            "texts": self.tr("Search notes, wordings and findings"),
        }[scope]
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        picture = icon("search", theme, "muted").pixmap(
            QSize(px(_ICON_PX), px(_ICON_PX)), self.devicePixelRatio()
        )
        self._sign.setPixmap(picture)

    def _choose(self, scope: Scope) -> None:
        self.set_scope(scope)
        self.scopeChosen.emit(scope)

    def _toggle(self, text: str, action: str) -> QToolButton:
        toggle = QToolButton(self, autoRaise=True)
        toggle.setText(text)
        toggle.setCheckable(True)
        toggle.setProperty("toggle", "yes")
        toggle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        toggle.setToolTip(f"{text} ({shortcut(action)})")
        return toggle
