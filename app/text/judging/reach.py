"""Differences in reach: all or some, at least or at most, for good or for a time, who else and what else."""

from collections.abc import Iterator

from app.text.judging.judgement import Judgement, against, quote, quote_unit
from app.text.judging.pair import Pair
from app.text.judging.scene import Scene, part_of
from app.text.judging.side import Side
from app.text.language.units import Unit
from app.text.variants import Severity
from app.told import told

_OPPOSITES = frozenset(
    {
        frozenset({"floor", "ceiling"}),
        frozenset({"lasting", "passing"}),
        frozenset({"all", "only"}),
        frozenset({"only", "floor"}),
    }
)
_NARROW = frozenset({"some", "only", "ceiling", "passing"})
_WEAK = frozenset({"about", "further", "mutual"})
_SAME = frozenset({frozenset({"open", "open-ended"})})


def reach(pair: Pair, scene: Scene) -> Iterator[Judgement]:
    """Words of reach that only one side has, or that differ."""
    left, right = pair.only("scope")
    if not left and not right:
        return
    if left and right:
        groups = frozenset({left[0].group, right[0].group})
        words = against(quote_unit(left[0]), quote_unit(right[0]))
        kind = (
            "scope-addition"
            if left[0].group in _NARROW and right[0].group not in _NARROW
            else "scope-omission"
        )
        severity: Severity = "high" if groups in _OPPOSITES else "medium"
        yield Judgement(kind, severity, told("It reaches differently far: {words}.", words=words))
        return
    unit = (left or right)[0]
    severity = "low" if unit.group in _WEAK else "medium"
    having, lacking = (pair.left, pair.right) if left else (pair.right, pair.left)
    alone = not pair.content_left and not pair.content_right
    if alone and unit.group == "all" and _says_many(unit, having, lacking):
        return
    share = scene.share([unit], having, lacking)
    if lacking.gap and not lacking.gap.is_told:
        words = part_of(quote_unit(unit), quote(having.facing(lacking)))
        yield Judgement(share.kind, "low", share.told(words))
        return
    differs = told("How far it reaches differs. {who}", who=share.told(quote_unit(unit)))
    yield Judgement(share.kind, severity, differs)


def _says_many(unit: Unit, having: Side, lacking: Side) -> bool:
    """Whether the other sentence speaks of the same things in the plural, with no word of reach: `each guest pays`,
    `guests pay`."""
    following = having.row.units[having.place_of(unit) + 1 :][:1]
    forms = having.lexicon.forms
    return any(
        forms.is_plural(one.key, many.key) and not any(other.sort == "scope" for other in lacking.units)
        for one in following
        for many in lacking.sentence
    )
