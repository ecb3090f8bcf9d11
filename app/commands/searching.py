"""The headless command that searches a project."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from app.commands import arguments
from app.commands.answers import tell
from app.store.workspace import Workspace
from app.text.query import ABOUT, parse
from app.text.searching import HIT_KINDS, Hit, HitKind, Results

_NAMES: Mapping[HitKind, tuple[str, str]] = {
    "note": ("note", "notes"),
    "wording": ("wording", "wordings"),
    "finding": ("finding", "findings"),
}
_LIMIT = 20


def _arguments(command: ArgumentParser) -> None:
    fields = "; ".join(f"{field}: {about}" for field, about in ABOUT.items())
    command.epilog = f'Words, "phrases", -not, and fields such as status:open. {fields}.'
    arguments.project(command)
    command.add_argument("words", nargs="+", metavar="QUERY", help="what is sought; put -- before a -word")
    command.add_argument(
        "--limit", type=arguments.above_zero, default=_LIMIT, metavar="N", help="so many hits of each kind"
    )
    arguments.as_json(command)


def search(wanted: Namespace) -> int:
    """What a query finds, by kind."""
    from app.tasks.searching import index_project

    with Workspace.open(wanted.project, read_only=True) as workspace:
        index = index_project(workspace)
        names = {source.id: source.name for source in workspace.sources()}
    results = index.search(parse(" ".join(wanted.words)), wanted.limit)
    index.close()
    if wanted.json:
        return tell(_answer(results))
    for line in _lines(results, names):
        print(line)
    return 0


def _answer(results: Results) -> dict[str, Any]:
    """The JSON. The keys are a contract: stable once released."""
    return {
        "counts": {_NAMES[kind][1]: results.counts[kind] for kind in HIT_KINDS},
        "counted_to": results.counted_to,
        "unknown": [
            {"field": one.field, "value": one.value, "there_are": list(one.known)} for one in results.unknown
        ],
        "hits": [
            {
                "kind": hit.kind,
                "id": hit.id or None,
                "point": hit.point or None,
                "source": hit.source or None,
                "start": hit.span.start if hit.span else None,
                "end": hit.span.end if hit.span else None,
                "snippet": hit.snippet,
                "marks": [[mark.start, mark.end] for mark in hit.marks],
            }
            for hit in results.hits
        ],
    }


def _lines(results: Results, names: Mapping[str, str]) -> Iterator[str]:
    for one in results.unknown:
        there_are = ", ".join(one.known)
        yield f"there is no {one.field}:{one.value} here" + (f"; there are: {there_are}" if there_are else "")
    if not results.hits:
        yield "nothing found"
    for kind, hits in groupby(results.hits, key=lambda hit: hit.kind):
        count = results.counts[kind]
        yield f"{count:,}{'+' if count == results.counted_to else ''} {_NAMES[kind][count != 1]}"
        for hit in hits:
            yield f"  {_where(hit, names)}  {_marked(hit.snippet, [(m.start, m.end) for m in hit.marks])}"


def _where(hit: Hit, names: Mapping[str, str]) -> str:
    """The point and, of a wording, the source and the place, of all else the id."""
    told = f"{names.get(hit.source, '')} {hit.span.start}-{hit.span.end}" if hit.span else hit.id
    return f"{hit.point or '-':6} {told}"


def _marked(snippet: str, marks: Sequence[tuple[int, int]]) -> str:
    """The line with what was sought in brackets."""
    told, at = "", 0
    for start, end in marks:
        told += f"{snippet[at:start]}[{snippet[start:end]}]"
        at = end
    return told + snippet[at:]


JOBS = {"search": (search, "search notes, wordings and findings", _arguments)}
