"""A built site takes the place of the old one, in one step where the system can."""

import ctypes
import errno
import os
import sys
from pathlib import Path

from macros.site.fill import fill

# A mount point, another file system, a parent folder that is not ours.
_IMMOVABLE = {errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS}
_UNSUPPORTED = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}  # by this file system
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def put_in_place(built: Path, target: Path) -> None:
    """Put the folder *built* where *target* is; what is left stays beside *built*."""
    try:
        if not target.exists():
            built.rename(target)
        elif not _exchange(built, target):
            _move_both(built, target)
    except OSError as error:
        if error.errno not in _IMMOVABLE:
            raise
        fill(target, built)


def _exchange(built: Path, target: Path) -> bool:
    """Let both folders change places, no moment without either; False: cannot be."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:  # a C library without it
        return False
    paths = (_AT_FDCWD, os.fsencode(built), _AT_FDCWD, os.fsencode(target))
    if rename(*paths, _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(target))


def _move_both(built: Path, target: Path) -> None:
    """Move *target* away and *built* there; `recover` mends a kill in between."""
    old = built.with_name("old")
    target.rename(old)
    try:
        built.rename(target)
    except OSError:
        old.rename(target)
        raise
    old.rename(built.with_name("gone"))  # nothing to put back any more
