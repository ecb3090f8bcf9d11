"""Tags as the analyst writes them on one line: `#deadline #money #"ask the desk"`."""

import re
from collections.abc import Iterable

_TAG = re.compile(r'"([^"]+)"|([^\s,;#"]+)')


def parse(line: str) -> tuple[str, ...]:
    """The tags on a line, each once, in order.

    `#`, commas and spaces part them; none is needed after the last.
    """
    found = (quoted.strip() or bare for quoted, bare in _TAG.findall(line))
    return tuple(dict.fromkeys(tag for tag in found if tag))


def told(tags: Iterable[str]) -> str:
    """Tags as they are read, not written: quoted only where a `#` inside would begin another."""
    return "  ".join(f'#"{tag}"' if "#" in tag else f"#{tag}" for tag in tags)


def show(tags: Iterable[str]) -> str:
    """A line that `parse` reads as these tags."""
    return " ".join(f"#{tag}" if _TAG.fullmatch(tag) and '"' not in tag else f'#"{tag}"' for tag in tags)
