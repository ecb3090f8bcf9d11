"""How one language writes quantities and dates: the words and signs of a lexicon that numbers are read by."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.text.language.expressions import cut, spoken
from app.text.language.measures import SIGNS

_LED = "… "
"""Before what counts only behind a word that sets a time."""

_NAMED = ("noon", "midnight")
_SCALE = 100


@dataclass(frozen=True)
class Counting:
    """How a language writes quantities and dates. Keys are case-folded; `starts` are the words that can begin a
    number in words.

    `years` follow the figures of a year (`2026 року`), `references` stand before the number of a part of a document
    (`Section 3`), `joiners` between what is listed, those of `alternatives` where one of it is meant, `ranges` between
    two numbers (`5 to 10`), `sums` inside one (`two hundred and six`), `joined` are numbers with such a word written to
    them (`وعشرون`); `ones` are articles that
    count before a stretch of time (`un año`), some only behind a word that sets a time (`… a`).
    `limits` say that a stretch of time is the longest (`within two years`), `limit_starts` behind it from when it is
    counted (`of`, `after`). `clock` tells what the words of times of day do (see `clock`), `moments` are the words that
    can begin one.
    `durations` are stretches of time that name no number (`fortnight`), `led_durations` such behind a word that sets a
    time only (`в течение месяца`). Endings may be written to figures, or behind a hyphen if listed so (`5-го`); those
    of `cardinal_endings` make no ordinal (`3-х`).
    `parts` are what compounds of number words consist of, with `compounds` read so far."""

    decimal: str
    month_first: bool
    starts: frozenset[str]
    numbers: Mapping[str, float]
    fractions: Mapping[str, float]
    times: Mapping[str, float]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    scales: Mapping[str, int]
    joiners: frozenset[str]
    alternatives: frozenset[str]
    date_joiners: frozenset[str]
    deadlines: frozenset[str]
    percent: frozenset[str]
    units: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    months_have_capitals: bool = False
    years: frozenset[str] = frozenset()
    clock: Mapping[str, str] = field(default_factory=dict)
    moments: frozenset[str] = frozenset()
    cardinal_endings: frozenset[str] = frozenset()
    references: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()
    sums: frozenset[str] = frozenset()
    joined: Mapping[str, float] = field(default_factory=dict)
    ones: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    limit_starts: frozenset[str] = frozenset()
    durations: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    led_durations: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    parts: Mapping[str, float] = field(default_factory=dict)
    compounds: dict[str, tuple[float, bool] | None] = field(default_factory=dict, compare=False, repr=False)


def _forms(said: str, data: Mapping[str, Any]) -> set[str]:
    """An expression as it is looked up word by word; one with signs (`°C`, `km/h`) also as it is written."""
    words = spoken(said, data["elisions"])
    if said.startswith(_LED) or all(letter.isalnum() or letter in " -'" for letter in said):
        return {words}
    return {words, " ".join(cut(said, data["elisions"]))}


def counting(data: Mapping[str, Any]) -> Counting:
    """What the content of one file of `resources/lexicons` says of it."""

    def table(key: str) -> dict[str, Any]:
        return {words: value for said, value in data[key].items() for words in _forms(said, data)}

    numbers, ordinals, durations = table("numbers"), table("ordinals"), table("durations")
    led = {words.removeprefix(_LED): value for words, value in durations.items() if words.startswith(_LED)}
    counted = {words: value for words, value in durations.items() if not words.startswith(_LED)}
    ones = {one.removeprefix(_LED) for one in data["ones"]}
    tables = (numbers, table("fractions"), table("times"), ordinals, counted, led, dict.fromkeys(ones))
    return Counting(
        decimal=data["decimal"],
        month_first=data["dates"] == "mdy",
        starts=frozenset(key.partition(" ")[0] for listed in tables for key in listed),
        numbers=numbers,
        fractions=table("fractions"),
        times=table("times"),
        ordinals=ordinals,
        ordinal_endings=frozenset(data["ordinal_endings"]),
        cardinal_endings=frozenset(data["cardinal_endings"]),
        scales=data["scales"],
        joiners=frozenset(data["and"]),
        alternatives=frozenset(data["or"]),
        date_joiners=frozenset(data["of"]),
        deadlines=frozenset(data["deadline"]),
        percent=frozenset(form for words in data["percent"] for form in _forms(words, data)),
        units={
            **{form: unit for sign, unit in SIGNS.items() for form in _forms(sign, data)},
            **table("currencies"),
            **table("time"),
            **table("measures"),
        },
        months=data["months"],
        weekdays=frozenset(data["weekdays"]),
        months_have_capitals=data["months_have_capitals"],
        years=frozenset(data["years"]),
        clock={expression: does for does, listed in data["clock"].items() for expression in listed},
        moments=frozenset(word.partition(" ")[0] for does in _NAMED for word in data["clock"][does])
        | {*numbers},
        references=frozenset(data["references"]),
        ranges=frozenset(data["ranges"]),
        sums=frozenset(data["sums"]),
        joined={
            word.removesuffix("…") + said: value
            for word in data["sums"]
            if word.endswith("…")
            for said, value in {**dict.fromkeys(ones, 1.0), **numbers}.items()
        },
        ones=frozenset(data["ones"]),
        limits=frozenset(data["limits"]),
        limit_starts=frozenset(data["limit_starts"]),
        durations={words: (float(value), unit) for words, (value, unit) in counted.items()},
        led_durations={words: (float(value), unit) for words, (value, unit) in led.items()},
        parts={
            word: value for word, value in {**dict.fromkeys(ones, 1.0), **numbers}.items() if value < _SCALE
        },
    )
