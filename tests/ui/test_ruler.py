"""The overview beside the panes, when it has to wait for a long wording."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.text.diff import compare
from app.text.differences import differences
from app.text.options import CompareOptions
from app.text.wording import Wording
from app.ui.theme import Theme
from app.ui.wordings.panes import Panes

LONG = "".join(f"Paragraph {n} of a long wording, which goes on for a while.\n" for n in range(1_200))


def test_a_long_wording_is_shown_before_all_of_it_is_measured(
    qtbot: QtBot, worded: Callable[..., Wording], theme: Theme
) -> None:
    other = LONG.replace("long wording", "short wording")
    panes = Panes(theme)
    qtbot.addWidget(panes)
    panes.resize(900, 400)
    with qtbot.waitExposed(panes):
        panes.show()
    script = compare(LONG, other, CompareOptions())
    panes.show_pair(
        (worded(LONG, "a"), "a"), (worded(other, "b"), "b"), script, differences(script, LONG, other)
    )
    before = panes.ruler.grab().toImage()
    assert not panes.views[0].is_laid_out
    qtbot.waitUntil(lambda: all(view.is_laid_out for view in panes.views))
    assert panes.ruler.grab().toImage() != before
