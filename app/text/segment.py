"""Splits a text into points, sub-points and the prose around them.

How: the beginnings of lines that may be markers (`segmentation.markers`) are joined into lists that count up
(`segmentation.counting`), bullets into runs; of all lists the one that explains most of the text is the document's
(`segmentation.lists`), and inside its items the same is asked again. What no list holds is prose or page furniture.
Nothing is decided by one line alone, and no rule knows the documents it was tried on.
"""

from app.text.cancel import Stop, watched
from app.text.model import Segment
from app.text.segmentation.outline import Outline
from app.text.segmentation.pieces import Piece, finished
from app.text.segmentation.scan import scan

_OFTEN = 1000


def segment(text: str, *, media_type: str = "text/plain", should_cancel: Stop = None) -> tuple[Segment, ...]:
    """The segments of `text` in reading order, none of them overlapping.

    `media_type` tells what a line break means: in Markdown, HTML, RTF and the types of office programs (as their
    readers print them) that is certain, in any other type, PDF too, it is measured. Segments are `point`, `subpoint`,
    `intro` or `boilerplate`; text of a point that something interrupts has several segments with the same path.
    Markers, drawn lines and white space are in none of them. Raises `Cancelled` soon after `should_cancel` says so.

    Numbers and letters give the labels of a path; so does a keyword with its number where another list has the same
    numbers ("schedule 1" behind the sections). Where a number would give a path that another item prints, the place
    gives a letter.

    The rules: `number`, `letter`, `roman`, `decimal`, `keyword`, `ordinal`, `bare` and `bullet` name the kind of
    marker, `glued ...` one that begins no line, `unprinted number` one that only its parts show (1.1, 1.2), `list
    heading` a heading that counts by its place, as its list starts over or its text has no number; `unlettered item`
    and `continuation` have no marker. Prose is `heading` or `paragraph`, boilerplate `furniture line|label|phrase`,
    `page furniture`, `contents` or `repetition`.
    """
    found = scan(text, media_type, should_cancel)
    pieces = finished(text, Outline(found, should_cancel).pieces(), found.layout.lines, found.pages)
    return tuple(_segment(piece) for piece in watched(pieces, should_cancel, _OFTEN))


def _segment(piece: Piece) -> Segment:
    return Segment(piece.start, piece.end, piece.role, piece.path, piece.marker, piece.rule)
