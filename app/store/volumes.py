"""What kind of disk a file is on. A write-ahead log needs memory that all programs on the file share, which a folder
of another computer does not give: there SQLite's older way is used.
"""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_REMOTE = {
    *(
        "9p",
        "afs",
        "afpfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
    ),
    *("ocfs2", "prl_fs", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs", "webdav"),
    *("fuse.cephfs", "fuse.davfs2", "fuse.gcsfuse", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone"),
    *("fuse.s3fs", "fuse.sshfs", "fuse.vmhgfs-fuse"),
}
_MOUNTS = Path("/proc/self/mountinfo")
_DRIVE_REMOTE = 4
_STATFS_SIZE, _FLAGS_AT, _MNT_LOCAL = 2168, 64, 0x1000
"""Of macOS' `struct statfs`: its bytes, where its flags are, and the flag of a disk of this computer."""


def is_remote(path: Path) -> bool:
    """Whether the file or folder at `path` is on another computer, or looks so; False if nobody can tell."""
    real = path.resolve()
    with suppress(OSError, ValueError, AttributeError):
        if sys.platform == "win32":
            return _is_remote_drive(real)
        if sys.platform == "darwin":
            return _is_remote_volume(real)
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
        return kind_of(real, lines) in _REMOTE
    return False


def kind_of(path: Path, mounts: Iterable[str]) -> str:
    """The name of the file system that `path` is on, told by the lines of Linux' `/proc/self/mountinfo`; empty if
    none of them does.
    """
    kind, longest = "", -1
    for line in mounts:
        left, separator, right = line.partition(" - ")
        fields = left.split(" ")
        if not separator or len(fields) < 5:
            continue
        point = Path(_unescaped(fields[4]))
        # Of two on the same folder, the later one is in front.
        if path.is_relative_to(point) and len(point.parts) >= longest:
            kind, longest = right.split(" ")[0], len(point.parts)
    return kind


def _unescaped(name: str) -> str:
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        name = name.replace(code, letter)
    return name


def _is_remote_drive(path: Path) -> bool:
    import ctypes

    drive = path.anchor
    if drive.startswith("\\\\") and not drive.startswith("\\\\?\\"):
        return True
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there is none but on Windows
    return bool(kernel.GetDriveTypeW(drive.removeprefix("\\\\?\\")) == _DRIVE_REMOTE)


def _is_remote_volume(path: Path) -> bool:
    import ctypes
    import ctypes.util

    told = ctypes.create_string_buffer(_STATFS_SIZE)
    system = ctypes.CDLL(ctypes.util.find_library("c"))
    # The one of that name alone tells on older machines what was before files had 64-bit numbers.
    statfs = getattr(system, "statfs$INODE64", None) or system.statfs
    if statfs(os.fsencode(path), told) != 0:
        return False
    return not int.from_bytes(told.raw[_FLAGS_AT : _FLAGS_AT + 4], sys.byteorder) & _MNT_LOCAL
