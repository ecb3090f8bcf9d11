"""Verdicts on findings and the project's spellings: stored at once, undone like everything else."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Anchor, Document, Source
from app.text.verdicts import Verdict

Maker = Callable[..., Document]


@pytest.fixture
def verdict(source: Source) -> Verdict:
    """A verdict on what two sources read. It is not in the project yet."""
    anchors = (
        Anchor(source.id, 7, 10, "may", "1. One ", ".\n2. Two"),
        Anchor("another source", 4, 4, "", "One ", ""),
    )
    return Verdict("", ("", "may"), anchors, "dismissed", point="1")


class TestVerdicts:
    def test_a_new_one_gets_an_id_a_time_and_an_author(self, workspace: Workspace, verdict: Verdict) -> None:
        (stored,) = workspace.put_verdicts([verdict], "Dismiss finding")
        assert stored.id
        assert stored == replace(verdict, id=stored.id, author="A. N.", modified="2030-01-02T03:04:05.678Z")
        assert workspace.verdicts() == (stored,)
        assert workspace.undo_name == "Dismiss finding"

    def test_several_are_one_edit(self, workspace: Workspace, verdict: Verdict) -> None:
        other = replace(verdict, change=("can", "may"))
        both = workspace.put_verdicts([verdict, other], "Dismiss 2 findings")
        assert {*workspace.verdicts()} == {*both}
        assert workspace.undo() == "Dismiss 2 findings"
        assert workspace.verdicts() == ()
        assert workspace.redo() == "Dismiss 2 findings"
        assert {*workspace.verdicts()} == {*both}

    def test_who_decides_anew_signs_it(self, workspace: Workspace, verdict: Verdict, clock: Any) -> None:
        (first,) = workspace.put_verdicts([verdict], "Dismiss finding")
        workspace.author = "B. O."
        clock.pass_by(60)
        (again,) = workspace.put_verdicts([replace(first, state="confirmed")], "Confirm finding")
        assert (again.author, again.modified > first.modified, again.id) == ("B. O.", True, first.id)
        assert workspace.verdicts() == (again,)
        workspace.undo()
        assert workspace.verdicts() == (first,)

    def test_what_was_decided_already_is_no_edit(
        self, workspace: Workspace, verdict: Verdict, clock: Any
    ) -> None:
        stored = workspace.put_verdicts([verdict], "Dismiss finding")
        clock.pass_by(60)
        assert workspace.put_verdicts(stored, "Dismiss finding again") == stored
        assert workspace.undo_name == "Dismiss finding"

    def test_what_says_nothing_any_more_is_removed(self, workspace: Workspace, verdict: Verdict) -> None:
        (stored,) = workspace.put_verdicts([verdict], "Dismiss finding")
        assert workspace.put_verdicts([replace(stored, state="open")], "Reopen finding") == ()
        assert workspace.verdicts() == ()
        workspace.undo()
        assert workspace.verdicts() == (stored,)

    def test_what_never_said_anything_leaves_no_trace(self, workspace: Workspace, verdict: Verdict) -> None:
        name = workspace.undo_name
        assert workspace.put_verdicts([replace(verdict, state="open")], "Reopen finding") == ()
        assert workspace.undo_name == name

    def test_one_that_was_undone_meanwhile_can_be_put_again(
        self, workspace: Workspace, verdict: Verdict
    ) -> None:
        (stored,) = workspace.put_verdicts([verdict], "Dismiss finding")
        workspace.undo()
        (again,) = workspace.put_verdicts([replace(stored, kind="number")], "Judge finding")
        assert (again.id, again.kind) == (stored.id, "number")

    def test_what_another_window_decided_meanwhile_on_the_same_readings_there_gives_way(
        self, workspace: Workspace, verdict: Verdict
    ) -> None:
        """Or it would come back from behind when the newer one is taken back."""
        elsewhere = replace(verdict, point="2")
        with Workspace.open(workspace.path) as other:
            (first, second) = other.put_verdicts([verdict, elsewhere], "Dismiss 2 findings")
        (stored,) = workspace.put_verdicts([replace(verdict, state="confirmed")], "Confirm finding")
        assert stored.id == first.id
        assert {*workspace.verdicts()} == {stored, second}
        workspace.undo()
        assert {*workspace.verdicts()} == {first, second}
        workspace.put_verdicts([replace(verdict, state="open")], "Reopen finding")
        assert workspace.verdicts() == (second,)

    def test_they_come_in_the_order_of_the_decisions(
        self, workspace: Workspace, verdict: Verdict, clock: Any
    ) -> None:
        stored: list[Verdict] = []
        for change in (("b",), ("a",), ("c",)):
            stored += workspace.put_verdicts([replace(verdict, change=change)], "Dismiss finding")
            clock.pass_by(1)
        assert workspace.verdicts() == tuple(stored)

    @pytest.mark.parametrize(
        ("field", "value"), [("state", "gone"), ("kind", "stylistic"), ("severity", "grave")]
    )
    def test_a_value_that_there_is_not_is_a_problem(
        self, workspace: Workspace, verdict: Verdict, field: str, value: Any
    ) -> None:
        wrong = replace(verdict, **{field: value})
        with pytest.raises(Problem, match=f"{field} “{value}”"):
            workspace.put_verdicts([verdict, wrong], "Judge 2 findings")
        assert workspace.verdicts() == ()

    def test_they_stay_when_their_sources_go_or_become_others(
        self, workspace: Workspace, verdict: Verdict, source: Source, document: Maker
    ) -> None:
        stored = workspace.put_verdicts([verdict], "Dismiss finding")
        workspace.replace_source(source.id, document("first", "2. Two must."), ())
        assert (workspace.verdicts(), workspace.check()) == (stored, ())
        workspace.remove_source(source.id)
        assert (workspace.verdicts(), workspace.check()) == (stored, ())

    def test_their_quotations_are_carried_without_anybody_deciding_anew(
        self, workspace: Workspace, verdict: Verdict, clock: Any
    ) -> None:
        (stored,) = workspace.put_verdicts([verdict], "Dismiss finding")
        clock.pass_by(60)
        moved = replace(stored, anchors=(Anchor("another source", 9, 9, ""),))
        workspace.carry_verdicts([replace(moved, state="confirmed"), replace(moved, id="unknown")])
        assert workspace.verdicts() == (moved,)

    def test_halves_of_characters_are_replaced(self, workspace: Workspace, verdict: Verdict) -> None:
        broken = replace(verdict, change=("\ud800",), anchors=(Anchor("s", 0, 1, "\ud800"),))
        (stored,) = workspace.put_verdicts([broken], "Dismiss finding")
        assert (stored.change, stored.anchors[0].exact) == (("\ufffd",), "\ufffd")
        assert workspace.verdicts() == (stored,)


class TestFamilies:
    def test_they_are_kept_in_their_order_and_undone_at_once(self, workspace: Workspace) -> None:
        assert workspace.families() == ()
        first = workspace.set_families([("Merrow", "Merow"), ("b", "a")])
        assert first == workspace.families() == (("Merrow", "Merow"), ("b", "a"))
        second = workspace.set_families([("b", "a", "c")])
        assert workspace.families() == second
        assert workspace.undo() == "Change the spellings"
        assert workspace.families() == first

    def test_spellings_are_brought_to_one_form(self, workspace: Workspace) -> None:
        given = [(" Rio\n de  Janeiro", "Rio", "Rio", ""), (), ("é", "e\u0301", "e")]
        assert workspace.set_families(given) == (("Rio de Janeiro", "Rio"), ("é", "e"))

    @pytest.mark.parametrize(
        ("families", "says"),
        [
            ([("alone", " ")], "“alone” needs another spelling"),
            ([("a", "b"), ("B", "c")], "“B” stands in two families"),
            ([("a", "x" * 1000)], "too long for a spelling"),
            ([("a", "b\u202e")], "characters that cannot be seen"),
        ],
    )
    def test_what_makes_no_sense_is_a_problem(
        self, workspace: Workspace, families: list[tuple[str, ...]], says: str
    ) -> None:
        kept = workspace.set_families([("grey", "gray")])
        with pytest.raises(Problem, match=says):
            workspace.set_families(families)
        assert workspace.families() == kept

    def test_the_same_word_in_capitals_may_be_in_its_own_family(self, workspace: Workspace) -> None:
        assert workspace.set_families([("Unesco", "UNESCO")]) == (("Unesco", "UNESCO"),)


def test_an_older_file_has_neither(older: Path) -> None:
    with Workspace.open(older, read_only=True) as workspace:
        assert (workspace.verdicts(), workspace.families()) == ((), ())
    with Workspace.open(older) as workspace:
        workspace.set_families([("a", "b")])
        assert (workspace.verdicts(), workspace.families()) == ((), (("a", "b"),))


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE verdicts SET change = '?'",
        "UPDATE verdicts SET change = '{}'",
        "UPDATE verdicts SET change = '[1]'",
        "UPDATE verdicts SET anchors = '7'",
        "UPDATE verdicts SET anchors = '[[]]'",
        """UPDATE verdicts SET anchors = '[["s", 0, true, "", "", ""]]'""",
        """UPDATE verdicts SET anchors = '[["s", 5, 1, "", "", ""]]'""",
        """UPDATE verdicts SET anchors = '[["s", 1e99, 1e99, "", "", ""]]'""",
        f"""UPDATE verdicts SET anchors = '[["s", 1, {10**30}, "", "", ""]]'""",
        f"UPDATE verdicts SET anchors = '{'[' * 100_000}'",
        "UPDATE verdicts SET state = 'gone'",
        "UPDATE verdicts SET kind = 'stylistic'",
        "UPDATE verdicts SET severity = 'grave'",
        "UPDATE families SET spellings = '{'",
        "UPDATE families SET spellings = '[]'",
        "UPDATE families SET spellings = '\"ab\"'",
        "UPDATE families SET spellings = '[1, 2]'",
    ],
)
def test_what_a_file_cannot_have_is_damage(workspace: Workspace, verdict: Verdict, spoil: str) -> None:
    workspace.put_verdicts([verdict], "Dismiss finding")
    workspace.set_families([("a", "b")])
    assert workspace.check() == ()
    workspace._connection._sqlite.execute(spoil)
    read = workspace.verdicts if "verdicts" in spoil else workspace.families
    with pytest.raises(Problem, match="is damaged"):
        read()
    assert any("is damaged" in sentence for sentence in workspace.check())


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        ("UPDATE verdicts SET change = '[]'", "does not say what it was made on"),
        ("UPDATE verdicts SET anchors = '[]'", "does not say what it was made on"),
        ("UPDATE families SET spellings = '[\"a\"]'", "needs another spelling"),
        ('INSERT INTO families VALUES (7, \'["A", "c"]\')', "stands in two families"),
    ],
)
def test_what_makes_no_sense_in_a_file_is_told_by_the_check(
    workspace: Workspace, verdict: Verdict, spoil: str, says: str
) -> None:
    workspace.put_verdicts([verdict], "Dismiss finding")
    workspace.set_families([("a", "b")])
    workspace._connection._sqlite.execute(spoil)
    (sentence,) = workspace.check()
    assert says in sentence
