"""How much a word says in these documents, and which words are forms of each other.

Nothing here knows a language: both are learned from the documents themselves. A word weighs more the fewer
segments have it (inverse document frequency, its other forms counted in), so that names and little words that
stand everywhere weigh next to nothing. Two words are related when they begin alike or share their rare
trigrams: endings and prefixes are common, hence cheap, and stems are dear. That finds inflected forms,
compounds, other spellings and transliterations in any alphabet.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain
from math import isqrt, log, sqrt
from unicodedata import normalize

from app.text.alignment.words import kinds
from app.text.cancel import Stop, watched

RELATED = 0.5
"""From this likeness on, two words count as related."""

_LONGEST = 40
"""A run of more letters is not a word of any language."""

_STEM = 5
"""Sharing so many first letters counts as well as sharing trigrams."""

_CROWD = 16
"""A trigram that more words than this (or than half the square root of their number) have is not looked
for: whoever shares only such trigrams shares an ending."""

_NUMBER = 1.5
_LONG_NUMBER = 2.0
"""A number says more than a word of the same rarity: paraphrasing leaves it alone. One of three digits and more is
hardly ever there by chance."""

_LONELY = 0.7
"""A word that occurs once, in no other form, can tell nothing about what goes together; it only dilutes."""

_COMMON = 0.2
"""A word in this share of all segments or more is one that joins and opens clauses."""

Related = tuple[tuple[str, float], ...]


class _Weights(dict[str, float]):
    """What words weigh; one that no segment has weighs nothing."""

    def __missing__(self, key: str) -> float:
        return 0.0


class Vocabulary:
    """The words of all documents, given as the different keys of each of their segments.

    `acronyms` are keys of words written in capitals: they are short, and names all the same.
    """

    def __init__(
        self,
        segments: Iterable[Sequence[str]],
        acronyms: Container[str] = (),
        should_cancel: Stop = None,
    ) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for keys in segments:
            total += 1
            counts.update(keys)
        self._common = frozenset(
            key for key, count in counts.items() if count >= _COMMON * total and not key[0].isdigit()
        )
        self.unit = log(max(total, 1) + 1)
        """The weight of a word that one segment has: what a single rare word can say."""
        self._related = _relations(filter(_is_inflected, counts), should_cancel)
        usual = _usual_length(counts)
        self._weights = _Weights(
            (key, self._weigh(key, counts, total) * (1.0 if key in acronyms else _emphasis(key, usual)))
            for key in watched(counts, should_cancel, 1024)
        )

    def _weigh(self, key: str, counts: Counter[str], total: int) -> float:
        seen = counts[key] + sum(strength * counts[other] for other, strength in self.related(key))
        return log((total + 1) / min(seen, total)) * (_LONELY if seen == 1 else 1)

    def weight(self, key: str) -> float:
        """About 0 for what every segment has, growing with rarity; 0 for what no segment has."""
        return self._weights[key]

    def related(self, key: str) -> Related:
        """Other words that are forms of this one, with how alike they are, from `RELATED` to 1; nearest
        first."""
        return self._related.get(key, ())

    def is_common(self, key: str) -> bool:
        """Whether the word stands everywhere, as conjunctions and articles do."""
        return key in self._common

    def mass(self, keys: Iterable[str]) -> float:
        """How much all of these words say together."""
        return sum(map(self._weights.__getitem__, keys))


def _is_word(key: str) -> bool:
    """Whether it is spelled in letters, not a number and not a piece of a script without spaces."""
    return kinds(key[0]) == "a"


def _usual_length(counts: Counter[str]) -> float:
    """The mean length of a word in running text, in letters."""
    total = sum(count for key, count in counts.items() if _is_word(key))
    letters = sum(count * len(_spelling(key)) for key, count in counts.items() if _is_word(key))
    return letters / total if total else 1.0


def _emphasis(key: str, usual: float) -> float:
    """Short words are the grammatical ones in every language (Zipf's law of abbreviation)."""
    if any(map(str.isdigit, key)):
        return _LONG_NUMBER if key.isdigit() and len(key) > 2 else _NUMBER
    return sqrt(min(1.0, len(_spelling(key)) / usual)) if _is_word(key) else 1.0


def _is_inflected(key: str) -> bool:
    """Whether the word is long enough to have a stem and an ending."""
    return _is_word(key) and 2 < len(_spelling(key)) <= _LONGEST


def _spelling(key: str) -> str:
    """The word letter by letter: Hangul syllables are taken apart, so that particles are endings too."""
    return key if key.isascii() else normalize("NFD", key)


def _trigrams(spelling: str) -> frozenset[str]:
    framed = f"^{spelling}$"
    return frozenset(framed[at : at + 3] for at in range(len(framed) - 2))


def _rarity(total: int, count: int) -> int:
    """A whole number, so that sums over a set are the same in whatever order the set is walked."""
    return round(1_000_000 * log(total / count))


class _Relations:
    """Looks for the related ones among the words it was shown before.

    Few of those that share a rare trigram are related. Only those are held against each other that share enough of
    them, as far as can be told from how many they are, and those of one beginning or one end.
    """

    def __init__(self, spellings: Sequence[str], should_cancel: Stop) -> None:
        self._spellings = spellings
        self._grams = [_trigrams(spelling) for spelling in watched(spellings, should_cancel, 1024)]
        self._counts = Counter(gram for mine in self._grams for gram in mine)
        self._weights = {gram: _rarity(len(spellings) + 1, count) for gram, count in self._counts.items()}
        self._sizes = [sum(map(self._weights.__getitem__, mine)) for mine in self._grams]
        self._crowd = max(_CROWD, isqrt(len(spellings)) // 2)
        self._seen: defaultdict[str, list[int]] = defaultdict(list)
        self._edges: defaultdict[str, set[int]] = defaultdict(set)

    def before(self, number: int) -> Iterable[tuple[int, float]]:
        """The related words among those asked for earlier, by number, with how alike they are."""
        rare = [gram for gram in self._grams[number] if self._counts[gram] <= self._crowd]
        sharing = Counter(chain.from_iterable(self._seen[gram] for gram in rare))
        edges = _edges(self._spellings[number])
        near = set(self._near(number, rare, sharing))
        for edge in edges:
            near |= sharing.keys() & self._edges[edge]
        for other in near:
            alike = max(self._by_trigrams(number, other), self._by_stem(number, other))
            if alike >= RELATED:
                yield other, alike
        for gram in rare:
            self._seen[gram].append(number)
        for edge in edges:
            self._edges[edge].add(number)

    def _near(self, number: int, rare: Sequence[str], sharing: Mapping[int, int]) -> Iterator[int]:
        """Those of the words that share so many of the rare trigrams which may be related by all their trigrams.

        They share no more than the dearest of the rare ones, that many, and all the others.
        """
        dear = accumulate(sorted((self._weights[gram] for gram in rare), reverse=True))
        size = self._sizes[number]
        others = size - sum(self._weights[gram] for gram in rare)
        largest = [0, *(int(2 * (most + others) / RELATED) - size for most in dear)]
        sizes = self._sizes
        return (other for other, count in sharing.items() if sizes[other] <= largest[count])

    def _by_trigrams(self, one: int, other: int) -> float:
        """Dice's coefficient of the two sets of trigrams, each weighted by its rarity."""
        both = sum(map(self._weights.__getitem__, self._grams[one] & self._grams[other]))
        return 2 * both / (self._sizes[one] + self._sizes[other])

    def _by_stem(self, one: int, other: int) -> float:
        """The share of the letters that a common beginning makes up; a word within a compound is related to it."""
        short, long = self._spellings[one], self._spellings[other]
        if len(short) > len(long):
            short, long = long, short
        if len(short) < _STEM:
            return 0.0
        if short[:_STEM] != long[:_STEM]:
            return RELATED if long.endswith(short) else 0.0
        common = _STEM
        while common < len(short) and short[common] == long[common]:
            common += 1
        alike = 2 * common / (len(short) + len(long))
        return max(alike, RELATED) if common == len(short) or long.endswith(short) else alike


def _edges(spelling: str) -> tuple[str, ...]:
    """The beginning and the end that words related by their stems have in common, one of them at least."""
    return (f"^{spelling[:_STEM]}", f"{spelling[-_STEM:]}$") if len(spelling) >= _STEM else ()


def _relations(words: Iterable[str], should_cancel: Stop) -> dict[str, Related]:
    """For every word its related ones."""
    listed = sorted(words)
    relations = _Relations([_spelling(word) for word in listed], should_cancel)
    found: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for number, word in enumerate(watched(listed, should_cancel, 64)):
        for other, alike in relations.before(number):
            found[word].append((listed[other], alike))
            found[listed[other]].append((word, alike))
    return {word: tuple(sorted(pairs, key=lambda pair: (-pair[1], pair[0]))) for word, pairs in found.items()}
