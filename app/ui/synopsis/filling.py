"""Puts into a row what belongs there, heading, text, marks and notes of a block, and tells what stands where."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.text.model import Anchor, Note, Source, Span
from app.text.variants import Variant
from app.ui.findings.place import place_in, spans_of
from app.ui.messages import translated
from app.ui.synopsis.blocks import Block, Compared, notes_on
from app.ui.synopsis.column import Key
from app.ui.synopsis.page import Page
from app.ui.synopsis.row import BlockRow
from app.ui.synopsis.sections import SectionMarks, cut
from app.ui.synopsis.telling import heading
from app.ui.synopsis.walk import NOWHERE, At
from app.ui.wordings.anchors import anchors
from app.ui.wordings.change_walk import change_near
from app.ui.wordings.marks import note_marks


@dataclass(slots=True)
class Filler:
    """What is known of the point that is shown. `base` and `current` are the two sides of the chosen pair; `change` and
    `note` stand out; `ignored`: differences that do not count are marked, too."""

    page: Page = field(default_factory=Page)
    compared: Mapping[str, Compared] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    notes: Sequence[Note] = ()
    findings: Sequence[Variant] = ()
    base: str = ""
    current: str = ""
    change: At = NOWHERE
    note: str = ""
    ignored: bool = True

    @property
    def names(self) -> dict[str, str]:
        """The sources' names by id."""
        return {source.id: source.name for source in self.sources.values()}

    def fill(self, row: BlockRow, key: Key) -> None:
        """Show in a row what belongs to a key."""
        block = self.page.block(key[0])
        row.key = key
        row.set_parts(begins=key[1] == 0, speaks=not block.wording.is_lacuna)
        if not block.wording.is_lacuna:
            self._show(row, block, key[1])
            self.mark_notes(row)
        self.emphasise(row)

    def head(self, row: BlockRow) -> None:
        """Bring the heading up to date."""
        block = self.page.block(row.key[0])
        change = self.change[1] if self.change[0] == block.key else -1
        compared = self.compared.get(block.key)
        row.header.show_heading(heading(block, self.page.base, compared, self.names, self.current, change))

    def mark_notes(self, row: BlockRow) -> None:
        """Bring the marks of the notes up to date."""
        block = self.page.block(row.key[0])
        texts = {source.id: source.text for source in self.sources.values()}
        row.text.set_notes(notes_on(block, self.notes, texts))

    def emphasise(self, row: BlockRow) -> None:
        """Make stand out what should."""
        self.head(row)
        here, change = self.change
        row.text.emphasise(change=change if here == row.key[0] else -1, note=self.note)

    def findings_in(self, row: BlockRow) -> Iterator[tuple[Span, str]]:
        """Where findings are in the text of a row, and what they say."""
        key, number = row.key
        wording = cut(self.page.block(key).wording, self.page.sections(key)[number])
        for one in self.findings:
            if (place := place_in(wording, spans_of(one).get(key))) is not None:
                yield place, translated(one.explanation)

    def anchors(self, row: BlockRow) -> list[Anchor]:
        """Anchors on what is selected in a row, in every source that words it so."""
        if (span := row.text.selection()) is None:
            return []
        key, number = row.key
        part = self.page.sections(key)[number]
        return [
            anchor
            for wording in self.page.block(key).wordings
            for anchor in anchors(self.sources[wording.source], cut(wording, part), span)
        ]

    def place_of(self, source: str, span: Span | None) -> tuple[At, Span] | None:
        """The difference at a stretch of a source, in code points of its text, and that stretch of its block's
        wording; None: the point has no such source. Without a span, the beginning of its wording."""
        if (block := self.page.block_of(source)) is None:
            return None
        wording = next(wording for wording in block.wordings if wording.source == source)
        place = place_in(wording, span) or Span(0, 0)
        compared = self.compared.get(block.key)
        number = change_near(compared.differences, None, place) if compared and span is not None else -1
        return (block.key, number), place

    def place_of_note(self, note_id: str) -> tuple[str, Span] | None:
        """The block, and the stretch of its wording, that a note comes first on."""
        notes = [note for note in self.notes if note.id == note_id]
        for block in self.page.blocks:
            for wording in block.wordings:
                if marks := note_marks(wording, notes):
                    return block.key, marks[0].span
        return None

    def _show(self, row: BlockRow, block: Block, number: int) -> None:
        base, text, spans = self.page.base, row.text, self.page.sections(block.key)
        compared = self.compared.get(block.key)
        marks = tuple(SectionMarks(compared.marks, spans).of(number)) if compared else ()
        text.show_ignored(on=self.ignored)
        text.base_name, text.other_text = self._name(base), base.wording.text
        text.show_section(
            cut(block.wording, spans[number]),
            self._name(block),
            marks,
            compared.differences if compared else (),
            joined=(number > 0, number + 1 < len(spans)),
        )

    def _name(self, block: Block) -> str:
        source = self.sources.get(block.key)
        return source.name if source else block.key
