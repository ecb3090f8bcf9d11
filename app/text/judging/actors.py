"""Differences in who and whom: parties and other names added, dropped or exchanged."""

from collections.abc import Iterator, Sequence

from app.text.judging.judgement import ONE_SIDE, Judgement, against, quote, quotes
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.knowledge import bare
from app.text.language.lexicon import Lexicon
from app.text.language.units import Unit
from app.text.variants import Severity
from app.told import Told, told

_FEW = 1
_NEAR = 3
_COMMAS = frozenset(",、،–-‐‑")


def actors(pair: Pair) -> Iterator[Judgement]:
    """Other parties or names, or some that only one side has."""
    left, right = (
        [unit for unit in only if not _is_verb(unit, side)]
        for only, side in zip(pair.only("name", "party"), (pair.left, pair.right), strict=True)
    )
    if not left and not right:
        yield from _pronouns(pair)
    elif pair.content_left and pair.content_right:
        if not (left and right) and _is_aside(pair, left or right):
            return  # other words, one of which is a name
        yield _exchanged(pair, left, right)
    else:
        yield from _one_sided(pair, left or right, pair.left if left else pair.right)


def _exchanged(pair: Pair, left: Sequence[Unit], right: Sequence[Unit]) -> Judgement:
    """Somebody or something else is named."""
    words = _words(pair)
    if _is_seat(left, right, pair.right.lexicon) or _is_seat(right, left, pair.left.lexicon):
        return Judgement("entity", "low", told("A seat stands for whoever sits there: {words}.", words=words))
    both = bool(left) and bool(right)
    bound = both and (pair.is_subject or any(unit.sort == "party" for unit in (*left, *right)))
    severity: Severity = "high" if pair.is_subject and not pair.is_rewritten else "medium"
    if bound:
        severity = "medium" if pair.is_rewritten else "high"
        return Judgement("party", severity, told("Another party is named: {words}.", words=words))
    return Judgement("entity", severity, told("Something else is named: {words}.", words=words))


def _is_verb(unit: Unit, side: Side) -> bool:
    """Whether the word for a party is a verb here: `shall state`, `to host`."""
    place = side.place_of(unit)
    before = side.row.units[place - 1] if place else None
    return (
        unit.sort == "party"
        and before is not None
        and (before.sort == "modality" or before.key in side.lexicon.infinitives)
    )


def _is_aside(pair: Pair, named: Sequence[Unit]) -> bool:
    """Whether a name only goes with another word, as in `Danish funds`, which other words stand instead of."""
    content = pair.content_left if named[0] in pair.content_left else pair.content_right
    return content[-1].sort == "word" and not pair.is_subject


def _is_seat(named: Sequence[Unit], others: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether each of `others` is the seat of one of the `named`: `Denmark`, `Copenhagen`."""
    senses = {unit.sense for unit in named}
    seats = [lexicon.seats.get(bare(unit.text.casefold(), lexicon), frozenset[str]()) for unit in others]
    return bool(senses and seats) and all(senses & meant for meant in seats)


def _one_sided(pair: Pair, named: Sequence[Unit], side: Side) -> Iterator[Judgement]:
    content = pair.content_left or pair.content_right
    if len(content) - len(named) > _FEW:
        return  # more than a name is missing
    if _is_part(side, named):
        return  # of a longer name
    if _is_title(side, named):
        titles = told("A title stands {where}: {words}.", where=ONE_SIDE, words=quotes(named))
        yield Judgement("party", "low", titles)
        return
    listed = _is_in_row(side, named)
    if not (listed or pair.is_subject) and all(unit.sort == "party" for unit in named):
        return  # any noun
    severity: Severity = "high" if (listed or side.is_agent) and not pair.is_rewritten else "medium"
    kind = "party" if listed or pair.is_subject else "entity"
    yield Judgement(kind, severity, told("Named {where}: {words}.", where=ONE_SIDE, words=quotes(named)))


def _is_in_row(side: Side, named: Sequence[Unit]) -> bool:
    """Whether other names stand beside them in a list: who is party to something has changed."""
    before, after = _around(side, named)
    return any(
        len(beside) > 1 and _lists(beside[0], side) and named[0].sort in {unit.sort for unit in beside[1:]}
        for beside in (before, after)
    )


def _is_title(side: Side, named: Sequence[Unit]) -> bool:
    """Whether it is what somebody is, before the name: `President Ada`."""
    place = side.place_of(named[-1]) + 1
    titled = place < len(side.row.units) and side.row.units[place].sort == "name"
    return titled and all(unit.sort == "party" and unit.text[0].isupper() for unit in named)


def _is_part(side: Side, named: Sequence[Unit]) -> bool:
    """Whether another name touches them."""
    return any(beside and beside[0].sort == "name" == named[0].sort for beside in _around(side, named))


def _around(side: Side, named: Sequence[Unit]) -> tuple[Sequence[Unit], Sequence[Unit]]:
    """The next units before them, backwards, and behind them."""
    units = side.row.units
    first, last = side.place_of(named[0]), side.place_of(named[-1])
    return units[max(0, first - _NEAR) : first][::-1], units[last + 1 : last + 1 + _NEAR]


def _lists(unit: Unit, side: Side) -> bool:
    return unit.text in _COMMAS or unit.key in side.lexicon.counting.joiners


def _pronouns(pair: Pair) -> Iterator[Judgement]:
    """A pronoun against a noun: who is meant can be read differently."""
    for mine, theirs in ((pair.left, pair.content_right), (pair.right, pair.content_left)):
        if theirs and all(map(mine.row.counts, theirs)):
            continue  # what the pronoun stands for is named in its wording as well
        if theirs and not mine.content and any(unit.key in mine.lexicon.pronouns for unit in mine.units):
            words = _words(pair)
            yield Judgement(
                "party", "low", told("Who is meant is said in another way: {words}.", words=words)
            )


def _words(pair: Pair) -> Told:
    return against(quote(pair.left.text), quote(pair.right.text))
