"""Fixtures that every room's tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# CI tries the same examples each time, so that a red run can be run again; at a desk each run tries new ones.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("desk", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

_SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folders, for this test alone: none sees or changes those of whoever runs it."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("VARIORUM_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """The five real articles, sorted by name. They lie beside the checkout and never enter the project."""
    found = sorted(_SEEDS.glob("*.txt"))
    if not found:
        if os.environ.get("CI"):
            pytest.fail("the real articles are missing: CI must have ../shared/seeds beside the checkout")
        pytest.skip("the real articles are not beside this checkout (../shared/seeds)")
    return found
