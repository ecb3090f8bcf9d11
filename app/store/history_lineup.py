"""What an edit did to the line-up: which words word which points, how sources are cut, what the points are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.store.history_places import Places, excerpt
from app.store.history_rows import RowChange, Values, text
from app.store.history_words import word
from app.store.schema import ABSENCES, PASSAGES, PINS, POINT_PINS, POINTS, SEGMENTS
from app.store.values import texts_of
from app.text.history import Deed, Did, Field
from app.told import Told, told

_Changes = Sequence[RowChange]
_Place = tuple[str, str]
"""A source, and where in it words begin."""

_LINES = 12
"""So many segments of one source are shown."""


def lineup_deeds(places: Places, by_table: Mapping[str, _Changes]) -> Iterator[Deed]:
    """The deeds behind the changes of the tables of the line-up. Raises ValueError or TypeError if a row makes no
    sense.
    """
    passages = by_table.get(PASSAGES.name, ())
    points = by_table.get(POINTS.name, ())
    yield from sorted(_passage_deeds(places, passages), key=lambda deed: deed.did != "moved")
    news = {_place(change.row) for change in passages if _is_news(change)}
    yield from _pin_deeds(places, (c for c in by_table.get(PINS.name, ()) if _place(c.row) not in news))
    yield from _absence_deeds(places, by_table.get(ABSENCES.name, ()))
    yield from _point_deeds(points)
    named = {text(change.row, "id") for change in points}
    yield from _point_pin_deeds(
        c for c in by_table.get(POINT_PINS.name, ()) if text(c.row, "id") not in named
    )
    yield from _segment_deeds(places, by_table.get(SEGMENTS.name, ()))


def _passage_deeds(places: Places, changes: _Changes) -> Iterator[Deed]:
    here: defaultdict[_Place, list[RowChange]] = defaultdict(list)
    for change in changes:
        if _is_news(change):
            here[_place(change.row)].append(change)
    for found in here.values():
        before = [change.before for change in found if change.before is not None]
        after = [change.after for change in found if change.after is not None]
        yield _passage_deed(places, before, after)


def _passage_deed(places: Places, before: list[Values], after: list[Values]) -> Deed:
    row = (after or before)[0]
    what = _called(_words(places, row), places.name(text(row, "source")))
    old, new = (sorted({text(one, "point") for one in rows}) for rows in (before, after))
    before_, after_ = (", ".join(side) for side in (old, new))
    point = new[0] if new else old[0]
    did: Did
    if not old:
        did, sum_ = "added", told("words point {points} now", points=after_)
    elif not new:
        did, sum_ = "deleted", told("words point {points} no more", points=before_)
    elif old != new:
        did, sum_ = "moved", told("moved from point {before} to {after}", before=before_, after=after_)
    else:
        return _reshaped(places, what, before[0], after[0])
    return Deed("lineup", did, what, sum_, (Field("point", before_, after_),), point)


def _reshaped(places: Places, what: str, before: Values, after: Values) -> Deed:
    """A passage that words the point as before, in another role or with more or fewer words."""
    point = text(after, "point")
    if text(before, "role") != text(after, "role"):
        field = Field("role", text(before, "role"), text(after, "role"))
        return Deed(
            "lineup",
            "changed",
            what,
            told("{before} → {after}", before=word(field.before), after=word(field.after)),
            (field,),
            point,
        )
    field = Field("words", *(_words(places, row) for row in (before, after)))
    return Deed("lineup", "changed", what, told("ends elsewhere"), (field,), point)


def _pin_deeds(places: Places, changes: Iterable[RowChange]) -> Iterator[Deed]:
    for change in changes:
        words, source = excerpt(text(change.row, "exact")), places.name(text(change.row, "source"))
        what = told("“{words}” in {source}", words=words, source=source)
        before, after = (_fixed(row) for row in (change.before, change.after))
        fields = (Field("fixed", before, after),) if before != after else ()
        yield Deed("lineup", change.did, what, after or told("up to the program again"), fields)


def _fixed(row: Values | None) -> str:
    """What the analyst has said of a stretch; empty for nothing."""
    if row is None:
        return ""
    points = text(row, "points")
    named = ", ".join(texts_of(points)) if points else ""
    if named:
        return told("fixed to point {points}", points=named)
    return told("fixed as {role}", role=word(text(row, "role")))


def _absence_deeds(places: Places, changes: _Changes) -> Iterator[Deed]:
    for change in changes:
        point = text(change.row, "point")
        what = told("Point {point} in {source}", point=point, source=places.name(text(change.row, "source")))
        sum_ = told("marked as absent") if change.after else told("no more marked as absent")
        yield Deed("lineup", change.did, what, sum_, (), point)


def _point_deeds(changes: _Changes) -> Iterator[Deed]:
    placed = [change for change in changes if change.before and change.after and not change.differs("title")]
    for change in changes:
        what, did = told("Point {point}", point=text(change.row, "id")), change.did
        if did == "changed" and change.differs("title"):
            field = Field("title", text(change.before, "title"), text(change.after, "title"))
            yield Deed("lineup", did, what, told("given another title"), (field,), text(change.row, "id"))
        elif did != "changed":
            title = excerpt(text(change.row, "title"))
            sum_ = told("deleted, “{words}”", words=title)
            if did == "added":
                sum_ = told("added, “{words}”", words=title)
            yield Deed("lineup", did, what, sum_, (), text(change.row, "id"))
    if placed and len(placed) == len(changes):
        many = told("{count} points stand elsewhere", count=len(placed))
        sum_ = many if len(placed) > 1 else told("1 point stands elsewhere")
        yield Deed("lineup", "moved", told("Order of the points"), sum_)


def _point_pin_deeds(changes: Iterable[RowChange]) -> Iterator[Deed]:
    for change in changes:
        point = text(change.row, "id")
        fixed, free = told("title or place fixed"), told("title and place up to the program again")
        what = told("Point {point}", point=point)
        yield Deed("lineup", change.did, what, fixed if change.after else free, (), point)


def _segment_deeds(places: Places, changes: _Changes) -> Iterator[Deed]:
    of_source: defaultdict[str, list[RowChange]] = defaultdict(list)
    for change in changes:
        of_source[text(change.row, "source")].append(change)
    for source, some in of_source.items():
        sides = [
            sorted(rows, key=lambda row: _whole(row, "start"))
            for rows in (
                [change.before for change in some if change.before],
                [change.after for change in some if change.after],
            )
        ]
        before, after = ("\n".join(_segment(places, row) for row in rows[:_LINES]) for rows in sides)
        if before == after:  # cut as before, by another rule
            continue
        old, new = map(len, sides)
        sum_ = (
            told("{count} changed", count=old) if old == new else told("{old} became {new}", old=old, new=new)
        )
        fields = (Field("segments", before, after),)
        what = told("Segments of {source}", source=places.name(source))
        yield Deed("lineup", "changed", what, sum_, fields)


def _segment(places: Places, row: Values) -> str:
    path = ".".join(texts_of(text(row, "path")))
    return f"{path or text(row, 'role')}  {_words(places, row)}"


def _called(words: str, source: str) -> Told:
    if words:
        return told("Passage “{words}” in {source}", words=words, source=source)
    return told("Passage in {source}", source=source)


def _words(places: Places, row: Values) -> str:
    return places.words(text(row, "source"), _whole(row, "start"), _whole(row, "end"))


def _is_news(change: RowChange) -> bool:
    """Whether more of a passage changed than how sure the program is of it."""
    return change.before is None or change.after is None


def _place(row: Values) -> _Place:
    return text(row, "source"), text(row, "start")


def _whole(row: Values, column: str) -> int:
    """Raises TypeError if the value is no number of characters."""
    value = row.get(column)
    if type(value) is not int or abs(value) >= 1 << 62:
        raise TypeError(value)
    return value
