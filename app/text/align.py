"""Lining up the points of several sources by what they say.

The reference's list is the canonical one. In steps: a vocabulary of all documents (what each word is worth);
every other source's items placed on the canonical rows (`cutting`, over `placing` and `homes`); rows for what
only others have (`added`); and the prose of all sources, sentence by sentence, linked to the points it speaks
of (`mentions`). No step knows a language, and none depends on the order in which the sources are given.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.text.alignment.added import Added, added
from app.text.alignment.canon import Canon, rows
from app.text.alignment.clauses import clauses
from app.text.alignment.corroboration import corroborate
from app.text.alignment.cutting import Settled, settle
from app.text.alignment.listing import Listing, has_list, listing, union
from app.text.alignment.mentions import mentions
from app.text.alignment.vocabulary import Vocabulary
from app.text.alignment.witnesses import Witnesses
from app.text.alignment.words import acronyms, keys
from app.text.cancel import Stop, watched
from app.text.model import Alignment, Passage, Point, SegmentedSource
from app.text.titles import title

_WORDINGS = 5
"""Of each point, prose is held against so many wordings."""


def choose_reference(sources: Sequence[SegmentedSource]) -> str:
    """The id of the source whose list is most complete.

    Most listed items; then most points, most printed markers, most text. Where none has a list, most
    paragraphs. Of equals, the one whose id comes first. There must be at least one source.
    """
    return min(sources, key=_incompleteness).id


def _incompleteness(source: SegmentedSource) -> tuple[int, int, int, int, int, str]:
    listed = [segment for segment in source.segments if segment.role in ("point", "subpoint")]
    counted = listed or [segment for segment in source.segments if segment.role == "intro"]
    return (
        -len(listed),
        -sum(segment.role == "point" for segment in listed),
        -sum(segment.marker is not None for segment in listed),
        -len(counted),
        -sum(len(segment.span) for segment in counted),
        source.id,
    )


def align(sources: Sequence[SegmentedSource], reference: str, should_cancel: Stop = None) -> Alignment:
    """One canonical list, and where every source words each of its points.

    `reference` is the id of one of the sources. Raises `Cancelled` soon after `should_cancel` answers True.
    """
    by_id = {source.id: source for source in sources}
    paragraphs_count = not has_list(by_id[reference])
    listings = {}
    for source in watched(sorted(sources, key=lambda source: source.id), should_cancel):
        listings[source.id] = listing(source, paragraphs_count=paragraphs_count)
    vocabulary = _vocabulary(listings.values(), should_cancel)
    canon = Canon(vocabulary, rows(listings[reference]), should_cancel)
    others = [settle(canon, one, should_cancel) for name, one in listings.items() if name != reference]
    others = corroborate(canon, others, should_cancel)
    new = added(canon, others, should_cancel)
    listed = [
        *_own(canon, listings[reference]),
        *_placed(canon, others),
        *(p for row in new for p in row.passages),
    ]
    points = _points(canon, new, listed, by_id)
    spoken = _mentioned(vocabulary, points, listed, list(listings.values()), should_cancel)
    order = {source.id: number for number, source in enumerate(sources)}
    rank = {point.id: number for number, point in enumerate(points)}
    passages = sorted([*listed, *spoken], key=lambda p: (rank[p.point], order[p.source], p.start, p.end))
    return Alignment(points, tuple(passages))


def _vocabulary(listings: Iterable[Listing], should_cancel: Stop) -> Vocabulary:
    """Every item and every sentence of prose counts as one segment."""
    segments: list[Sequence[str]] = []
    capitals: set[str] = set()
    for one in watched(listings, should_cancel):
        text = one.source.text
        segments.extend(item.keys for item in one.items)
        for item in one.items:
            capitals |= acronyms(item.segment.span.of(text))
        for paragraph in watched(one.prose, should_cancel):
            capitals |= acronyms(paragraph.of(text))
            sentences: dict[int, list[str]] = {}
            for clause in clauses(text, paragraph):
                sentences.setdefault(clause.sentence, []).append(text[clause.start : clause.end])
            segments.extend(union(map(keys, parts)) for parts in sentences.values())
    return Vocabulary(segments, capitals, should_cancel)


def _own(canon: Canon, reference: Listing) -> Iterator[Passage]:
    for row in canon.rows:
        for number in row.items:
            segment = reference.items[number].segment
            yield Passage(row.id, reference.source.id, segment.start, segment.end, segment.role)


def _placed(canon: Canon, others: Iterable[Settled]) -> Iterator[Passage]:
    for one in others:
        for place in one.places:
            role = one.listing.items[place.item].segment.role
            name, source = canon.rows[place.row].id, one.listing.source.id
            yield Passage(name, source, place.start, place.end, role, place.confidence)


def _points(
    canon: Canon, new: Iterable[Added], listed: Iterable[Passage], sources: Mapping[str, SegmentedSource]
) -> tuple[Point, ...]:
    """All rows in reading order, the added ones behind the row they follow."""
    behind: defaultdict[tuple[int, bool], list[str]] = defaultdict(list)
    for row in new:
        last = row.row if row.is_part or row.row < 0 else canon.units[canon.rows[row.row].unit][-1]
        behind[last, row.is_part].append(row.id)
    names = behind[-1, False]
    for number, canonical in enumerate(canon.rows):
        names += [canonical.id, *behind[number, True], *behind[number, False]]
    heads: dict[str, Passage] = {}
    for passage in listed:
        heads.setdefault(passage.point, passage)
    points: dict[str, Point] = {}
    for name in names:
        text = title(heads[name].span.of(sources[heads[name].source].text))
        for above in _ancestors(name):
            points.setdefault(above, Point(above, text))
        points[name] = Point(name, text)
    return tuple(points.values())


def _ancestors(name: str) -> list[str]:
    """The ids of the points it is part of, outermost first. They need not have a text of their own."""
    labels = name.split(".")
    return [".".join(labels[:depth]) for depth in range(1, len(labels))]


def _mentioned(
    vocabulary: Vocabulary,
    points: Sequence[Point],
    listed: Iterable[Passage],
    listings: Sequence[Listing],
    should_cancel: Stop,
) -> Iterator[Passage]:
    """The passages of prose that speak of points."""
    if not any(one.prose for one in listings):
        return
    texts = {one.source.id: one.source.text for one in listings}
    number = {point.id: place for place, point in enumerate(points)}
    wordings: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for passage in watched(listed, should_cancel, 512):
        wordings[passage.point].append(keys(passage.span.of(texts[passage.source])))
    tops = {
        top: place for place, top in enumerate(dict.fromkeys(point.id.partition(".")[0] for point in points))
    }
    witnesses = Witnesses(
        vocabulary,
        [(number[point], wording) for point, said in wordings.items() for wording in _telling(said)],
        [tops[point.id.partition(".")[0]] for point in points],
    )
    for one in listings:
        for mention in mentions(one.source.text, one.prose, witnesses, should_cancel):
            confidence = round(min(0.95, 0.3 + mention.likeness), 3)
            for point in mention.points:
                yield Passage(
                    points[point].id, one.source.id, mention.start, mention.end, "mention", confidence
                )


def _telling(wordings: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The first wording and, of the others, those with most words that it lacks."""
    known = set(wordings[0])
    others = sorted(wordings[1:], key=lambda wording: -len(set(wording) - known))
    return [wordings[0], *others[: _WORDINGS - 1]]
