"""What a built site weighs."""

from dataclasses import dataclass
from pathlib import Path

LARGE = 300_000  # bytes, of a page


@dataclass(frozen=True, slots=True)
class Output:
    """Bytes and pages of a site over plans; sizes are bytes.

    *page_to_text* is the most that the page of a plan has of the plan's file.
    """

    size: int
    text: int
    pages: int
    largest: int
    largest_other: int
    large_others: int  # pages over 300 kB that are not a plan's
    page_to_text: float


def output_of(site: Path, plans: Path) -> Output:
    """Return what the site has that was built from the files of plans in a folder."""
    texts = {path.stem: path.stat().st_size for path in plans.glob("*.md")}
    sizes = {path: path.stat().st_size for path in site.rglob("*") if path.is_file()}
    pages = {path: size for path, size in sizes.items() if path.suffix == ".html"}
    of_plans = {
        site / "ke-hoach" / name / "index.html": text for name, text in texts.items()
    }
    others = [size for path, size in pages.items() if path not in of_plans]
    return Output(
        size=sum(sizes.values()),
        text=sum(texts.values()),
        pages=len(pages),
        largest=max(pages.values()),
        largest_other=max(others),
        large_others=sum(size > LARGE for size in others),
        page_to_text=max(pages[path] / text for path, text in of_plans.items()),
    )
