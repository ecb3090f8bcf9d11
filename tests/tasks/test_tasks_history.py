"""Whatever is corrected, replaced, relined, removed, gone to or taken back in whatever order: the project stays
whole, and undo and redo lead through the very states that there were."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Problem
from app.store.connection import Row
from app.store.schema import JOURNALED
from app.store.workspace import Workspace
from app.tasks.correcting import write
from app.tasks.examining import examine_bytes
from app.tasks.importing import commit as commit_import
from app.tasks.importing import prepare
from app.tasks.looking import anchor
from app.tasks.relining import commit, prepare_realigned, prepare_reference, prepare_removal
from app.tasks.replacing import commit_replacement, prepare_replacement
from app.text import correcting
from app.text.lineup import Lineup
from app.text.model import Note, Span

Deed = Callable[[Lineup, st.DataObject], Lineup]
Step = Callable[[Workspace, Lineup, st.DataObject], object]


def _stretch(lineup: Lineup, data: st.DataObject) -> tuple[str, Span]:
    source = data.draw(st.sampled_from(lineup.sources))
    start = data.draw(st.integers(0, len(source.text) - 1))
    return source.id, Span(start, data.draw(st.integers(start + 1, len(source.text))))


def _point(lineup: Lineup, data: st.DataObject) -> str:
    return data.draw(st.sampled_from([point.id for point in lineup.alignment.points]))


def _place(lineup: Lineup, data: st.DataObject) -> Lineup:
    points = data.draw(st.lists(st.sampled_from([p.id for p in lineup.alignment.points]), max_size=2))
    return correcting.place(lineup, *_stretch(lineup, data), points)


def _set_aside(lineup: Lineup, data: st.DataObject) -> Lineup:
    return correcting.set_aside(lineup, *_stretch(lineup, data), "intro")


def _leave_out(lineup: Lineup, data: st.DataObject) -> Lineup:
    return correcting.set_aside(lineup, *_stretch(lineup, data), "boilerplate")


def _split(lineup: Lineup, data: st.DataObject) -> Lineup:
    source, span = _stretch(lineup, data)
    return correcting.split(lineup, source, span.start)


def _merge(lineup: Lineup, data: st.DataObject) -> Lineup:
    return correcting.merge(lineup, *_stretch(lineup, data))


def _release(lineup: Lineup, data: st.DataObject) -> Lineup:
    return correcting.release(lineup, *_stretch(lineup, data))


def _absent(lineup: Lineup, data: st.DataObject) -> Lineup:
    source, _ = _stretch(lineup, data)
    return correcting.set_absent(lineup, source, _point(lineup, data), absent=data.draw(st.booleans()))


def _rename(lineup: Lineup, data: st.DataObject) -> Lineup:
    return correcting.rename(lineup, _point(lineup, data), data.draw(st.text("ab 𝔘", max_size=4)))


def _add(lineup: Lineup, data: st.DataObject) -> Lineup:
    return correcting.add_point(lineup, data.draw(st.text("ab", max_size=3)), _point(lineup, data))[0]


def _move(lineup: Lineup, data: st.DataObject) -> Lineup:
    return correcting.move_point(lineup, _point(lineup, data), _point(lineup, data))


def _remove(lineup: Lineup, data: st.DataObject) -> Lineup:
    return correcting.remove_point(lineup, _point(lineup, data))


DEEDS: tuple[Deed, ...] = (
    *(_place, _set_aside, _leave_out, _split, _merge, _release, _absent, _rename, _add, _move, _remove),
)


def _correct(workspace: Workspace, before: Lineup, data: st.DataObject) -> None:
    for deed in data.draw(st.lists(st.sampled_from(DEEDS), min_size=1, max_size=5)):
        try:
            after = deed(before, data)
        except Problem:  # it makes no sense here
            continue
        write(workspace, before, after, "Correct")
        assert _in_order(workspace.lineup()) == _in_order(after)
        before = after


def _note(workspace: Workspace, lineup: Lineup, data: st.DataObject) -> None:
    source, span = _stretch(lineup, data)
    (known,) = (one for one in workspace.sources() if one.id == source)
    workspace.put_note(Note("", _point(lineup, data), "x", (anchor(known, span.start, span.end),)))


def _replace(workspace: Workspace, lineup: Lineup, data: st.DataObject) -> None:
    """Some lines go, some come twice, some stand elsewhere."""
    source = data.draw(st.sampled_from(lineup.sources))
    lines = source.text.splitlines(keepends=True)
    places = data.draw(st.lists(st.integers(0, len(lines) - 1), min_size=1, max_size=len(lines) + 1))
    if data.draw(st.booleans()):
        places.sort()
    text = "".join(lines[place] for place in places)
    if not text.strip():
        return
    found = examine_bytes("newer.txt", text.encode())
    prepared = prepare_replacement(found, lineup, source.id)
    commit_replacement(workspace, prepared)
    assert _in_order(workspace.lineup()) == _in_order(prepared.recast.lineup)


def _import(workspace: Workspace, lineup: Lineup, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(lineup.sources)).text
    name = data.draw(st.sampled_from(["three", "four"]))
    wanted = data.draw(st.sampled_from(["", name]))
    if all((source.name, source.text) != (name, text) for source in workspace.sources()):
        commit_import(workspace, prepare([examine_bytes(f"{name}.txt", text.encode())], lineup, wanted))


def _choose(workspace: Workspace, lineup: Lineup, data: st.DataObject) -> None:
    commit(workspace, prepare_reference(lineup, data.draw(st.sampled_from(lineup.sources)).id))


def _remove_source(workspace: Workspace, lineup: Lineup, data: st.DataObject) -> None:
    if len(lineup.sources) > 1:
        commit(workspace, prepare_removal(lineup, data.draw(st.sampled_from(lineup.sources)).id))


def _realign(workspace: Workspace, lineup: Lineup, data: st.DataObject) -> None:
    commit(workspace, prepare_realigned(lineup))


def _travel(workspace: Workspace, _lineup: Lineup, data: st.DataObject) -> None:
    """To any edit but before the first, where there are no sources."""
    there = [edit.id for edit in workspace.history.edits() if edit.state != "abandoned"]
    workspace.history.go_to(data.draw(st.sampled_from(there)))


def _take_back(workspace: Workspace, _lineup: Lineup, data: st.DataObject) -> None:
    """Any edit but the first; or it is told why not."""
    later = [edit.id for edit in workspace.history.edits()][:-1]
    if later:
        with suppress(Problem):
            workspace.history.take_back(data.draw(st.sampled_from(later)))


STEPS: tuple[Step, ...] = (
    *(_correct, _correct, _correct, _note, _note, _replace, _import, _choose, _remove_source, _realign),
    *(_travel, _take_back),
)


def _tables(workspace: Workspace) -> dict[str, list[Row]]:
    """Every row of every table that is journaled."""
    return {n: workspace._connection.rows(t.select("ORDER BY 1, 2")) for n, t in JOURNALED.items()}


def _in_order(lineup: Lineup) -> Lineup:
    """The same with its decisions on stretches and points, which have no order among them, in order."""
    decided = lineup.corrections
    pins = sorted(decided.pins, key=lambda pin: (pin.anchor.source, pin.anchor.start))
    in_order = replace(decided, pins=tuple(pins), absences=tuple(sorted(decided.absences)))
    return replace(lineup, corrections=in_order)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_undo_and_redo_lead_through_the_same_states(project_file: bytes, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rules.variorum"
        path.write_bytes(project_file)
        with Workspace.open(path) as workspace:
            states = [_tables(workspace)]
            for step in data.draw(st.lists(st.sampled_from(STEPS), max_size=6)):
                step(workspace, workspace.lineup(), data)
                assert workspace.check() == ()
            while workspace.redo() is not None:
                pass
            assert workspace.check() == ()
            states.append(_tables(workspace))
        with Workspace.open(path) as workspace:
            undone = 0
            while workspace.undo_name != "Import 2 sources":
                workspace.undo()
                undone += 1
            assert _tables(workspace) == states[0]
            for _ in range(undone):
                assert workspace.redo() is not None
            assert workspace.redo() is None
            assert _tables(workspace) == states[-1]
