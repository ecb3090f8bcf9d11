"""The drafts of an import: read in the background, edited, and handed over."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.tasks.importing import Found
from app.text.cancel import check
from app.text.model import Document
from app.text.segment import segment
from app.ui.importing.drafts import Drafts
from app.ui.importing.values import Clip, Examine, Existing, Origin
from app.ui.jobs import Jobs, Ticket
from app.ui.sources.metadata import Metadata

MakeDrafts = Callable[..., Drafts]


def found(origin: Origin, encoding: str | None, _ticket: Ticket) -> Found:
    """A file whose text is its own name and encoding; `broken` is only read as cp1252."""
    path = origin if isinstance(origin, Path) else None
    stem = path.stem if path else "Clipboard"
    if stem == "broken" and encoding != "cp1252":
        raise Problem("“broken” cannot be read.")
    text = f"1. {path}.\n2. {encoding}.\n3. All."
    document = Document(stem, text, text.encode(), "text/plain", encoding or "utf-8", title=f"As {encoding}")
    return Found(path, document, segment(text))


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[MakeDrafts]:
    """Makes drafts of files by their names, and waits until they are read."""
    jobs = Jobs()

    def of(names: Sequence[str] = (), existing: Sequence[Existing] = (), examine: Examine = found) -> Drafts:
        drafts = Drafts(jobs, examine, existing)
        drafts.add([Path(name) for name in names])
        settle(qtbot, drafts)
        return drafts

    yield of
    jobs.shut_down()


def settle(qtbot: QtBot, drafts: Drafts) -> None:
    qtbot.waitUntil(lambda: not drafts.count(lambda draft: draft.busy), timeout=20_000)


def names(drafts: Drafts) -> list[str]:
    return [one.document.name for one in drafts.choice().found]


def test_every_file_that_can_be_read_is_taken(make: MakeDrafts) -> None:
    drafts = make(["one.txt", "broken.txt", "two.txt"])
    assert names(drafts) == ["one", "two"]
    assert drafts[1].problem == "“broken” cannot be read."


def test_a_file_is_taken_once(make: MakeDrafts) -> None:
    drafts = make(["one.txt", "one.txt"])
    assert drafts.add([Path("one.txt")]) == 0
    assert len(drafts) == 1


def test_what_is_left_out_is_not_taken(make: MakeDrafts) -> None:
    drafts = make(["one.txt", "two.txt"])
    drafts.include(0, on=False)
    assert names(drafts) == ["two"]


def test_what_the_analyst_edits_outranks_what_the_file_tells(qtbot: QtBot, make: MakeDrafts) -> None:
    drafts = make(["one.txt"])
    drafts.edit(0, "outlet", "The Courier")
    drafts.read_again(0, "cp1252")
    settle(qtbot, drafts)
    document = drafts.choice().found[0].document
    assert (document.outlet, document.title, document.encoding) == ("The Courier", "As cp1252", "cp1252")


def test_a_file_that_cannot_be_read_is_read_in_another_encoding(qtbot: QtBot, make: MakeDrafts) -> None:
    drafts = make(["broken.txt"])
    drafts.read_again(0, "cp1252")
    settle(qtbot, drafts)
    assert names(drafts) == ["broken"]


def test_of_two_readings_the_later_counts(qtbot: QtBot, make: MakeDrafts) -> None:
    gate = threading.Event()

    def slow(origin: Origin, encoding: str | None, ticket: Ticket) -> Found:
        if encoding == "cp1250":
            gate.wait()
        return found(origin, encoding, ticket)

    drafts = make(["one.txt"], examine=slow)
    drafts.read_again(0, "cp1250")
    drafts.read_again(0, "cp1252")
    settle(qtbot, drafts)
    gate.set()
    drafts._jobs._pool.waitForDone()
    qtbot.wait(0)
    assert drafts.choice().found[0].document.encoding == "cp1252"


def test_stopping_says_what_was_not_read_and_keeps_what_was(qtbot: QtBot, make: MakeDrafts) -> None:
    started = threading.Event()

    def stuck(origin: Origin, encoding: str | None, ticket: Ticket) -> Found:
        while str(origin) == "two.txt":
            started.set()
            check(ticket.cancelled)
        return found(origin, encoding, ticket)

    drafts = make(["one.txt"], examine=stuck)
    drafts.add([Path("two.txt")])
    qtbot.waitUntil(started.is_set)
    drafts.stop()
    assert names(drafts) == ["one"]
    assert "stopped" in drafts[1].problem


def test_stopping_another_reading_brings_back_the_one_before(qtbot: QtBot, make: MakeDrafts) -> None:
    started = threading.Event()

    def stuck(origin: Origin, encoding: str | None, ticket: Ticket) -> Found:
        while encoding == "cp1252":
            started.set()
            check(ticket.cancelled)
        return found(origin, encoding, ticket)

    drafts = make(["one.txt"], examine=stuck)
    drafts.read_again(0, "cp1252")
    qtbot.waitUntil(started.is_set)
    drafts.stop()
    assert (drafts[0].state, drafts[0].encoding) == ("found", None)


def test_only_a_few_are_read_at_a_time(make: MakeDrafts) -> None:
    lock, running, most = threading.Lock(), 0, 0

    def counted(origin: Origin, encoding: str | None, ticket: Ticket) -> Found:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        made = found(origin, encoding, ticket)
        with lock:
            running -= 1
        return made

    drafts = make([f"{n}.txt" for n in range(40)], examine=counted)
    assert len(names(drafts)) == 40
    assert most <= 2


def test_what_is_asked_for_again_is_read_before_what_waits(qtbot: QtBot, make: MakeDrafts) -> None:
    drafts = make(["first.txt"])
    drafts.add(Path(f"{n}.txt") for n in range(20))
    drafts.read_again(0, "cp1252")
    assert drafts._waiting[0] == 0
    settle(qtbot, drafts)
    assert drafts[0].encoding == "cp1252"


def test_a_source_of_the_same_name_is_replaced_unless_the_analyst_says_otherwise(make: MakeDrafts) -> None:
    drafts = make(["one.txt", "two.txt"], [Existing("s1", "One")])
    assert drafts.choice().replacements == {0: "s1"}
    assert [one.document.name for one in drafts.choice().fresh] == ["two"]
    drafts.set_replaces(0, "")
    assert drafts.choice().replacements == {}


def test_a_source_has_one_newer_version(make: MakeDrafts) -> None:
    drafts = make(["one.txt", "two.txt"], [Existing("s1", "one")])
    drafts.set_replaces(1, "s1")
    assert drafts.choice().replacements == {1: "s1"}


def test_names_are_told_apart(make: MakeDrafts) -> None:
    drafts = make(["a/one.txt", "b/one.txt", "c/one.txt"])
    assert sorted(names(drafts)) == ["one", "one 2", "one 3"]


def test_a_name_that_two_have_is_told(make: MakeDrafts) -> None:
    drafts = make(["one.txt", "two.txt"])
    drafts.edit(1, "name", "ONE")
    assert drafts.is_named_twice(1)
    drafts.include(0, on=False)
    drafts.include(1, on=False)
    assert not drafts.is_named_twice(1)


def test_the_very_same_file_is_left_out_at_first(qtbot: QtBot, make: MakeDrafts) -> None:
    first = make(["one.txt"])
    assert first[0].reading is not None
    drafts = make(["one.txt"], [Existing("s1", "before", first[0].reading.sha256)])
    assert drafts[0].twin == "before"
    assert names(drafts) == []


def test_the_same_paste_twice_is_one(make: MakeDrafts) -> None:
    drafts = make()
    assert drafts.add([Clip(text="1. A")]) == drafts.add([Clip(text="1. A")]) == 0


@pytest.mark.parametrize(("reference", "chosen"), [("", ""), ("s9", "s9"), (0, "s1"), (1, "two")])
def test_the_reference_is_a_source_or_a_new_name(make: MakeDrafts, reference: str | int, chosen: str) -> None:
    drafts = make(["one.txt", "two.txt"], [Existing("s1", "one"), Existing("s9", "nine")])
    drafts.set_reference(reference)
    assert drafts.choice().reference == chosen


def test_leaving_the_reference_out_leaves_the_choice_to_the_program(make: MakeDrafts) -> None:
    drafts = make(["one.txt", "two.txt"])
    drafts.set_reference(1)
    drafts.include(1, on=False)
    assert drafts.choice().reference == ""


def test_many_changes_are_tallied_once(qtbot: QtBot, make: MakeDrafts) -> None:
    drafts = make(["one.txt", "two.txt"])
    told: list[None] = []
    drafts.tallied.connect(lambda: told.append(None))
    with qtbot.waitSignal(drafts.tallied):
        drafts.include(0, on=False)
        drafts.edit(1, "title", "Anew")
    assert len(told) == 1


def test_a_bug_in_a_reader_is_not_swallowed(qtbot: QtBot, make: MakeDrafts) -> None:
    def bug(_origin: Origin, _encoding: str | None, _ticket: Ticket) -> Found:
        raise ZeroDivisionError

    drafts = make(examine=bug)
    with qtbot.captureExceptions() as caught:
        drafts.add([Path("one.txt")])
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert drafts[0].state == "problem"


@pytest.mark.parametrize("name", ["ONE.html", "One .txt"])
def test_a_file_of_the_same_name_but_for_case_and_suffix_replaces(make: MakeDrafts, name: str) -> None:
    assert make([name], [Existing("s1", "one")]).choice().replacements == {0: "s1"}


def test_the_very_same_file_is_no_new_source_either(make: MakeDrafts) -> None:
    reading = make(["one.txt"])[0].reading
    assert reading is not None
    drafts = make(["one.txt"], [Existing("s1", "one", reading.sha256)])
    assert (drafts[0].name, drafts[0].replaces, drafts[0].include) == ("one", "s1", False)


def test_what_is_left_out_keeps_no_source_from_a_newer_version(qtbot: QtBot, make: MakeDrafts) -> None:
    reading = make(["one.txt"])[0].reading
    assert reading is not None
    drafts = make(["one.txt"], [Existing("s1", "one", reading.sha256)])
    drafts.add([Path("other/one.txt")])
    settle(qtbot, drafts)
    assert drafts.choice().replacements == {0: "s1"}
    assert drafts.choice().found[0].path == Path("other/one.txt")
    drafts.include(0, on=True)
    assert names(drafts) == ["one 2", "one"]


def test_what_the_analyst_has_made_a_new_source_is_not_recognised_after_all(
    qtbot: QtBot, make: MakeDrafts
) -> None:
    drafts = make(existing=[Existing("s1", "one")])
    drafts.add([Path("one.txt")])
    drafts.set_replaces(0, "")
    settle(qtbot, drafts)
    assert drafts.choice().replacements == {}


def test_a_file_with_a_name_like_a_source_is_pointed_out_until_the_analyst_decides(make: MakeDrafts) -> None:
    drafts = make(["one (2).txt", "two.txt"], [Existing("s1", "One")])
    assert drafts.like(0) == Existing("s1", "One")
    assert drafts.like(1) is None
    assert drafts.choice().replacements == {}
    drafts.set_replaces(0, "")
    assert drafts.like(0) is None


def test_of_several_sources_with_such_names_none_is_pointed_out(make: MakeDrafts) -> None:
    assert make(["part 3.txt"], [Existing("s1", "part 1"), Existing("s2", "part 2")]).like(0) is None


def test_names_are_counted_however_they_change(make: MakeDrafts) -> None:
    drafts = make(["one.txt", "two.txt", "three.txt"], [Existing("s1", "four")])
    drafts.edit(0, "name", "Two")
    drafts.edit(2, "name", "FOUR")
    assert [drafts.is_named_twice(place) for place in range(3)] == [True, True, True]
    drafts.set_replaces(2, "s1")
    drafts.edit(0, "name", "one")
    assert not any(drafts.is_named_twice(place) for place in range(3))


def test_looking_for_a_name_does_not_go_through_all_drafts(
    make: MakeDrafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = make([f"{n}.txt" for n in range(30)])
    asked: list[Document] = []
    told = Metadata.of

    def counted(of: Document) -> Metadata:
        asked.append(of)
        return told(of)

    monkeypatch.setattr(Metadata, "of", counted)
    assert not any(drafts.is_named_twice(place) for place in range(30))
    assert len(asked) <= 30
