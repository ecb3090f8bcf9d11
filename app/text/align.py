"""Lining up the points of several sources by what they say.

The reference's list is the canonical one. In steps: a vocabulary of all documents (what each word is worth);
every other source's items placed on the canonical rows (`cutting`, over `placing` and `homes`); rows for what
only others have (`added`); and the prose of all sources, sentence by sentence, linked to the points it speaks
of (`mentions`). No step knows a language, and none depends on the order in which the sources are given.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import inf

from app.text.alignment.added import Added, added
from app.text.alignment.canon import Canon, own_items
from app.text.alignment.captions import with_captions
from app.text.alignment.clauses import clauses
from app.text.alignment.corroboration import corroborate
from app.text.alignment.cutting import Place, Settled, settle
from app.text.alignment.decisions import Decisions
from app.text.alignment.heading import headings
from app.text.alignment.listing import Listing, has_list, listing, union
from app.text.alignment.mentions import mentions
from app.text.alignment.named import names_of
from app.text.alignment.ordering import in_order, ordered
from app.text.alignment.unmarked import as_the_reference, is_unmarked
from app.text.alignment.vocabulary import Vocabulary
from app.text.alignment.witnesses import Witnesses
from app.text.alignment.words import acronyms, keys
from app.text.cancel import Stop, check, watched
from app.text.lineup import NONE, Corrections
from app.text.model import Alignment, Passage, Point, SegmentedSource
from app.text.titles import title

_WORDINGS = 5
"""Of each point, prose is held against so many wordings."""


def choose_reference(sources: Sequence[SegmentedSource]) -> str:
    """The id of the source whose list is most complete.

    One that prints markers before one that does not; then most listed items, most points, most printed markers,
    most text. Where none has a list, most paragraphs. Of equals, the one whose id comes first. There must be at
    least one source.
    """
    return min(sources, key=_incompleteness).id


def _incompleteness(source: SegmentedSource) -> tuple[bool, int, int, int, int, int, str]:
    listed = [segment for segment in source.segments if segment.role in ("point", "subpoint")]
    counted = listed or [segment for segment in source.segments if segment.role == "intro"]
    return (
        is_unmarked(source.segments),
        -len(listed),
        -sum(segment.role == "point" for segment in listed),
        -sum(segment.marker is not None for segment in listed),
        -len(counted),
        -sum(len(segment.span) for segment in counted),
        source.id,
    )


def align(
    sources: Sequence[SegmentedSource],
    reference: str,
    should_cancel: Stop = None,
    corrections: Corrections = NONE,
) -> Alignment:
    """One canonical list, and where every source words each of its points.

    `reference` is the id of one of the sources. What the `corrections` say holds exactly: a pinned stretch words
    the points that it is pinned to and the rest is placed around it, a source has nothing on a point that it does
    not say, and points of the analyst's own are there like any others. Raises `Cancelled` soon after
    `should_cancel` answers True.
    """
    decisions = Decisions(corrections, sources)
    ids = sorted(source.id for source in sources)
    by_id = {source.id: decisions.resegmented(source) for source in sources}
    by_id = {name: as_the_reference(source, by_id[reference]) for name, source in by_id.items()}
    paragraphs_count = not has_list(by_id[reference])
    listings = {}
    for name in watched(ids, should_cancel):
        listings[name] = listing(by_id[name], paragraphs_count=paragraphs_count, should_cancel=should_cancel)
    vocabulary = _vocabulary(listings.values(), should_cancel)
    canon = Canon(vocabulary, decisions.rows(listings[reference]), should_cancel)
    listings = {name: decisions.applied(one, canon.rows) for name, one in listings.items()}
    others = [settle(canon, one, should_cancel) for name, one in listings.items() if name != reference]
    looked_over = corroborate(canon, others, should_cancel)
    settled = [_own(canon, listings[reference]), *(with_captions(canon, one) for one in looked_over)]
    new = added(canon, settled, should_cancel)
    listed = decisions.enforced(
        [*_placed(canon, settled), *(p for row in new for p in row.passages)], canon.rows
    )
    names = ordered(_names(canon, new), decisions.points)
    spoken = _mentioned(
        vocabulary, names, listed, list(listings.values()), reference, decisions, should_cancel
    )
    passages = decisions.enforced([*listed, *spoken], canon.rows)
    check(should_cancel)
    texts = {source.id: source.text for source in sources}
    heads = headings(names, passages, reference, texts, own_items(by_id[reference]))
    points = (
        Point(name, decisions.titles.get(name) or title(heads.get(name, "")))
        for name in watched(names, should_cancel, 256)
    )
    return Alignment(tuple(points), in_order(passages, names, [source.id for source in sources]))


def _vocabulary(listings: Iterable[Listing], should_cancel: Stop) -> Vocabulary:
    """Every item and every sentence of prose counts as one segment."""
    segments: list[Sequence[str]] = []
    capitals: set[str] = set()
    for one in watched(listings, should_cancel):
        text = one.source.text
        segments.extend(item.keys for item in one.items)
        for item in watched(one.items, should_cancel, 1024):
            capitals |= acronyms(item.segment.span.of(text))
        for paragraph in watched(one.prose, should_cancel):
            capitals |= acronyms(paragraph.of(text))
            sentences: dict[int, list[str]] = {}
            for clause in clauses(text, paragraph):
                sentences.setdefault(clause.sentence, []).append(text[clause.start : clause.end])
            segments.extend(union(map(keys, parts)) for parts in sentences.values())
    return Vocabulary(segments, capitals, should_cancel)


def _own(canon: Canon, reference: Listing) -> Settled:
    """The reference on its own rows. An item is left if the analyst says that it does not word its row."""
    spans = [item.segment.span for item in reference.items]
    places = [
        Place(item, number, spans[item].start, spans[item].end, inf)
        for number, row in enumerate(canon.rows)
        for item in row.items
    ]
    placed = {*reference.held, *(place.item for place in places)}
    left = tuple(number for number in range(len(spans)) if number not in placed)
    in_text_order = sorted(places, key=lambda place: (place.item, place.row))
    return Settled(reference, {}, tuple(in_text_order), left)


def _placed(canon: Canon, others: Iterable[Settled]) -> Iterator[Passage]:
    for one in others:
        for place in one.places:
            role = one.listing.items[place.item].segment.role
            name, source = canon.rows[place.row].id, one.listing.source.id
            yield Passage(name, source, place.start, place.end, role, place.confidence)


def _names(canon: Canon, new: Iterable[Added]) -> list[str]:
    """The ids of all rows, the added ones behind the row they follow."""
    behind: defaultdict[tuple[int, bool], list[str]] = defaultdict(list)
    for row in new:
        last = row.row if row.is_part or row.row < 0 else canon.units[canon.rows[row.row].unit][-1]
        behind[last, row.is_part].append(row.id)
    names = behind[-1, False]
    for number, canonical in enumerate(canon.rows):
        names += [canonical.id, *behind[number, True], *behind[number, False]]
    return names


def _mentioned(
    vocabulary: Vocabulary,
    points: Sequence[str],
    listed: Sequence[Passage],
    listings: Sequence[Listing],
    reference: str,
    decisions: Decisions,
    should_cancel: Stop,
) -> Iterator[Passage]:
    """The passages of prose that speak of points."""
    if not any(one.prose for one in listings):
        return
    by_id = {one.source.id: one for one in listings}
    texts = {name: one.source.text for name, one in by_id.items()}
    number = {point: place for place, point in enumerate(points)}
    known = {(one.source.id, item.segment.span): item.keys for one in listings for item in one.items}
    wordings: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for passage in watched(listed, should_cancel, 512):
        said = known.get((passage.source, passage.span))
        wordings[passage.point].append(said or keys(passage.span.of(texts[passage.source])))
    tops: dict[str, int] = {}
    witnesses = Witnesses(
        vocabulary,
        (
            (number[point], wording)
            for point, all_said in watched(wordings.items(), should_cancel, 256)
            for wording in _telling(all_said)
        ),
        [tops.setdefault(point.partition(".")[0], len(tops)) for point in points],
    )
    for one in listings:
        barred = decisions.barred(one.source.id, number)
        names = names_of(one, by_id[reference], listed, number)
        for mention in mentions(one.source.text, one.prose, witnesses, should_cancel, barred, names):
            confidence = round(min(0.95, 0.3 + mention.likeness), 3)
            for point in mention.points:
                yield Passage(points[point], one.source.id, mention.start, mention.end, "mention", confidence)


def _telling(wordings: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The first wording and, of the others, those with most words that it lacks."""
    known = set(wordings[0])
    others = sorted(wordings[1:], key=lambda wording: -len(set(wording) - known))
    return [wordings[0], *others[: _WORDINGS - 1]]
