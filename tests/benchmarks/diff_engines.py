"""The engines that `bench_diff` compares, each as one function of two texts, and the texts they get.

None of the peers is needed by the program. To measure them all:

    pip install fast-diff-match-patch cdifflib redlines rich collatex python-Levenshtein
    apt-get install wdiff dwdiff git
    npm install vscode-diff        (and NODE_PATH set to that `node_modules`)
"""

import json
import random
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from itertools import accumulate
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


def texts(size: int, share: float, seed: int = 7) -> tuple[str, str]:
    """`size` bytes of invented prose on one line, and the same with about `share` of its words changed.

    Of the changed words three in five are replaced, one in five has a new one after it, one in five is left out. Words
    are as uneven in frequency as in real prose, so that replaced ones occur elsewhere, too.
    """
    chance = random.Random(seed)
    long = ["".join(chance.choices(_SYLLABLES, k=chance.randrange(2, 5))) for _ in range(6000)]
    words = [*_SHORT, *long]
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    left: list[str] = []
    length = 0
    for n, word in enumerate(chance.choices(words, cum_weights=weights, k=size // 3)):
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
            right.append(chance.choices(words, cum_weights=weights)[0])
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


# Answers each line of JSON, two texts, with how many changes there are. No limit of time: VS Code's own is 5 s.
_SERVE = """
const {DefaultLinesDiffComputer} = require("vscode-diff");
const options = {ignoreTrimWhitespace: false, maxComputationTimeMs: 0, computeMoves: false};
require("readline").createInterface({input: process.stdin}).on("line", line => {
  const [left, right] = JSON.parse(line).map(text => text.split("\\n"));
  console.log(new DefaultLinesDiffComputer().computeDiff(left, right, options).changes.length);
});
"""
_served: list[subprocess.Popen[str]] = []


def _vscode() -> Engine:
    """VS Code's engine in a process that stays; its time includes that of handing the texts over."""
    node = subprocess.Popen(
        ["node", "-e", _SERVE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    _served.append(node)

    def run(left: str, right: str) -> int:
        assert node.stdin is not None
        assert node.stdout is not None
        node.stdin.write(json.dumps([left, right]) + "\n")
        node.stdin.flush()
        return int(node.stdout.readline())

    return run


def finish() -> None:
    """End the processes that stayed, so that their memory can be asked for."""
    for process in _served:
        process.communicate()


def _has_vscode() -> bool:
    if not which("node"):
        return False
    asked = subprocess.run(["node", "-e", 'require.resolve("vscode-diff")'], capture_output=True, check=False)
    return asked.returncode == 0


_VSCODE = "vscode-diff"
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
    """The engines that are installed here, and those that are not."""
    here = [name for name, (module, _) in _MAKERS.items() if find_spec(module)]
    here += [_VSCODE] if _has_vscode() else []
    here += [name for name, (program, *_) in _PROGRAMS.items() if which(program)]
    return here, [name for name in (*_MAKERS, _VSCODE, *_PROGRAMS) if name not in here]


def is_program(name: str) -> bool:
    """Whether the engine runs in a process of its own, started by the one that measures."""
    return name == _VSCODE or name in _PROGRAMS


def engine(name: str) -> Engine:
    """The engine of that name, its library imported."""
    if name == _VSCODE:
        return _vscode()
    return _program(*_PROGRAMS[name]) if name in _PROGRAMS else _MAKERS[name][1]()
