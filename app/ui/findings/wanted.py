"""What the analyst wants to see of the findings: of the point or of the project, in which order, and which of them.

It is kept with the project, as one line of JSON.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeVar, get_args

from app.text.model import FINDING_KINDS, NOTE_SEVERITIES
from app.text.variants import NON_MATERIAL_KINDS

Scope = Literal["point", "project"]
Order = Literal["weight", "reading"]
Sign = Literal["open", "confirmed", "dismissed", "noted"]

SCOPES: tuple[Scope, ...] = get_args(Scope)
ORDERS: tuple[Order, ...] = get_args(Order)
SIGNS: tuple[Sign, ...] = get_args(Sign)
"""What can have become of a finding; one that is noted is open, confirmed or dismissed as well."""

KINDS = (*FINDING_KINDS, *NON_MATERIAL_KINDS)
SEVERITIES = NOTE_SEVERITIES

KEY = "findings"
"""The project setting that holds it."""

T = TypeVar("T", bound=str)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings show. An empty set, or an empty `source`, leaves none out.

    `source`, by id, shows those in which it reads otherwise than the reference. With `others` also what is not
    material shows, unless severities are chosen.
    """

    kinds: frozenset[str] = frozenset()
    severities: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    source: str = ""
    others: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether something that is material may be left out."""
        return bool(self.kinds or self.severities or self.signs or self.source)


EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class ListState:
    """How the list of findings is set. `warned` are the sources, by id, of which the analyst has read that no
    lexicon fits them."""

    scope: Scope = "point"
    order: Order = "weight"
    wanted: Wanted = EVERYTHING
    warned: frozenset[str] = frozenset()

    def dump(self) -> str:
        """As JSON."""
        wanted = {name: _plain(value) for name, value in asdict(self.wanted).items()}
        return json.dumps(
            {"scope": self.scope, "order": self.order, "warned": sorted(self.warned), "wanted": wanted}
        )

    @staticmethod
    def load(text: str) -> "ListState":
        """From JSON; whatever is missing, damaged or from another version counts as not said."""
        try:
            raw = json.loads(text or "{}")
        except ValueError:
            return ListState()
        if not isinstance(raw, dict):
            return ListState()
        scope, order = _one(raw.get("scope"), SCOPES), _one(raw.get("order"), ORDERS)
        return ListState(scope, order, _wanted(raw.get("wanted")), frozenset(_words(raw.get("warned"))))


def _wanted(raw: Any) -> Wanted:
    if not isinstance(raw, dict):
        return EVERYTHING
    return Wanted(
        _some(raw.get("kinds"), KINDS),
        _some(raw.get("severities"), SEVERITIES),
        _some(raw.get("signs"), SIGNS),
        str(raw.get("source") or ""),
        raw.get("others") is True,
    )


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else value


def _words(raw: Any) -> list[str]:
    return [word for word in raw if isinstance(word, str)] if isinstance(raw, list) else []


def _some(raw: Any, known: Iterable[str]) -> frozenset[str]:
    return frozenset(_words(raw)) & frozenset(known)


def _one(raw: Any, known: tuple[T, ...]) -> T:
    return next((value for value in known if value == raw), known[0])
