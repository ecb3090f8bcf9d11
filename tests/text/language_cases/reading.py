"""Documents in several wordings whose differences are marked by hand.

A file holds points between empty lines; lines that begin with `#` are remarks. Where the wordings part, braces hold
what each of them says, in their order: `{muss|müssen|hat zu}`. A difference that matters tells first how much, and of
which kind it is: `{high modality: muss|soll|muss}`; all others are only put in another way. Differences of a point with
the same number, `{high party 1: ...}`, are one difference in two places. Spaces at the braces are put right.
"""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.tasks.finding import lexicons
from app.text.findings import findings
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, Passage, Point, Span
from app.text.variants import Variant
from app.text.wording import Wordings

HERE = Path(__file__).parent
LANGUAGES = ("de", "es", "fr", "ru", "uk")

_PARTED = re.compile(r"\{(?:(?P<severity>\w+) (?P<kind>[a-z-]+)(?: (?P<number>\d))?:)?(?P<said>[^{}]*)\}")
_SOURCES = "abcdef"
_STOPS = (",", ".", ";", ":")
_SLACK = 3
"""So many code points at most may stand between a difference and a finding that is told of it."""


@dataclass(frozen=True)
class Place:
    """A difference that matters, and where it is in each source."""

    point: str
    severity: str
    kind: str
    number: str
    spans: dict[str, tuple[Span, ...]]

    def is_met(self, variant: Variant) -> bool:
        """Whether the variant is told of this place in at least two sources."""
        if variant.point != self.point:
            return False
        told = [spot for reading in variant.readings for spot in reading.spans]
        return sum(any(_meet(mine, span) for mine in self.spans[source]) for source, span in told) > 1


@dataclass
class Document:
    """The texts of all sources, where each words which point, and the places that matter."""

    texts: dict[str, str] = field(default_factory=dict)
    passages: list[Passage] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def told(self) -> list[Variant]:
        """What the program finds that matters."""
        points = tuple(Point(point, "") for point in dict.fromkeys(p.point for p in self.passages))
        wordings = Wordings(self.texts, points, self.passages)
        variants = findings(points, list(self.texts), _SOURCES[0], wordings, lexicons())
        return [variant for variant in variants if variant.severity]

    def quote(self, place: Place) -> str:
        """What each source says at a place."""
        return " | ".join(
            " … ".join(span.of(self.texts[source]) for span in spans) for source, spans in place.spans.items()
        )


def files(language: str) -> list[Path]:
    """The documents of a language."""
    return sorted((HERE / language).glob("*.txt"))


def read(file: Path) -> Document:
    """The document of a file. Raises ValueError where its marks are wrong."""
    lines = file.read_text(encoding="utf-8").splitlines()
    blocks = "\n".join(line for line in lines if not line.startswith("#")).split("\n\n")
    document = Document()
    for number, block in enumerate((block for block in blocks if block.strip()), start=1):
        _add(document, str(number), " ".join(block.split()))
    return document


def _add(document: Document, point: str, block: str) -> None:
    parts = list(_PARTED.finditer(block))
    counts = {part["said"].count("|") for part in parts}
    if len(counts) != 1 or re.search("[{}|]", _PARTED.sub("", block)):
        raise ValueError(f"not every difference of this point tells all wordings: {block}")
    texts = {source: _Text(document.texts.get(source, "")) for source in _SOURCES[: counts.pop() + 1]}
    starts = {source: len(text.text) for source, text in texts.items()}
    at = 0
    for part in parts:
        spans: dict[str, tuple[Span, ...]] = {}
        for (source, text), said in zip(texts.items(), part["said"].split("|"), strict=True):
            text.say(block[at : part.start()])
            spans[source] = (text.put(said.strip()),)
        if part["severity"]:
            _mark(document.places, _place(point, part, spans))
        at = part.end()
    for source, text in texts.items():
        text.say(block[at:])
        document.texts[source] = f"{text.text}\n"
        document.passages.append(Passage(point, source, starts[source], len(text.text), "point"))


def _place(point: str, part: re.Match[str], spans: dict[str, tuple[Span, ...]]) -> Place:
    if part["severity"] not in NOTE_SEVERITIES or part["kind"] not in FINDING_KINDS:
        raise ValueError(f"there is no such finding: {part[0]}")
    if len({said.strip() for said in part["said"].split("|")}) == 1:
        raise ValueError(f"all wordings are the same here: {part[0]}")
    return Place(point, part["severity"], part["kind"], part["number"] or "", spans)


def _mark(places: list[Place], place: Place) -> None:
    """Add a place, or give it to the one before it with the same point and number."""
    last = places[-1] if places else None
    if last and place.number and (last.point, last.number) == (place.point, place.number):
        both = {source: last.spans[source] + spans for source, spans in place.spans.items()}
        places[-1] = replace(last, spans=both)
    else:
        places.append(place)


def _meet(one: Span, other: Span) -> bool:
    return one.start - _SLACK < other.end and other.start < one.end + _SLACK


class _Text:
    """A text that grows."""

    def __init__(self, text: str) -> None:
        self.text = text

    def say(self, words: str) -> None:
        """Add what all wordings say, with one space where two would meet."""
        if words.startswith((" ", *_STOPS)) and self.text.endswith((" ", "\n")):
            self.text = self.text.rstrip(" ")
            words = words[1:] if words[0] == " " and self.text.endswith("\n") else words
        self.text += words

    def put(self, words: str) -> Span:
        """Add what one wording says; where it stands."""
        if words.startswith(_STOPS):
            self.text = self.text.rstrip(" ")
        elif words and self.text and (self.text[-1].isalnum() or self.text[-1] in ")”“»%.,;:"):
            self.text += " "
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))
