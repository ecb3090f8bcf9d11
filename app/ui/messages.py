"""What can be said at the top of the window: a sentence, and what the analyst can do about it.

Sentences that the other rooms make are in English and come into the language of the window here.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QLocale

from app.told import Told, Value
from app.ui.direction import standing_apart

CONTEXT: Final = "Told"
"""Where translations of sentences are that are told below the window."""

_IN_PASSING = re.compile(r" \('variorum [^()]*'\)")
_A_SENTENCE = re.compile(r" ?'variorum [^']*' [^.。।۔]*[.。।۔]")

Tone = Literal["problem", "calm"]
"""Whether something is wrong, or only good to know."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What a button of a message does. `tip` says more than the button has room for."""

    text: str
    do: Callable[[], object]
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, with at most two deeds.

    `topic` names what it is about: a later message takes the place of an earlier one on the same. Without a topic
    it takes the place of any other without. `instead_of` is a sentence that it says better.
    """

    sentence: str
    tone: Tone = "problem"
    deeds: tuple[Deed, ...] = ()
    topic: str = ""
    instead_of: str = ""


def translated(text: str) -> str:
    """A sentence as it is shown: a `Told` in the language of the window, with its numbers; any other str as it is.

    Do it before a signal carries the sentence on: Qt's strings forget how they were made.
    """
    if not isinstance(text, Told):
        return text
    values = {name: _shown(value) for name, value in text.values.items()}
    template = QCoreApplication.translate(CONTEXT, text.template) or text.template
    try:
        return template.format_map(values)
    except (LookupError, ValueError):  # a translation with other placeholders than the sentence has
        return text.template.format_map(values)


def _shown(value: Value) -> str:
    if isinstance(value, Told):
        return translated(value)
    return standing_apart(value) if isinstance(value, str) else QLocale().toString(value)


def without_commands(sentence: str) -> str:
    """A sentence of the store without the commands that it names in passing: the window has buttons for that."""
    return _A_SENTENCE.sub("", _IN_PASSING.sub("", sentence))


class Pile:
    """Messages that wait to be read: the latest lies on top, one a topic, what is wrong above what is only good to
    know."""

    def __init__(self) -> None:
        self._messages: list[Message] = []

    def __len__(self) -> int:
        return len(self._messages)

    @property
    def top(self) -> Message | None:
        """The message to show, None if all have been put away."""
        return self._messages[-1] if self._messages else None

    def put(self, message: Message) -> None:
        """Lay a message on the pile, in place of one on its topic."""
        self._messages = [
            other
            for other in self._messages
            if other.topic != message.topic and other.sentence != message.instead_of
        ]
        self._messages.append(message)
        self._messages.sort(key=lambda one: one.tone == "problem")

    def take_off(self) -> None:
        """Put the message on top away."""
        if self._messages:
            self._messages.pop()

    def withdraw(self, topic: str) -> None:
        """Take the message on that topic out, wherever it lies."""
        self._messages = [message for message in self._messages if message.topic != topic]

    def clear(self) -> None:
        """Put all of them away."""
        self._messages.clear()
