"""The sentences of a merge: what comes in, what contradicts, what was done."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.text.merging import Choice, Conflict, MergePlan, MergeReport, Thing, Version
from app.text.model import Note
from app.text.note_links import title_of
from app.ui.findings.words import kind_word as found_word
from app.ui.findings.words import severity_word, sign_word
from app.ui.notes.words import value_word
from app.ui.written import figure


def coming(plan: MergePlan) -> list[str]:
    """What a merge brings, a sentence for each kind of thing; none if it brings nothing."""
    return list(_coming(plan))


def _coming(plan: MergePlan) -> Iterator[str]:
    counted = (
        (len(plan.sources), "1 source comes in", "{count} sources come in"),
        (len(plan.new), "1 note comes in", "{count} notes come in"),
        (len(plan.changed), "1 note changes", "{count} notes change"),
        (
            len(plan.removed),
            "1 note goes, which was deleted there",
            "{count} notes go, which were deleted there",
        ),
        (len(plan.verdicts), "1 decision on a finding comes in", "{count} decisions on findings come in"),
        (len(plan.gone_verdicts), "1 decision on a finding goes", "{count} decisions on findings go"),
        (len(plan.reviews), "1 review comes in", "{count} reviews come in"),
        (
            len(plan.gone_reviews),
            "1 review goes, which was taken back there",
            "{count} reviews go, which were taken back there",
        ),
        (
            len(plan.unplaced),
            "1 note quotes words that are not here",
            "{count} notes quote words that are not here",
        ),
    )
    for count, one, many in counted:
        if count:
            yield _counted(count, one, many)
    if plan.families is not None:
        yield _tr("Spellings come in")
    if plan.conflicts:
        yield _counted(len(plan.conflicts), "1 conflict to decide", "{count} conflicts to decide")


def title(conflict: Conflict) -> str:
    """What the conflict is about, in a few words."""
    thing = conflict.mine or conflict.theirs or conflict.base
    if isinstance(thing, Note):
        return title_of(thing) or _tr("A note without words")
    if isinstance(thing, Version):
        return thing.name
    return _tr("Finding on point {point}").format(point=thing.point) if thing else ""


def contradicting(conflict: Conflict) -> str:
    """What of it contradicts."""
    if conflict.mine is None:
        return _tr("Deleted here, changed there")
    if conflict.theirs is None:
        return _tr("Changed here, deleted there")
    names = ", ".join(field_word(name) for name in conflict.fields)
    return _tr("Both changed: {names}").format(names=names)


def kinds(conflict: Conflict) -> tuple[str, ...]:
    """What the conflict can be found by: the fields that contradict, `deleted`, or that it is about a `finding`."""
    return ("finding",) if conflict.what == "verdict" else conflict.fields


def kind_word(kind: str) -> str:
    """What a kind of conflicts is called."""
    match kind:
        case "finding":
            return _tr("Decisions on findings")
        case "deleted":
            return _tr("Deleted on one side")
        case _:
            return _tr("Both changed: {names}").format(names=field_word(kind))


def choice_word(choice: Choice | Note | None) -> str:
    """How a conflict is decided."""
    if isinstance(choice, Note):
        return _tr("edited")
    words = {"mine": _tr("from here"), "theirs": _tr("from there"), "both": _tr("both are kept")}
    return words[choice] if choice else _tr("not decided")


def field_word(name: str) -> str:
    """What a field of a note or of a decision is called."""
    return _tr("text") if name == "body" else _tr("place in the texts") if name == "anchors" else _tr(name)


def fields(thing: Thing) -> dict[str, str]:
    """The fields of a note or decision beside a note's text, as people read them, by name."""
    if isinstance(thing, Note):
        quoted = " … ".join(anchor.exact for anchor in thing.anchors)
        return {
            "point": thing.point,
            "category": value_word(thing.category) if thing.category else "",
            "severity": value_word(thing.severity) if thing.severity else "",
            "status": value_word(thing.status),
            "tags": ", ".join(thing.tags),
            "anchors": quoted,
        }
    if isinstance(thing, Version):
        return {}
    return {
        "point": thing.point,
        "state": sign_word(thing.state),
        "kind": found_word(thing.kind) if thing.kind else "",
        "severity": severity_word(thing.severity) if thing.severity else "",
    }


def done(report: MergeReport) -> str:
    """What was done, for the status bar."""
    plan = report.plan
    parts = [_counted(len(plan.new), "1 note came in", "{count} notes came in")] if plan.new else []
    if plan.changed:
        parts.append(_counted(len(plan.changed), "1 note changed", "{count} notes changed"))
    if plan.removed:
        parts.append(_counted(len(plan.removed), "1 note went", "{count} notes went"))
    if plan.sources:
        parts.append(_counted(len(plan.sources), "1 source came in", "{count} sources came in"))
    if report.decided:
        parts.append(_counted(len(report.decided), "1 conflict decided", "{count} conflicts decided"))
    told = ", ".join(parts) or _tr("Merged {name}").format(name=plan.name)
    return _tr("{what}; Undo takes it back").format(what=told)


def _counted(count: int, one: str, many: str) -> str:
    return _tr(one) if count == 1 else _tr(many).format(count=figure(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merging", text)
