"""A screen reader in small, on the accessibility bus: it presses keys and notes what it is told.

Runs in the system's own Python, where Debian's pyatspi is: `python3 bus_reader.py`. Prints what it heard, as JSON.
"""

import importlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

bus: Any = importlib.import_module("pyatspi")
atspi: Any = importlib.import_module("gi.repository.Atspi")
glib: Any = importlib.import_module("gi.repository.GLib")

PATIENCE = 20.0
"""Seconds after which what was waited for is missing."""
QUIET = 0.2
"""Seconds without another answer after which a key has been answered."""
MANY = 40
CTRL, SHIFT = 37, 50  # as X numbers the keys
MODIFIERS = {"Ctrl": CTRL, "Shift": SHIFT}
KEYS = {
    "Tab": 0xFF09,
    "Home": 0xFF50,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "Escape": 0xFF1B,
    "F1": 0xFFBE,
    "F8": 0xFFC5,
}
EVENTS = ("object:state-changed:focused", "object:announcement", "window:activate")
NO_ROLE = {"filler", "unknown", "layered pane", "split pane", "invalid", "redundant object"}


class Reader:
    """Listens to one program."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.focus: list[Any] = []
        for event in EVENTS:
            bus.Registry.registerEventListener(self._hear, event)
        self._context = glib.MainContext.default()
        self.program = self.wait(self._program, "the program")
        self.program.set_cache_mask(atspi.Cache.NONE)  # what was told once may be otherwise by now

    def wait(self, found: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
        """What is found, as soon as it is."""
        until = time.monotonic() + patience
        while not (there := found()):
            if time.monotonic() > until:
                raise SystemExit(f"never came: {what}; said: {self.said[-5:]}")
            self.listen()
        return there

    def listen(self) -> None:
        """Take what came over the bus."""
        while self._context.pending():
            self._context.iteration(may_block=False)
        time.sleep(0.002)

    def press(self, key: str, *modifiers: int) -> None:
        """Press a key on the display's keyboard."""
        registry = bus.Registry
        for modifier in modifiers:
            registry.generateKeyboardEvent(modifier, None, bus.KEY_PRESS)
        registry.generateKeyboardEvent(KEYS.get(key) or ord(key), None, bus.KEY_SYM)
        for modifier in reversed(modifiers):
            registry.generateKeyboardEvent(modifier, None, bus.KEY_RELEASE)

    def go(self, key: str, *modifiers: int) -> Any:
        """Press a key that leads somewhere; what has the keyboard then."""
        before = len(self.focus)
        self.press(key, *modifiers)
        self.wait(lambda: len(self.focus) > before, f"an answer to {key}")
        until = time.monotonic() + QUIET  # what holds another thing hears of the keyboard first
        while time.monotonic() < until:
            heard = len(self.focus)
            self.listen()
            until = until if len(self.focus) == heard else time.monotonic() + QUIET
        return self.focus[-1]

    def hear(self, key: str, *modifiers: int) -> str:
        """Press a key that is answered in words; the words."""
        before = len(self.said)
        self.press(key, *modifiers)
        self.wait(lambda: len(self.said) > before, f"words for {key}")
        return self.said[-1]

    def windows(self) -> list[Any]:
        """The windows of the program that show."""
        return [one for one in children(self.program) if shows(one)]

    def _program(self) -> Any:
        desktop = bus.Registry.getDesktop(0)
        return next((one for one in children(desktop) if one.name == "variorum" and one.childCount), None)

    def _hear(self, event: Any) -> None:
        if event.type == "object:announcement":
            self.said.append(str(event.any_data))
        elif event.type == EVENTS[0] and event.detail1:
            self.focus.append(event.source)


def children(one: Any) -> list[Any]:
    """What is in a thing; of long lists the beginning."""
    inside = (one.getChildAtIndex(number) for number in range(min(one.childCount, MANY)))
    return [child for child in inside if child is not None]


def shows(one: Any) -> bool:
    """Whether a thing can be seen."""
    return bool(one.getState().contains(bus.STATE_SHOWING))


def tree(one: Any) -> Iterator[Any]:
    """A thing and all in it that can be seen."""
    yield one
    for child in children(one):
        if shows(child):
            yield from tree(child)


