"""The only article of a law, the only final provision: *Artículo único*, *Article unique*, *Einziger Artikel*.

It bears no number. What makes it a marker are two words, one that says so and one for what it is.
"""

import re

from app.text.segmentation.keywords import folded
from app.text.segmentation.labels import SPACE, STOPS, Label, Style
from app.text.segmentation.lines import is_small

ONLY = "only"
"""The brackets of the style of such a marker."""
ONLY_INSIDE = "only inside"
"""Those of one that is a part of another: parágrafo único."""
_WORDS = (
    "sole single einziger einzige einziges unique unico unica unic enig enige eneste enda единственная единственный "
    "единственное єдина єдиний єдине адзіны адзіная jedyny jedyna jediný jediná jediné jedini једини једина единствен "
    "единствена egyetlen ainoa tek μόνο μοναδικό μόνος الوحيدة الوحيد وحيدة واحدة واحده יחיד יחידה tunggal"
)
_ONLY = frozenset(map(folded, _WORDS.split()))
_WHAT = re.compile(
    "arti[ck]|artig|artyk|section|clau|klau|disposi|bestimmung|provision|статт?[яьі]|член|члан|артык|cl[ae]n[eao]k|"
    "αρθρο|διαταξη|(?:ال)?(?:ماد|حكم)|סעיף|הוראה|madde|hukum|cikk|szakasz|pykala|pasal|§"
)
_WORD = r"[^\W\d_][^\W\d_\u064b-\u0652]*"
_TWO = re.compile(
    rf"(?P<words>(?:{_WORD}[ \xa0]){{1,3}}\(?{_WORD}\)?)"
    rf"(?:{SPACE}*(?:[{STOPS}]{SPACE}*)?(?:[:：{STOPS}]|[-–—]+)(?=\s|$)|{SPACE}*$)"
)
_LONGEST = 60


def sole(text: str, at: int, end: int) -> Label | None:
    """The words for the only article at this place, and nothing or a sign behind them.

    The label is 1, the word of the style what there is one of. A paragraph that is the only one of its article
    (parágrafo único) is a part of that.
    """
    found = _TWO.match(text, at, min(end, at + _LONGEST))
    if not found or is_small(text[at]):
        return None
    words = [folded(word.strip("()")) for word in found["words"].split()]
    only = next((n for n in (0, len(words) - 1) if words[n] in _ONLY), None)
    if only is None:
        return None
    what = " ".join(word for n, word in enumerate(words) if n != only)
    inner = what.startswith("paragra") and only > 0
    if not _WHAT.match(what) and not what.startswith("paragra"):
        return None
    return Label("1", Style("keyword", what, ONLY_INSIDE if inner else ONLY), found.end())
