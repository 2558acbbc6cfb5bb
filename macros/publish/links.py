"""Checks of a built site: links, ids, headings, language, foreign hosts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html


@dataclass(frozen=True, slots=True)
class _PageFacts:
    """What one page has, and what it points at: (address, fragment)."""

    ids: frozenset[str]
    links: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]


def check_site(root: Path) -> list[str]:
    """Return what is wrong with the pages below *root*, as sentences."""
    pages = {
        path.relative_to(root).as_posix(): _facts(path)
        for path in sorted(root.rglob("*.html"))
    }
    return [
        f"{name}: {problem}"
        for name, page in pages.items()
        for problem in (*page.problems, *_broken(root, name, page, pages))
    ]


def _facts(path: Path) -> _PageFacts:
    tree = html.fromstring(path.read_bytes())
    ids = Counter(str(value) for value in tree.xpath("//@id"))
    problems = [f"mã “{name}” đặt {n} lần" for name, n in ids.items() if n > 1]
    headings = len(tree.xpath("//h1"))
    if headings != 1:
        problems.append(f"có {headings} tiêu đề cấp 1")
    if tree.get("lang") != "vi":
        problems.append("không ghi ngôn ngữ là tiếng Việt")
    loaded = tree.xpath(
        "//script/@src | //img/@src | //iframe/@src | //link[@rel='stylesheet']/@href"
    )
    problems += [f"tải {url} từ máy khác" for url in loaded if urlsplit(url).netloc]
    links = []
    for url in {
        str(value) for value in tree.xpath("//a/@href | //link/@href | //@src")
    }:
        parts = urlsplit(url)
        if not parts.scheme and not parts.netloc:
            links.append((unquote(parts.path), unquote(parts.fragment)))
    return _PageFacts(frozenset(ids), tuple(sorted(links)), tuple(problems))


def _broken(
    root: Path, name: str, page: _PageFacts, pages: dict[str, _PageFacts]
) -> Iterator[str]:
    folder = (root / name).parent
    for address, fragment in page.links:
        base = root if address.startswith("/") else folder
        target = (base / address.lstrip("/")).resolve() if address else root / name
        if target.is_dir():
            target /= "index.html"
        if not target.is_file():
            yield f"liên kết hỏng: {address}"
        elif fragment and target.suffix == ".html":
            found = pages.get(target.relative_to(root.resolve()).as_posix())
            if found and fragment not in found.ids and not fragment.startswith("__"):
                yield f"liên kết tới chỗ không có: {address}#{fragment}"
