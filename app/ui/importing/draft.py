"""One file, or one paste, on its way into the project."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from app.ui.importing.examining import Reading
from app.ui.importing.values import Origin
from app.ui.sources.metadata import Metadata

if TYPE_CHECKING:
    from app.tasks.importing import Found

State = Literal["reading", "found", "problem"]


@dataclass(frozen=True, slots=True)
class Draft:
    """`encoding` is the one the analyst chose, None to have it recognised; `edited` the fields that the analyst
    changed; `replaces` the id of the source it is a newer version of, "" for a new one; `asked` whether the analyst
    said so; `undecodable` whether the problem is the encoding; `twin` the name of the source in the project that is
    the very same file. While it is read again, the reading before is kept.
    """

    origin: Origin
    encoding: str | None = None
    busy: bool = True
    reading: Reading | None = None
    problem: str = ""
    undecodable: bool = False
    edited: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    replaces: str = ""
    asked: bool = False
    twin: str = ""
    include: bool = True

    @property
    def state(self) -> State:
        """Where it is on its way."""
        if self.busy:
            return "reading"
        return "problem" if self.problem else "found"

    @property
    def counts(self) -> bool:
        """Whether it is going to be imported."""
        return self.include and self.state == "found"

    @property
    def path(self) -> Path | None:
        """The file, None for a paste."""
        return self.origin if isinstance(self.origin, Path) else None

    @property
    def name(self) -> str:
        """What to call it: the name it will have, else that of its file."""
        if self.path is not None and not self.reading:
            return self.path.name
        pasted = QCoreApplication.translate("Draft", "Clipboard")
        return self.metadata.name or (self.path.name if self.path else pasted)

    @property
    def metadata(self) -> Metadata:
        """What the file tells, and what the analyst made of it."""
        told = Metadata.of(self.reading.found.document) if self.reading else Metadata()
        return replace(told, **self.edited)

    def with_field(self, name: str, value: str) -> "Draft":
        """With one field of the metadata edited."""
        return replace(self, edited=MappingProxyType({**self.edited, name: value}))

    def found(self) -> "Found":
        """What was found, with the metadata as edited. Only in the state `found`."""
        assert self.reading is not None
        found = self.reading.found
        return replace(found, document=self.metadata.put_into(found.document))
