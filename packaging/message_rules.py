"""What a translation has to keep of its source, so that it can be shown and used."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from message_sources import Message

_PLACE: Final = re.compile(r"\{[a-z_]*(?:![rs])?(?::[^{}]*)?\}|%n|%L?\d")
_MARKUP: Final = re.compile(r"</?[a-z]+[^<>]*>")
_MNEMONIC: Final = re.compile(r"&(?=[^\s&])")
_PICKED: Final = re.compile(r"&([^\s&])")


def faults(message: Message, translation: str) -> Iterator[str]:
    """What is wrong with a translation, each in a sentence; nothing for one that is missing."""
    source = message[1]
    if not translation:
        return
    if Counter(_PLACE.findall(source)) != Counter(_PLACE.findall(translation)):
        yield f"its placeholders must be {' '.join(_PLACE.findall(source)) or 'none'}"
    if sorted(_MARKUP.findall(source)) != sorted(_MARKUP.findall(translation)):
        yield "its markup differs"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield (
            "an & must stand before one letter, as in the source" if "&" in source else "it has an & too many"
        )
    if source.endswith("…") != translation.endswith("…"):
        yield "the … at the end must be kept"
    if source.count("\n") != translation.count("\n"):
        yield "the line breaks must be as many"
    if _edges(source) != _edges(translation):
        yield "blanks at the ends must be kept"


def clashes(menus: Mapping[str, list[Message]], translations: Mapping[Message, str]) -> Iterator[str]:
    """Letters to press that two entries of one menu share."""
    for menu, messages in menus.items():
        pressed: defaultdict[str, list[str]] = defaultdict(list)
        for message in messages:
            text = translations.get(message, "")
            if found := _PICKED.search(text):
                pressed[found[1].casefold()].append(text)
        for letter, texts in pressed.items():
            if len(texts) > 1:
                yield f"menu {menu or 'bar'}: the letter {letter} is taken by {' and '.join(texts)}"


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()
