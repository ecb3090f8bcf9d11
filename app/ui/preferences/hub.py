"""The analyst's choices joined to the window: whatever is put is kept and applied at once."""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.ui.languages import start_again
from app.ui.messages import Deed, Message
from app.ui.motion import is_reduced
from app.ui.reading_type import ReadingType, choose_reading_type
from app.ui.setting_kinds import Preference
from app.ui.settings import (
    APPEARANCE,
    AUTHOR,
    FACE,
    LANGUAGE,
    LINE_SPACING,
    LINE_WIDTH,
    MOTION,
    PARAGRAPH_SPACING,
    PREFERENCES,
    READING_SIZE,
    TEXT_SCALE,
    Settings,
)

if TYPE_CHECKING:
    from app.ui.preferences.showing import Showing
    from app.ui.window import MainWindow

T = TypeVar("T")


class Preferences(QObject):
    """Owned by the window. Every choice goes through `put`, from the dialog, a menu, or a file."""

    changed = Signal(str)  # the key of a preference that has another value now

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._settings: Settings = window.settings
        self._showing: Showing | None = None
        self._deeds: dict[str, Callable[[], None]] = {
            AUTHOR.key: self._sign,
            FACE.key: self._set_in_face,
            READING_SIZE.key: self._set_anew,
            LINE_WIDTH.key: self._set_anew,
            LINE_SPACING.key: self._set_anew,
            PARAGRAPH_SPACING.key: self._set_anew,
            APPEARANCE.key: self._colour,
            LANGUAGE.key: self._speak,
            MOTION.key: self._move,
            TEXT_SCALE.key: self._enlarge,
        }

    def start(self) -> None:
        """Bring a new window in line with what was chosen; its colours and motion are so already."""
        self._sign()
        self._set_anew()
        self._window.workbench.modes.readingSizeChanged.connect(self._zoomed)

    def get(self, preference: Preference[T]) -> T:
        """What is chosen."""
        return self._settings.get(preference)

    def put(self, preference: Preference[T], value: T) -> None:
        """Choose a value; one that the preference does not take is passed over."""
        self._put_all([(preference, value)])

    def values(self) -> dict[str, object]:
        """All that is chosen, by key."""
        return {preference.key: self.get(preference) for preference in PREFERENCES}

    def take_over(self, values: Mapping[str, object]) -> tuple[str, ...]:
        """Choose these, by key. The keys that were passed over: not known, or with a value that is none for them."""
        known = {preference.key: preference for preference in PREFERENCES}
        good = {key for key, value in values.items() if key in known and known[key].read(value) is not None}
        self._put_all([(known[key], value) for key, value in values.items() if key in good])
        return tuple(key for key in values if key not in good)

    def follow(self, keys: Collection[str]) -> None:
        """Take up what was chosen in another window, by key. One window is enough to say that the language changes."""
        for deed in dict.fromkeys(self._deeds[key] for key in keys if key != LANGUAGE.key):
            deed()
        for key in keys:
            self.changed.emit(key)

    def reset(self) -> None:
        """Choose everything as the program is made."""
        self._put_all([(preference, preference.default) for preference in PREFERENCES])

    def show(self) -> None:
        """Show the settings dialog."""
        from app.ui.preferences.showing import Showing

        if self._showing is None:
            self._showing = Showing(self._window, self)
        self._showing.show()

    # private

    def _put_all(self, pairs: Iterable[tuple[Preference[Any], object]]) -> None:
        changed = []
        for preference, value in pairs:
            kept = preference.read(value)
            if kept is not None and kept != self.get(preference):
                self._settings.put(preference, kept)
                changed.append(preference.key)
        for deed in dict.fromkeys(self._deeds[key] for key in changed):
            deed()
        for key in changed:
            self.changed.emit(key)
        if changed:
            self._window.windows.spread(self._window, changed)

    def _sign(self) -> None:
        self._window.session.sign_as(self.get(AUTHOR))

    def _set_anew(self) -> None:
        spacing, between = self.get(LINE_SPACING) / 10, self.get(PARAGRAPH_SPACING) / 100
        choose_reading_type(ReadingType(self.get(FACE), self.get(LINE_WIDTH), spacing, between))
        self._window.pages.set_reading_size(self.get(READING_SIZE))

    def _set_in_face(self) -> None:
        """Wordings are set in other places, too: in quotations, readings and results."""
        self._set_anew()
        self._window.appearance.changed.emit(self._window.appearance.theme)

    def _colour(self) -> None:
        self._window.appearance.choose(self.get(APPEARANCE))

    def _enlarge(self) -> None:
        self._window.appearance.enlarge(self.get(TEXT_SCALE))

    def _speak(self) -> None:
        """Texts are made when a window is: those of this one stay."""
        again = Deed(self.tr("Start again"), partial(start_again, self._window.windows))
        sentence = self.tr("The language of the window changes when Variorum is started again.")
        self._window.message.tell(Message(sentence, "calm", (again,), topic=LANGUAGE.key))

    def _move(self) -> None:
        self._window.appearance.hold_still(on=is_reduced(self.get(MOTION)))

    def _zoomed(self, pixels: int) -> None:
        """The wordings were zoomed: that is the size from now on."""
        if pixels != self.get(READING_SIZE):
            self.put(READING_SIZE, pixels)
