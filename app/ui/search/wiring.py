"""Joins the palette to the window: what can be gone to comes from the session, and the way there goes to `Going`."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.text.query import Field, Values
from app.ui.search.actions import action_entries
from app.ui.search.asked import NAMES, TEXTS, Asked, Scope, asked
from app.ui.search.catalogue import Entry
from app.ui.search.composing import Composer
from app.ui.search.going import Going
from app.ui.search.palette import Palette
from app.ui.search.rows import Line, Target, lines
from app.ui.search.searching import Answer
from app.ui.search.words import unknown_words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_POINTS = 6
"""So many points are remembered where one was."""
_ALWAYS: Final[Mapping[Field, Sequence[str]]] = {"in": (*TEXTS, *NAMES)}


class Anywhere(QObject):
    """The palette of a window. It is made when the texts are read or it is first opened: the window opens sooner
    without it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session, self._searching = window, window.session, window.session.searching
        self._going = Going(window)
        self._palette: Palette | None = None
        self._theme: Theme | None = None
        self._composer: Composer | None = None
        self._asked, self._text = Asked(()), ""
        self._actions: Sequence[Entry] = ()  # that can be done now
        self._points: list[str] = []  # where one was, the latest first
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._seek_again)
        self._session.opened.connect(self._leave)
        self._session.view.chosen.connect(self._follow)
        self._searching.changed.connect(self._again.start)

    @property
    def palette(self) -> Palette:
        """The overlay."""
        if self._palette is None:
            made = self._palette = Palette(self._window)
            made.values = self._values
            if self._theme is not None:
                made.set_theme(self._theme)
            made.asked.connect(self._ask)
            made.picked.connect(self._pick)
            made.closed.connect(self._searching.stop)
        return self._palette

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        if self._palette is not None:
            self._palette.set_theme(theme)

    def open(self, scope: Scope) -> None:
        """Show the palette for everything, or for the texts."""
        self._actions = action_entries(self._window.actions_)
        self.palette.open(scope)

    def open_points(self) -> None:
        """Show the palette for all points."""
        self.open("everything")
        self.palette.ask_for("#")

    # private

    def _values(self) -> Values:
        return {**self._searching.values, **_ALWAYS}

    def _ask(self, text: str, scope: Scope) -> None:
        self._text, self._asked = text, asked(text, scope)
        self._seek(anew=True)

    def _seek(self, *, anew: bool) -> None:
        """Look for what answers; what is shown stays until it is known."""
        anew = anew or self.palette.is_waiting
        wanted, composer = self._asked, self._known()
        ready = self._searching.is_ready
        self.palette.foot.set_state("" if ready or not self._has_texts else self.tr("Reading the texts …"))
        if wanted.is_empty:
            self._searching.stop()
            recent = composer.recent(self._points[1:], self._searching.searches)
            self.palette.nothing.tell_begin(self.palette.scope)
            self._show(list(lines([recent])), anew=anew)
            return
        self._searching.seek(
            wanted, composer.catalogue(self._actions), lambda answer: self._answer(answer, anew=anew)
        )

    def _seek_again(self) -> None:
        """Other things can be found or done than before. The first time, the palette is made: nobody waits for it
        now."""
        if not self.palette.isHidden():
            self._actions = action_entries(self._window.actions_)
            self._seek(anew=False)

    def _answer(self, answer: Answer, *, anew: bool) -> None:
        wanted, composer = self._asked, self._known()
        unknown = unknown_words(answer.texts.unknown) if answer.texts else ""
        found = [*answer.names, *(composer.hits(answer.texts, wanted.texts) if answer.texts else ())]
        if wanted.texts and answer.texts is None and self._has_texts:
            self.palette.nothing.tell_reading()
        else:
            self.palette.nothing.tell_nothing(self._text.strip(), wanted, self.palette.scope, unknown)
        if unknown and found:
            self.palette.foot.set_state(unknown)
        self._show(list(lines(found, alone=wanted.is_narrow)), anew=anew)

    def _show(self, shown: Sequence[Line], *, anew: bool) -> None:
        self.palette.show_lines(shown, anew=anew)

    def _pick(self, target: Target, stays: bool) -> None:
        if target.group != "actions":
            self._searching.remember(self._text)
        self._going.go(target)
        if stays:
            self._again.start()  # what can be done, and what is on, may be different now

    def _known(self) -> Composer:
        """What makes rows of the project as it is now."""
        content = self._session.content
        if self._composer is None or self._composer.content is not content:
            self._composer = Composer(content, self._session.notebook.get, self._searching.finding)
        return self._composer

    @property
    def _has_texts(self) -> bool:
        return bool(self._session.content.sources)

    def _follow(self) -> None:
        point = self._session.view.place.point
        if point:
            self._points = [point, *(other for other in self._points if other != point)][: _POINTS + 1]

    def _leave(self) -> None:
        """Another project is in hand, or none."""
        self._points = []
        if self._palette is not None:
            self._palette.shut(give_back=False)
            self._palette.ask_for("")
