"""The words for findings: kinds, severities, states, and sentences about counts and about what was seen before."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.text.verdicts import Finding, Seen
from app.ui.findings.listing import Counts
from app.ui.written import figure


def kind_word(kind: str) -> str:
    """What a kind of finding is called."""
    return _text(kind.replace("-", " "))


def severity_word(severity: str | None) -> str:
    """What a severity is called; None is what is not material."""
    return _text(severity or "not material")


def sign_word(sign: str) -> str:
    """What is said of a finding that is open, confirmed, dismissed or noted."""
    return _text({"noted": "with a note"}.get(sign, sign))


def counts_words(counts: Counts, shown: int | None = None) -> str:
    """`12 findings, 3 dismissed, 41 other differences`; with `shown`, how many of them the filter leaves."""
    told = [_many(counts.findings, "1 finding", "{count} findings")]
    if counts.dismissed:
        told.append(_text("{count} dismissed").format(count=figure(counts.dismissed)))
    if counts.others:
        told.append(_many(counts.others, "1 other difference", "{count} other differences"))
    words = ", ".join(told)
    return words if shown is None else _text("{all}; {count} shown").format(count=figure(shown), all=words)


def seen_words(seen: Seen) -> str:
    """`The same change occurs 6 times more: dismissed twice`; empty if it occurs nowhere else."""
    if not seen.times:
        return ""
    again = _often(seen.times, "once more", "twice more", "{count} times more")
    head = _text("The same change occurs {often}").format(often=again)
    decided = [
        _text(word).format(often=_often(times, "once", "twice", "{count} times"))
        for word, times in (("dismissed {often}", seen.dismissed), ("confirmed {often}", seen.confirmed))
        if times
    ]
    return f"{head}: {', '.join(decided)}." if decided else f"{head}."


def earlier_words(finding: Finding) -> str:
    """That something was decided here before its readings changed; empty if nothing was."""
    if finding.earlier is None:
        return ""
    return _text(
        {
            "dismissed": "This was dismissed before its readings changed.",
            "confirmed": "This was confirmed before its readings changed.",
        }.get(finding.earlier.state, "This was judged before its readings changed.")
    )


def found_words(finding: Finding) -> str:
    """What was found, where the analyst has decided on another kind or severity; empty where not."""
    variant = finding.variant
    if (finding.kind, finding.severity) == (variant.kind, variant.severity):
        return ""
    found = f"{kind_word(variant.kind)}, {severity_word(variant.severity)}"
    return _text("Found as {what}.").format(what=found)


def thin_words(names: Iterable[str]) -> str:
    """That no lexicon fits the language of these sources."""
    return _text(
        "No rules fit the language of {names}: of their wordings little more than numbers, names and words left out "
        "can be judged."
    ).format(names=", ".join(names))


def _often(times: int, once: str, twice: str, many: str) -> str:
    if times == 1:
        return _text(once)
    return _text(twice) if times == 2 else _text(many).format(count=figure(times))


def _many(count: int, one: str, many: str) -> str:
    return _text(one) if count == 1 else _text(many).format(count=figure(count))


def _text(source: str) -> str:
    return QCoreApplication.translate("Findings", source)
