"""Costs of a search, ours and built in: python -m tests.bench.search [PLANS].

Of the library's own plans, and of a library of PLANS lifelike ones (default 100):
bytes and time before the first hit in Chromium, size of the index, time to make it.
The built-in search gets the same texts as plain pages.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser

from macros.pipeline import read_library
from macros.search.files import search_files
from macros.search.records import search_documents
from macros.site.full_text import finish_indexing, start_indexing
from macros.sources.folder import read_folder
from tests.bench.materials import PLANS, materials
from tests.bench.projects import Way, command, library, write_project
from tests.bench.stopwatch import cost
from tests.tools.screenshot import chromium, served

# Ours, and what the built-in search gets: it finds nothing without accents.
QUERIES = {
    "a number": ("33/CT-TTg", "33/CT-TTg"),
    "six words": ("cong tac dan van chinh quyen", "công tác dân vận chính quyền"),
    "six words apart": ("thuc hien nhiem vu nhan dan", "thực hiện nhiệm vụ nhân dân"),
}
BUILT_IN = "input.md-search__input"
FIRST_HIT = ".md-search-result__link"


def main() -> None:
    """Print the measurements."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    made_of = materials()
    for number in (len(PLANS), count):
        with tempfile.TemporaryDirectory() as folder:
            print(f"search, {number} plans:", flush=True)
            measure(Path(folder), library(made_of, number))


def measure(folder: Path, plans: dict[str, str]) -> None:
    """Build both sites and measure their searches."""
    ours = write_project(Way.OURS, folder / "ours", plans)
    built(Way.OURS, ours)
    bare = write_project(Way.PLAIN, folder / "plain", plans)
    theirs = built(Way.PLAIN, bare)
    shutil.copytree(bare / "site", bare / "searched")
    settings = bare / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("[search]", "[]"), "utf-8")
    plain = built(Way.PLAIN, bare)
    site, searched = ours / "site", bare / "searched"
    mine = size(site / "pagefind") + size(site / "tim-kiem" / "du-lieu")
    print(f"  index: ours {mine / 1e6:.1f} MB, made in {indexed(ours):.1f} s;", end=" ")
    other = size(searched / "search") / 1e6
    print(f"built-in {other:.1f} MB, {max(theirs - plain, 0):.1f} s", flush=True)
    with chromium() as browser:
        for name, (ours_query, other_query) in QUERIES.items():
            mine_cost = first_hit(browser, site, "du-lieu/", ours_query)
            other_cost = first_hit(browser, searched, "", other_query)
            print(f"  {name}: ours {mine_cost}; built-in {other_cost}", flush=True)


def built(way: Way, project: Path) -> float:
    """Build a project and return how many seconds that takes."""
    return cost(command(way, sys.executable), project).wall


def indexed(project: Path) -> float:
    """Return how many seconds the data and Pagefind's index take by themselves."""
    library = read_library(read_folder(project / "plans")).library
    start = time.perf_counter()
    documents = list(search_documents(library))
    indexing = start_indexing(documents)
    search_files(documents, library.registers.abbreviations, full_text=True)
    with tempfile.TemporaryDirectory() as folder:
        finish_indexing(indexing, Path(folder))
    return time.perf_counter() - start


def size(folder: Path) -> int:
    """Return how many bytes the files of a folder have."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def first_hit(browser: Browser, site: Path, path: str, query: str) -> str:
    """Return bytes and seconds from typing *query* to the first hit, in words.

    Bytes are those fetched since, and what of the search came with the page: scripts,
    and the whole index of the built-in one, whose loading its seconds leave out.
    """
    page = browser.new_page()
    fetched: dict[str, int] = {}
    page.on("response", lambda got: fetched.update({got.url: len(got.body())}))
    with served(site) as address:
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
        kept = {url: n for url, n in fetched.items() if "/search" in url}
        fetched.clear()
        start = time.perf_counter()
        page.keyboard.press("/")
        page.locator(BUILT_IN).fill(query[:-1])
        page.keyboard.type(query[-1])
        page.locator(FIRST_HIT).first.wait_for(timeout=120_000)
        seconds = time.perf_counter() - start
        page.close()
    total = sum(fetched.values()) + sum(kept.values())
    return f"{total / 1000:.0f} kB, {seconds:.2f} s"


if __name__ == "__main__":
    main()
