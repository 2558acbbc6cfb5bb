"""Measurements, as ratios within one run: python tests/tools/bench.py [PLANS].

Recognition: speed on the plans' own text, growth with its length, cost on hostile
text. Build: the library with PLANS generated plans (default 100) beside mkdocs with
Material and its search alone on the same texts.
"""

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from macros.citations.recognise import recognise

ROOT = Path(__file__).parents[2]
MEGABYTE = 1_000_000
PLAN_SIZE = 20_000  # bytes of one generated plan
HOSTILE = {
    "digits": "1234567890",
    "“số ”": "số ",
    "“Điều 1, ”": "Điều 1, ",
    "open quotes": "“",
    "one-letter codes": "A-",
    "one-letter numbers": "1-A/B, ",
    "numbers in a list": "1, ",
    "names given": "Quy chế số 1-QC/TU (sau đây gọi là Quy chế). ",
}
BARE = """site_name: bare
theme: {name: material, language: vi, font: false}
plugins: [search]
"""


def main() -> None:
    """Print the measurements."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    texts = [path.read_text("utf-8") for path in sorted(ROOT.glob("plans/ke-hoach/*"))]
    recognition("".join(texts))
    build(texts, count)


def recognition(text: str) -> None:
    """Measure how fast citations are recognised."""
    size = len(text.encode())
    plain = seconds_per_byte(text * (10 * MEGABYTE // size + 1))
    print(f"recognition, 10 MB of the plans' text: {1 / plain / MEGABYTE:.1f} MB/s")
    for megabytes in (1, 30, 100):
        cost = seconds_per_byte(text * (megabytes * MEGABYTE // size + 1))
        print(f"  {megabytes} MB: {cost / plain:.2f} times the cost per byte")
    for name, unit in HOSTILE.items():
        cost = seconds_per_byte(unit * (MEGABYTE // len(unit.encode())))
        print(f"  a megabyte of {name}: {cost / plain:.2f} times the cost per byte")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory: {peak:.0f} MB")


def seconds_per_byte(text: str) -> float:
    """Return the time that recognition takes for each byte of *text*."""
    start = time.perf_counter()
    recognise(text)
    return (time.perf_counter() - start) / len(text.encode())


def build(texts: list[str], count: int) -> None:
    """Measure a build with *count* plans beside a bare one of the same texts."""
    print(f"build, {count} plans of {PLAN_SIZE // 1000} kB:")
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = projects(Path(folder), texts, count)
        theirs, mine = built(bare), built(ours)
    print(f"  bare {theirs:.1f} s, library {mine:.1f} s: {mine / theirs:.2f} times")


def projects(folder: Path, texts: list[str], count: int) -> tuple[Path, Path]:
    """Make the library and a bare project with *count* generated plans more."""
    ours, bare = folder / "ours", folder / "bare"
    for name in ("docs", "macros", "plans"):
        shutil.copytree(ROOT / name, ours / name)
    shutil.copy(ROOT / "mkdocs.yml", ours)
    (bare / "docs").mkdir(parents=True)
    (bare / "mkdocs.yml").write_text(BARE, "utf-8")
    (bare / "docs" / "index.md").write_text("# Bare\n", "utf-8")
    for at in range(count):
        plan = generated(texts[at % len(texts)], at)
        (ours / "plans" / "ke-hoach" / f"g{at}.md").write_text(plan, "utf-8")
        (bare / "docs" / f"g{at}.md").write_text(plan, "utf-8")
    return ours, bare


def generated(text: str, at: int) -> str:
    """Return a plan of PLAN_SIZE bytes with an id of its own and no slips noted."""
    _, head, body = text.split("---\n", maxsplit=2)
    head = head.partition("dinh_chinh:")[0]
    lines = [
        f"ma: g{at}" if line.startswith("ma:") else line for line in head.split("\n")
    ]
    body = body.replace("[^1]", "") * 2
    cut = body.encode()[:PLAN_SIZE].decode(errors="ignore").rpartition("\n\n")[0]
    own = f"Bản sinh ra thứ {at + 1} để đo."
    return "---\n" + "\n".join(lines) + f"---\n{own}\n\n{cut}\n"


def built(project: Path) -> float:
    """Return how many seconds mkdocs takes for a project."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", "site"]
    start = time.perf_counter()
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