def name_of(one: Any) -> str:
    """The name of a thing, or of the label beside it."""
    if one.name:
        return str(one.name)
    kinds = [
        relation
        for relation in one.getRelationSet()
        if relation.getRelationType() == bus.RELATION_LABELLED_BY
    ]
    return " ".join(str(relation.getTarget(0).name) for relation in kinds)


def faults(window: Any) -> list[str]:
    """What can be worked with and has no name, or does not say what it is."""
    found = []
    for one in tree(window):
        if one.getState().contains(bus.STATE_FOCUSABLE):
            role = one.getRoleName()
            if not name_of(one):
                found.append(f"{role} has no name, in {one.parent.name or one.parent.getRoleName()}")
            if role in NO_ROLE:
                found.append(f"{one.name}: what is it? {role}")
    return found


def told(one: Any) -> str:
    """A thing as it is spoken when the keyboard comes to it."""
    return f"{one.getRoleName()} {name_of(one)}"


def round_by_tab(reader: Reader) -> list[str]:
    """Where Tab leads, from the text of the left wording until it is there again."""
    start = reader.go("2", CTRL)
    seen = [start]
    while (here := reader.go("Tab")) != start and len(seen) < 4 * MANY:
        seen.append(here)
    return [told(one) for one in seen] + [told(here)]


def write_note(reader: Reader, body: str) -> dict[str, Any]:
    """Select the first word, write a note on it, find it in the tree, and delete it."""
    reader.press("Home", CTRL)
    reader.press("Right", CTRL, SHIFT)
    reader.go("m", CTRL)
    for letter in body:
        reader.press(letter)
    reader.wait(lambda: "Note saved" in reader.said, "that the note is saved")
    found = reader.wait(
        lambda: [told(one) for one in tree(reader.program) if body in name_of(one)], "the note"
    )
    reader.press("d", CTRL, SHIFT)
    reader.wait(lambda: not any(body in name_of(one) for one in tree(reader.program)), "no note")
    return {"written": found, "said": reader.said[-3:]}


def look_into(reader: Reader, keys: Sequence[tuple[str, ...]]) -> dict[str, list[str]]:
    """Open what keys open over the window, and walk it; what is at fault in it, by its title."""
    return dict(_look_into(reader, key, [MODIFIERS[name] for name in held]) for *held, key in keys)


def _look_into(reader: Reader, key: str, held: Sequence[int]) -> tuple[str, list[str]]:
    before = reader.windows()
    reader.press(key, *held)
    made = reader.wait(lambda: [one for one in reader.windows() if one not in before], f"a dialog for {key}")[
        0
    ]
    reader.wait(lambda: made.name and any(one.name for one in tree(made) if one != made), "what is in it")
    name, found = str(made.name), faults(made)
    reader.press("Escape")
    reader.wait(lambda: len(reader.windows()) <= len(before), f"{name} closed")
    return name, found


def main() -> None:
    """Read a comparison, write a note, look into the dialogs."""
    reader = Reader()
    window = reader.wait(lambda: next(iter(reader.windows()), None), "the window")
    reader.wait(lambda: any("Note: " in one.name for one in tree(window)), "the project")
    reader.wait(
        lambda: any(one.name == "Findings" and one.childCount for one in tree(window)), "the findings"
    )
    reader.wait(lambda: window.getState().contains(bus.STATE_ACTIVE), "the keyboard")
    heard: dict[str, Any] = {"faults": faults(window), "round": round_by_tab(reader)}
    left = reader.go("3", CTRL) and reader.go("2", CTRL)
    heard["left"] = told(left)
    heard["description"] = left.description
    heard["text"] = left.queryText().getText(0, -1)
    heard["differences"] = [reader.hear("F8"), reader.hear("F8"), reader.hear("F8", SHIFT)]
    reader.go("5", CTRL)
    reader.press("Down")
    reader.wait(lambda: reader.focus[-1].getRoleName() == "table cell", "a finding")
    heard["finding"] = told(reader.focus[-1])
    reader.go("2", CTRL)
    heard["note"] = write_note(reader, "heard, not seen")
    heard["dialogs"] = look_into(
        reader, (("Ctrl", "Shift", "s"), ("Ctrl", "Shift", "h"), ("Ctrl", ","), ("F1",), ("Ctrl", "F1"))
    )
    print(json.dumps(heard))


if __name__ == "__main__":
    main()
