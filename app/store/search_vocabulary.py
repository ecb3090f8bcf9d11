"""The words that an index has: which of them begin, end or go on as something that is typed."""

from collections.abc import Iterable

from app.text.folding import is_unspaced

ANYTHING = "\ufdd0"
"""A token that every document has. Folding leaves no such character, so that no word is like it."""
BARRIER = "\ufdd1"
"""A token between texts that no phrase crosses."""
_REMEMBERED = 100


class Vocabulary:
    """The words of the spaced scripts that an index has, or had; the most frequent first.

    All of them stand in one text, line by line, so that Python's search for a part of a text finds them. What was found
    is remembered for a moment: a query is asked in several ways.
    """

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._lines = [""]
        self._blob = ""
        self._found: dict[tuple[str, int], list[str]] = {}

    def add(self, words: Iterable[str]) -> None:
        """Take words in behind those that there are; those of scripts without spaces are left out."""
        fresh = dict.fromkeys(word for word in words if word not in self._words and _is_word(word))
        self._words.update(fresh)
        self._lines += fresh
        self._found.clear()

    def beginning(self, part: str, most: int) -> list[str]:
        """The words that begin with the part, up to so many."""
        return self._around(f"\n{part}", most)

    def having(self, part: str, most: int) -> list[str]:
        """The words in which the part stands, up to so many."""
        return self._around(part, most)

    def ending(self, part: str, most: int) -> list[str]:
        """The words that end with the part, up to so many."""
        return self._around(f"{part}\n", most)

    def _around(self, part: str, most: int) -> list[str]:
        if self._lines:
            self._blob += "\n".join(self._lines) + "\n"
            self._lines.clear()
        found = self._found.get((part, most))
        if found is None:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            found = self._found[part, most] = self._sought(part, most)
        return found

    def _sought(self, part: str, most: int) -> list[str]:
        blob, found = self._blob, list[str]()
        at = blob.find(part)
        while 0 <= at < len(blob) - 1 and len(found) < most:
            end = blob.index("\n", at + 1)
            found.append(blob[blob.rindex("\n", 0, at + 1) + 1 : end])
            at = blob.find(part, end)
        return found


def _is_word(unit: str) -> bool:
    return unit[0] not in (ANYTHING, BARRIER) and not is_unspaced(unit)
