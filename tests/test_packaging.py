"""What ships: pinned packages, licences told, and the program's own files where it looks for them."""

import re
import tomllib
from pathlib import Path

import pytest

from app import __version__, places

ROOT = Path(__file__).parents[1]
PINS = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
TO_RUN = PINS.partition("# --- to test and build")[0]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def pinned(text: str) -> set[str]:
    """The names of the packages pinned in a part of the file."""
    return set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))


def named(requirements: list[str]) -> set[str]:
    """The names in requirements, as the pins spell them."""
    return {re.split(r"[<>=\[ ]", requirement)[0].lower() for requirement in requirements}


def test_every_dependency_is_pinned_with_hashes() -> None:
    assert named(PROJECT["dependencies"]) <= pinned(TO_RUN)
    for extra in PROJECT["optional-dependencies"].values():
        assert named(extra) <= pinned(PINS)
    for block in re.split(r"^(?=[a-z])", PINS, flags=re.MULTILINE)[1:]:
        assert "--hash=sha256:" in block, block


def test_no_address_is_pinned() -> None:
    assert "://" not in PINS


def test_the_licence_of_everything_that_runs_is_told() -> None:
    told = (ROOT / "packaging" / "THIRD-PARTY.md").read_text(encoding="utf-8").lower()
    own = {"pip", "pyside6-essentials", "shiboken6"}  # not shipped; told in a chapter of their own
    assert [name for name in sorted(pinned(TO_RUN) - own) if name not in told] == []


def test_the_version_is_told_once() -> None:
    assert PROJECT["version"] == __version__


def test_resources_and_sample_are_found() -> None:
    assert places.resource("themes", "light.json").is_file()
    assert places.resource("report", "report.typ").is_file()
    assert places.sample("recipe.json").is_file()


def test_user_folders_can_be_put_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    assert places.config_folder().parent == places.data_folder().parent == tmp_path
