"""How the window can look: the colours, languages, sizes of text and screens that the tour is made in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """One look. `screen` in px; `percent` is the size of the window's own text; `language` a code."""

    appearance: str = "light"
    screen: tuple[int, int] = (1600, 1000)
    language: str = "en"
    percent: int = 100


LOOKS = {
    "light": Look(),
    "dark": Look("dark"),
    "strong-light": Look("strong-light", (1280, 720)),
    "strong-dark": Look("strong-dark", (1280, 720)),
    "arabic": Look(language="ar"),
    "large": Look(screen=(1280, 720), percent=200),
}
"""By name. In Arabic, the wordings are Arabic, too."""
