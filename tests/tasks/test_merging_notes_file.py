"""Merging a file of notes: they are put where their words are, and what has no place is told."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.exporting import export
from app.tasks.merging import commit, plan
from app.text.merging import BESIDE, MergePlan
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Note, Source, Span
from app.text.quoting import anchor_at
from app.text.web_annotations import content_iri


@pytest.fixture(scope="module")
def pair(
    tmp_path_factory: pytest.TempPathFactory, project_file: bytes
) -> Iterator[tuple[Workspace, Workspace]]:
    """A project and a copy of it, for many examples."""
    folder = tmp_path_factory.mktemp("pair")
    for name in ("one", "other"):
        (folder / f"{name}.variorum").write_bytes(project_file)
    with Workspace.open(folder / "one.variorum") as one, Workspace.open(folder / "other.variorum") as other:
        yield one, other


some_text = st.text(st.characters(codec="utf-8"), max_size=30)


@st.composite
def some_notes(draw: st.DrawFn, texts: dict[str, str]) -> list[Note]:
    """New notes on any places of these texts, some of whose words are lost."""
    found = []
    for _ in range(draw(st.integers(1, 4))):
        anchors = []
        for source in draw(st.lists(st.sampled_from(sorted(texts)), max_size=3)):
            start = draw(st.integers(0, len(texts[source]) - 1))
            end = draw(st.integers(start + 1, len(texts[source])))
            anchor = anchor_at(source, texts[source], Span(start, end))
            lost = replace(anchor, start=0, end=0, exact="words that nobody said")
            made_on = replace(anchor, made_on="other words")
            anchors.append(draw(st.sampled_from((anchor, anchor, lost, made_on))))
        found.append(
            Note(
                "",
                draw(st.sampled_from(("", "1", "3.a"))),
                draw(some_text),
                tuple(anchors),
                draw(st.sampled_from(("", *FINDING_KINDS))),
                draw(st.sampled_from(("", *NOTE_SEVERITIES))),
                draw(st.sampled_from(NOTE_STATUSES)),
                tuple(draw(st.lists(some_text.filter(bool), unique=True, max_size=2))),
                draw(some_text),
            )
        )
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_notes_that_went_out_come_in_the_same(pair: tuple[Workspace, Workspace], data: st.DataObject) -> None:
    one, other = pair
    for workspace in pair:
        workspace.delete_notes([note.id for note in workspace.notes()], "Delete all")
    wanted = data.draw(some_notes({source.id: source.text for source in one.sources()}))
    one.put_notes(wanted, "Add")
    path = one.path.with_suffix(".jsonld")
    export(one, path)
    commit(other, plan(other, path))
    there, back = ({note.id: note for note in workspace.notes()} for workspace in pair)
    assert back == there
    assert plan(other, path).is_empty
    assert plan(one, path).is_empty


def _write(path: Path, *annotations: Any) -> Path:
    path.write_text(json.dumps(annotations), encoding="utf-8")
    return path


def _about(words: str, source: str = "http://elsewhere", **more: Any) -> dict[str, Any]:
    target = {"source": source, "selector": [{"type": "TextQuoteSelector", "exact": words}]}
    return {"type": "Annotation", "id": f"http://x/{words}", "bodyValue": "said", "target": target, **more}


def _commit(workspace: Workspace, path: Path) -> tuple[Note, MergePlan]:
    """The one note that came in."""
    planned = plan(workspace, path)
    commit(workspace, planned)
    assert workspace.check() == ()
    assert plan(workspace, path).is_empty
    (note,) = workspace.notes()
    return note, planned


def test_words_tell_their_source_and_their_point(project: Workspace, tmp_path: Path, second: Source) -> None:
    words = "Smoking is forbidden on the roof"
    note, planned = _commit(project, _write(tmp_path / "n.json", _about(words)))
    (anchor,) = note.anchors
    assert (anchor.source, anchor.span.of(second.text)) == (second.id, words)
    assert note.point == next(
        p.point for p in project.passages() if p.source == second.id and p.end >= anchor.end
    )
    assert planned.unplaced == ()
    assert note.created.endswith("Z")


@pytest.mark.parametrize("called", ["id", "name", "content"])
def test_a_source_is_known_by_what_it_is_called(
    project: Workspace, tmp_path: Path, first: Source, called: str
) -> None:
    names = {"id": first.id, "name": first.name, "content": content_iri(first.sha256)}
    position = {"type": "TextPositionSelector", "start": 0, "end": 11}
    told = _about("House rules", names[called])
    told["target"]["selector"].insert(0, position)
    note, _ = _commit(project, _write(tmp_path / "n.jsonld", told))
    assert note.anchors[0].source == first.id
    assert (note.anchors[0].start, note.anchors[0].exact) == (0, "House rules")


def test_a_position_alone_quotes_what_is_there(project: Workspace, tmp_path: Path, first: Source) -> None:
    target = {"source": first.id, "selector": {"type": "TextPositionSelector", "start": 0, "end": 5}}
    note, _ = _commit(project, _write(tmp_path / "n.jsonld", _about("", target=target)))
    assert note.anchors[0].exact == "House"


def test_words_that_their_source_does_not_have_are_lost_and_told(
    project: Workspace, tmp_path: Path, first: Source
) -> None:
    note, planned = _commit(project, _write(tmp_path / "n.jsonld", _about("nobody said this", first.name)))
    assert note.anchors[0].is_lost
    assert planned.unplaced == (note,)


def test_words_of_no_source_are_quoted_in_the_note(project: Workspace, tmp_path: Path) -> None:
    note, planned = _commit(project, _write(tmp_path / "n.jsonld", _about("nobody said this")))
    assert (note.point, note.anchors) == ("", ())
    assert note.body == "said\n\n> nobody said this"
    assert planned.unplaced == (note,)


def test_words_that_stand_in_several_sources_are_not_guessed(project: Workspace, tmp_path: Path) -> None:
    note, planned = _commit(project, _write(tmp_path / "n.jsonld", _about("in the rooms.\nb. Cats may")))
    assert note.anchors == ()
    assert planned.unplaced == (note,)


def test_a_note_that_was_changed_elsewhere_contradicts(
    project: Workspace, tmp_path: Path, note_on: Callable[..., Note], first: Source
) -> None:
    mine = note_on(first, "7 to 10", "2")
    path = tmp_path / "n.jsonld"
    export(project, path)
    path.write_text(path.read_text("utf-8").replace("on 7 to 10", "theirs"), encoding="utf-8")
    planned = plan(project, path)
    (conflict,) = planned.conflicts
    assert conflict.fields == ("body",)
    commit(project, planned)
    assert {note.body for note in project.notes()} == {mine.body, "theirs"}
    assert sum(BESIDE in note.tags for note in project.notes()) == 1
    assert plan(project, path).is_empty


def test_an_older_state_of_a_note_brings_nothing_back(
    project: Workspace, tmp_path: Path, note_on: Callable[..., Note], first: Source
) -> None:
    note = note_on(first, "7 to 10", "2")
    export(project, tmp_path / "n.jsonld")
    project.put_note(replace(note, body="newer"))
    assert plan(project, tmp_path / "n.jsonld").is_empty
    project.delete_note(note.id)
    assert plan(project, tmp_path / "n.jsonld").is_empty


def test_what_is_left_out_is_told(project: Workspace, tmp_path: Path) -> None:
    path = _write(
        tmp_path / "n.jsonld", _about("x"), 7, {"type": "AnnotationPage", "items": [], "next": "http://y"}
    )
    told = plan(project, path).told
    assert len(told) == 2
    assert "no annotation" in told[0]
    assert "not fetched" in told[1]


def test_a_file_that_makes_no_sense_is_a_problem(project: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "n.jsonld"
    path.write_bytes(b"{")
    with pytest.raises(Problem, match="is not JSON"):
        plan(project, path)
