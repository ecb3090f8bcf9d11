"""The headless commands: each takes the arguments, answers on standard output and returns the exit status."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.commands import answers
from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks import importing, looking
from app.text.differences import differences, tally
from app.text.model import Point, Source
from app.text.options import IGNORABLES, CompareOptions
from app.text.script import EditScript
from app.text.verdicts import Finding, digest_of
from app.told import told

_THIN = "no lexicon fits its language, so little more than numbers, names and words left out is found there."


def new(wanted: Namespace) -> int:
    """Make a project from files."""
    importing.create(wanted.project, wanted.files, wanted.reference, _encodings(wanted))
    return _tell_extent(wanted.project)


def add(wanted: Namespace) -> int:
    """Add files to a project."""
    with Workspace.open(wanted.project) as workspace:
        importing.add(workspace, wanted.files, _encodings(wanted))
    return _tell_extent(wanted.project)


def segment(wanted: Namespace) -> int:
    """Show the segments of one file."""
    from app.sources import read
    from app.text.segment import segment as segment_text

    document = read(wanted.file, encoding=wanted.encoding)
    answer = answers.segments(document, segment_text(document.text, media_type=document.media_type))
    return _answer(
        wanted, answer, (f"{s['role']:11} {s['id']:12} {_line(s['text'])}" for s in answer["segments"])
    )


def show(wanted: Namespace) -> int:
    """Points x sources."""
    with _reading(wanted.project) as workspace:
        sources, points = workspace.sources(), workspace.points()
        answer = answers.show(sources, points, looking.wordings(workspace), workspace.corrections())
        reference = workspace.reference()
    return _answer(wanted, answer, _table(sources, reference, points, answer))


def compare(wanted: Namespace) -> int:
    """Two sources, on one point or as a whole."""
    from app.tasks.conventions import conventions
    from app.text.diff import compare as compare_texts

    unknown = [kind for kind in wanted.ignore if kind not in IGNORABLES]
    if unknown:
        raise Problem(
            told(
                "'{what}' cannot be ignored: choose from {choices}.",
                what=unknown[0],
                choices=", ".join(IGNORABLES),
            )
        )
    with _reading(wanted.project) as workspace:
        sources = workspace.sources()
        left, right = (looking.find_source(sources, key) for key in (wanted.left, wanted.right))
        one, other = left.text, right.text
        if wanted.point:
            point = looking.find_point(workspace.points(), wanted.point).id
            wordings = looking.wordings(workspace)
            one, other = wordings.of(left.id, point).text, wordings.of(right.id, point).text
        options = CompareOptions(wanted.granularity, frozenset(wanted.ignore), workspace.families())
    script = compare_texts(one, other, options, conventions())
    answer = answers.compare((left.id, one), (right.id, other), script)
    return _answer(wanted, answer, _marked(answer, script))


def findings(wanted: Namespace) -> int:
    """The material differences that were not dismissed; with --all the others too."""
    from app.tasks.finding import survey

    with _reading(wanted.project) as workspace:
        only = looking.find_point(workspace.points(), wanted.point).id if wanted.point else None
        found = survey(workspace, only)
        names = looking.names_of(workspace)
    for source in sorted(found.thin, key=list(names).index):
        print(f"variorum: {names[source]}: {_THIN}", file=sys.stderr)
    if found.waiting:
        print(f"variorum: {_waiting(len(found.waiting))}", file=sys.stderr)
    findings = [f for f in found.findings if wanted.all or (f.severity and f.state != "dismissed")]
    lines = (line for finding in findings for line in _told(finding, names))
    return _answer(wanted, answers.findings(findings), lines)


def notes(wanted: Namespace) -> int:
    """All notes, the oldest first."""
    with _reading(wanted.project) as workspace:
        found = workspace.notes()
    lines = (f"{note.id}  {note.point or '-':6} {note.status:13} {_line(note.body)}" for note in found)
    return _answer(wanted, answers.notes(found), lines)


def export(wanted: Namespace) -> int:
    """Write the comparison and the notes to a file."""
    from app.tasks.exporting import export as export_to

    with _reading(wanted.project) as workspace:
        points = workspace.points()
        only = (
            None if wanted.points is None else [looking.find_point(points, key).id for key in wanted.points]
        )
        export_to(workspace, wanted.out, only, _pairs(workspace, wanted.left, wanted.right))
    print(wanted.out)
    return 0


def check(wanted: Namespace) -> int:
    """Whether the file and its content are whole; exit status 1 and what is wrong if not."""
    with _reading(wanted.project) as workspace:
        wrong = workspace.check()
    for sentence in wrong:
        print(sentence)
    if not wrong:
        print(f"{wanted.project}: nothing wrong")
    return 1 if wrong else 0


def sample(wanted: Namespace) -> int:
    """Write the sample's sources and project to a folder."""
    from app.tasks.sample import write_sample

    print(write_sample(wanted.folder))
    return 0


