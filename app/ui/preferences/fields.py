"""What a setting is changed with: one kind of field for each kind of setting."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSizePolicy, QSlider, QWidget

from app.ui.boxes import row
from app.ui.drop_down import DropDown
from app.ui.preferences.faces import face_model
from app.ui.scale import px
from app.ui.setting_kinds import Choice, Face, Number, Preference, Words
from app.ui.settings import CONTEXT

_LIST_LINES = 14
_LEAST_SLIDER = 90


class Field(QWidget):
    """Shows a value and lets another be chosen. `control` is what takes the keyboard."""

    chosen = Signal(object)

    def __init__(self, preference: Preference[Any], control: QWidget) -> None:
        super().__init__()
        self.control = control
        self.setFocusProxy(control)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.setAccessibleName(label_of(preference).replace("&", ""))
        control.setAccessibleDescription(text(preference.tip))
        control.setToolTip(text(preference.tip))
        self.box = row(spacing=10)
        self.box.addWidget(control, 1)
        self.setLayout(self.box)

    def show_value(self, value: Any) -> None:
        """Show what is chosen."""
        raise NotImplementedError


class WordsField(Field):
    """A line to write on; `instead` stands there when it is empty."""

    def __init__(self, preference: Words, instead: str) -> None:
        self.line = QLineEdit(maxLength=preference.longest, placeholderText=instead)
        super().__init__(preference, self.line)
        self._preference = preference
        self.line.textEdited.connect(self.chosen.emit)

    def show_value(self, value: Any) -> None:
        if self._preference.read(self.line.text()) != value:  # not while a blank is typed between two words
            self.line.setText(str(value))


class NumberField(Field):
    """A slider, and what it stands at."""

    def __init__(self, preference: Number) -> None:
        self.slider = _Slider(Qt.Orientation.Horizontal)
        super().__init__(preference, self.slider)
        self._preference = preference
        self.slider.setMinimumWidth(px(_LEAST_SLIDER))
        self.slider.setRange(preference.least // preference.step, preference.greatest // preference.step)
        self.slider.setPageStep(max((preference.greatest - preference.least) // preference.step // 6, 1))
        self.told = QLabel()
        ends = (self._say(preference.least), self._say(preference.greatest))
        self.told.setMinimumWidth(max(map(self.told.fontMetrics().horizontalAdvance, ends)) + 4)
        self.box.addWidget(self.told)
        self.slider.valueChanged.connect(lambda at: self.chosen.emit(at * preference.step))

    def show_value(self, value: Any) -> None:
        self.told.setText(self._say(value))
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value / self._preference.step))
        self.slider.setAccessibleDescription(f"{self._say(value)}. {text(self._preference.tip)}".strip())

    def _say(self, value: int) -> str:
        decimals = self._preference.decimals
        number = QLocale().toString(value / 10**decimals, "f", decimals)
        return text(self._preference.told).format(number=number)


class ChoiceField(Field):
    """A list that drops down."""

    def __init__(self, preference: Choice) -> None:
        self.combo = _Combo()
        super().__init__(preference, self.combo)
        for value, label in preference.options:
            self.combo.addItem(text(label), value)
        self.combo.activated.connect(lambda at: self.chosen.emit(self.combo.itemData(at)))

    def show_value(self, value: Any) -> None:
        self.combo.setCurrentIndex(self.combo.findData(value))


class FaceField(Field):
    """The families of this machine."""

    def __init__(self, preference: Face) -> None:
        self.combo = _Combo()
        super().__init__(preference, self.combo)
        self.combo.setMaxVisibleItems(_LIST_LINES)
        self.combo.activated.connect(lambda at: self.chosen.emit(self.combo.itemData(at)))

    def show_value(self, value: Any) -> None:
        if self.combo.findData(value) < 0:
            self.combo.setModel(
                face_model(
                    self.tr("As the program chooses"), self.tr("{name} (not on this machine)"), str(value)
                )
            )
        self.combo.setCurrentIndex(self.combo.findData(value))


def field_for(preference: Preference[Any], instead: str = "") -> Field:
    """A field for a setting; `instead` is what an empty line means."""
    match preference:
        case Face():
            return FaceField(preference)
        case Words():
            return WordsField(preference, instead)
        case Number():
            return NumberField(preference)
        case Choice():
            return ChoiceField(preference)
        case _:
            raise TypeError(preference)


def label_of(preference: Preference[Any]) -> str:
    """What a setting is called, with the letter to press."""
    return text(preference.label)


def text(source: str) -> str:
    """A text of the table of settings, in the analyst's language."""
    return QCoreApplication.translate(CONTEXT, source) if source else ""


class _Slider(QSlider):
    """Turning the wheel over it scrolls what it lies on, unless it has the keyboard."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Combo(DropDown):
    """As wide as there is room, whatever it lists. The wheel as with `_Slider`."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
