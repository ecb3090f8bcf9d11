"""Each language has all that the window says, with its placeholders, and a letter for each entry of a menu."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.languages import ENGLISH, OWN_NAMES

MAKER = Path(__file__).resolve().parents[1] / "packaging" / "translations.py"


@pytest.mark.parametrize("language", [code for code in OWN_NAMES if code != ENGLISH])
def test_a_catalogue_is_complete_and_without_fault(language: str) -> None:
    told = subprocess.run(
        [sys.executable, MAKER, "check", language],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert told.returncode == 0, told.stdout[-2_000:] + told.stderr[-2_000:]