def _reading(path: Path) -> Workspace:
    return Workspace.open(path, read_only=True)


def _answer(wanted: Namespace, answer: Any, lines: Iterable[str]) -> int:
    if wanted.json:
        return answers.tell(answer)
    for line in lines:
        print(line)
    return 0


def _line(text: str, limit: int = 100) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


def _tell_extent(project: Path) -> int:
    with _reading(project) as workspace:
        sources, points = workspace.sources(), workspace.points()
    top = sum(point.depth == 0 for point in points)
    counts = (len(sources), "source"), (top, "point"), (len(points) - top, "sub-point")
    print(f"{project}: " + ", ".join(f"{count} {what}{'s' * (count != 1)}" for count, what in counts))
    return 0


def _table(
    sources: Iterable[Source], reference: str, points: Iterable[Point], answer: dict[str, Any]
) -> Iterator[str]:
    ids = []
    for n, source in enumerate(sources, 1):
        ids.append(source.id)
        yield f"{n}  {source.id}  {source.name}" + ("  (reference)" if source.id == reference else "")
    yield ""
    yield f"{'point':8} {' '.join(f'{n:>2}' for n in range(1, len(ids) + 1))}"
    for point, row in zip(points, answer["points"], strict=True):
        cells = (_mark(row["wordings"].get(id_, ())) for id_ in ids)
        yield f"{point.id:8} {' '.join(f'{cell:>2}' for cell in cells)}  {point.title}"
    yield ""
    yield "# lists the point   . mentions it in prose   - says nothing"


def _mark(passages: Iterable[dict[str, Any]]) -> str:
    roles = {passage["role"] for passage in passages}
    return "-" if not roles else "." if roles == {"mention"} else "#"


def _marked(answer: dict[str, Any], script: EditScript) -> Iterator[str]:
    around = {"equal": ("", ""), "delete": ("[-", "-]"), "insert": ("{+", "+}")}
    yield "".join(around[op["op"]][0] + op["text"] + around[op["op"]][1] for op in answer["ops"])
    counts = tally(differences(script, answer["left"]["text"], answer["right"]["text"]))
    ignored = sum(counts.ignored.values())
    yield ""
    yield f"{counts.counted} differences, {counts.moved} moved, {ignored} ignored, similarity {script.similarity:.2f}"


def _told(finding: Finding, names: Mapping[str, str]) -> Iterator[str]:
    variant = finding.variant
    where = f"{digest_of(variant)}  {variant.point:6} {finding.severity or '-':6}"
    yield f"{where} {finding.kind}{_standing(finding)}: {variant.explanation}"
    for reading in variant.readings:
        who = ", ".join(names[source] for source in reading.sources)
        yield f"{'':26} {_line(reading.text) or '(nothing)'}  [{who}]"


def _standing(finding: Finding) -> str:
    """What the analyst has decided about it, or about what was there earlier."""
    if finding.verdict is not None and finding.state != "open":
        return f" ({finding.state})"
    if finding.verdict is None and finding.earlier is not None:
        state = finding.earlier.state
        return f" ({'judged' if state == 'open' else state} when it read otherwise)"
    return ""


def _waiting(number: int) -> str:
    if number == 1:
        return "1 decision is kept, but the difference that it is about is not there now."
    return f"{number} decisions are kept, but the differences that they are about are not there now."


def _pairs(workspace: Workspace, left: str | None, right: str | None) -> list[tuple[str, str]] | None:
    if not left and not right:
        return None
    sources = workspace.sources()
    one = looking.find_source(sources, left).id if left else workspace.reference()
    others = [looking.find_source(sources, right).id] if right else [s.id for s in sources]
    return [(one, other) for other in others if other != one]


def _encodings(wanted: Namespace) -> dict[Path, str]:
    """The encoding that was asked for, for each file."""
    return dict.fromkeys(wanted.files, wanted.encoding) if wanted.encoding else {}
