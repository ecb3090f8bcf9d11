"""The headless commands that change what a project lines up, once it is made."""

from argparse import Namespace
from collections.abc import Callable

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.keeping import Report
from app.tasks.looking import anchor, find_point, find_source, names_of
from app.text.lineup import Lineup
from app.told import told

_DESCRIBED = ("name", "title", "outlet", "author", "date", "language", "url")


def replace(wanted: Namespace) -> int:
    """Put a newer version of a source in its place; tell what was kept."""
    from app.tasks.replacing import replace_with_file

    with Workspace.open(wanted.project) as workspace:
        source = find_source(workspace.sources(), wanted.source)
        report = replace_with_file(workspace, source.id, wanted.file, wanted.encoding)
    return _tell(f"{source.name} is now what {wanted.file} holds.", report)


def remove(wanted: Namespace) -> int:
    """Take a source out of the project."""
    from app.tasks.relining import commit, prepare_removal

    with Workspace.open(wanted.project) as workspace:
        source, before = find_source(workspace.sources(), wanted.source), workspace.reference()
        report = commit(workspace, prepare_removal(workspace.lineup(), source.id))
        now = names_of(workspace).get(workspace.reference(), "")
    points = f" The points are those of {now} now." if now and before == source.id else ""
    return _tell(f"{source.name} is removed.{points}", report)


def reference(wanted: Namespace) -> int:
    """Take the points from another source."""
    from app.tasks.relining import commit, prepare_reference

    with Workspace.open(wanted.project) as workspace:
        source = find_source(workspace.sources(), wanted.source)
        report = commit(workspace, prepare_reference(workspace.lineup(), source.id))
    return _tell(f"The points are those of {source.name} now.", report)


def realign(wanted: Namespace) -> int:
    """Line the sources up anew around what was corrected."""
    from app.tasks.relining import commit, prepare_realigned

    with Workspace.open(wanted.project) as workspace:
        report = commit(workspace, prepare_realigned(workspace.lineup()))
    return _tell("The sources are lined up anew.", report)


def pin(wanted: Namespace) -> int:
    """Say which points a stretch of a source words, or that it words none."""
    from app.text import correcting

    def deed(workspace: Workspace, lineup: Lineup) -> tuple[str, Lineup]:
        source = find_source(workspace.sources(), wanted.source)
        span = anchor(source, wanted.start, wanted.end).span
        if wanted.release:
            return f"Release words of {source.name}", correcting.release(lineup, source.id, span)
        if wanted.point is not None:
            points = [find_point(workspace.points(), key).id for key in wanted.point]
            name = f"Put words of {source.name} on {', '.join(points)}"
            return name, correcting.place(lineup, source.id, span, points)
        name = f"Set words of {source.name} aside"
        if wanted.not_document:
            return name, correcting.set_aside(lineup, source.id, span, "boilerplate")
        return name, correcting.set_aside(lineup, source.id, span, "intro")

    return _correct(wanted, deed)


def absent(wanted: Namespace) -> int:
    """Say that a source does not word a point, or that it does after all."""
    from app.text.correcting import set_absent

    def deed(workspace: Workspace, lineup: Lineup) -> tuple[str, Lineup]:
        source = find_source(workspace.sources(), wanted.source)
        point = find_point(workspace.points(), wanted.point).id
        name = f"Point {point} {'may be' if wanted.take_back else 'is not'} in {source.name}"
        return name, set_absent(lineup, source.id, point, absent=not wanted.take_back)

    return _correct(wanted, deed)


def describe(wanted: Namespace) -> int:
    """Change what is known about a source."""
    wanted_values = {field: getattr(wanted, field) for field in _DESCRIBED}
    if all(value is None for value in wanted_values.values()):
        raise Problem(
            told(
                "Say what to change: one of {options}.",
                options=", ".join(f"--{field}" for field in _DESCRIBED),
            )
        )
    with Workspace.open(wanted.project) as workspace:
        source = find_source(workspace.sources(), wanted.source)
        known = {
            field: getattr(source, field) if value is None else value
            for field, value in wanted_values.items()
        }
        described = workspace.describe_source(source.id, **known)
    for field in _DESCRIBED:
        print(f"{field:9} {getattr(described, field) or '-'}")
    return 0


def original(wanted: Namespace) -> int:
    """Write the file that was imported, just as it was."""
    from app.tasks.evidence import save_original

    with Workspace.open(wanted.project, read_only=True) as workspace:
        source = find_source(workspace.sources(), wanted.source)
        save_original(workspace, source.id, wanted.out)
    print(f"{wanted.out}: SHA-256 {source.sha256}")
    return 0


def _correct(wanted: Namespace, deed: Callable[[Workspace, Lineup], tuple[str, Lineup]]) -> int:
    from app.tasks.correcting import write

    with Workspace.open(wanted.project) as workspace:
        before = workspace.lineup()
        name, after = deed(workspace, before)
        write(workspace, before, after, name)
    print(f"{name}.")
    return 0


def _tell(done: str, report: Report) -> int:
    for sentence in (done, *report.sentences):
        print(sentence)
    return 0
