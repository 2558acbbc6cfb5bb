"""The edition for a USB stick: the site, zipped, opened as files by a double click.

Links name the file itself, for a browser shows a folder as a list of files. The search
needs nothing else: away from a server it looks into its own data only.
"""

import os
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from macros.model.office import Office
from macros.site.replace import workplace
from macros.site.stops import run_stoppable
from macros.site.workshop import held
from macros.sources.folder import read_settings
from macros.sources.office_reader import read_office
from macros.vietnamese.slug import slug

_LINK = re.compile(r'(?P<name>\s(?:href|action)=)"(?P<path>[^":?#]*)(?P<rest>[^"]*)"')
_SERVER_ONLY = ("pagefind/", "sitemap.xml", "404.html")
_READABLE = 0o644 << 16  # where a zip keeps the permissions of a file
_STOPPED = "Đã dừng theo yêu cầu; bản đóng gói cũ giữ nguyên."
_READ_ME = """{name}, bản chạy không cần mạng.

Giải nén cả thư mục rồi mở tệp index.html bằng trình duyệt.
Tìm kiếm, lọc, lịch đều chạy được khi mở như vậy; không có yêu cầu nào gửi ra ngoài máy.
"""


def write_edition(site: Path, target: Path, office: Office) -> int:
    """Write the built site at *site* as the zip *target*; return how many files.

    Same site, same bytes: entries are sorted and carry no time. Whatever fails, the
    zip that stood there before stays as it was.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(f".{target.name}")
    count = 0
    with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _files(site, office):
            entry = zipfile.ZipInfo(f"{edition_name(office)}/{name}")
            entry.external_attr = _READABLE
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
            count += 1
    aside.chmod(0o644)
    aside.replace(target)
    return count


def edition_name(office: Office) -> str:
    """Return the name of the zip and of the folder in it."""
    return slug(office.name) or "thu-vien"


def _files(site: Path, office: Office) -> Iterator[tuple[str, bytes]]:
    read_me = _READ_ME.format(name=office.name)
    if office.imprint:
        read_me += f"\n{office.imprint}\n"
    yield "DOC-TRUOC.txt", read_me.encode("utf-8-sig")
    for path in sorted(p for p in site.rglob("*") if p.is_file()):
        name = path.relative_to(site).as_posix()
        if name.startswith(_SERVER_ONLY):
            continue
        content = path.read_bytes()
        if path.suffix == ".html":
            content = _with_files_named(content.decode(), name, site).encode()
        yield name, content


def _with_files_named(page: str, name: str, site: Path) -> str:
    """Return a page whose relative links to folders name their index.html."""
    folder = PurePosixPath(name).parent

    def link(found: re.Match[str]) -> str:
        path = found["path"]
        if path.startswith("/") or not (site / folder / path).is_dir():
            return found[0]
        if not path and not found["rest"].startswith("?"):
            return found[0]  # a place on the page itself
        slash = "" if path.endswith("/") or not path else "/"
        return f'{found["name"]}"{path}{slash}index.html{found["rest"]}"'

    return _LINK.sub(link, page)


def main(root: Path) -> int:
    """Write the edition of what `make site` has built; return the exit code."""
    site = root / "site"
    if not (site / "index.html").is_file():
        print("Chưa có trang; chạy make site trước.", file=sys.stderr)
        return 1
    office, _ = read_office(read_settings(root / "mkdocs.yml"), os.environ)
    target = root / "usb" / f"{edition_name(office)}.zip"
    with held(workplace(site)):  # no publisher changes the site meanwhile
        count = write_edition(site, target, office)
    size = target.stat().st_size / 1_000_000
    print(f"Đã đóng gói {count} tệp ({size:.1f} MB): {target}")
    return 0


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    sys.exit(run_stoppable(lambda: main(folder), _STOPPED))
