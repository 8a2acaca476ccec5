"""Files, folders, and the file systems that they are on. The last part is pure."""

from __future__ import annotations

import stat
from pathlib import Path

#: File systems over a network, on which locks and a rollback journal cannot be relied upon.
NETWORKED = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "davfs", "ncpfs"}
)
#: Words in the path of folders that some program keeps the same on several machines.
SYNCED = (
    "dropbox", "onedrive", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud",
    "owncloud", "syncthing", "pcloud", "megasync", "box sync", "seafile",
)  # fmt: skip


def shared(path: Path, *, writable: bool = False) -> bool:
    """Whether others can read or change it (`writable`: change it); False where it is not there."""
    others = stat.S_IWGRP | stat.S_IWOTH if writable else stat.S_IRWXG | stat.S_IRWXO
    try:
        return bool(path.stat().st_mode & others)
    except OSError:
        return False


def mode_of(path: Path) -> str:
    """Return the mode as `chmod` takes it: "600"."""
    try:
        return f"{stat.S_IMODE(path.stat().st_mode):o}"
    except OSError:
        return "unknown"


def file_system(path: Path, mounts: str) -> str:
    """Return the type of the file system that `path` (absolute) is on; empty where not known.

    `mounts` is what /proc/self/mountinfo holds: one mount a line, its point in the fifth column and
    its type after a lone dash (https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html).
    """
    best, kind = -1, ""
    for one in mounts.splitlines():
        left, dash, right = one.partition(" - ")
        fields = left.split()
        if not dash or len(fields) < 5:
            continue
        point = Path(fields[4].replace("\\040", " "))
        # A later mount on the same point lies over the earlier one.
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), right.split()[0]
    return kind


def networked(kind: str) -> bool:
    """Whether a type of file system is one over a network, or somebody's own (FUSE)."""
    return kind in NETWORKED or kind.startswith("fuse.") or kind == "fuse"


def synced_by(path: Path) -> str:
    """Return the folder in a path that some program seems to keep on several machines, or ""."""
    for part in path.parts:
        if any(part.casefold().startswith(word) for word in SYNCED):
            return part
    for folder in path.parents:
        if (folder / ".stfolder").exists():
            return folder.name
    return ""
