"""The headless commands by which the analyst decides: on findings, and on spellings that count as the same."""

from argparse import Namespace
from collections.abc import Sequence

from app.commands.answers import tell
from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import FINDING_KINDS
from app.text.options import Family
from app.text.variants import NON_MATERIAL_KINDS
from app.text.verdicts import CHOICES, Chosen, Finding, State, Verdict, alike, decide, digest_of
from app.told import told

_TELLING = 4
"""Characters of an id at least: fewer are a point's number, or a slip."""

_NAMES: dict[State | None, str] = {
    "dismissed": "Dismiss",
    "confirmed": "Confirm",
    "open": "Reopen",
    None: "Judge",
}


def judge(wanted: Namespace) -> int:
    """Dismiss, confirm or reopen findings, or change their kind or severity; tell how they stand now."""
    from app.tasks.finding import find

    severity = _severity(wanted.severity)
    if wanted.state is None and wanted.kind is None and severity is None:
        raise Problem(told("Say what to decide: one of --dismiss, --confirm, --reopen, --kind, --severity."))
    if wanted.kind and wanted.kind not in FINDING_KINDS:
        raise Problem(
            told(
                "'{kind}' is no kind of finding: choose from {choices}.",
                kind=wanted.kind,
                choices=", ".join(FINDING_KINDS),
            )
        )
    with Workspace.open(wanted.project) as workspace:
        before = find(workspace)
        chosen = _chosen(before, wanted.findings, extended=wanted.alike)
        texts = {source.id: source.text for source in workspace.sources()}
        verdicts = [
            decide(finding, texts, state=wanted.state, kind=wanted.kind, severity=severity)
            for finding in chosen
        ]
        for finding, verdict in zip(chosen, verdicts, strict=True):
            _require_sense(finding, verdict)
        what = "finding" if len(chosen) == 1 else f"{len(chosen)} findings"
        workspace.put_verdicts(verdicts, f"{_NAMES[wanted.state]} {what}")
    for finding, verdict in zip(chosen, verdicts, strict=True):
        print(_told(finding, verdict))
    return 0


def families(wanted: Namespace) -> int:
    """Show the spelling families of a project, or change them."""
    from app.tasks.spelling import read_families, together, without

    changes = wanted.file is not None or wanted.add is not None or wanted.remove is not None
    with Workspace.open(wanted.project, read_only=not changes) as workspace:
        found = workspace.families()
        if wanted.file is not None:
            found = workspace.set_families(read_families(wanted.file))
        elif wanted.add is not None:
            found = workspace.set_families(together(found, wanted.add))
        elif wanted.remove is not None:
            found = workspace.set_families(without(found, wanted.remove))
    return _tell(found, as_json=wanted.json)


def _tell(found: Sequence[Family], *, as_json: bool) -> int:
    if as_json:
        return tell([list(family) for family in found])
    for family in found:
        print(", ".join(family))
    return 0


def _severity(word: str | None) -> Chosen | None:
    if word is None or word in CHOICES:
        return word
    raise Problem(
        told(
            "'{word}' is no severity: choose from {choices}.",
            word=word,
            choices=", ".join(filter(None, CHOICES)),
        )
    )


def _chosen(findings: Sequence[Finding], names: Sequence[str], *, extended: bool) -> list[Finding]:
    """The findings of these names, each once; if `extended`, with all that are the same change."""
    chosen = [_named(findings, name) for name in names]
    if extended:
        chosen += [other for finding in tuple(chosen) for other in alike(finding, findings)]
    return list({digest_of(finding.variant): finding for finding in chosen}.values())


def _named(findings: Sequence[Finding], name: str) -> Finding:
    """The finding whose id begins so. A `Problem` unless it is the only one, or if that is too little to be meant."""
    if len(name) < _TELLING:
        raise Problem(
            told(
                "'{name}' is too short for a finding's id: write at least {least} characters of it.",
                name=name,
                least=_TELLING,
            )
        )
    found = [finding for finding in findings if digest_of(finding.variant).startswith(name.lower())]
    if len(found) == 1:
        return found[0]
    if found:
        raise Problem(
            told(
                "The ids of {count} findings begin with {name}: write more of it.",
                count=len(found),
                name=name,
            )
        )
    raise Problem(
        told(
            "There is no finding {name} in this project: 'variorum findings --all' tells those that "
            "there are now.",
            name=name,
        )
    )


def _require_sense(finding: Finding, verdict: Verdict) -> None:
    """Raise a `Problem` if a finding would be material and of no kind that could be, or the other way round."""
    now = Finding(finding.variant, verdict)
    name = digest_of(now.variant)
    if now.severity and now.kind in NON_MATERIAL_KINDS:
        kinds = ", ".join(FINDING_KINDS)
        raise Problem(
            told(
                "Finding {name} is {kind} so far: say of what kind it is by --kind, one of {kinds}.",
                name=name,
                kind=now.kind,
                kinds=kinds,
            )
        )
    if verdict.kind and not (now.severity or verdict.severity):
        raise Problem(
            told("Finding {name} is not material so far: say how grave it is by --severity.", name=name)
        )


def _told(finding: Finding, verdict: Verdict) -> str:
    now = Finding(finding.variant, verdict)
    where = f"{digest_of(now.variant)}  {now.variant.point:6}"
    return f"{where} {now.severity or '-':6} {now.kind}: {now.state}"
