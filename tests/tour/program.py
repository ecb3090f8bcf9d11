"""The tour in one look, as a program of its own: `python -m tests.tour.program LOOK FOLDER`.

A program has one language, one scale and one display. Prints, as JSON, where it stopped and what it minded.
"""

import json
import sys
import tempfile
from pathlib import Path

from app.ui import languages
from app.ui.main import application
from tests.tour.guide import Guide
from tests.tour.looks import LOOKS
from tests.tour.projects import make_case


def main(name: str, folder: Path) -> int:
    """Walk through the window in the look of that name; the pictures go into `folder`. The exit status."""
    look = LOOKS[name]
    with tempfile.TemporaryDirectory() as made:
        case = make_case(Path(made), look.language)
        qt = application()
        languages.install(qt, look.language)
        guide = Guide(look, case, folder)
        guide.walk()
    print(json.dumps({"seen": guide.seen, "found": guide.found}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
