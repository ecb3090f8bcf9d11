"""Sentences that remember how they were made, so that the window can say them in another language.

A `Told` is the English sentence, a `str` like any other: the command line prints it, the project stores it, the search
finds words in it. It also knows the template that it was made from and the values in it, which is all that a
translation needs. A template is one whole sentence, or a phrase that can stand alone, written as a literal where it is
told: `told("{path} is a folder: choose the files in it.", path=path)`; the extraction of strings finds it there.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

Value = str | int
"""What stands in a template: words as they are, a `Told`, which is translated itself, or a count, which is written
with the separators of the language. A number that is a name, such as that of a point, is words."""


class Told(str):
    """An English sentence with its `template` and the `values` of its placeholders.

    Compares and hashes as the sentence does; `str()` of it is the sentence alone.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Value]) -> "Told":
        """Raises KeyError if the template asks for a value that is not given."""
        english = {name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()}
        made = super().__new__(cls, template.format_map(english))
        made.template = template
        made.values = MappingProxyType(dict(values))
        return made

    def with_values(self, **values: Value) -> "Told":
        """The same sentence with some values in place of others."""
        return type(self)(self.template, {**self.values, **values})

    def __reduce__(self) -> tuple[type["Told"], tuple[str, dict[str, Value]]]:
        """For pickling and copying: sentences cross to other processes."""
        return type(self), (self.template, dict(self.values))


def told(template: str, /, **values: object) -> Told:
    """A sentence from a template with named placeholders. What is neither words nor a count is written as words."""
    return Told(template, {name: v if isinstance(v, (str, int)) else str(v) for name, v in values.items()})


def in_a_row(sentences: Iterable[str]) -> str:
    """Whole sentences, one after the other; empty for none."""
    return _halved(tuple(sentences), lambda one, next_one: told("{one} {next}", one=one, next=next_one))


def listed(items: Iterable[str]) -> str:
    """Things with commas between them; empty for none."""
    return _halved(tuple(items), lambda one, next_one: told("{one}, {next}", one=one, next=next_one))


def beside(items: Iterable[str]) -> str:
    """Readings that stand against each other; empty for none."""
    return _halved(tuple(items), lambda one, next_one: told("{one} / {next}", one=one, next=next_one))


def in_lines(items: Iterable[str]) -> str:
    """Things under each other; empty for none."""
    return _halved(tuple(items), lambda one, next_one: told("{one}\n{next}", one=one, next=next_one))


def _halved(parts: tuple[str, ...], both: Callable[[str, str], str]) -> str:
    """The parts, each half joined before both are, so that a long list is not deep."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    half = len(parts) // 2
    return both(_halved(parts[:half], both), _halved(parts[half:], both))
