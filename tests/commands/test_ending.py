"""A command that is ended from outside goes quietly, and what it had begun is not there."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

_AT_WORK = """
import signal
import sys
import time
from pathlib import Path
from app.commands.ending import in_order
from app.export.atomic import write_parts

def parts():
    yield b"half "
    print("begun", flush=True)
    time.sleep(600)

signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started this may ignore it
with in_order():
    write_parts(Path(sys.argv[1]), parts())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends signals as POSIX has them")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_without_a_word_and_leaves_the_file_as_it_was(tmp_path: Path, number: signal.Signals) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"before")
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", _AT_WORK, str(target)],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        process.send_signal(number)
        try:
            _, said = process.communicate(timeout=30)
        finally:
            process.kill()
    assert process.returncode == 128 + number
    assert said == b""
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]
