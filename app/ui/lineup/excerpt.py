"""Which part of a source the reader shows: enough around the chosen words, never a whole book."""

from dataclasses import dataclass

from app.text.model import Span

_AROUND = 6_000
_MOST = 30_000
_NEAR = 1_500
"""Closer than this to an end of the excerpt, in code points, another is cut."""


_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of a source's text."""

    source: str = ""
    span: Span = _NOWHERE
    text: str = ""
    whole: int = 0

    def serves(self, source: str, text: str, span: Span) -> bool:
        """Whether `span` of that source can be shown well in it."""
        if source != self.source or len(text) != self.whole or self.span.of(text) != self.text:
            return False
        early = self.span.start and span.start - self.span.start < _NEAR
        late = self.span.end < self.whole and self.span.end - span.end < _NEAR
        return self.span.start <= span.start <= self.span.end and not early and not late


def cut(source: str, text: str, span: Span) -> Excerpt:
    """The excerpt around `span`, from the beginning of a line on where there is one near."""
    start = max(span.start - _AROUND, 0)
    line = text.find("\n", start, span.start) + 1 if start else 0
    start = line or start
    end = min(max(span.end, span.start) + _AROUND, len(text), start + _MOST)
    return Excerpt(source, Span(start, end), text[start:end], len(text))
