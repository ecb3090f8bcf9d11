"""Write constraints.txt anew: every package at one version with its hashes, for all platforms.

    python packaging/pin.py        (needs uv; takes the newest versions that pyproject.toml allows)

The file has two parts: what running needs, and what testing and building need on top. No address is written.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "packaging" / "constraints.txt"
HEAD = "# Written by packaging/pin.py. Versions and hashes of every package, for all platforms.\n"


def compiled(*extras: str) -> dict[str, str]:
    """Each pinned requirement of the project with these extras, and its block of lines."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    command += [
        "--python-version",
        "3.11",
        "--no-annotate",
        "--no-header",
        "--no-emit-index-url",
        "pyproject.toml",
    ]
    for extra in extras:
        command += ["--extra", extra]
    text = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    blocks: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        if not line.startswith((" ", "#")):
            name = line.rstrip(" \\")
            blocks[name] = ""
        blocks[name] += line + "\n"
    return blocks


def main() -> None:
    """Resolve both sets and write the file."""
    everything = compiled("dev", "build")
    running = compiled()
    odd = running.keys() - everything.keys()
    if odd:
        sys.exit(f"run and test would get different versions: {', '.join(sorted(odd))}")
    rest = [block for name, block in everything.items() if name not in running]
    parts = [HEAD, "# --- to run\n", *running.values(), "# --- to test and build\n", *rest]
    OUT.write_text("".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
