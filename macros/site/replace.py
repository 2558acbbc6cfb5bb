"""Build a site beside the one that is served, and put it there once it is good."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from macros.site.swap import put_in_place
from macros.site.workshop import held, recover, scratch_folder


class UnfitPlaceError(Exception):
    """The place of the site cannot hold one; says in Vietnamese why."""


@dataclass(frozen=True, slots=True)
class Place:
    """The folder that is served, held by us, and the one to build in."""

    target: Path
    base: Path

    def replace(self, build: Callable[[Path], int]) -> int:
        """Put what *build* writes into a folder in this place if it returns 0.

        Whatever else it returns is returned, and what stands here stays as it was.
        """
        with scratch_folder(self.base) as scratch:
            built = scratch / "site"
            code = build(built)
            if code == 0:
                _make_readable(built)
                put_in_place(built, self.target)
        return code


@contextmanager
def place_of(site: Path) -> Iterator[Place]:
    """Hold the place of *site*: as the last publisher that was not killed left it."""
    target = real_place(site)
    base = workplace(site)
    with held(base):
        recover(target, base)
        yield Place(target, base)


def replace_site(site: Path, build: Callable[[Path], int]) -> int:
    """Put what *build* writes in the place of *site*, as Place.replace does."""
    with place_of(site) as place:
        return place.replace(build)


def real_place(site: Path) -> Path:
    """Return the folder that is served: *site*, or where it leads as a link."""
    try:
        target = site.resolve()
        fit = target.is_dir() or not os.path.lexists(target)
    except (OSError, RuntimeError):  # links in a circle
        fit = False
    if not fit and site.is_symlink():
        message = f"{site} là liên kết không dẫn tới thư mục nào"
        raise UnfitPlaceError(f"{message}; sửa hoặc xóa liên kết ấy rồi chạy lại.")
    if not fit:
        message = f"{site} là một tệp, không phải thư mục"
        raise UnfitPlaceError(f"{message}; xóa hoặc đổi tên tệp ấy rồi chạy lại.")
    if not target.parent.is_dir():
        message = f"{site} dẫn tới {target}, mà thư mục {target.parent} không có"
        raise UnfitPlaceError(f"{message}; tạo thư mục ấy rồi chạy lại.")
    return target


def workplace(site: Path) -> Path:
    """Return the folder to build in: beside the served one, so that it can be moved."""
    beside = real_place(site).parent
    return beside if os.access(beside, os.W_OK | os.X_OK) else site.parent


def _make_readable(built: Path) -> None:
    """Let a web server read all of it, whatever the umask of the publisher."""
    built.chmod(0o755)
    for path in built.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
