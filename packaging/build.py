"""Build the standalone program into dist/variorum and, with --smoke, prove that it works.

    python packaging/build.py [--smoke]

The smoke test starts the program itself, in an empty home and without this checkout's Python, and fails on any
output that is not expected.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "dist" / "variorum"
PROGRAM = FOLDER / ("variorum.exe" if os.name == "nt" else "variorum")
FORBIDDEN = ("pip", "tkinter", "pytest", "libQt6Qml.so.6", "libQt6Quick.so.6")


def build() -> None:
    """Make the catalogues of translations and run PyInstaller."""
    subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "compile"], cwd=ROOT, check=True
    )
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    subprocess.run([*command, str(ROOT / "packaging" / "variorum.spec")], cwd=ROOT, check=True)


def size() -> int:
    """Bytes of the whole folder."""
    return sum(file.stat().st_size for file in FOLDER.rglob("*") if file.is_file() and not file.is_symlink())


def contents() -> list[str]:
    """What should not be inside, but is."""
    names = {path.name for path in FOLDER.rglob("*")}
    return [name for name in FORBIDDEN if name in names]


def run(home: Path, *arguments: str) -> tuple[str, float]:
    """Start the program in an empty home; what it printed and the seconds it took. Exits if it complains."""
    env = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "LANG") if key in os.environ}
    env |= {"HOME": str(home), "VARIORUM_HOME": str(home)}
    command = [str(PROGRAM), *arguments]
    if sys.platform.startswith("linux"):
        if shutil.which("xvfb-run"):
            command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", *command]
        else:
            env["QT_QPA_PLATFORM"] = "offscreen"
    began = time.monotonic()
    done = subprocess.run(
        command, env=env, cwd=home, capture_output=True, text=True, timeout=300, check=False
    )
    took = time.monotonic() - began
    if done.returncode or done.stderr.strip():
        sys.exit(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout.strip(), took


def smoke() -> None:
    """The main job in the frozen program."""
    if found := contents():
        sys.exit(f"should not be in the program: {', '.join(found)}")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        version, _ = run(home, "--version")
        if not version.startswith("Variorum "):
            sys.exit(f"unexpected output: {version}")
        told, _ = run(home, "--selftest")
        last = told.splitlines()[-1] if told else ""
        if not last.startswith("selftest passed"):
            sys.exit(f"unexpected output: {told}")
        print(last)
    print(f"dist/variorum: {size() / 1e6:.0f} MB")


if __name__ == "__main__":
    build()
    if "--smoke" in sys.argv[1:]:
        smoke()
