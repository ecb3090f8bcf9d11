"""Findings of a project, with the lexicons that ship with the program."""

import json
from collections.abc import Sequence
from functools import cache

from app import places
from app.store.workspace import Workspace
from app.tasks.looking import wordings
from app.text.cancel import Stop
from app.text.findings import Desk
from app.text.language.lexicon import Lexicon, lexicon
from app.text.model import Point
from app.text.variants import Variant
from app.text.wording import Wordings

_FIRST = "en"
"""The language of a text of which no word is known."""


def find(workspace: Workspace, point: str | None = None) -> tuple[Variant, ...]:
    """The variants of `point` and its sub-points, of all points if None; the most material first."""
    sources = [source.id for source in workspace.sources()]
    return desk(workspace.points(), sources, workspace.reference(), wordings(workspace)).findings(point)


def desk(
    points: Sequence[Point],
    sources: Sequence[str],
    reference: str,
    wordings: Wordings,
    should_cancel: Stop = None,
) -> Desk:
    """The same for several questions, from plain values that a job in the background may read; `sources` and
    `reference` by id. Raises `Cancelled` soon after `should_cancel` answers True."""
    return Desk(points, sources, reference, wordings, lexicons(), should_cancel)


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """Every lexicon that ships with the program, the one for texts in an unknown language first."""
    files = sorted(
        places.resource("lexicons").glob("*.json"), key=lambda file: (file.stem != _FIRST, file.stem)
    )
    return tuple(lexicon(json.loads(file.read_text(encoding="utf-8"))) for file in files)
