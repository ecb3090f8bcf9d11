"""The engines that `bench_diff` compares, each as one function of two texts, and the texts they get."""

import random
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from app.text.diff import compare

Engine = Callable[[str, str], int]
FIRST_TIME = "variorum, first words"
AGAIN = "variorum, seen before"

_SYLLABLES = [
    "ba",
    "re",
    "ti",
    "on",
    "al",
    "men",
    "tor",
    "ex",
    "pro",
    "ci",
    "ver",
    "sen",
    "du",
    "gi",
    "lo",
    "pan",
    "mi",
    "ster",
    "ac",
    "ly",
]
_SHORT = [
    "the",
    "of",
    "to",
    "and",
    "in",
    "a",
    "shall",
    "be",
    "by",
    "for",
    "not",
    "or",
    "any",
    "with",
    "its",
    "at",
    "on",
    "as",
]


def texts(size: int, share: float) -> tuple[str, str]:
    """`size` bytes of invented prose on one line, and the same with about `share` of its words changed.

    Of the changed words three in five are replaced, one in five has a new one after it, one in five is left out. Words
    are as uneven in frequency as in real prose, so that replaced ones occur elsewhere, too.
    """
    chance = random.Random(7)
    long = ["".join(chance.choices(_SYLLABLES, k=chance.randrange(2, 5))) for _ in range(6000)]
    words = [*_SHORT, *long]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    left: list[str] = []
    length = 0
    for n, word in enumerate(chance.choices(words, weights, k=size // 3)):
        left.append(word + ("." if n % 14 == 13 else "," if n % 6 == 5 else ""))
        length += len(left[-1]) + 1
        if length > size:
            break
    right: list[str] = []
    for word in left:
        if chance.random() >= share:
            right.append(word)
            continue
        kind = chance.randrange(5)
        if kind == 3:
            right.append(word)
        if kind < 4:
            right.append(chance.choices(words, weights)[0])
    return " ".join(left), " ".join(right)


def ours(left: str, right: str) -> int:
    return len(compare(left, right).ops)


def forget(name: str) -> None:
    """Make the next comparison by an engine of ours what its name says: of a pair that was never compared before, or
    of words, too, that no text had before."""
    if name == AGAIN:
        return
    for module_name, module in list(sys.modules.items()):
        if module_name == "app.text.diff" or (name == FIRST_TIME and module_name.startswith("app.text.")):
            for kept in vars(module).values():
                getattr(kept, "cache_clear", int)()


def _similarity(left: str, right: str) -> int:
    from app.text.diff import similarity

    return round(100 * similarity(left, right))


def _dmp() -> Engine:
    dmp = import_module("diff_match_patch").diff_match_patch()
    dmp.Diff_Timeout = 0  # else it gives up after a second and marks nearly everything

    def run(left: str, right: str) -> int:
        ops = dmp.diff_main(left, right)
        dmp.diff_cleanupSemantic(ops)
        return len(ops)

    return run


def _fast_dmp() -> Engine:
    diff = import_module("fast_diff_match_patch").diff
    return lambda left, right: len(diff(left, right, timelimit=0, cleanup="Semantic"))


def _matcher(module: str, name: str) -> Engine:
    matcher = getattr(import_module(module), name)
    return lambda left, right: len(
        matcher(None, re.findall(r"\w+|\W", left), re.findall(r"\w+|\W", right), autojunk=False).get_opcodes()
    )


def _redlines() -> Engine:
    redlines = import_module("redlines").Redlines
    return lambda left, right: len(redlines(left, right).output_markdown)


def _collatex() -> Engine:
    module = import_module("collatex")

    def run(left: str, right: str) -> int:
        collation = module.Collation()
        collation.add_plain_witness("A", left)
        collation.add_plain_witness("B", right)
        return len(module.collate(collation, segmentation=False).columns)

    return run


def _program(*command: str) -> Engine:
    """A program that is given two files. Its time includes that of starting it."""

    def run(left: str, right: str) -> int:
        with TemporaryDirectory() as folder:
            files = [Path(folder, name) for name in ("left", "right")]
            for file, text in zip(files, (left, right), strict=True):
                file.write_text(text, encoding="utf-8")
            return len(subprocess.run([*command, *map(str, files)], capture_output=True, check=False).stdout)

    return run


_PROGRAMS: dict[str, tuple[str, ...]] = {
    "git --color-words": ("git", "diff", "--no-index", "--color-words"),
    "git --color-words=.": ("git", "diff", "--no-index", "--color-words=."),
    "wdiff": ("wdiff",),
    "dwdiff": ("dwdiff",),
}

_MAKERS: dict[str, tuple[str, Callable[[], Engine]]] = {
    "variorum": ("app", lambda: ours),
    FIRST_TIME: ("app", lambda: ours),
    AGAIN: ("app", lambda: ours),
    "variorum similarity": ("app", lambda: _similarity),
    "diff-match-patch": ("diff_match_patch", _dmp),
    "fast-diff-match-patch": ("fast_diff_match_patch", _fast_dmp),
    "difflib words": ("difflib", lambda: _matcher("difflib", "SequenceMatcher")),
    "cdifflib words": ("cdifflib", lambda: _matcher("cdifflib", "CSequenceMatcher")),
    "redlines": ("redlines", _redlines),
    "collatex": ("collatex", _collatex),
}


def available() -> tuple[list[str], list[str]]:
    """The engines that can be imported here, and those that cannot."""
    here = [name for name, (module, _) in _MAKERS.items() if find_spec(module)]
    here += [name for name, (program, *_) in _PROGRAMS.items() if which(program)]
    return here, [name for name in (*_MAKERS, *_PROGRAMS) if name not in here]


def engine(name: str) -> Engine:
    """The engine of that name, its library imported."""
    return _program(*_PROGRAMS[name]) if name in _PROGRAMS else _MAKERS[name][1]()
