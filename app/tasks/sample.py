"""The sample: the five source texts that ship with the program, and a project made from them by its recipe."""

import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import places
from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.importing import commit, examine, prepare, readable
from app.tasks.looking import anchor, find_source
from app.text.lineup import Lineup
from app.text.model import Note, Source
from app.told import told

PROJECT = "sample.variorum"


def write_sample(folder: Path) -> Path:
    """Write the sample's sources and project into `folder`, which is made if missing; the project's path.

    Raises `Problem` if the project is there already or the folder cannot be written.
    """
    target = folder / PROJECT
    if os.path.lexists(target):  # unlike `exists`, no error where it cannot tell
        raise Problem(told("{target} exists already: open it, or choose another folder.", target=target))
    recipe = json.loads(places.sample("recipe.json").read_text(encoding="utf-8"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files = [Path(shutil.copy(places.sample(name), folder / name)) for name in recipe["sources"]]
    except OSError as error:
        raise Problem(
            told(
                "The sample cannot be written to {folder}: {reason}.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
    prepared = prepare(readable(examine(files)), Lineup(), recipe["reference"])
    metadata = recipe["metadata"]
    documents = tuple(
        (replace(d, **metadata.get(d.name, {})), segments) for d, segments in prepared.documents
    )
    with Workspace.create(target) as workspace:
        commit(workspace, replace(prepared, documents=documents))
        workspace.set_setting("title", recipe["title"])
        workspace.set_setting("view", json.dumps({"point": recipe["opens_at"]}))
        workspace.author = recipe["author"]
        sources = workspace.sources()
        for given in recipe["notes"]:
            workspace.put_note(_note(given, sources))
    return target


def _note(given: dict[str, Any], sources: Sequence[Source]) -> Note:
    """A note of the recipe, which names its spans by quotation."""
    anchors = []
    for name, quotation in given["quotations"]:
        source = find_source(sources, name)
        start = source.text.index(quotation)
        anchors.append(anchor(source, start, start + len(quotation)))
    return Note(
        id="",
        point=given["point"],
        body=given["body"],
        anchors=tuple(anchors),
        category=given["category"],
        severity=given["severity"],
        status=given["status"],
        tags=tuple(given["tags"]),
    )
