"""Prose that states, paraphrases or names points.

Every sentence is read against all wordings of all points, those of other sources too: what one desk calls a
fighter another calls a jet. Of all ways to cut the sentence into stretches and to give each a point, or none,
the one that fits best is taken. Cuts may fall between clauses, and at a small price before the words that
stand everywhere, as conjunctions do. Sentences among others that speak of points are believed sooner, and a
point next to one just spoken of sooner still.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.text.alignment.clauses import clauses
from app.text.alignment.cover import Stretch, cover
from app.text.alignment.listing import union
from app.text.alignment.named import Names
from app.text.alignment.namings import Mention, with_named
from app.text.alignment.vocabulary import Vocabulary
from app.text.alignment.witnesses import Witnesses
from app.text.alignment.words import words
from app.text.cancel import Stop, watched
from app.text.model import Span

_NEEDED = 0.22
"""The likeness to a wording from which on a stretch is taken to speak of its point, in surroundings of which
`_USUAL_DENSITY` does; with more or less of that, so much less or more is needed as `_DENSITY` says."""
_USUAL_DENSITY = 0.2
_DENSITY = 0.1
_REACH = 4
"""Surroundings are so many sentences before and behind; those of other paragraphs count for `_OTHER_PARAGRAPH`."""
_OTHER_PARAGRAPH = 0.3
_NEIGHBOUR = 0.04
"""What it is worth that the sentence before or behind speaks of the same top-level point."""
_LEAST = _NEEDED - _DENSITY * (1 - _USUAL_DENSITY) - _NEIGHBOUR - 1e-9
"""Less than this is never enough."""
_JOINT = 0.06
"""What a cut in mid-clause costs."""
_SHORTEST = 3
"""Words between such cuts."""
_ALSO = 0.95
_MOST_POINTS = 3
"""A stretch speaks of other points too, a few at most, if it is nearly as like to them."""
_LONGEST = 12
_TOO_MANY = 48
"""Parts of a stretch, and of a sentence: longer ones are read in pieces."""
_CANDIDATES = 8
_CANDIDATES_A_CLAUSE = 5
"""Wordings that a whole sentence and each of its clauses propose."""


def mentions(
    text: str,
    prose: Sequence[Span],
    witnesses: Witnesses,
    should_cancel: Stop = None,
    barred: Container[int] = (),
    names: Names | None = None,
) -> list[Mention]:
    """The mentions in the paragraphs `prose` of `text`, in reading order; none of the points `barred`.

    `names` finds what is named by its number; the clauses around it speak of that.
    """
    sentences = [
        _Sentence(number, parts, witnesses, barred)
        for number, paragraph in enumerate(prose)
        for parts in _sentences(text, paragraph, witnesses.vocabulary, should_cancel)
    ]
    alone = [sentence.stretches(_NEEDED, ()) for sentence in watched(sentences, should_cancel)]
    namings = [
        [n for n in names.named(text, *sentence.ends()) if not any(map(barred.__contains__, n.points))]
        if names
        else []
        for sentence in watched(sentences, should_cancel)
    ]
    found: list[Mention] = []
    for number, sentence in enumerate(watched(sentences, should_cancel)):
        around = range(max(0, number - _REACH), min(len(sentences), number + _REACH + 1))
        density = _density([(sentences[n], alone[n]) for n in around if n != number], sentence.paragraph)
        tops = {
            witnesses.tops[point]
            for n in (number - 1, number + 1)
            if 0 <= n < len(sentences)
            for point in (
                *(stretch.label for stretch in alone[n]),
                *(point for naming in namings[n] for point in naming.points),
            )
        }
        by_words = sentence.mentions(_NEEDED - _DENSITY * (density - _USUAL_DENSITY), tops)
        found.extend(with_named(list(by_words), namings[number], sentence.spans()))
    return found


def _density(others: Sequence[tuple["_Sentence", Sequence[Stretch]]], paragraph: int) -> float:
    """The share of the neighbouring sentences that speaks of points; other paragraphs count less."""
    spoken = total = 0.0
    for sentence, stretches in others:
        weight = 1.0 if sentence.paragraph == paragraph else _OTHER_PARAGRAPH
        total += weight * sentence.length(0, len(sentence.parts))
        spoken += weight * sum(sentence.length(stretch.first, stretch.last) for stretch in stretches)
    return spoken / total if total else _USUAL_DENSITY


@dataclass(frozen=True, slots=True)
class _Part:
    """The smallest piece a mention is made of. `joint`: it begins in mid-clause, before a common word."""

    start: int
    end: int
    joint: bool
    keys: tuple[str, ...]


def _sentences(
    text: str, paragraph: Span, vocabulary: Vocabulary, should_cancel: Stop
) -> Iterator[list[_Part]]:
    found: defaultdict[int, list[_Part]] = defaultdict(list)
    for clause in watched(clauses(text, paragraph), should_cancel):
        found[clause.sentence].extend(_parts(text, clause.start, clause.end, vocabulary))
    for parts in watched(found.values(), should_cancel):
        for first in range(0, len(parts), _TOO_MANY):
            yield parts[first : first + _TOO_MANY]


def _parts(text: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[_Part]:
    inside = list(words(text[start:end]))
    cuts = [0]
    for number in range(_SHORTEST, len(inside) - _SHORTEST + 1):
        if number - cuts[-1] >= _SHORTEST and vocabulary.is_common(inside[number].key):
            cuts.append(number)
    for first, last in zip(cuts, [*cuts[1:], len(inside)], strict=True):
        yield _Part(
            start + inside[first].start if first else start,
            start + inside[last - 1].end if last < len(inside) else end,
            first > 0,
            tuple(dict.fromkeys(word.key for word in inside[first:last])),
        )


def _clauses(parts: Sequence[_Part]) -> list[tuple[str, ...]]:
    """The keys of each clause."""
    starts = [number for number, part in enumerate(parts) if number == 0 or not part.joint]
    return [union(part.keys for part in parts[a:b]) for a, b in pairwise([*starts, len(parts)])]


def _best(likenesses: Mapping[int, float]) -> tuple[float, int]:
    """The greatest likeness, and the first place that has it."""
    top = max(likenesses.values())
    return top, min(place for place, likeness in likenesses.items() if likeness == top)


class _Sentence:
    """A sentence, held against the wordings that have most in common with it or with one of its parts."""

    def __init__(
        self, paragraph: int, parts: Sequence[_Part], witnesses: Witnesses, barred: Container[int]
    ) -> None:
        self.paragraph = paragraph
        self.parts = parts
        self._witnesses = witnesses
        best = set(witnesses.index.likenesses(union(part.keys for part in parts), _CANDIDATES))
        clauses_here = _clauses(parts)
        for clause in clauses_here if len(clauses_here) > 1 else ():
            best.update(witnesses.index.likenesses(clause, _CANDIDATES_A_CLAUSE))
        offered = sorted(number for number in best if witnesses.point_of[number] not in barred)
        amounts = {
            key: witnesses.index.amounts(key, offered)
            for key in union(part.keys for part in parts)
            if offered
        }
        self._candidates = self._worthwhile(offered, amounts.values())
        self._points = [witnesses.point_of[number] for number in self._candidates]
        places = {number: place for place, number in enumerate(self._candidates)}
        self._amounts = {
            key: [(places[number], amount) for number, amount in there.items() if number in places]
            for key, there in amounts.items()
            if places
        }
        self._likenesses = {
            stretch: values
            for first in range(len(parts) if places else 0)
            for stretch, values in self._from(first)
            if values
        }
        self._best = {stretch: _best(values) for stretch, values in self._likenesses.items()}

    def _from(self, first: int) -> Iterator[tuple[tuple[int, int], dict[int, float]]]:
        """The stretches that begin with a part, and how alike each is to the candidates, by place."""
        index, vocabulary = self._witnesses.index, self._witnesses.vocabulary
        shared: dict[int, float] = {}
        mass = 0.0
        seen: set[str] = set()
        for last in range(first + 1, min(first + _LONGEST, len(self.parts)) + 1):
            for key in self.parts[last - 1].keys:
                if key in seen:
                    continue
                seen.add(key)
                mass += vocabulary.weight(key)
                for place, amount in self._amounts[key]:
                    shared[place] = shared.get(place, 0.0) + amount
            alike = index.all_alike([self._candidates[place] for place in shared], shared.values(), mass)
            yield (first, last), dict(zip(shared, alike, strict=True))

    def _worthwhile(self, numbers: Sequence[int], amounts: Iterable[Mapping[int, float]]) -> list[int]:
        """Those of the wordings that any stretch may be alike enough to be taken for: with all that they share with
        the sentence, and nothing else in the stretch."""
        shared = dict.fromkeys(numbers, 0.0)
        for there in amounts:
            for number, amount in there.items():
                shared[number] += amount
        index = self._witnesses.index
        return [number for number, most in shared.items() if index.likeness(number, most, most) > _LEAST]

    def spans(self) -> list[Span]:
        """The parts that no other one joins, clause by clause."""
        starts = [number for number, part in enumerate(self.parts) if number == 0 or not part.joint]
        return [
            Span(self.parts[a].start, self.parts[b - 1].end) for a, b in pairwise([*starts, len(self.parts)])
        ]

    def ends(self) -> tuple[int, int]:
        """Where the sentence begins and ends, in code points."""
        return self.parts[0].start, self.parts[-1].end

    def length(self, first: int, last: int) -> int:
        """Code points from one part up to, not including, another."""
        return sum(part.end - part.start for part in self.parts[first:last])

    def stretches(self, needed: float, tops: Container[int]) -> list[Stretch]:
        """The best way to cut the sentence. Points of `tops` were spoken of just before or after."""
        near = {place for place, point in enumerate(self._points) if self._witnesses.tops[point] in tops}

        def offer(first: int, last: int) -> tuple[int, float] | None:
            best = self._best.get((first, last))
            if best is None:
                return None
            top, place = best
            cost = needed + _JOINT * (
                self.parts[first].joint + (last < len(self.parts) and self.parts[last].joint)
            )
            if near and top + _NEIGHBOUR > cost:
                likenesses = self._likenesses[first, last]
                top, place = _best({p: like + _NEIGHBOUR * (p in near) for p, like in likenesses.items()})
            return (self._points[place], top - cost) if top > cost else None

        return cover(0, len(self.parts), offer, _LONGEST)

    def mentions(self, needed: float, tops: Container[int]) -> Iterator[Mention]:
        """What is found, each stretch widened to the ends of its clause where nothing else claims them."""
        chosen = self.stretches(needed, tops)
        free_from = 0
        for number, stretch in enumerate(chosen):
            free_to = chosen[number + 1].first if number + 1 < len(chosen) else len(self.parts)
            first, last = stretch.first, stretch.last
            while first > free_from and self.parts[first].joint:
                first -= 1
            while last < free_to and self.parts[last].joint:
                last += 1
            free_from = last
            points, likeness = self._spoken_of(stretch, needed)
            yield Mention(self.parts[first].start, self.parts[last - 1].end, points, likeness)

    def _spoken_of(self, stretch: Stretch, needed: float) -> tuple[tuple[int, ...], float]:
        """The point of a stretch, the few others that it is as like to, and its likeness."""
        found: dict[int, float] = {}
        for place, likeness in self._likenesses[stretch.first, stretch.last].items():
            point = self._points[place]
            found[point] = max(found.get(point, 0.0), likeness)
        top = found.pop(stretch.label)
        others = [point for point, likeness in found.items() if likeness >= max(_ALSO * top, needed)]
        others.sort(key=lambda point: (-found[point], point))
        return (stretch.label, *others[: _MOST_POINTS - 1]), top
