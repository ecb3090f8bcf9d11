"""Little motion: by choice, or as the desktop is set."""

import sys
from pathlib import Path

import pytest

from app.ui.motion import REDUCED, is_reduced

DESKTOPS = {
    "kde still": ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
    "kde lively": ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
    "gtk still": ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
    "gtk lively": ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
    "damaged": ("kdeglobals", "AnimationDurationFactor\x00=[[[\n", False),
    "no number": ("kdeglobals", "[KDE]\nAnimationDurationFactor=slow\n", False),
}


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("app.ui.motion._config_folders", lambda: [str(tmp_path)])
    return tmp_path


def test_a_choice_holds_whatever_the_desktop_says(config: Path) -> None:
    assert is_reduced(REDUCED)


def test_a_desktop_that_says_nothing_moves(config: Path) -> None:
    assert not is_reduced("system")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these ask the system")
@pytest.mark.parametrize("desktop", DESKTOPS)
def test_the_desktop_is_followed(config: Path, desktop: str) -> None:
    name, written, reduced = DESKTOPS[desktop]
    (config / name).parent.mkdir(exist_ok=True)
    (config / name).write_text(written, "utf-8")
    assert is_reduced("system") == reduced
