"""The command line: arguments, and which job they ask for. Nothing here needs Qt."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from app import __version__
from app.commands import (
    arguments,
    asides,
    changing,
    deciding,
    ending,
    everyday,
    history,
    merging,
    noting,
    reviewing,
    safety,
    searching,
)
from app.errors import Problem
from app.text.model import FINDING_KINDS
from app.text.options import GRANULARITIES, IGNORABLES

Job = Callable[[argparse.Namespace], int]

_ABOUT = """Compare how several sources word the same numbered document.

Without a command the window opens, on PROJECT if one is named."""


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The arguments. `job` is the headless command to run; None asks for the window on `project`."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and (words[0] in _JOBS or words[0].startswith("-")):
        return _parser().parse_args(words)
    window = _Parser(prog="variorum", usage="variorum [PROJECT]", add_help=False)
    window.add_argument("project", nargs="?", type=Path)
    window.set_defaults(job=None, selftest=False)
    return window.parse_args(words)


def run(job: Job, wanted: argparse.Namespace) -> int:
    """Do the job as wanted; its exit status. A `Problem` becomes one line on standard error and status 2.

    A reader that has seen enough, as in `variorum show plan.variorum | head`, is no failure.
    """
    # What is printed may hold the name of a file, which need not be Unicode.
    for stream, errors in (
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
        (sys.stdin, "strict"),
    ):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
    try:
        with asides.told_on(sys.stderr), ending.in_order() if wanted.job else nullcontext():
            status = job(wanted)
        sys.stdout.flush()
    except Problem as problem:
        print(f"variorum: {problem}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"variorum: the answer cannot be written: {error.strerror or error}.", file=sys.stderr)
        return 2
    return status


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong with the arguments in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"variorum: {' '.join(message.split())} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="variorum",
        usage="variorum [PROJECT] | variorum COMMAND ...",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Variorum {__version__}")
    parser.add_argument(
        "--selftest", action="store_true", help="do the main job in a temporary folder, tell, and end"
    )
    parser.set_defaults(job=None, project=None)
    add = parser.add_subparsers(title="commands", metavar="COMMAND", prog="variorum").add_parser
    for name, (job, about, take) in _JOBS.items():
        command = add(name, help=about, description=about[0].upper() + about[1:] + ".")
        take(command)
        command.set_defaults(job=job)
    return parser


def _new(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    command.add_argument(
        "--reference", default="", metavar="NAME", help="the source whose points are the list"
    )
    _encoding(command)


def _add(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _encoding(command)


def _segment(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    _encoding(command)
    arguments.as_json(command)


def _compare(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument("left", metavar="LEFT", help="a source's id or name")
    command.add_argument("right", metavar="RIGHT", help="a source's id or name")
    _point(command)
    command.add_argument("--granularity", choices=GRANULARITIES, default="char")
    command.add_argument(
        "--ignore", type=arguments.listed, default=(), metavar="LIST", help=f"of {', '.join(IGNORABLES)}"
    )
    arguments.as_json(command)


def _findings(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    _point(command)
    command.add_argument(
        "--all", action="store_true", help="those too that are not material, or were dismissed"
    )
    arguments.as_json(command)


def _judge(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument(
        "findings",
        nargs="+",
        metavar="FINDING",
        help="its id, or the beginning of it, as 'variorum findings' tells",
    )
    state = command.add_mutually_exclusive_group()
    for option, decided, about in (
        ("--dismiss", "dismissed", "it does not matter"),
        ("--confirm", "confirmed", "it matters"),
        ("--reopen", "open", "whether it matters is undecided again"),
    ):
        state.add_argument(option, dest="state", action="store_const", const=decided, help=about)
    command.add_argument("--kind", metavar="K", help=f"of {', '.join(FINDING_KINDS)}; '' for what was found")
    command.add_argument("--severity", metavar="S", help="of high, medium, low, none; '' for what was found")
    command.add_argument("--alike", action="store_true", help="everywhere where the same change occurs")


def _families(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    what = command.add_mutually_exclusive_group()
    what.add_argument(
        "--set", dest="file", type=Path, metavar="FILE", help="those of a JSON file, a list of lists"
    )
    what.add_argument("--add", nargs="+", metavar="SPELLING", help="spellings that count as one word")
    what.add_argument("--remove", metavar="SPELLING", help="a spelling that is a word of its own")
    arguments.as_json(command)


def _note(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument(
        "--from", dest="lines", metavar="FILE", help="notes as JSON lines; - for standard input"
    )
    command.add_argument("--source", metavar="S", help="a source's id or name")
    command.add_argument("--start", type=int, metavar="N", help="first code point of the span")
    command.add_argument("--end", type=int, metavar="N", help="the code point after the span")
    command.add_argument("--body", metavar="TEXT")
    command.add_argument("--point", default="", metavar="ID")
    command.add_argument("--category", default="", metavar="C")


def _export(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument(
        "out", type=Path, metavar="OUT", help="its ending names the format, such as .pdf or .csv"
    )
    command.add_argument(
        "--points", type=arguments.listed, metavar="LIST", help="the points to take, such as 3,10,12.a"
    )
    command.add_argument("--left", metavar="A", help="compare this source, rather than the reference,")
    command.add_argument("--right", metavar="B", help="with this one, rather than with every other")


def _replace(command: argparse.ArgumentParser) -> None:
    _project_source(command)
    command.add_argument("file", type=Path, metavar="FILE", help="the newer version")
    _encoding(command)


def _pin(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument("--source", required=True, metavar="S", help="a source's id or name")
    command.add_argument("--start", required=True, type=int, metavar="N", help="first code point of the span")
    command.add_argument("--end", required=True, type=int, metavar="N", help="the code point after the span")
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--point", type=arguments.listed, metavar="LIST", help="it words these points, such as 3,12.a"
    )
    what.add_argument("--aside", action="store_true", help="it words no point")
    what.add_argument("--not-document", action="store_true", help="it is no part of the document")
    what.add_argument(
        "--release", action="store_true", help="what was pinned there is up to the program again"
    )


def _absent(command: argparse.ArgumentParser) -> None:
    _project_source(command)
    command.add_argument("point", metavar="POINT", help="the point that the source does not word")
    command.add_argument("--take-back", action="store_true", help="it may word the point after all")


def _describe(command: argparse.ArgumentParser) -> None:
    _project_source(command)
    for field in ("name", "title", "outlet", "author", "date", "language", "url"):
        command.add_argument(f"--{field}", metavar="TEXT")


def _original(command: argparse.ArgumentParser) -> None:
    _project_source(command)
    command.add_argument("out", type=Path, metavar="OUT", help="where the file is written")


def _sample(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="DIR")


def _project_source(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    command.add_argument("source", metavar="SOURCE", help="a source's id or name")


def _encoding(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--encoding", metavar="NAME", help="of the text, such as windows-1251, where it is known"
    )


def _project_json(command: argparse.ArgumentParser) -> None:
    arguments.project(command)
    arguments.as_json(command)


def _point(command: argparse.ArgumentParser) -> None:
    command.add_argument("--point", metavar="ID", help="a point's path, such as 10 or 10.a")


_JOBS: dict[str, tuple[Job, str, Callable[[argparse.ArgumentParser], None]]] = {
    "new": (everyday.new, "make a project from files: import, segment, align", _new),
    "add": (everyday.add, "add files to a project", _add),
    "segment": (everyday.segment, "show the segments of one file", _segment),
    "show": (everyday.show, "show points and sources", _project_json),
    "compare": (everyday.compare, "compare two sources, on one point or as a whole", _compare),
    "findings": (everyday.findings, "list the material differences, the most material first", _findings),
    "judge": (deciding.judge, "dismiss, confirm or reopen findings, or judge them otherwise", _judge),
    "families": (deciding.families, "list or change the spellings that count as the same word", _families),
    "notes": (everyday.notes, "list the notes", _project_json),
    "note": (noting.note, "write a note, or many", _note),
    **searching.JOBS,
    "export": (everyday.export, "write the comparison and the notes to a file", _export),
    "replace": (changing.replace, "put a newer version of a source in its place", _replace),
    "remove": (changing.remove, "take a source out of a project", _project_source),
    "reference": (changing.reference, "take the points from another source", _project_source),
    "realign": (changing.realign, "line the sources up anew around what was corrected", arguments.project),
    "pin": (changing.pin, "say which points a stretch of a source words", _pin),
    "absent": (changing.absent, "say that a source does not word a point", _absent),
    "describe": (changing.describe, "change what is known about a source", _describe),
    "original": (changing.original, "write the file that was imported, just as it was", _original),
    "check": (everyday.check, "check the file and its content", arguments.project),
    **safety.JOBS,
    **history.JOBS,
    **merging.JOBS,
    **reviewing.JOBS,
    "sample": (everyday.sample, "write the sample's sources and project to a folder", _sample),
}
