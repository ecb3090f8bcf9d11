"""Edit scripts are computed once and kept while there is room."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from app.text.options import CompareOptions
from app.text.script import EditScript
from app.ui import comparisons as module
from app.ui.comparisons import Comparisons, Pair

PLAIN = CompareOptions()


def _pair(left: str, right: str = "one") -> Pair:
    return Pair(left, right, PLAIN)


def test_a_pair_is_compared_once() -> None:
    kept = Comparisons()
    assert kept.known(_pair("one two")) is None
    script = kept.script(_pair("one two"))
    assert kept.script(_pair("one two")) is script
    assert kept.known(_pair("one two")) is script


def test_other_options_are_another_comparison() -> None:
    kept = Comparisons()
    kept.script(_pair("one two"))
    assert kept.known(Pair("one two", "one", CompareOptions("word"))) is None


def test_what_was_not_asked_for_longest_makes_room() -> None:
    kept = Comparisons(room=20)
    for left in ("aaaaa", "bbbbb"):
        kept.script(_pair(left))
    kept.known(_pair("aaaaa"))
    kept.script(_pair("ccccc"))
    assert kept.known(_pair("bbbbb")) is None
    assert kept.known(_pair("aaaaa")) is not None


def test_a_pair_that_fills_all_room_is_still_kept() -> None:
    kept = Comparisons(room=5)
    kept.script(_pair("longer than that"))
    assert kept.known(_pair("longer than that")) is not None


def test_two_threads_that_ask_for_a_pair_share_one_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on, calls = Event(), Event(), []

    def slowly(left: str, right: str, options: CompareOptions, _conventions: object) -> EditScript:
        calls.append(left)
        begun.set()
        go_on.wait(10)
        return EditScript((), 0.5, options)

    monkeypatch.setattr(module, "compare", slowly)
    kept = Comparisons()
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(kept.script, _pair("one two"))
        begun.wait(10)
        second = threads.submit(kept.script, _pair("one two"))
        go_on.set()
        assert first.result() is second.result()
    assert calls == ["one two"]


def test_what_went_wrong_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_given: object) -> EditScript:
        raise MemoryError

    kept = Comparisons()
    with monkeypatch.context() as patch:
        patch.setattr(module, "compare", fails)
        with pytest.raises(MemoryError):
            kept.script(_pair("one two"))
    assert kept.script(_pair("one two")).ops


def test_what_is_dear_to_compare_is_short_only_if_it_is_shorter() -> None:
    text = "word " * 300
    assert Pair(text, text, PLAIN).is_short
    assert not Pair(text, text, CompareOptions("sentence")).is_short
    assert not Pair(text, text, CompareOptions("char", frozenset({"case"}))).is_short
    assert not Pair(text * 10, text, PLAIN).is_short
