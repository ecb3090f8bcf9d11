"""Taking in what the analyst has chosen to import: new sources and newer versions of old ones, as one edit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.store.workspace import Workspace
from app.tasks.examining import Found, Progress, silent
from app.tasks.importing import Prepared, commit, prepare
from app.tasks.keeping import Report, together
from app.tasks.looking import names_of
from app.tasks.relining import Relined, prepare_reference
from app.tasks.relining import commit as commit_relined
from app.tasks.replacing import Replacement, commit_replacement, prepare_replacement
from app.text.cancel import Stop
from app.text.lineup import Lineup


@dataclass(frozen=True, slots=True)
class Taking:
    """What is to be written, each step prepared on the outcome of the one before; `relined` where the import
    brings only newer versions and another reference was chosen with them.
    """

    replacements: tuple[Replacement, ...]
    prepared: Prepared
    relined: Relined | None

    def name(self, names: Mapping[str, str]) -> str:
        """What the edit is called; `names` are those of the sources by id."""
        fresh, newer = len(self.prepared.documents), len(self.replacements)
        if newer == 1 and not fresh:
            source = self.replacements[0].source
            return f"Replace {names.get(source, source)}"
        if not fresh and newer:
            return f"Replace {newer} sources"
        taken = "Import 1 source" if fresh == 1 else f"Import {fresh} sources"
        return f"{taken}, replace {newer}" if newer else taken


def prepare_taking(
    found: Sequence[Found],
    replacements: Mapping[int, str],
    lineup: Lineup,
    reference: str = "",
    progress: Progress = silent,
    should_cancel: Stop = None,
) -> Taking:
    """Line everything up anew with what was found.

    `replacements` says by place in `found` of which source of the lineup a document is the newer version.
    `reference` is as for `prepare`. Raises `Cancelled`, or `Problem` for a source that is not there.
    """
    steps: list[Replacement] = []
    for place, source in sorted(replacements.items()):
        progress(found[place].document.name, len(steps), len(found))
        steps.append(prepare_replacement(found[place], lineup, source, should_cancel))
        lineup = steps[-1].recast.lineup
    fresh = [one for place, one in enumerate(found) if place not in replacements]
    prepared = prepare(fresh, lineup, reference, progress, should_cancel)
    relined = None
    if not fresh and reference not in ("", lineup.reference):
        relined = prepare_reference(lineup, reference, should_cancel)
    return Taking(tuple(steps), prepared, relined)


def commit_taking(workspace: Workspace, taking: Taking) -> Report:
    """Write what was prepared; what of the analyst's work was kept, and what was not.

    Raises `Problem`; then nothing was written.
    """
    reports = []
    with workspace.edit(taking.name(names_of(workspace))):
        reports += [commit_replacement(workspace, step) for step in taking.replacements]
        commit(workspace, taking.prepared)
        reports.append(replace(taking.prepared.report, names=names_of(workspace)))
        if taking.relined is not None:
            reports.append(commit_relined(workspace, taking.relined))
    return together(reports)
