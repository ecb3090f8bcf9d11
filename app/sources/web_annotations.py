"""Notes out of Web Annotations, as other programs write them too, such as Hypothesis.

What is read comes from anybody: whatever is of a kind that it cannot be counts as not there, nothing is ever fetched,
and what is no annotation at all is counted, so that it can be told.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote
from uuid import NAMESPACE_URL, uuid5

from app.text.cancel import Stop, watched
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Anchor, Note
from app.text.web_annotations import CLASSES, Place, Reading, Told, is_uuid

_ALLOWED: Mapping[str, tuple[str, ...] | None] = {
    "category": FINDING_KINDS,
    "severity": NOTE_SEVERITIES,
    "status": NOTE_STATUSES,
    "point": None,
}
_CLASS = re.compile(rf"({'|'.join(CLASSES)}): (.+)", re.DOTALL)
_NOTE_IRI = re.compile(r"urn:(?:uuid|variorum:note):(.+)", re.DOTALL)
_ACCOUNT = re.compile(r"acct:([^@]+)@")

_STEP = 500
_DEEPEST = 8
"""So many lists may be in one another."""
_LONGEST = 4096
"""Code points of an id or a name."""


def read(value: Any, should_cancel: Stop = None) -> Reading:
    """The notes in parsed JSON: a collection, a page, one annotation or a list of them. Raises `Cancelled`."""
    found: list[Told] = []
    skipped = elsewhere = 0
    for item in watched(_items(value), should_cancel, _STEP):
        if isinstance(item, str):
            elsewhere += 1
        elif isinstance(item, dict) and _is_annotation(item):
            found += _notes(item)
        else:
            skipped += 1
    return Reading(_distinct(found), skipped, elsewhere)


def _items(value: Any) -> Iterator[Any]:
    """Everything that should be an annotation; a text for a page that is elsewhere."""
    waiting = [value]
    while waiting:
        now = waiting.pop()
        if isinstance(now, list):
            waiting += reversed(now)
        elif isinstance(now, dict) and (inside := _inside(now)):
            waiting += reversed(inside)
        else:
            yield now


def _inside(value: dict[str, Any]) -> list[Any]:
    """The parts of what holds annotations; nothing of what does not."""
    if _is_annotation(value):
        return []
    parts = [
        value[key] for key in ("items", "annotations", "rows", "@graph") if isinstance(value.get(key), list)
    ]
    if "Collection" in " ".join(_texts(value.get("type"))) and "first" in value:
        parts.append(value["first"])
    if parts and isinstance(value.get("next"), (str, dict)):
        parts.append(value["next"])
    return parts


def _is_annotation(value: dict[str, Any]) -> bool:
    """Whether it says so, or has what one from Hypothesis has."""
    return "Annotation" in _texts(value.get("type")) or ("target" in value and "type" not in value)


def _notes(value: dict[str, Any]) -> Iterator[Told]:
    """A note for every target that the annotation is on: it is on each by itself."""
    note, classified = _note(value)
    targets = [*_targets(value.get("target"))] or [()]
    for number, places in enumerate(targets):
        its_id = note.id if number == 0 else str(uuid5(NAMESPACE_URL, f"{note.id} {number}"))
        yield Told(replace(note, id=its_id), places, classified)


def _note(value: dict[str, Any]) -> tuple[Note, bool]:
    """The note, and whether it is classified."""
    words: list[str] = []
    tags: list[str] = [tag for tag in _texts(value.get("tags")) if tag]
    classes: dict[str, str] = {}
    for body, purposes in _bodies(value):
        if "classifying" in purposes and (told := _classified(body)):
            classes.setdefault(*told)
        elif "tagging" in purposes or "classifying" in purposes:
            tags.append(body)
        else:
            words.append(body)
    created = _time(value.get("created"))
    note = Note(
        id=_id(value),
        point=classes.get("point", ""),
        body="\n\n".join(words),
        category=classes.get("category", ""),
        severity=classes.get("severity", ""),
        status=classes.get("status", "open"),
        tags=tuple(dict.fromkeys(tags)),
        author=_name(value.get("creator", value.get("user"))),
        created=created,
        modified=_time(value.get("modified", value.get("updated"))) or created,
    )
    return note, bool(classes)


def _bodies(value: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """The texts of the bodies, with what each is for."""
    for key in ("bodyValue", "text"):
        if isinstance(value.get(key), str) and value[key]:
            yield value[key], []
    for body in _flat(value.get("body")):
        if isinstance(body, str):
            yield body, []
        elif isinstance(body, dict):
            text = next(
                (body[key] for key in ("value", "chars", "id", "source") if _is_text(body.get(key))), ""
            )
            purposes = _texts(body.get("purpose"))
            if text or not purposes or "commenting" in purposes:
                yield text, purposes


def _classified(text: str) -> tuple[str, str] | None:
    match = _CLASS.fullmatch(text)
    if match is None:
        return None
    name, value = match[1], match[2]
    allowed = _ALLOWED[name]
    return (name, value) if allowed is None or value in allowed else None


def _targets(value: Any, depth: int = 0) -> Iterator[tuple[Place, ...]]:
    """The places of each target."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _targets(item, depth + 1)
    elif isinstance(value, dict) and {"List", "Composite"} & {*_texts(value.get("type"))}:
        together = [place for places in _targets(value.get("items"), depth + 1) for place in places]
        yield tuple(together)
    elif isinstance(value, dict) and isinstance(value.get("items"), list):
        yield from _targets(value["items"], depth + 1)
    elif isinstance(value, dict):
        place = _place(value)
        yield (place,) if place is not None else ()


