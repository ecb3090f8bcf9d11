"""Numbers that are one word made of others: `fünfunddreißigtausend`, `duecentocinquanta`, `einundzwanzigster`."""

from collections.abc import Sequence

from app.text.language.counting import Counting

_SHORTEST = 3
"""A part of a compound has so many letters at least."""

_VOWELS = "aeio"
_HUNDRED = 100
_THOUSAND = 1000
_SIZES = (10, _HUNDRED, _THOUSAND, _THOUSAND**2)


def compound(word: str, counting: Counting) -> tuple[float, bool] | None:
    """The value of a word (case-folded) that consists of number words only, and whether it is an ordinal."""
    if word not in counting.compounds:
        parts = _parts(word, counting)
        is_sum = parts and len(parts) > 1 and parts[0] not in counting.sums and parts[-1] not in counting.sums
        counting.compounds[word] = _valued(parts, counting) if parts and is_sum else None
    return counting.compounds[word]


def fits(value: float, current: float) -> bool:
    """Whether a number can follow in a sum: it is below the last digit that has been said."""
    if not current:
        return True
    return any(value < size and current % size == 0 for size in _SIZES)


def _parts(word: str, counting: Counting) -> list[str] | None:
    """The number words of which the whole word consists, the last one an ordinal or not."""
    for length in range(len(word), _SHORTEST - 1, -1):
        part, rest = word[:length], word[length:]
        if not rest:
            if _is_part(part, counting) or part in counting.ordinals:
                return [part]
        elif (whole := _whole(part, rest, counting)) and (others := _parts(rest, counting)):
            return [whole, *others]
    return None


def _whole(part: str, rest: str, counting: Counting) -> str | None:
    """The number word that a part is, its last vowel left out before another one (`centotto`)."""
    if _is_part(part, counting):
        return part
    if part[-1] in _VOWELS or rest[0] not in _VOWELS:
        return None
    return next((part + vowel for vowel in _VOWELS if _is_part(part + vowel, counting)), None)


def _is_part(word: str, counting: Counting) -> bool:
    return word in counting.parts or word in counting.scales or word in counting.sums


def _valued(parts: Sequence[str], counting: Counting) -> tuple[float, bool] | None:
    """The sum of the parts, a smaller digit before a greater one where the language joins them (`fünfundzwanzig`)."""
    total = current = 0.0
    is_joined = False
    for part in parts:
        if part in counting.sums:
            is_joined = True
            continue
        scale = counting.scales.get(part)
        if scale:
            current = max(current, 1.0) * scale
            if scale >= _THOUSAND:
                total, current = total + current, 0.0
        else:
            value = counting.parts[part] if part in counting.parts else float(counting.ordinals[part])
            if not (fits(value, current) or (is_joined and current % _HUNDRED < 10 <= value < _HUNDRED)):
                return None
            current += value
        is_joined = False
    return total + current, parts[-1] in counting.ordinals
