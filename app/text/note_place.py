"""Where in a note's Markdown the words stand that are seen in its rendered text."""

_TAIL = 24


def place_in_source(body: str, shown: str, at: int) -> int:
    """The place in `body` that most likely belongs to the place `at` of what is `shown` of it (code points).

    The words just before the place are looked for, fewer and fewer of them, the nearest to where they would be if
    markup were spread evenly; the end if none are found.
    """
    line = shown[:at].rpartition("\n")[2]
    guess = round(at * len(body) / max(len(shown), 1))
    for length in range(min(len(line), _TAIL), 0, -1):
        tail = line[-length:]
        if (place := _nearest(body, tail, guess - length)) >= 0:
            return place + length
    ahead = shown[at : at + _TAIL].partition("\n")[0]
    for length in range(len(ahead), 0, -1):
        if (place := _nearest(body, ahead[:length], guess)) >= 0:
            return place
    return len(body)


def _nearest(body: str, words: str, guess: int) -> int:
    """Where `words` stand in `body`, nearest to `guess`; -1 if nowhere."""
    before, behind = body.rfind(words, 0, max(guess, 0) + len(words)), body.find(words, max(guess, 0))
    found = [place for place in (before, behind) if place >= 0]
    return min(found, key=lambda place: abs(place - guess), default=-1)
