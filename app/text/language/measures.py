"""Units of measure that amount to others, and the signs that all languages write for them."""

from collections.abc import Mapping
from typing import Final

TIME_UNITS: Final[Mapping[str, tuple[int, str]]] = {
    "second": (1, "second"),
    "minute": (1, "minute"),
    "hour": (60, "minute"),
    "day": (1, "day"),
    "working day": (1, "working day"),
    "week": (7, "day"),
    "month": (1, "month"),
    "year": (12, "month"),
    "decade": (120, "month"),
}
"""Units of quantities that are stretches of time, with what they amount to."""

_METRIC: Final[Mapping[str, tuple[float, str]]] = {
    "mm": (0.001, "m"),
    "cm": (0.01, "m"),
    "km": (1000, "m"),
    "mm2": (0.000001, "m2"),
    "cm2": (0.0001, "m2"),
    "ha": (10_000, "m2"),
    "km2": (1_000_000, "m2"),
    "ml": (0.001, "l"),
    "m3": (1000, "l"),
    "mg": (0.000001, "kg"),
    "g": (0.001, "kg"),
    "t": (1000, "kg"),
    "kW": (1000, "W"),
    "MW": (1_000_000, "W"),
    "GW": (1_000_000_000, "W"),
    "MWh": (1000, "kWh"),
    "GWh": (1_000_000, "kWh"),
    "kHz": (1000, "Hz"),
    "MHz": (1_000_000, "Hz"),
    "GHz": (1_000_000_000, "Hz"),
}

SIZES: Final[Mapping[str, tuple[float, str]]] = {**TIME_UNITS, **_METRIC}
"""All units that amount to so many of another one."""

SIGNS: Final[Mapping[str, str]] = {
    sign.casefold(): sign
    for sign in ("Hz", "kHz", "MHz", "GHz", "kV", "dB", "MB", "GB", "TB", "ml", "mg", "m/s", "km/h", "ppm")
} | {"‰": "permille", "°c": "°C", "°f": "°F"}
"""Signs of units, case-folded."""
