"""`variorum review`: how far the review is, for a script."""

import json
from pathlib import Path

import pytest

from app import cli
from app.tasks.importing import create


@pytest.fixture
def project(tmp_path: Path) -> Path:
    files = []
    for name, end in {"north": "dusk", "south": "nightfall"}.items():
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(f"1. Boats may land until {end}.\n2. The fee is ten crowns a day.\n")
    create(tmp_path / "p.variorum", files, "north")
    return tmp_path / "p.variorum"


def run(*words: object) -> int:
    wanted = cli.parse([str(word) for word in words])
    return cli.run(wanted.job, wanted)


def test_it_lists_every_point_with_its_sign(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("review", project) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "0 of 2 points done, 0 of 2 pairs looked at"
    assert [line[0] for line in said[2:4]] == ["-", "-"]


def test_points_can_be_marked(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("review", project, "--mark", "done", "--points", "2", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["points"] == {"done": 1, "all": 2}
    assert told["pairs"] == {"seen": 1, "all": 2}
    (first, second) = told["states"]
    assert (first["point"], first["state"], first["author"]) == ("1", "unseen", None)
    assert (second["state"], second["changed"]) == ("done", False)


@pytest.mark.parametrize(
    "words", [("--mark", "done"), ("--points", "2"), ("--mark", "done", "--points", "9")]
)
def test_half_a_wish_or_an_unknown_point_is_told(
    project: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert run("review", project, *words) == 2
    assert capsys.readouterr().err.startswith("variorum: ")
