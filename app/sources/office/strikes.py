"""Text that is put together from pieces, some of them struck out."""

_TILDES = "~~"


class Strikes:
    """Pieces of one paragraph in reading order. Set `struck` to say of the next pieces whether they are struck out."""

    def __init__(self) -> None:
        self.struck = False
        self._parts: list[str] = []
        self._open = False

    def add(self, text: str) -> None:
        """Add a piece; white space alone neither begins nor ends a struck-out stretch."""
        if self.struck != self._open and not text.isspace() and text:
            self._turn()
        self._parts.append(text)

    def result(self) -> str:
        """All pieces, struck-out stretches between tildes."""
        if self._open:
            self._turn()
        return "".join(self._parts)

    def _turn(self) -> None:
        """Begin or end a struck-out stretch, where the last piece's words end."""
        if self._open:
            blank: list[str] = []
            while self._parts and (not self._parts[-1] or self._parts[-1].isspace()):
                blank.append(self._parts.pop())
            words = self._parts.pop() if self._parts else ""
            self._parts += [words.rstrip(), _TILDES, words[len(words.rstrip()) :], *reversed(blank)]
        else:
            self._parts.append(_TILDES)
        self._open = not self._open
