"""The main job on the five real articles, scored against the annotation made by hand."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import main

pytestmark = pytest.mark.seeds


def scored(seeds: list[Path], *words: object) -> str:
    """The last line that the score prints."""
    script = seeds[0].parents[1] / "gold" / "score.py"
    done = subprocess.run(
        [sys.executable, script, *map(str, words)], capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def project(seeds: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of the five articles, as the command makes it."""
    path = tmp_path_factory.mktemp("seeds") / "plan.variorum"
    assert main(["new", str(path), *map(str, seeds)]) == 0
    return path


@pytest.fixture
def shown(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The answer of `show --json` in a file."""
    capsys.readouterr()
    assert main(["show", str(project), "--json"]) == 0
    (tmp_path / "show.json").write_text(capsys.readouterr().out, encoding="utf-8")
    return tmp_path / "show.json"


def test_every_point_and_sub_item_is_found_exactly(
    seeds: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = []
    for seed in seeds:
        assert main(["segment", str(seed), "--json"]) == 0
        files.append(tmp_path / f"{seed.stem}.json")
        files[-1].write_text(capsys.readouterr().out, encoding="utf-8")
    assert "F1 1.0000" in scored(seeds, "segments", *files)


def test_the_lists_are_lined_up(seeds: list[Path], shown: Path) -> None:
    figure = float(scored(seeds, "alignment", shown).split("F1 ")[1].split()[0])
    assert figure >= 0.98


def test_the_prose_is_linked_to_the_points(seeds: list[Path], shown: Path) -> None:
    figure = float(scored(seeds, "mentions", shown).split("F1 ")[1])
    assert figure >= 0.6


def test_the_canonical_list_is_the_fullest_one(shown: Path) -> None:
    points = [point["id"] for point in json.loads(shown.read_text(encoding="utf-8"))["points"]]
    assert [p for p in points if "." not in p and "+" not in p] == [str(n) for n in range(1, 29)]
    assert {"10.a", "12.f", "14.e", "24.d"} <= set(points)
