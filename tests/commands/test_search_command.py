"""`variorum search`, as a script in a newsroom calls it."""

import json
from pathlib import Path

import pytest

from app.__main__ import main
from app.tasks.sample import write_sample


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sample(tmp_path_factory.mktemp("sample"))


def test_hits_are_told_by_kind_with_their_numbers(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", str(sample), "guarantee", "--limit", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines if not line.startswith(" ")] == ["note", "wordings", "findings"]
    assert sum(line.startswith(" ") for line in lines) == 3
    assert all("[guarantee" in line.casefold() for line in lines if line.startswith(" "))


def test_the_answer_in_json(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", str(sample), "in:wordings", "point:5", "guarantee", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["counts"]["wordings"] == len(answer["hits"]) > 0
    for hit in answer["hits"]:
        assert (hit["kind"], hit["point"], hit["id"]) == ("wording", "5", None)
        start, end = hit["marks"][0]
        assert hit["snippet"][start:end].casefold().startswith("guarantee")
        assert hit["end"] - hit["start"] == end - start


def test_nothing_found_is_no_failure(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", str(sample), "qqqxq"]) == 0
    assert capsys.readouterr().out == "nothing found\n"


def test_a_value_that_there_is_not_is_told_with_those_that_there_are(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", str(sample), "severity:nonsense"]) == 0
    said, nothing = capsys.readouterr().out.splitlines()
    assert said.startswith("there is no severity:nonsense here; there are: high, medium, low")
    assert nothing == "nothing found"
    assert main(["search", str(sample), "severity:nonsense", "--json"]) == 0
    (unknown,) = json.loads(capsys.readouterr().out)["unknown"]
    assert unknown == {
        "field": "severity",
        "value": "nonsense",
        "there_are": ["high", "medium", "low"],
    }


def test_a_limit_must_be_a_number_above_nothing(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["search", str(sample), "word", "--limit", "0"])
    assert "--limit: '0' is no whole number above zero" in capsys.readouterr().err
