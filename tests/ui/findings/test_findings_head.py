"""The head of the findings takes the lines that it needs."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.findings.head import FindingsHead


@pytest.mark.parametrize("width", range(260, 1100, 60))
@pytest.mark.parametrize("told", ["", "12 of 1,234 findings, of which 345 are new"])
def test_every_button_is_whole_at_every_width(qtbot: QtBot, width: int, told: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box, head = QVBoxLayout(window), FindingsHead()
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(head)
    box.addStretch(1)
    window.resize(width, 110)
    window.show()
    head.counts.setText(told)

    def is_whole() -> bool:
        button = head.by_point
        place = button.rect().translated(button.mapTo(head, button.rect().topLeft()))
        return head.rect().contains(place) and button.height() >= button.minimumSizeHint().height()

    qtbot.waitUntil(is_whole)
