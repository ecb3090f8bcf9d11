"""Figures as values: `1.200,50` is 1200.5, `1/3` a third."""

import re

_RATIO = re.compile(r"(\d+)[/:](\d+)")
_FRACTIONS = frozenset({2, 3, 4, 5, 6, 8, 10})


def value_of(figures: str, decimal: str) -> float:
    """A last group of other than three digits is a fraction; of three, only after the language's decimal sign
    and where nothing else groups."""
    whole, sign, tail = figures, "", ""
    if (last := max(figures.rfind("."), figures.rfind(","))) > 0:
        whole, sign, tail = figures[:last], figures[last], figures[last + 1 :]
    if sign and sign not in whole and (len(tail) != 3 or (sign == decimal and whole.isdigit())):
        return float(re.sub(r"\D", "", whole) + "." + re.sub(r"\D", "", tail))
    return float(re.sub(r"\D", "", figures))


def fraction_of(digits: str) -> float | None:
    """The value of `1/3`; other figures with a slash are a ratio."""
    match = _RATIO.fullmatch(digits)
    if match is None or ":" in digits:
        return None
    part, whole = int(match[1]), int(match[2])
    return part / whole if 0 < part < whole and whole in _FRACTIONS else None
