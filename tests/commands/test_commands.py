"""The headless commands, as a script in a newsroom calls them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main

HOUSE_RULES = """House rules

1. Guests shall leave the keys at the desk.
2. Breakfast is served from 7 to 10.
3. Pets:
a. Dogs may stay in the rooms.
b. Cats may not enter the kitchen.
"""
OTHER_RULES = """The rules of the house

1. Breakfast will be served from 7 to 11.
2. Guests must leave all keys at the desk.
3. Pets:
a. Dogs can stay in the rooms.
b. Cats may enter the kitchen.
4. Smoking is forbidden on the roof.
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Call a command; its exit status, standard output and standard error."""

    def call(*words: object) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.fixture
def project(tmp_path: Path, run: Run) -> Path:
    """A project of two house rules, `one` being the reference."""
    (tmp_path / "one.txt").write_text(HOUSE_RULES, encoding="utf-8")
    (tmp_path / "two.txt").write_text(OTHER_RULES, encoding="utf-8")
    path = tmp_path / "rules.variorum"
    status, _, err = run("new", path, tmp_path / "one.txt", tmp_path / "two.txt", "--reference", "one")
    assert (status, err) == (0, "")
    return path


def answer(run: Run, *words: object) -> Any:
    """The JSON that a command answers with."""
    status, out, err = run(*words, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_show_lines_points_up_by_what_they_say(run: Run, project: Path) -> None:
    shown = answer(run, "show", project)
    one, two = (source["id"] for source in shown["sources"])
    texts = {p["id"]: {k: [w["text"] for w in v] for k, v in p["wordings"].items()} for p in shown["points"]}
    assert texts["1"] == {
        one: ["Guests shall leave the keys at the desk."],
        two: ["Guests must leave all keys at the desk."],
    }
    assert texts["3.b"][two] == ["Cats may enter the kitchen."]
    assert [ids for ids, by in texts.items() if by == {two: ["Smoking is forbidden on the roof."]}] == ["3+1"]


def test_compare_gives_both_texts_back(run: Run, project: Path) -> None:
    for more in ([], ["--point", "3"], ["--granularity", "word"], ["--ignore", "case,punctuation"]):
        told = answer(run, "compare", project, "one", "two", *more)
        for side, kind in (("left", "delete"), ("right", "insert")):
            spans = [op[side] for op in told["ops"] if op["op"] in ("equal", kind)]
            assert "".join(told[side]["text"][start:end] for start, end in spans) == told[side]["text"]
        assert 0 < told["similarity"] < 1


def test_findings_tell_what_matters_first(run: Run, project: Path) -> None:
    found = answer(run, "findings", project)
    kinds = {(f["point"], f["kind"]) for f in found}
    assert ("3.b", "negation") in kinds
    assert ("2", "number") in kinds
    order = ["high", "medium", "low"]
    assert [order.index(f["severity"]) for f in found] == sorted(order.index(f["severity"]) for f in found)
    assert len(answer(run, "findings", project, "--all")) >= len(found)
    assert {f["point"] for f in answer(run, "findings", project, "--point", "3")} <= {"3", "3.a", "3.b"}


def test_a_decision_on_a_finding_is_kept(run: Run, project: Path) -> None:
    first, *others = answer(run, "findings", project)
    assert (first["state"], first["seen"]) == ("open", {"times": 0, "dismissed": 0, "confirmed": 0})
    status, out, err = run("judge", project, first["id"], "--dismiss")
    assert (status, err) == (0, "")
    assert out == f"{first['id']}  {first['point']:6} {first['severity']:6} {first['kind']}: dismissed\n"
    assert answer(run, "findings", project) == others
    *_, last = answer(run, "findings", project, "--all")
    assert last == {**first, "state": "dismissed"}
    assert f"{first['kind']} (dismissed): " in run("findings", project, "--all")[1]
    assert run("judge", project, first["id"], "--reopen")[0] == 0
    assert answer(run, "findings", project) == [first, *others]
    assert run("check", project)[0] == 0


def test_kind_and_severity_are_the_analysts_to_say(run: Run, project: Path) -> None:
    first, second, *others = answer(run, "findings", project)
    words = ["--kind", "condition", "--severity", "low", "--confirm"]
    assert run("judge", project, first["id"][:6], second["id"], *words)[0] == 0
    *before, one, other = answer(run, "findings", project)
    assert before == others
    for told, was in ((one, first), (other, second)):
        assert told == {**was, "kind": "condition", "severity": "low", "state": "confirmed"}
    assert run("judge", project, first["id"], "--severity", "none", "--kind", "")[0] == 0
    assert answer(run, "findings", project) == [*others, other]
    (plain,) = (f for f in answer(run, "findings", project, "--all") if f["id"] == first["id"])
    assert plain == {**first, "severity": None, "state": "confirmed"}


def test_what_was_decided_before_the_words_changed_is_told_and_not_lost(run: Run, tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file, words in zip(files, ("within 30 days", "within 60 days"), strict=True):
        file.write_text(f"1. The guest pays {words} of leaving.\n2. The door is locked.", encoding="utf-8")
    project = tmp_path / "p.variorum"
    assert run("new", project, *files)[0] == 0
    (before,) = answer(run, "findings", project)
    assert before["earlier"] is None
    assert run("judge", project, before["id"].upper(), "--dismiss")[0] == 0
    for words, told in (("within 90 days", True), ("within 60 days", False)):
        file = tmp_path / "newer.txt"
        file.write_text(
            files[0].read_text(encoding="utf-8").replace("within 30 days", words), encoding="utf-8"
        )
        assert run("replace", project, "one", file)[0] == 0
        status, out, err = run("findings", project)
        assert status == 0
        assert ("(dismissed when it read otherwise)" in out, "1 decision is kept" in err) == (told, not told)
        found = json.loads(run("findings", project, "--json")[1])
        assert [finding["earlier"]["state"] for finding in found] == ["dismissed"] * told


def test_the_same_change_can_be_judged_everywhere(run: Run, tmp_path: Path) -> None:
    project = tmp_path / "p.variorum"
    rules = "1. Guests {} lock the door.\n2. Dogs {} sleep outside.\n3. Nobody shouts.\n"
    (tmp_path / "one.txt").write_text(rules.format("shall", "shall"), encoding="utf-8")
    (tmp_path / "two.txt").write_text(rules.format("may", "may"), encoding="utf-8")
    assert run("new", project, tmp_path / "one.txt", tmp_path / "two.txt")[0] == 0
    first, second = answer(run, "findings", project)
    assert first["seen"] == second["seen"] == {"times": 1, "dismissed": 0, "confirmed": 0}
    assert run("judge", project, first["id"], "--confirm")[0] == 0
    _, second = answer(run, "findings", project)
    assert second["seen"] == {"times": 1, "dismissed": 0, "confirmed": 1}
    status, out, _ = run("judge", project, first["id"], "--dismiss", "--alike")
    assert (status, out.count("\n")) == (0, 2)
    assert answer(run, "findings", project) == []


def test_a_language_without_a_lexicon_is_told_on_standard_error_only(run: Run, tmp_path: Path) -> None:
    project = tmp_path / "p.variorum"
    for name, what in (("one", "kulcsát"), ("two", "csomagját")):
        lines = (f"{n}. Szoba {what} minden vendég {n * 7} percig portán hagyja.\n" for n in range(1, 9))
        (tmp_path / f"{name}.txt").write_text("".join(lines), encoding="utf-8")
    assert run("new", project, tmp_path / "one.txt", tmp_path / "two.txt")[0] == 0
    for words in ([], ["--json"]):
        status, out, err = run("findings", project, *words)
        assert (status, err.count("\n"), err.count("no lexicon fits its language")) == (0, 2, 2)
        assert err.startswith("variorum: one: ")
        assert "lexicon" not in out


def test_spellings_count_as_one_word(run: Run, project: Path, tmp_path: Path) -> None:
    def ignored() -> int:
        words = ["compare", project, "one", "two", "--point", "1", "--ignore", "spelling"]
        return int(answer(run, *words)["ignored"].get("spelling", 0))

    assert (answer(run, "families", project), ignored()) == ([], 0)
    assert run("families", project, "--add", "shall", "must") == (0, "shall, must\n", "")
    assert ignored() == 1
    assert answer(run, "families", project, "--add", "MUST", "ought to") == [
        ["shall", "must", "MUST", "ought to"]
    ]
    assert run("families", project, "--remove", "must")[1] == "shall, ought to\n"
    assert run("families", project, "--remove", "shall") == (0, "", "")
    (tmp_path / "words.json").write_text('[["grey", "gray"], ["Merrow", "Merow"]]', encoding="utf-8")
    assert run("families", project, "--set", tmp_path / "words.json")[1] == "grey, gray\nMerrow, Merow\n"
    assert answer(run, "families", project, "--add", "gray", "Merow") == [["grey", "gray", "Merrow", "Merow"]]
    assert answer(run, "families", project) == [["grey", "gray", "Merrow", "Merow"]]


def test_a_note_is_written_and_found_again(run: Run, project: Path) -> None:
    start = HOUSE_RULES.index("from 7 to 10")
    words = [
        "--source",
        "one",
        "--start",
        start,
        "--end",
        start + 12,
        "--body",
        "10 here, 11 there",
        "--category",
        "number",
    ]
    status, out, _ = run("note", project, *words)
    assert status == 0
    (note,) = answer(run, "notes", project)
    assert note["id"] == out.strip()
    assert (note["point"], note["body"], note["category"]) == ("2", "10 here, 11 there", "number")
    assert [a["exact"] for a in note["anchors"]] == ["from 7 to 10"]


def test_notes_come_from_json_lines(run: Run, project: Path, tmp_path: Path) -> None:
    lines = [{"source": "two", "start": 0, "end": 3, "body": f"note {n}", "tags": ["x"]} for n in range(3)]
    (tmp_path / "notes.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    status, out, _ = run("note", project, "--from", tmp_path / "notes.jsonl")
    assert status == 0
    assert [note["id"] for note in answer(run, "notes", project)] == out.split()


@pytest.mark.parametrize("given", [b"\xff\n", b"[" * 100_000], ids=["no UTF-8", "nested beyond reason"])
def test_notes_that_cannot_be_read_are_a_problem(project: Path, given: bytes) -> None:
    words = [sys.executable, "-m", "app", "note", str(project), "--from", "-"]
    ended = subprocess.run(words, input=given, capture_output=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith(b"variorum: ")
    assert ended.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' names of files are Unicode")
def test_a_name_that_is_no_unicode_can_be_told(project: Path) -> None:
    out = os.fsencode(project.parent) + b"/\xff.csv"
    words: list[str | bytes] = [sys.executable, "-m", "app", "export", str(project), out]
    ended = subprocess.run(words, capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert Path(os.fsdecode(out)).is_file()
    words = [sys.executable, "-m", "app", "show", b"\xff.variorum"]
    assert b"does not exist" in subprocess.run(words, capture_output=True, check=False).stderr


def test_a_name_too_long_for_the_disk_is_a_problem(run: Run, project: Path, tmp_path: Path) -> None:
    path = tmp_path / f"{'x' * 300}.variorum"
    for words in (("new", path, tmp_path / "one.txt"), ("sample", tmp_path / ("x" * 300))):
        status, _, err = run(*words)
        assert status == 2
        assert str(words[1]) in err


def test_export_writes_what_the_ending_says(run: Run, project: Path, tmp_path: Path) -> None:
    for ending, start in ((".pdf", b"%PDF-"), (".csv", b"\xef\xbb\xbf")):
        assert run("export", project, tmp_path / f"out{ending}", "--points", "1,3", "--left", "two")[0] == 0
        assert (tmp_path / f"out{ending}").read_bytes().startswith(start)


def test_a_sound_project_checks(run: Run, project: Path) -> None:
    assert run("check", project)[0] == 0


def test_adding_a_source_keeps_the_points(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "three.md").write_text(
        "- Dogs are welcome to stay in the rooms.\n- Breakfast from 8 to 10.\n"
    )
    before = [p["id"] for p in answer(run, "show", project)["points"]]
    assert run("add", project, tmp_path / "three.md")[0] == 0
    shown = answer(run, "show", project)
    assert [s["name"] for s in shown["sources"]] == ["one", "two", "three"]
    assert [p["id"] for p in shown["points"]] == before


def test_a_bad_line_is_named_and_the_notes_before_it_are_kept(
    run: Run, project: Path, tmp_path: Path
) -> None:
    good = json.dumps({"source": "two", "start": 0, "end": 3, "body": "x"})
    for bad in ("{", '{"source": "two"}', good.replace("two", "nobody"), good.replace("3", "99999")):
        (tmp_path / "notes.jsonl").write_text(f"{good}\n\n{bad}\n{good}\n", encoding="utf-8")
        before = answer(run, "notes", project)
        status, out, err = run("note", project, "--from", tmp_path / "notes.jsonl")
        assert status == 2
        assert "Line 3 of" in err
        assert "The note before it is written" in err
        assert err.count("\n") == 1
        assert [note["id"] for note in answer(run, "notes", project)[len(before) :]] == out.split()


def test_the_encoding_of_a_file_can_be_named(run: Run, tmp_path: Path) -> None:
    path, project = tmp_path / "rules.txt", tmp_path / "r.variorum"
    path.write_bytes("1. Ключи сдать.\n2. Завтрак в семь.\n".encode("windows-1251"))
    told = answer(run, "segment", path, "--encoding", "windows-1251")
    assert [segment["text"] for segment in told["segments"]] == ["Ключи сдать.", "Завтрак в семь."]
    assert all(segment["rule"] for segment in told["segments"])
    assert run("new", project, path, "--encoding", "windows-1251")[0] == 0
    (tmp_path / "more.txt").write_bytes("1. Собаки.\n2. Кошки.\n".encode("koi8-r"))
    assert run("add", project, tmp_path / "more.txt", "--encoding", "koi8-r")[0] == 0
    texts = [
        w["text"] for p in answer(run, "show", project)["points"] for ws in p["wordings"].values() for w in ws
    ]
    assert {"Ключи сдать.", "Собаки."} <= {*texts}


def test_a_stretch_is_pinned_to_points(run: Run, project: Path) -> None:
    start = OTHER_RULES.index("Breakfast")
    stretch = ["--source", "two", "--start", start, "--end", OTHER_RULES.index("\n", start)]
    two = answer(run, "show", project)["sources"][1]["id"]

    def pinned() -> list[str]:
        points = answer(run, "show", project)["points"]
        return [p["id"] for p in points if any(w.get("pinned") for w in p["wordings"].get(two, ()))]

    assert pinned() == []
    assert run("pin", project, *stretch, "--point", "1,3") == (0, "Put words of two on 1, 3.\n", "")
    assert pinned() == ["1", "3"]
    assert run("realign", project)[0] == 0
    assert pinned() == ["1", "3"]
    assert run("pin", project, *stretch, "--aside")[0] == 0
    assert pinned() == []
    assert "Breakfast will" not in str(answer(run, "show", project))
    assert run("pin", project, *stretch, "--release")[0] == 0
    assert run("realign", project)[0] == 0
    assert "Breakfast will" in str(answer(run, "show", project))
    assert run("pin", project, *stretch, "--not-document")[0] == 0
    assert run("check", project)[0] == 0


def test_a_source_can_be_marked_as_not_saying_a_point(run: Run, project: Path) -> None:
    two = answer(run, "show", project)["sources"][1]["id"]
    assert run("absent", project, "two", "3.b")[0] == 0
    (point,) = [p for p in answer(run, "show", project)["points"] if p["id"] == "3.b"]
    assert point["absent"] == [two]
    assert two not in point["wordings"]
    assert run("absent", project, "two", "3.b", "--take-back")[0] == 0
    assert run("realign", project)[0] == 0
    (point,) = [p for p in answer(run, "show", project)["points"] if p["id"] == "3.b"]
    assert "absent" not in point
    assert two in point["wordings"]


def test_a_newer_version_takes_the_place_of_a_source(run: Run, project: Path, tmp_path: Path) -> None:
    start = OTHER_RULES.index("Smoking")
    run("note", project, "--source", "two", "--start", start, "--end", start + 7, "--body", "really?")
    newer = tmp_path / "newer.txt"
    newer.write_text(OTHER_RULES.replace("4. Smoking is forbidden on the roof.\n", ""), encoding="utf-8")
    before = answer(run, "show", project)["sources"]
    status, out, err = run("replace", project, "two", newer)
    assert (status, err) == (0, "")
    assert "0 of 1 note kept" in out
    assert "lost its words “Smoking”" in out
    ((anchor,),) = (note["anchors"] for note in answer(run, "notes", project))
    assert (anchor["exact"], anchor["lost"]) == ("Smoking", True)
    assert answer(run, "show", project)["sources"] == before
    assert run("check", project)[0] == 0


def test_another_source_gives_the_points_and_a_source_goes(run: Run, project: Path) -> None:
    one, two = (source["id"] for source in answer(run, "show", project)["sources"])
    assert run("reference", project, "two")[0] == 0
    assert "4" in [p["id"] for p in answer(run, "show", project)["points"]]
    assert run("remove", project, "one")[0] == 0
    shown = answer(run, "show", project)
    assert [source["id"] for source in shown["sources"]] == [two]
    assert all(one not in point["wordings"] for point in shown["points"])
    assert run("check", project)[0] == 0


def test_a_source_is_described_and_its_file_comes_out_again(run: Run, project: Path, tmp_path: Path) -> None:
    status, out, _ = run("describe", project, "two", "--title", "The other rules", "--date", "2030-01")
    assert status == 0
    assert "The other rules" in out
    assert "2030-01" in out
    assert run("original", project, "two", tmp_path / "out.txt")[0] == 0
    assert (tmp_path / "out.txt").read_bytes() == (tmp_path / "two.txt").read_bytes()


def test_what_cannot_be_done_is_told_in_one_line(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (tmp_path / "flat.json").write_text('["grey", "gray"]', encoding="utf-8")
    before = answer(run, "show", project)
    finding, *_, plain = (found["id"] for found in answer(run, "findings", project, "--all"))
    for words, said in (
        (["show", tmp_path / "nowhere.variorum"], "nowhere.variorum"),
        (["show", tmp_path / "one.txt"], "one.txt"),
        (["new", project, tmp_path / "one.txt"], "exists"),
        (["new", tmp_path / "new.variorum", tmp_path / "missing.txt"], "missing.txt"),
        (["new", tmp_path / "new.variorum", tmp_path / "one.txt", "--reference", "nobody"], "nobody"),
        (["add", project, tmp_path / "two.txt", tmp_path / "empty.txt"], "empty.txt"),
        (["add", project, tmp_path / "picture.txt"], "picture.txt"),
        (["add", project, tmp_path / "one.txt"], "one"),
        (["segment", tmp_path], str(tmp_path)),
        (["compare", project, "one", "nobody"], "nobody"),
        (["compare", project, "one", "two", "--point", "99"], "99"),
        (["compare", project, "one", "two", "--ignore", "meaning"], "meaning"),
        (["note", project, "--source", "one"], "--start"),
        (["note", project, "--source", "one", "--start", "5", "--end", "99999", "--body", "x"], "99999"),
        (["export", project, tmp_path / "out.docx"], "docx"),
        (["export", project, tmp_path / "nowhere" / "out.csv"], "nowhere"),
        (["sample", tmp_path / "one.txt"], "one.txt"),
        (["segment", tmp_path / "one.txt", "--encoding", "morse"], "morse"),
        (["replace", project, "nobody", tmp_path / "two.txt"], "nobody"),
        (["replace", project, "two", tmp_path / "empty.txt"], "empty.txt"),
        (["remove", project, "nobody"], "nobody"),
        (["reference", project, "nobody"], "nobody"),
        (["realign", tmp_path / "nowhere.variorum"], "nowhere.variorum"),
        (["pin", project, "--source", "two", "--start", "0", "--end", "99999", "--aside"], "99999"),
        (["pin", project, "--source", "two", "--start", "0", "--end", "9", "--point", "99"], "99"),
        (["pin", project, "--source", "two", "--start", "0", "--end", "9", "--point", ","], "at least one"),
        (["absent", project, "two", "99"], "99"),
        (["describe", project, "two"], "--title"),
        (["describe", project, "two", "--date", "yesterday"], "yesterday"),
        (["describe", project, "two", "--name", "ONE"], "one already"),
        (["describe", project, "two", "--name", "a\nb"], "one line"),
        (["describe", project, "two", "--url", "javascript:alert(1)"], "javascript"),
        (["describe", project, "two", "--language", "klingon"], "klingon"),
        (["original", project, "two", tmp_path / "nowhere" / "out.txt"], "nowhere"),
        (["judge", project, finding], "--dismiss"),
        (["judge", project, "xyzxyz", "--dismiss"], "no finding xyzxyz"),
        (["judge", project, finding[:3], "--dismiss"], "at least 4"),
        (["judge", project, "", "--dismiss"], "at least 4"),
        (["judge", project, finding, "--kind", "mood"], "mood"),
        (["judge", project, finding, "--severity", "grave"], "grave"),
        (["judge", project, plain, "--severity", "low"], "--kind"),
        (["judge", project, plain, "--kind", "number"], "--severity"),
        (["families", project, "--add", "alone"], "alone"),
        (["families", project, "--remove", "nobody"], "nobody"),
        (["families", project, "--set", tmp_path / "one.txt"], "one.txt"),
        (["families", project, "--set", tmp_path / "picture.txt"], "picture.txt"),
        (["families", project, "--set", tmp_path / "missing.json"], "missing.json"),
        (["families", project, "--set", tmp_path / "flat.json"], "flat.json"),
    ):
        status, out, err = run(*words)
        assert (status, out) == (2, ""), words
        assert err.startswith("variorum: "), words
        assert err.count("\n") == 1, words
        assert said in err, words
    assert not (tmp_path / "new.variorum").exists()
    assert answer(run, "show", project) == before


@pytest.mark.parametrize(
    ("words", "said", "see"),
    [
        (["new"], "PROJECT", "variorum new --help"),
        (["compare", "x"], "LEFT", "variorum compare --help"),
        (["compare", "x", "a", "b", "--granularity", "page"], "page", "variorum compare --help"),
        (["pin", "x", "--source", "y"], "--start", "variorum pin --help"),
        (["--nonsense"], "--nonsense", "variorum --help"),
        (["show", "x", "two\nlines"], "two lines", "variorum --help"),
        (["one.variorum", "two.variorum"], "two.variorum", "variorum --help"),
    ],
)
def test_bad_arguments_are_told_in_one_line(
    run: Run, capsys: pytest.CaptureFixture[str], words: list[str], said: str, see: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*words)
    out, err = capsys.readouterr()
    assert (stopped.value.code, out) == (2, "")
    assert err.startswith("variorum: ")
    assert err.endswith(f"(see {see})\n")
    assert err.count("\n") == 1
    assert said in err


def test_help_shows_how_a_command_is_called(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run("describe", "--help")
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("usage: variorum describe ")


def test_the_reference_is_told(run: Run, project: Path) -> None:
    def marked() -> list[str]:
        lines = run("show", project)[1].splitlines()
        return [line.split()[2] for line in lines if line.endswith("(reference)")]

    assert marked() == ["one"]
    assert run("reference", project, "two")[1].startswith("The points are those of two now.\n")
    assert marked() == ["two"]
    assert run("remove", project, "two")[1].startswith("two is removed. The points are those of one now.\n")
    assert marked() == ["one"]
    assert run("remove", project, "one")[1] == "one is removed.\n"


def test_removing_another_source_says_nothing_of_the_reference(run: Run, project: Path) -> None:
    assert run("remove", project, "two")[1] == "two is removed.\n"


def test_a_full_output_is_told(project: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("only Linux has a device that is always full")
    with full.open("w") as out:
        command = [sys.executable, "-m", "app", "show", str(project)]
        done = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("variorum: ")
    assert done.stderr.count("\n") == 1
