"""What an edit did, told as an analyst would: not rows, but notes, decisions, sources and passages."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from app.store.history_lineup import lineup_deeds
from app.store.history_places import Places, excerpt
from app.store.history_rows import RowChange, Values, kind_of, text
from app.store.history_words import word
from app.store.schema import ANCHORS, FAMILIES, NOTES, PROJECT, REVIEWS, SOURCES, VERDICTS
from app.store.values import texts_of
from app.text.history import Deed, Field
from app.told import Told, beside, in_lines, listed, told

_Changes = Sequence[RowChange]

_NOTE_FIELDS = {
    "point": "point",
    "category": "category",
    "severity": "severity",
    "status": "status",
    "tags": "tags",
    "body": "text",
}
_VERDICT_FIELDS = ("state", "kind", "severity")
_SOURCE_FIELDS = ("name", "title", "outlet", "author", "date", "language", "url")
_NOTHING = {"point": told("the project"), "state": told("open")}
"""What is said where a field is empty; of any other, `none`."""

_DID = {"added": told("added"), "deleted": told("deleted"), "changed": told("changed")}
"""What became of a note, where nothing more is to be said."""


def deeds(places: Places, changes: _Changes) -> list[Deed]:
    """The deeds behind the changes of rows. Raises ValueError or TypeError if a row makes no sense."""
    by_table: defaultdict[str, list[RowChange]] = defaultdict(list)
    for change in changes:
        by_table[change.table].append(change)
    found = list(_source_deeds(by_table[SOURCES.name]))
    found += _note_deeds(places, [*by_table[NOTES.name], *by_table[ANCHORS.name]])
    teller: dict[str, Callable[[Places, _Changes], Iterator[Deed]]] = {
        VERDICTS.name: _verdict_deeds,
        REVIEWS.name: _review_deeds,
        PROJECT.name: _project_deeds,
        FAMILIES.name: _family_deeds,
    }
    for table, tell in teller.items():
        found += tell(places, by_table[table])
    if not any(change.differs("text_sha256") for change in by_table[SOURCES.name]):
        # With a text its segments and passages come and go: no news.
        found += lineup_deeds(places, by_table)
    return found


def _note_deeds(places: Places, changes: _Changes) -> Iterator[Deed]:
    notes: dict[str, RowChange | None] = {}
    anchors: defaultdict[str, list[RowChange]] = defaultdict(list)
    for change in changes:
        if change.table == NOTES.name:
            notes[text(change.row, "id")] = change
        else:
            anchors[text(change.row, "note")].append(change)
    for note in dict.fromkeys((*notes, *anchors)):
        yield _note_deed(places, note, notes.get(note), anchors[note])


def _note_deed(places: Places, note: str, change: RowChange | None, anchors: _Changes) -> Deed:
    point = text(change.row, "point") if change else places.note_point(note)
    fields = [] if change is None else _fields(change, _NOTE_FIELDS)
    if quotation := _quotation(places, anchors):
        fields.append(quotation)
    what = told("Note on {point}", point=point) if point else told("Note on the project")
    did = change.did if change else "changed"
    if change is not None and did in ("added", "deleted"):
        sum_: str = _with_words(did, excerpt(text(change.row, "body")))
    elif [field.name for field in fields] == ["point"]:
        did, sum_ = "moved", told("moved from {place}", place=fields[0].before or _NOTHING["point"])
    else:
        sum_ = _summed(fields) or told("stored again")
    return Deed("notes", did, what, sum_, tuple(fields), point, note)


def _with_words(did: str, words: str) -> Told:
    """What became of something, and its words if it has any."""
    if not words:
        return _DID[did]
    if did == "added":
        return told("added, “{words}”", words=words)
    return told("deleted, “{words}”", words=words)


def _quotation(places: Places, anchors: _Changes) -> Field | None:
    """What of the quotations is different now."""
    ordered = sorted(anchors, key=lambda change: text(change.row, "position"))
    before, after = (
        (
            in_lines(_quoted(places, row) for row in sides if row is not None)
            for sides in zip(*((change.before, change.after) for change in ordered), strict=True)
        )
        if ordered
        else ("", "")
    )
    return Field("quotation", before, after) if before != after else None


def _quoted(places: Places, row: Values) -> Told:
    words, source = text(row, "exact"), places.name(text(row, "source"))
    if row.get("end") == 0 and words:
        return told("“{words}” ({source}, lost)", words=words, source=source)
    if row.get("made_on"):
        return told("“{words}” ({source}, approximate)", words=words, source=source)
    return told("“{words}” ({source})", words=words, source=source)


def _verdict_deeds(_places: Places, changes: _Changes) -> Iterator[Deed]:
    for change in changes:
        point, did = text(change.row, "point"), change.did
        readings = beside(
            told("“{words}”", words=excerpt(one, 28)) if one else told("nothing")
            for one in texts_of(text(change.row, "change"))
        )
        what = told("Finding {readings}", readings=readings)
        if point:
            what = told("Finding {readings} on {point}", readings=readings, point=point)
        fields = _fields(change, dict.fromkeys(_VERDICT_FIELDS))
        if did == "deleted":
            sum_: str = told("decision taken back")
        elif did == "added":
            said = [field.after for field in fields if field.name != "state" or field.after != "open"]
            sum_ = listed(word(one) for one in said if one) or told("decided")
        else:
            sum_ = _summed(fields) or told("known again in other words")
        yield Deed("verdicts", did, what, sum_, tuple(fields), point)


def _review_deeds(places: Places, changes: _Changes) -> Iterator[Deed]:
    for change in changes:
        point = text(change.row, "point")
        pair = [places.name(text(change.row, side)) for side in ("left", "right") if text(change.row, side)]
        what = told("Review of {point}", point=point)
        if pair:
            what = told("Review of {point}, {sources}", point=point, sources=" / ".join(pair))
        before, after = (text(row, "state") or "unseen" for row in (change.before, change.after))
        fields = (Field("state", before, after),) if before != after else ()
        turned = told("{before} → {after}", before=word(before), after=word(after))
        sum_ = turned if fields else told("said again")
        yield Deed("reviews", change.did, what, sum_, fields, point)


def _source_deeds(changes: _Changes) -> Iterator[Deed]:
    for change in changes:
        what, did = told("Source {name}", name=text(change.row, "name")), change.did
        fields = tuple(_fields(change, dict.fromkeys(_SOURCE_FIELDS)))
        if did == "added":
            yield Deed("sources", did, what, told("imported"), fields)
        elif did == "deleted":
            yield Deed("sources", did, what, told("removed"), fields)
        elif change.differs("text_sha256") or change.differs("sha256"):
            yield Deed("sources", did, what, told("replaced by another version"))
        elif fields:
            yield Deed("sources", did, what, _summed(fields), fields)


def _project_deeds(places: Places, changes: _Changes) -> Iterator[Deed]:
    for change in changes:
        if text(change.row, "key") == "reference":
            before, after = (
                places.name(text(row, "value")) if row else "" for row in (change.before, change.after)
            )
            fields = (Field("reference", before, after),)
            turned = told("{before} → {after}", before=before or told("the first"), after=after)
            yield Deed("sources", "changed", told("Reference source"), turned, fields)


def _family_deeds(_places: Places, changes: _Changes) -> Iterator[Deed]:
    if changes:
        before, after = (
            "\n".join(", ".join(texts_of(text(row, "spellings"))) for row in rows if row is not None)
            for rows in zip(*((change.before, change.after) for change in changes), strict=True)
        )
        fields = (Field("spellings", before, after),)
        yield Deed("spellings", "changed", told("Spellings"), told("changed"), fields)


def remainder(counts: Iterable[tuple[str, int | None]]) -> Iterator[Deed]:
    """What is told of so many rows of these tables, where each by itself says nothing; None for many."""
    for table, count in counts:
        what = _TABLES.get(table, table.replace("_", " ").capitalize())
        rows = told("{count} changed", count=count) if count else told("changed")
        if count is None:
            rows = told("many changed")
        yield Deed(kind_of(table), "changed", what, rows)


_TABLES = {
    "notes": told("Notes"),
    "anchors": told("Quotations of notes"),
    "verdicts": told("Decisions on findings"),
    "reviews": told("Reviews"),
    "sources": told("Sources"),
    "described": told("Descriptions of sources"),
    "segments": told("Segments"),
    "points": told("Points"),
    "passages": told("Passages"),
    "pins": told("Corrections"),
    "absences": told("Points that a source does not word"),
    "point_pins": told("Decisions on points"),
    "project": told("Settings of the project"),
    "families": told("Spellings"),
}


def _fields(change: RowChange, names: dict[str, str] | dict[str, None]) -> list[Field]:
    found = []
    for column, name in names.items():
        before, after = (_shown(column, text(row, column)) for row in (change.before, change.after))
        if before != after:
            found.append(Field(name or column, before, after))
    return found


def _shown(column: str, value: str) -> str:
    return ", ".join(texts_of(value)) if column == "tags" and value else value


def _summed(fields: Iterable[Field]) -> str:
    return listed(map(_change, fields))


def _change(field: Field) -> Told:
    name = _FIELD_NAMES.get(field.name, field.name)
    if len(field.before) > _SHORT or len(field.after) > _SHORT or field.name in _LONG:
        return told("{field} changed", field=name)
    before, after = (_said(field.name, value) for value in (field.before, field.after))
    return told("{field} {before} → {after}", field=name, before=before, after=after)


_FIELD_NAMES = {
    "point": told("point"),
    "category": told("category"),
    "severity": told("severity"),
    "status": told("status"),
    "tags": told("tags"),
    "text": told("text"),
    "quotation": told("quotation"),
    "state": told("state"),
    "kind": told("kind"),
    "name": told("name"),
    "title": told("title"),
    "outlet": told("outlet"),
    "author": told("author"),
    "date": told("date"),
    "language": told("language"),
    "url": told("url"),
}


_SHORT = 40
_LONG = ("text", "quotation")
_CHOSEN = ("category", "severity", "status", "state", "kind")
"""Fields with words of the program's own."""


def _said(name: str, value: str) -> str:
    if not value:
        return _NOTHING.get(name, told("none"))
    return word(value) if name in _CHOSEN else value
