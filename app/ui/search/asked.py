"""What is typed into the palette: in which groups is looked, for which names, and by which query in the texts."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from app.text.query import Query, parse
from app.ui.search.matching import plain
from app.ui.search.rows import Group

Scope = Literal["everything", "texts"]

TEXTS: Final[tuple[Group, ...]] = ("notes", "wordings", "findings")
NAMES: Final[tuple[Group, ...]] = ("actions", "points", "sources")

_SIGNS: Final[dict[str, Group]] = {">": "actions", "#": "points"}
_NO_QUERY: Final = Query()
_IN: Final = re.compile(r'(?:^|(?<=\s))in[:：](?:"[^"]*"?|\S*)\s*', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """In which groups is looked, for which words among names (`matching.plain`), and for what in the texts.

    Without words and an empty query there is nothing to look for; but of one group alone, all names are shown then.
    """

    groups: tuple[Group, ...]
    words: tuple[str, ...] = ()
    query: Query = _NO_QUERY

    @property
    def names(self) -> tuple[Group, ...]:
        """The groups of names in which is looked."""
        return tuple(group for group in NAMES if group in self.groups)

    @property
    def texts(self) -> tuple[Group, ...]:
        """The groups of texts in which is looked; none if the query asks for nothing."""
        return () if self.query.is_empty else tuple(group for group in TEXTS if group in self.groups)

    @property
    def is_narrow(self) -> bool:
        """Whether one group is meant, so that all of it is shown."""
        return len(self.groups) == 1

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.words and not self.texts and not (self.is_narrow and self.names)


def asked(text: str, scope: Scope = "everything") -> Asked:
    """Take apart what is typed."""
    text = text.strip()
    if sign := _SIGNS.get(text[:1]):
        return Asked((sign,), _words(text[1:]))
    query = parse(text)
    words = _words(" ".join(term.text for term in query.terms if not term.is_negative))
    named = [
        value for one in query.filters if one.field == "in" and not one.is_negative for value in one.values
    ]
    groups = tuple(group for group in (*NAMES, *TEXTS) if any(_is_named(group, value) for value in named))
    if groups:
        return Asked(groups, words, query)
    if scope == "texts" or query.filters:  # a field tells of no name
        return Asked(TEXTS, words, query)
    return Asked((*NAMES, *TEXTS), words, query)


def narrowed(text: str, group: Group) -> str:
    """What is typed, asking for one group only."""
    bare = text.strip().lstrip("".join(_SIGNS)).strip()
    return f"in:{group} {_IN.sub('', bare)}".strip()


def _is_named(group: Group, value: str) -> bool:
    """`in:notes` names the notes, and `in:note` will do."""
    return value.casefold() in (group, group.removesuffix("s"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(plain(text.replace('"', " ")).split())
