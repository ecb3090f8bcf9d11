"""Whatever is edited in whatever order: undo and redo lead through the very states that there were."""

import tempfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.errors import Problem
from app.store import images
from app.store.workspace import Workspace
from app.text.history import BEGINNING
from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Segment

POINTS = tuple(Point(i, f"Point {i}") for i in ("1", "1.a", "2", "2+1", "3"))
NAMES = ("one", "two", "three")
words = st.text("ab\u0301𝔘 \n\0", max_size=12)
random = st.randoms(use_true_random=False)


class History(RuleBasedStateMachine):
    """A project beside a list of the states that it should have had."""

    @initialize(few=st.sampled_from((0, 3, 32)), many=st.sampled_from((2, 1000)))
    def make(self, few: int, many: int) -> None:
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(images, "_FEW", few)
        self.patch.setattr(images, "_MANY", many)
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "history.variorum"
        self.workspace = Workspace.create(self.path)
        self.states = [self.state()]
        self.now = 0
        self.ids = [BEGINNING]  # the edits that led to the states
        self.seen: dict[int, tuple[Note, ...]] = {}  # the notes after every edit, whatever became of it

    def teardown(self) -> None:
        self.patch.undo()
        self.workspace.close()
        assert [p.name for p in Path(self.folder.name).iterdir()] == [self.path.name]
        self.folder.cleanup()

    def state(self) -> tuple[Any, ...]:
        w = self.workspace
        sources = w.sources()
        originals = tuple(w.original(source.id) for source in sources)
        return sources, originals, tuple(w.described(s.id) for s in sources), w.lineup(), w.notes()

    def edited(self) -> None:
        """Remember the state after an edit that may have changed something."""
        if (state := self.state()) != self.states[self.now]:
            self.states[self.now + 1 :] = [state]
            self.now += 1
            self.ids[self.now :] = [self.workspace.history.current()]
            self.seen[self.ids[-1]] = state[-1]

    @rule(name=st.sampled_from(NAMES), text=words)
    def add_source(self, name: str, text: str) -> None:
        document = Document(name, text, text.encode(), "text/plain", "utf-8")
        assume(all((s.name, s.text) != (name, text) for s in self.workspace.sources()))
        self.workspace.add_source(document, [Segment(0, len(text), "point", ("1",))])
        self.edited()

    @precondition(lambda self: self.workspace.sources())
    @rule(random=random)
    def remove_source(self, random: Any) -> None:
        self.workspace.remove_source(random.choice(self.workspace.sources()).id)
        self.edited()

    @precondition(lambda self: self.workspace.sources())
    @rule(random=random)
    def set_reference(self, random: Any) -> None:
        # Choosing what is the reference by itself is an edit that cannot be seen.
        others = [s.id for s in self.workspace.sources() if s.id != self.workspace.reference()]
        assume(others)
        self.workspace.set_reference(random.choice(others))
        self.edited()

    @rule(random=random)
    def set_alignment(self, random: Any) -> None:
        points = tuple(random.sample(POINTS, random.randrange(len(POINTS))))
        passages = tuple(
            Passage(point.id, source.id, 0, random.randrange(len(source.text) + 1), "point", random.random())
            for point in points
            for source in self.workspace.sources()
            if random.random() < 0.7
        )
        self.workspace.set_alignment(Alignment(points, passages))
        self.edited()

    @precondition(lambda self: self.workspace.sources())
    @rule(text=words, random=random)
    def replace_source(self, text: str, random: Any) -> None:
        source = random.choice(self.workspace.sources())
        assume(all((s.name, s.text) != (source.name, text) for s in self.workspace.sources()))
        lost = [
            replace(
                n,
                anchors=tuple(replace(a, start=0, end=0) if a.source == source.id else a for a in n.anchors),
            )
            for n in self.workspace.notes_on_source(source.id)
        ]
        points, passages = self.workspace.points(), self.workspace.passages()
        with self.workspace.edit("Replace"):
            document = Document(source.name, text, text.encode(), "text/plain", "utf-8")
            self.workspace.replace_source(source.id, document, [Segment(0, len(text), "intro")])
            self.workspace.set_alignment(
                Alignment(points, tuple(p for p in passages if p.source != source.id))
            )
            self.workspace.carry_notes(lost)
        self.edited()

    @precondition(lambda self: self.workspace.sources())
    @rule(title=words, random=random)
    def describe_source(self, title: str, random: Any) -> None:
        self.workspace.describe_source(random.choice(self.workspace.sources()).id, title=title)
        self.edited()

    @precondition(lambda self: self.workspace.sources())
    @rule(random=random)
    def set_segments(self, random: Any) -> None:
        source = random.choice(self.workspace.sources())
        cuts = sorted({0, len(source.text), random.randrange(len(source.text) + 1)})
        self.workspace.set_segments(source.id, [Segment(a, b, "intro") for a, b in pairwise(cuts)])
        self.edited()

    @rule(random=random)
    def set_corrections(self, random: Any) -> None:
        self.workspace.set_corrections(self.some_corrections(random))
        self.edited()

    @rule(random=random)
    def change_lineup(self, random: Any) -> None:
        before = self.workspace.lineup()
        points = list(before.alignment.points)
        random.shuffle(points)
        passages = tuple(p for p in before.alignment.passages if random.random() < 0.7)
        after = replace(
            before, alignment=Alignment(tuple(points), passages), corrections=self.some_corrections(random)
        )
        self.workspace.change_lineup(before, after)
        self.edited()

    def some_corrections(self, random: Any) -> Corrections:
        sources = self.workspace.sources()
        pins = [
            Pin(Anchor(s.id, 0, len(s.text), s.text), "point", random.choice((None, (), ("1", "2"))))
            for s in sources
            if s.text and random.random() < 0.5
        ]
        absences = [Absence(s.id, p.id) for s in sources for p in POINTS if random.random() < 0.1]
        made = [PointPin(p.id, "x", random.choice((None, "", "1"))) for p in POINTS if random.random() < 0.3]
        return Corrections(tuple(pins), tuple(absences), tuple(made))

    @rule(body=words, random=random)
    def add_note(self, body: str, random: Any) -> None:
        anchors = [
            Anchor(s.id, 0, len(s.text), s.text) for s in self.workspace.sources() if random.random() < 0.5
        ]
        self.workspace.put_note(Note("", random.choice(POINTS).id, body, tuple(anchors)))
        self.edited()

    @precondition(lambda self: self.workspace.notes())
    @rule(body=words, random=random)
    def edit_note(self, body: str, random: Any) -> None:
        old = random.choice(self.workspace.notes())
        status = random.choice(("open", "resolved"))
        self.workspace.put_note(Note(old.id, old.point, body, old.anchors[:1], status=status, tags=(body,)))
        self.edited()

    @precondition(lambda self: self.workspace.notes())
    @rule(random=random)
    def delete_note(self, random: Any) -> None:
        self.workspace.delete_note(random.choice(self.workspace.notes()).id)
        self.edited()

    @rule(text=words, random=random, fails=st.booleans())
    def group(self, text: str, random: Any, fails: bool) -> None:
        before = self.state()
        try:
            with self.workspace.edit("Group"):
                for source in self.workspace.sources():
                    if random.random() < 0.5:
                        self.workspace.remove_source(source.id)
                self.workspace.put_note(Note("", "", text))
                if fails:
                    raise ZeroDivisionError
        except ZeroDivisionError:
            assert self.state() == before
        self.edited()

    @rule()
    def undo(self) -> None:
        assert (self.workspace.undo() is None) == (self.now == 0)
        self.now = max(0, self.now - 1)

    @rule()
    def redo(self) -> None:
        assert (self.workspace.redo() is None) == (self.now == len(self.states) - 1)
        self.now = min(len(self.states) - 1, self.now + 1)

    @rule(random=random)
    def go_to(self, random: Any) -> None:
        target = random.randrange(len(self.states))
        went = self.workspace.history.go_to(self.ids[target])
        assert (went is None) == (target == self.now)
        self.now = target

    @precondition(lambda self: self.now)
    @rule(random=random)
    def take_back(self, random: Any) -> None:
        before, place = self.state(), random.randrange(self.now) + 1
        try:
            self.workspace.history.take_back(self.ids[place])
        except Problem:
            assert place < self.now, "the last edit can always be taken back"
            assert self.state() == before
        else:
            assert place < self.now or self.state() == self.states[self.now - 1]
            self.edited()

    @rule()
    def every_version_of_a_note_is_told(self) -> None:
        history = self.workspace.history
        for note in {note.id for notes in self.seen.values() for note in notes}:
            versions = history.versions(note)
            for edit in [version.edit.id for version in versions]:
                then = next((one for one in self.seen[edit] if one.id == note), None)
                assert next(v.note for v in versions if v.edit.id == edit) == then

    @rule()
    def every_edit_is_told(self) -> None:
        history = self.workspace.history
        assert {edit.id for edit in history.edits()} >= self.seen.keys()
        assert all(history.detail(edit.id).deeds for edit in history.edits())

    @rule()
    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = Workspace.open(self.path)

    @invariant()
    def is_as_it_was(self) -> None:
        assert self.state() == self.states[self.now]
        assert (self.workspace.undo_name is None) == (self.now == 0)
        assert (self.workspace.redo_name is None) == (self.now == len(self.states) - 1)


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
