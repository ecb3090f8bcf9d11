"""What the all-wordings view says in words: headings of blocks and figures of the whole."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.text.differences import Difference
from app.ui.synopsis.blocks import Block, Compared, are_comparable
from app.ui.synopsis.header import Heading
from app.ui.wordings.kinds import kind_name
from app.ui.written import decimal, figure

_QUOTED = 60
_NAMED = 4
"""So many sources of a block are named; the rest are counted, and named in the tip."""


def heading(
    block: Block,
    base: Block,
    compared: Compared | None,
    names: Mapping[str, str],
    current: str = "",
    change: int = -1,
) -> Heading:
    """What stands over a block. `names` are those of the sources by id, `current` the right side of the pair,
    `change` the number of the difference that the analyst is at."""
    called = [names.get(source, source) for source in block.sources]
    return Heading(
        names=_listed(called),
        alike=_alike(block),
        figures=_figures(block, base, compared),
        tip=", ".join(called),
        divergence=None if compared is None else 1 - compared.similarity,
        silent=block.wording.is_lacuna,
        is_base=block.is_base,
        is_current=not block.is_base and current in block.sources,
        instead=_instead(base, compared, change),
    )


def of_base(one: Difference, text: str) -> str:
    """What the base, whose wording is `text`, has at a difference."""
    words = " ".join(one.left.of(text).split())
    words = words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…"
    if not words:
        return _tr("only here")
    return (_tr("instead of “{words}”") if one.right else _tr("left out: “{words}”")).format(words=words)


def figures(blocks: Sequence[Block], compared: Mapping[str, Compared]) -> str:
    """The whole in a line: how many sources, how many different wordings, and who says nothing."""
    if not blocks:
        return ""
    sources = sum(len(block.sources) for block in blocks)
    spoken = [block for block in blocks if not block.wording.is_lacuna]
    silent = sum(len(block.sources) for block in blocks if block.wording.is_lacuna)
    found = [_counted(sources, _tr("1 source"), _tr("{count} sources"))]
    found.append(_counted(len(spoken), _tr("1 wording"), _tr("{count} different wordings")))
    if silent:
        found.append(_counted(silent, _tr("1 says nothing"), _tr("{count} say nothing")))
    if compared:
        total = sum(one.figures.counted for one in compared.values())
        found.append(
            _counted(total, _tr("1 difference from the base"), _tr("{count} differences from the base"))
        )
    return ", ".join(found)


def _instead(base: Block, compared: Compared | None, change: int) -> str:
    if compared is None or not 0 <= change < len(compared.differences):
        return ""
    one = compared.differences[change]
    return of_base(one, base.wording.text) if one.move is None else _tr("moved")


def remark(blocks: Sequence[Block]) -> str:
    """What there is to say where nothing can be compared; else empty."""
    if len(blocks) == 1 and len(blocks[0].sources) == 1:
        return _tr("No other source")
    if len(blocks) == 1:
        return _tr("All have the same wording")
    if blocks and not any(are_comparable(blocks[0], block) for block in blocks[1:]):
        return _tr("Nothing to compare with it")
    return ""


def _alike(block: Block) -> str:
    many = len(block.sources) > 1
    if block.wording.is_lacuna:
        return _tr("say nothing on this point") if many else _tr("says nothing on this point")
    parts = [_tr("base")] if block.is_base else []
    parts += [_tr("the same wording")] if many else []
    return ", ".join(parts)


def _figures(block: Block, base: Block, compared: Compared | None) -> str:
    if compared is not None:
        return " · ".join(_told(compared))
    if block.is_base or block.wording.is_lacuna:
        return ""
    if are_comparable(base, block):
        return _tr("comparing…")
    return _tr("in prose, not compared") if block.wording.is_mention else _tr("not compared")


def _told(compared: Compared) -> Iterable[str]:
    found = compared.figures
    yield decimal(compared.similarity)
    if found.counted:
        yield _counted(found.counted, _tr("1 difference"), _tr("{count} differences"))
    else:
        yield _tr("no differences")
    if found.moved:
        yield _tr("{count} moved").format(count=figure(found.moved))
    if found.ignored:
        kinds = ", ".join(kind_name(kind) for kind in found.ignored)
        yield _tr("{count} ignored ({kinds})").format(count=figure(found.all_ignored), kinds=kinds)
    if compared.approximate:
        yield _tr("not exact")


def _listed(names: Sequence[str]) -> str:
    if len(names) <= _NAMED + 1:
        return ", ".join(names)
    rest = len(names) - _NAMED
    return _tr("{names} and {count} more").format(names=", ".join(names[:_NAMED]), count=figure(rest))


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=figure(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Synopsis", text)