def _place(value: dict[str, Any]) -> Place | None:
    """Where a specific resource is; None if it is a whole one."""
    quotes: list[dict[str, Any]] = []
    start = end = None
    for selector in _selectors(value.get("selector")):
        kinds = _texts(selector.get("type"))
        if "TextQuoteSelector" in kinds and _is_text(selector.get("exact")):
            quotes.append(selector)
        elif "TextPositionSelector" in kinds and start is None:
            start, end = _range(selector)
    if not quotes and start is None:
        return None
    quote = quotes[0] if quotes else {}
    words = [_text(selector, "exact") for selector in quotes]
    anchor = Anchor(
        "",
        start or 0,
        end or 0,
        words[0] if words else "",
        _text(quote, "prefix"),
        _text(quote, "suffix"),
        words[1] if len(words) > 1 and words[1] != words[0] else "",
    )
    return Place(tuple(dict.fromkeys(_names(value.get("source")))), anchor, start)


def _selectors(value: Any) -> Iterator[dict[str, Any]]:
    """All selectors, with those that refine them."""
    waiting = [(selector, 0) for selector in reversed(_flat(value))]
    while waiting:
        selector, depth = waiting.pop()
        if isinstance(selector, dict) and depth <= _DEEPEST:
            yield selector
            waiting.append((selector.get("refinedBy"), depth + 1))


def _range(selector: dict[str, Any]) -> tuple[int | None, int | None]:
    start, end = selector.get("start"), selector.get("end")
    if type(start) is int and type(end) is int and 0 <= start <= end < 2**53:
        return start, end
    return None, None


def _names(source: Any) -> Iterator[str]:
    """What a source is called."""
    if _is_text(source):
        yield source
    elif isinstance(source, dict):
        for key in ("id", "@id", "canonical", "label", "title", "via", "name"):
            yield from _texts(source.get(key))


def _flat(value: Any) -> list[Any]:
    """A list of what may be one thing, several, or several to choose from."""
    if isinstance(value, dict) and isinstance(value.get("items"), list):
        return list(value["items"])
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def _id(value: dict[str, Any]) -> str:
    told = value.get("id", value.get("@id"))
    if not _is_text(told) or not told:
        return str(uuid5(NAMESPACE_URL, repr(value)))
    match = _NOTE_IRI.fullmatch(told)
    inner = unquote(match[1]) if match else ""
    is_ours = inner and (is_uuid(inner) or told.startswith("urn:variorum:")) and len(inner) <= _LONGEST
    return inner if is_ours else str(uuid5(NAMESPACE_URL, told))


def _name(value: Any) -> str:
    """What a person is called."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "nickname", "id") if _is_text(value.get(key))), "")
    if not _is_text(value):
        return ""
    account = _ACCOUNT.match(value)
    return (account[1] if account else str(value))[:_LONGEST]


def _time(value: Any) -> str:
    """A time as notes have it; empty if it is none."""
    if not _is_text(value):
        return ""
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return ""
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    try:
        return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except OverflowError:
        return ""


def _distinct(found: list[Told]) -> tuple[Told, ...]:
    """Each note once; others with an id that is taken get one of their own."""
    by_id: dict[str, Told] = {}
    for told in found:
        before = by_id.get(told.note.id)
        if before == told:
            continue
        fresh = told.note.id if before is None else str(uuid5(NAMESPACE_URL, repr(told)))
        by_id[fresh] = replace(told, note=replace(told.note, id=fresh))
    return tuple(by_id.values())


def _texts(value: Any) -> list[str]:
    return [text for text in (value if isinstance(value, list) else [value]) if _is_text(text)]


def _text(value: dict[str, Any], key: str) -> str:
    text = value.get(key)
    return text if isinstance(text, str) else ""


def _is_text(value: Any) -> bool:
    return isinstance(value, str)
