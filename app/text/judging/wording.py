"""Differences in what is said and in which words: left out, added, called otherwise, only put differently."""

from collections.abc import Iterator, Sequence

from app.text.judging.amounts import is_known_pair, is_one
from app.text.judging.defined import is_defined, is_of_term, names_kind
from app.text.judging.judgement import Judgement, against, both, quote
from app.text.judging.pair import Pair, not_elsewhere
from app.text.judging.scene import Scene, part_of
from app.text.judging.side import Side
from app.text.language.units import Unit
from app.text.variants import Severity
from app.told import told

_LISTING = frozenset(",、،;(/")
_CLAUSE = 3
_DUTY = 2
_LONG = 5
_LABELS = frozenset({"reference", "ordinal"})
"""A clause has a verb form and at least so many words of content; one with a modal verb needs fewer."""

TRANSLATED = Judgement(
    "stylistic", None, told("The wordings are in different languages; their words are not compared.")
)


def omission(pair: Pair, scene: Scene) -> Iterator[Judgement]:
    """Something that only one side says."""
    left, right = (
        [unit for unit in only if not is_one(unit) and not is_known_pair(unit, side)]
        for only, side in ((pair.content_left, pair.left), (pair.content_right, pair.right))
    )
    if bool(left) == bool(right):
        yield from _possessive(pair, scene)
        return
    side, lacking = (pair.left, pair.right) if left else (pair.right, pair.left)
    severity = _weight(pair, left or right, side, lacking)
    if len(left or right) >= _LONG and all(map(lacking.row.counts, left or right)):
        severity = "low"  # it only says again what both say elsewhere
    if severity == "high" and pair.is_rewritten and not pair.is_grave(left or right):
        severity = "medium"
    if severity == "low" and pair.is_rewritten and any(unit.sort != "sign" for unit in lacking.units):
        return  # one word more in a sentence worded anew, where the other has its own
    share = scene.share(left or right, side, lacking)
    if (named := _named(left or right, side)) is not None:
        who = share.told(quote(side.text))
        yield Judgement("entity", named, told("What is named is another thing. {who}", who=who))
        return
    if lacking.gap and not lacking.gap.is_told:
        words = part_of(quote(side.text), quote(side.facing(lacking)))
        yield Judgement(share.kind, "low", share.told(words))
    else:
        yield Judgement(share.kind, severity, share.told(quote(side.facing(lacking))))


def _named(content: Sequence[Unit], side: Side) -> Severity | None:
    """How much it weighs that a word more or less makes it another thing that is named; None for other words."""
    if len(content) != 1:
        return None
    if is_of_term(content[0], side):
        return "medium"
    return "low" if names_kind(content[0], side) else None


def _weight(pair: Pair, content: Sequence[Unit], side: Side, lacking: Side) -> Severity:
    missing = [*content, *not_elsewhere(lacking.gap.units if lacking.gap else (), side, lacking)]
    said = {unit.sense for unit in missing if unit.is_content}
    features = _features(missing)
    if len(said) >= _CLAUSE and features & {"condition", "be", "negation"}:
        return "high"
    if len(said) >= _DUTY and "modality" in features:
        return "high"
    if any(unit.sort in ("quantity", "date") and unit.group not in _LABELS for unit in missing):
        return "high"
    if len(content) > 1:
        return "high" if len(content) >= _CLAUSE and pair.is_grave(content) else "medium"
    return "medium" if pair.is_trigger or _is_item(content[0], side) else "low"


def _features(missing: Sequence[Unit]) -> set[str]:
    """What is in it; a verb that only leads to a verb of another place does not count."""
    last = max((unit.start for unit in missing if unit.is_content), default=0)
    return {unit.sort for unit in missing if unit.sort not in ("modality", "be") or unit.start < last}


def _is_item(unit: Unit, side: Side) -> bool:
    """Whether the word is one of an enumeration: a joining word before it, or a comma before it and another, a
    joining word or an end after it."""
    units = side.row.units
    place = side.place_of(unit)
    before = place - 1
    while before >= 0 and units[before].sort == "article":
        before -= 1
    joiners = side.lexicon.counting.joiners
    if before < 0 or units[before].key in joiners:
        return before >= 0
    if units[before].key not in _LISTING:
        return False
    return place + 1 == len(units) or units[place + 1].sort == "sign" or units[place + 1].key in joiners


def _possessive(pair: Pair, scene: Scene) -> Iterator[Judgement]:
    """Whose it is, said on one side only."""
    left, right = (_owned(side) for side in (pair.left, pair.right))
    if pair.content_left or pair.content_right or bool(left) == bool(right):
        return
    having, lacking = (pair.left, pair.right) if left else (pair.right, pair.left)
    if not any(unit.sort == "article" for unit in lacking.units):
        share = scene.share(left or right, having, lacking)
        yield Judgement(share.kind, "low", share.told(quote(having.text)))


def _owned(side: Side) -> list[Unit]:
    return [unit for unit in side.units if unit.key in side.lexicon.possessives]


def terminology(pair: Pair) -> Iterator[Judgement]:
    """Something called by another word."""
    left, right = pair.content_left, pair.content_right
    if not left or not right:
        return
    several = len(left) > 1 and len(right) > 1
    severity: Severity = "medium" if several or pair.is_grave(left) != pair.is_grave(right) else "low"
    if pair.is_trigger:
        severity = "medium"
    words = against(quote(pair.left.text), quote(pair.right.text))
    if is_defined(left[-1], pair.left) and is_defined(right[-1], pair.right):
        yield Judgement("entity", "medium", told("Something else is named: {words}.", words=words))
    yield Judgement("terminology", severity, told("Other words: {words}.", words=words))


def style(pair: Pair) -> Judgement:
    """The same said in another form, order or way."""
    if pair.moved:
        return Judgement("stylistic", None, told("The same words stand elsewhere in the other wording."))
    words = both(quote(pair.left.text), quote(pair.right.text))
    return Judgement("stylistic", None, told("The same in another form: {words}.", words=words))
