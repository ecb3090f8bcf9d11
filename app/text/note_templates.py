"""Texts to begin a note with, as a project keeps them: one line of JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, Note

MOST = 200
LONGEST = 20_000
"""So many templates, and so many code points in one, are kept: a project file may come from anywhere."""


@dataclass(frozen=True, slots=True)
class Template:
    """What a note begins with. `name` is what the menu calls it."""

    name: str
    body: str
    category: str = ""
    severity: str = ""
    tags: tuple[str, ...] = ()

    def note(self) -> Note:
        """A new note (no id, no point) from it."""
        return Note("", "", self.body, (), self.category, self.severity, tags=self.tags)


PLAIN = Template("", "")
"""Nothing to begin with."""

DEFAULTS = (
    Template("Two readings", "**Here:** \n**There:** \n\n**What follows:** "),
    Template("Question to the source", "To be asked:\n\n1. \n\n**Answer:** ", tags=("question",)),
    Template(
        "Translation or substance?",
        "Wording only, or another meaning?\n\n- **For wording only:** \n- **For another meaning:** ",
    ),
)


def of_note(name: str, note: Note) -> Template:
    """A template that makes notes like this one."""
    return Template(name, note.body, note.category, note.severity, note.tags)


def dump(templates: Iterable[Template]) -> str:
    """As JSON."""
    return json.dumps([asdict(template) for template in templates], ensure_ascii=False)


def load(text: str) -> tuple[Template, ...]:
    """From JSON; what was never set is `DEFAULTS`, what is damaged is left out."""
    if not text:
        return DEFAULTS
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        return DEFAULTS
    read = [_template(each) for each in raw[:MOST]] if isinstance(raw, list) else []
    return tuple(template for template in read if template is not None)


def _template(raw: Any) -> Template | None:
    if not isinstance(raw, dict):
        return None
    name, body = raw.get("name"), raw.get("body")
    if not isinstance(name, str) or not name.strip() or not isinstance(body, str):
        return None
    tags = raw.get("tags")
    return Template(
        " ".join(name.split()),
        body[:LONGEST],
        _one_of(raw.get("category"), FINDING_KINDS),
        _one_of(raw.get("severity"), NOTE_SEVERITIES),
        tuple(tag for tag in tags if isinstance(tag, str) and tag) if isinstance(tags, list) else (),
    )


def _one_of(value: object, allowed: Iterable[str]) -> str:
    return next((each for each in allowed if each == value), "")
