"""Keeps the catalogues of translations: what the window says, in the languages it speaks.

python packaging/translations.py update           take new texts into every catalogue, drop those that are gone
python packaging/translations.py check [de ...]   what is missing, obsolete or wrong; exit status 1 if anything is
python packaging/translations.py todo de          what has no translation yet, as JSON to fill in
python packaging/translations.py take de FILE     put the translations of such a file into the catalogue
python packaging/translations.py compile          make the .qm files that the program reads, with Qt's lrelease
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import message_files as files
from message_rules import clashes, faults
from message_sources import Message, by_context, messages


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    jobs = parser.add_subparsers(required=True)
    jobs.add_parser("update").set_defaults(job=lambda _wanted: update())
    check_ = jobs.add_parser("check")
    check_.add_argument("languages", nargs="*", choices=[[], *files.LANGUAGES])
    check_.set_defaults(job=lambda wanted: check(wanted.languages or list(files.LANGUAGES)))
    todo_ = jobs.add_parser("todo")
    todo_.add_argument("language", choices=files.LANGUAGES)
    todo_.set_defaults(job=lambda wanted: todo(wanted.language))
    take_ = jobs.add_parser("take")
    take_.add_argument("language", choices=files.LANGUAGES)
    take_.add_argument("file", type=Path)
    take_.set_defaults(job=lambda wanted: take(wanted.language, wanted.file))
    jobs.add_parser("compile").set_defaults(job=lambda _wanted: compile_all())
    wanted = parser.parse_args(arguments)
    return int(wanted.job(wanted))


def update() -> int:
    """Bring every catalogue up to date. A text that moved to another context keeps its translation."""
    sources = messages()
    for language in files.LANGUAGES:
        path = files.catalogue(language)
        known = files.read(path)
        elsewhere = {source: done for (_context, source), done in sorted(known.items()) if done}
        kept = {
            one: known.get(one) or (elsewhere.get(one[1], "") if one not in known else "") for one in sources
        }
        files.write(path, language, sources, kept)
        print(f"{path.name}: {len(sources)} messages, {sum(not done for done in kept.values())} to translate")
    return 0


def check(languages: Sequence[str]) -> int:
    """Tell what is missing, obsolete or wrong in catalogues; 1 if anything is."""
    sources, menus = messages(), _menus()
    found = 0
    for language in languages:
        known = files.read(files.catalogue(language))
        told = [f"not in the catalogue: {_shown(one)}" for one in sorted(sources.keys() - known)]
        told += [f"obsolete: {_shown(one)}" for one in sorted(known.keys() - sources)]
        told += [
            f"{_shown(one)}: {fault}" for one, done in sorted(known.items()) for fault in faults(one, done)
        ]
        told += clashes(menus, known)
        missing = sum(not known.get(one) for one in sources)
        print(
            "\n".join(
                f"{language}: {line}" for line in [*told, f"{missing} of {len(sources)} not translated"]
            )
        )
        found += len(told) + missing
    return 1 if found else 0


def todo(language: str) -> int:
    """Print what has no translation yet: an object of contexts, each an object of sources with empty translations."""
    known = files.read(files.catalogue(language))
    empty = by_context({one: done for one, done in known.items() if not done})
    print(
        json.dumps(
            {name: dict.fromkeys(texts, "") for name, texts in empty.items()}, ensure_ascii=False, indent=1
        )
    )
    return 0


def take(language: str, path: Path) -> int:
    """Put translations into a catalogue; those with a fault are told and left out."""
    given = json.loads(path.read_text(encoding="utf-8"))
    catalogue = files.catalogue(language)
    known, sources, wrong = files.read(catalogue), messages(), 0
    for context, texts in given.items():
        for source, translation in texts.items():
            message = context, source
            told = list(faults(message, translation)) if message in known else ["there is no such message"]
            if told:
                wrong += 1
                print(f"left out {_shown(message)}: {'; '.join(told)}")
            elif translation:
                known[message] = translation
    files.write(catalogue, language, {one: sources.get(one, frozenset()) for one in known}, known)
    print(f"{catalogue.name}: {sum(not done for done in known.values())} of {len(known)} to translate")
    return 1 if wrong else 0


def compile_all() -> int:
    """Make a .qm file beside each catalogue. Raises CalledProcessError if lrelease refuses one."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for language in files.LANGUAGES:
        path = files.catalogue(language)
        made = path.with_suffix(".qm")
        subprocess.run([tool, "-silent", "-removeidentical", path, "-qm", made], check=True)
    return 0


def _menus() -> dict[str, list[Message]]:
    """The messages that stand together in each menu, by the path of the menu; the menu bar is the empty path."""
    from app.ui.actions import ACTIONS, CONTEXT, MENUS

    found: dict[str, list[Message]] = {}
    for path, title in MENUS.items():
        found.setdefault(path.rpartition("/")[0], []).append((CONTEXT, title))
    for entry in ACTIONS:
        if entry.menu:
            found.setdefault(entry.menu, []).append((CONTEXT, entry.text))
    return found


def _shown(message: Message) -> str:
    return f"{message[0]}: {message[1]!r}"


if __name__ == "__main__":
    sys.exit(main())
