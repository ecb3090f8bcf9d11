"""Set-up and start with nothing but Python: `python3 bootstrap.py run` or `python3 bootstrap.py test`.

Makes `.venv` beside this file, installs the pinned packages of `packaging/constraints.txt` into it and the system
libraries that Qt needs (with apt, as root on Debian or Ubuntu; elsewhere it names what is missing). What is done
already is not done again. Standard library only.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PINS = ROOT / "packaging" / "constraints.txt"
TO_TEST = "# --- to test and build"

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}
TEST_PROGRAMS = {
    "xvfb-run": "xvfb",
    "pdftotext": "poppler-utils",
    "objdump": "binutils",
    "dbus-run-session": "dbus-daemon",
}
SPOKEN = {
    Path("/usr/libexec/at-spi-bus-launcher"): "at-spi2-core",
    Path("/usr/lib/python3/dist-packages/pyatspi"): "python3-pyatspi",
}
"""What a test needs that listens as a screen reader does, where Debian puts it."""
FONTS = {"NotoSerif-Regular.ttf": "fonts-noto-core", "DejaVuSans.ttf": "fonts-dejavu-core"}


def main(arguments: Sequence[str]) -> int:
    """Do `run` or `test`; the exit status."""
    if sys.version_info < (3, 11):
        return _refuse(f"Variorum needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if not arguments or arguments[0] not in ("run", "test"):
        return _refuse("Say 'python3 bootstrap.py run' or 'python3 bootstrap.py test'.")
    testing = arguments[0] == "test"
    try:
        system_packages(testing)
        environment(testing)
        translations()
    except subprocess.CalledProcessError as error:
        return _refuse(
            f"Set-up failed: {' '.join(map(str, error.cmd))} ended with status {error.returncode}."
        )
    return test(arguments[1:]) if testing else run(arguments[1:])


def system_packages(testing: bool) -> None:
    """Install the system libraries that are missing, or say which they are."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in LIBRARIES.items() if not _loads(library)]
    missing += [package for font, package in FONTS.items() if not _has_font(font)]
    if testing:
        missing += [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
        missing += [package for place, package in SPOKEN.items() if not place.exists()]
    if not _can_make_environments():
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if not missing:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing system packages: {' '.join(missing)}", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "-qq", "update"], check=True, env=quiet, stdout=subprocess.DEVNULL)
        install = ["apt-get", "-qq", "-y", "--no-install-recommends", "install", *missing]
        subprocess.run(install, check=True, env=quiet, stdout=subprocess.DEVNULL)
        return
    how = "apt-get install" if shutil.which("apt-get") else "your distribution's packages, named in Debian"
    print(f"Missing on this system ({how}): {' '.join(missing)}", file=sys.stderr)


def environment(testing: bool) -> None:
    """Make `.venv` with the pinned packages and Variorum itself, if it is not there as wanted already."""
    pins = PINS.read_text(encoding="utf-8")
    wanted = sha256(
        (pins + sys.version + (ROOT / "pyproject.toml").read_text(encoding="utf-8")).encode()
    ).hexdigest()
    stamps = [VENV / "ready-to-test"] + ([] if testing else [VENV / "ready-to-run"])
    if PYTHON.exists() and any(s.is_file() and s.read_text() == wanted for s in stamps):
        return
    if not PYTHON.exists() or not _runs(PYTHON):
        print("Making .venv", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    print("Installing the pinned packages", flush=True)
    chosen = VENV / "pins.txt"
    chosen.write_text(pins if testing else pins.partition(TO_TEST)[0], encoding="utf-8")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "--only-binary=:all:", "-r", str(chosen)], check=True)
    _put_on_path()
    stamps[-1].write_text(wanted)


def translations() -> None:
    """Make the catalogues that the window reads, where one is older than its source."""
    for source in (ROOT / "resources" / "translations").glob("*.ts"):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            maker = ROOT / "packaging" / "translations.py"
            subprocess.run([PYTHON, maker, "compile"], check=True)
            return


def run(arguments: Sequence[str]) -> int:
    """Open the window on the sample (or as the arguments say); without a display, write the sample's report."""
    sys.path.insert(0, str(ROOT))
    from app import places

    project = places.data_folder() / "sample" / "sample.variorum"
    if not arguments and not project.exists():
        _variorum("sample", project.parent, quiet=True)
    if arguments:
        return _variorum(*arguments)
    trouble = _display_trouble()
    if not trouble:
        return _variorum(project)
    print(f"No window can be opened here ({trouble}): doing the same job without one.")
    for ending in (".pdf", ".csv"):
        status = _variorum("export", project, project.with_suffix(ending))
        if status:
            return status
    return 0


def test(arguments: Sequence[str]) -> int:
    """Every check, in the order in which a failure is cheapest to mend; arguments go to pytest."""
    checks = (
        ("format", ["ruff", "format", "--check", "."]),
        ("lint and import arrow", ["ruff", "check", "."]),
        ("types", ["mypy"]),
        ("tests", ["pytest", "-n", str(min(4, os.cpu_count() or 1)), *arguments]),
    )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name, command in checks:
        print(f"== {name}", flush=True)
        began = time.monotonic()
        status = subprocess.run([PYTHON, "-m", *command], cwd=ROOT, check=False).returncode
        print(
            f"== {name}: {'failed' if status else 'passed'} in {time.monotonic() - began:.1f} s", flush=True
        )
        if status:
            return status
    return 0


def _variorum(*arguments: str | Path, quiet: bool = False) -> int:
    output = subprocess.DEVNULL if quiet else None
    return subprocess.run([PYTHON, "-m", "app", *arguments], check=False, stdout=output).returncode


def _put_on_path() -> None:
    """Make `import app` and the `variorum` command work in `.venv` from any folder, on this very checkout."""
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(VENV), "platbase": str(VENV)}))
    (packages / "variorum.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    script = PYTHON.parent / ("variorum.cmd" if os.name == "nt" else "variorum")
    if os.name == "nt":
        script.write_text(f'@"{PYTHON}" -m app %*\n', encoding="utf-8")
    else:
        script.write_text(f'#!/bin/sh\nexec "{PYTHON}" -m app "$@"\n', encoding="utf-8")
        script.chmod(0o755)


def _display_trouble() -> str:
    """Why no window can be opened, empty if one can. Qt itself is asked: it aborts where it cannot."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return "no display"
    probe = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    tried = subprocess.run([PYTHON, "-c", probe], check=False, capture_output=True, text=True)
    return "" if tried.returncode == 0 else (tried.stderr.strip().splitlines() or ["Qt cannot start"])[0]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font(name: str) -> bool:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    return any(next(folder.rglob(name), None) for folder in folders if folder.is_dir())


def _can_make_environments() -> bool:
    return PYTHON.exists() or _runs(sys.executable, "import ensurepip, venv")


def _runs(python: str | Path, code: str = "import pip") -> bool:
    return subprocess.run([python, "-c", code], check=False, capture_output=True).returncode == 0


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
