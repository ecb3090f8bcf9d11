"""Looking things up in a project: a source by what the analyst calls it, its wordings, a place to hang a note."""

from collections.abc import Sequence

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Anchor, Point, Source, Span
from app.text.note_copies import unknown_point
from app.text.quoting import anchor_at
from app.text.wording import Wordings
from app.told import told


def find_source(sources: Sequence[Source], key: str) -> Source:
    """The source with that id or name. A `Problem` if there is none, or if several bear the name."""
    found = [s for s in sources if key == s.id] or [s for s in sources if key == s.name]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(s.id for s in found)
        raise Problem(
            told("Several sources are named {key}: say which by its id, one of {ids}.", key=key, ids=ids)
        )
    names = ", ".join(s.name for s in sources) or "none yet"
    raise Problem(
        told("There is no source {key} in this project. Its sources: {names}.", key=key, names=names)
    )


def find_point(points: Sequence[Point], key: str) -> Point:
    """The point with that id. A `Problem` if there is none."""
    for point in points:
        if point.id == key:
            return point
    last = points[-1].id if points else ""
    raise Problem(unknown_point(key, last))


def names_of(workspace: Workspace) -> dict[str, str]:
    """The names of the sources by id."""
    return {source.id: source.name for source in workspace.sources()}


def wordings(workspace: Workspace) -> Wordings:
    """Every wording of the project as it stands now."""
    texts = {source.id: source.text for source in workspace.sources()}
    return Wordings(texts, workspace.points(), workspace.passages())


def anchor(source: Source, start: int, end: int) -> Anchor:
    """An anchor on these code points of the source. A `Problem` if they are not in it, or no text at all."""
    if not 0 <= start < end <= len(source.text):
        raise Problem(
            told(
                "Characters {start} to {end} are not a stretch of {name}, which has {count} characters.",
                start=str(start),
                end=str(end),
                name=source.name,
                count=len(source.text),
            )
        )
    return anchor_at(source.id, source.text, Span(start, end))
