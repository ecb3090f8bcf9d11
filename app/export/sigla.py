"""Sigla: the short signs that stand for the sources of a report, as for the witnesses of an edition."""

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def siglum(place: int) -> str:
    """The sign of the source at `place`, from 0: A to Z, then AA, AB and so on."""
    sign = ""
    while place >= 0:
        place, letter = divmod(place, len(_LETTERS))
        sign = _LETTERS[letter] + sign
        place -= 1
    return sign
