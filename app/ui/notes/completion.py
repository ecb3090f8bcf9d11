"""Offers the project's tags while one is written."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QObject, QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from app.text.folding import key
from app.ui.notes import tags

_MOST = 8
_QUOTED = re.compile(r'#?"[^"]*$')
_BARE = re.compile(r'[^\s,;"]*$')


class TagCompletion(QObject):
    """Watches a field; `known` is asked for the tags there are, the most frequent first."""

    def __init__(self, field: QLineEdit, known: Callable[[], Sequence[str]]) -> None:
        super().__init__(field)
        self._field, self._known = field, known
        self._model = QStringListModel(self)
        field.textEdited.connect(self._offer)

    @cached_property
    def popup(self) -> QListView:
        """The list of what is offered; made when it is needed, as there is a field on every card."""
        popup = QListView()
        popup.setObjectName("tagList")
        popup.setAccessibleName(self.tr("Tags of this project"))
        return popup

    @cached_property
    def completer(self) -> QCompleter:
        """What shows the list, and takes the keys meanwhile."""
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setPopup(self.popup)
        completer.setWidget(self._field)
        completer.setMaxVisibleItems(_MOST)
        completer.activated.connect(self._take)
        return completer

    @property
    def is_open(self) -> bool:
        """Whether tags are offered just now."""
        return "popup" in self.__dict__ and self.popup.isVisible()

    def offered(self) -> list[str]:
        """The tags that fit what is being written: those that begin so, then those that have it inside."""
        written = key(self._written().lstrip('#"'))
        if not written:
            return []
        taken = set(tags.parse(self._field.text()[: -len(self._written())] if self._at_end() else ""))
        fitting = [tag for tag in self._known() if written in key(tag) and tag not in taken]
        fitting.sort(key=lambda tag: not key(tag).startswith(written))
        return [] if [key(tag) for tag in fitting] == [written] else fitting[:_MOST]

    def _offer(self) -> None:
        offered = self.offered()
        if not offered:
            if self.is_open:
                self.popup.hide()
            return
        self._model.setStringList(offered)
        self.completer.complete()
        self.popup.setLayoutDirection(self._field.layoutDirection())

    def _take(self, tag: str) -> None:
        """Write a tag out in the place of what is written of it."""
        field, written = self._field, self._written()
        at = field.cursorPosition()
        field.setSelection(at - len(written), len(written))
        field.insert(f"{tags.show([tag])} ")
        field.textEdited.emit(field.text())

    def _written(self) -> str:
        """What stands before the cursor of the tag that is being written."""
        before = self._field.text()[: self._field.cursorPosition()]
        found = (_QUOTED if before.count('"') % 2 else _BARE).search(before)
        return found[0] if found else ""

    def _at_end(self) -> bool:
        return self._field.cursorPosition() == len(self._field.text())
