"""Warm builds give what cold ones give: random edits, every file compared."""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.project_copy import copy_project
from tests.prove.edits import EDITS, Edit, nothing, package

TITLE = "Warm builds"

_BUILDS = 300
_SEED = 20261129
_BUILDER = Path(__file__).with_name("builder.py")
_SOURCES = ("docs", "macros", "plans", "mkdocs.yml")
_UNCHANGED = "Không có gì thay đổi"
_URLS = ("", "", "", "https://dv.example/kho/")


@dataclass
class Tally:
    """What came of edits of one kind."""

    compared: int = 0
    refused: int = 0  # by both, as the edit was a mistake
    at_once: int = 0  # nothing was built
    warm: float = 0.0  # seconds of the processor
    cold: float = 0.0

    def __add__(self, other: "Tally") -> "Tally":
        """Return both together."""
        return Tally(
            self.compared + other.compared,
            self.refused + other.refused,
            self.at_once + other.at_once,
            self.warm + other.warm,
            self.cold + other.cold,
        )


@dataclass
class Library:
    """A project that is published by a process of its own."""

    root: Path
    builder: subprocess.Popen[str] | None = None
    code: int = 0
    said: str = ""
    seconds: float = 0.0

    def begin(self, environment: Mapping[str, str]) -> None:
        """Begin to publish."""
        if self.builder is None:
            self.builder = subprocess.Popen(
                [sys.executable, "-P", str(_BUILDER)],
                cwd=self.root,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        assert self.builder.stdin is not None
        self.builder.stdin.write(f"{json.dumps(environment)}\n")
        self.builder.stdin.flush()

    def end(self) -> None:
        """Wait until it is published, or is not."""
        assert self.builder is not None
        assert self.builder.stdout is not None
        answer = json.loads(self.builder.stdout.readline())
        self.code, self.said, self.seconds = answer

    def forget_program(self) -> None:
        """Import the program anew the next time."""
        if self.builder is not None:
            self.builder.kill()
            self.builder.communicate()
            self.builder = None

    def site(self) -> dict[str, str]:
        """Return a digest of each published file."""
        return {
            path.relative_to(self.root).as_posix(): _digest(path)
            for path in (self.root / "site").rglob("*")
            if path.is_file()
        }


@dataclass
class Pair:
    """The same project twice: one keeps what it has made, the other nothing."""

    warm: Library
    cold: Library
    backup: Path
    tallies: dict[str, Tally] = field(default_factory=dict)

    def turn(self, edit: Edit, seed: int, environment: Mapping[str, str]) -> None:
        """Edit both, publish both, and compare."""
        for name in _SOURCES:
            _copy(self.warm.root / name, self.backup / name)
        for library in (self.warm, self.cold):
            edit(library.root, Random(seed))  # noqa: S311 - no secret
            if edit is package:
                library.forget_program()
        for name in ("site", ".cache"):
            shutil.rmtree(self.cold.root / name, ignore_errors=True)
        for library in (self.cold, self.warm):
            library.begin(environment)
        for library in (self.cold, self.warm):
            library.end()
        self._compare(edit, f"{edit.__name__} {seed} {dict(environment)}")

    def _compare(self, edit: Edit, what: str) -> None:
        warm, cold = self.warm, self.cold
        assert warm.code == cold.code, f"{what}: {warm.said}\n{cold.said}"
        tally = Tally(warm=warm.seconds, cold=cold.seconds)
        if cold.code == 0:
            ours, theirs = warm.site(), cold.site()
            names = {n for n in ours | theirs if ours.get(n) != theirs.get(n)}
            assert not names, f"{what}: {sorted(names)[:20]}"
            tally.compared, tally.at_once = 1, int(_UNCHANGED in warm.said)
        else:
            tally = Tally(refused=1)
            self._undo(edit)
        known = self.tallies.setdefault(edit.__name__, Tally())
        self.tallies[edit.__name__] = known + tally

    def _undo(self, edit: Edit) -> None:
        for library in (self.warm, self.cold):
            for name in _SOURCES:
                _copy(self.backup / name, library.root / name)
            if edit is package:
                library.forget_program()


@contextmanager
def pair() -> Iterator[Pair]:
    """Make a pair of small libraries, both published, and remove them at the end."""
    with tempfile.TemporaryDirectory() as folder:
        made = Pair(
            Library(Path(folder, "warm")),
            Library(Path(folder, "cold")),
            Path(folder, "backup"),
        )
        for library in (made.warm, made.cold):
            copy_project(library.root)
            # Two plans will do, and go through in half of the time.
            next((library.root / "plans" / "ke-hoach").glob("dong-nai*")).unlink()
        made.backup.mkdir()
        try:
            made.turn(nothing, 0, {"SITE_URL": ""})
            yield made
        finally:
            for library in (made.warm, made.cold):
                library.forget_program()


def compare(builds: int, seed: int) -> Mapping[str, Tally]:
    """Edit and compare until *builds* were compared; return what came of it."""
    dice = Random(seed)  # noqa: S311 - no secret
    with pair() as libraries:
        libraries.tallies.clear()
        edits, weights = zip(*EDITS, strict=True)
        while sum(t.compared for t in libraries.tallies.values()) < builds:
            (edit,) = dice.choices(edits, weights)
            url = dice.choice(_URLS)
            libraries.turn(edit, dice.randrange(10**9), {"SITE_URL": url})
            print(".", end="", flush=True)
        return libraries.tallies


def prove() -> str:
    """Compare as often as it takes; return the table of what was done."""
    tallies = compare(_BUILDS, _SEED)
    lines = [
        "Edits at random of a small library and of the program. After each, a build",
        "that may use all that earlier ones have kept, and one that may use nothing:",
        "every file of both sites has the same bytes. Refused are edits that are",
        "mistakes.",
        "",
        "| edit | compared | refused | nothing built | processor, to cold |",
        "| --- | --- | --- | --- | --- |",
    ]
    named = {**dict(sorted(tallies.items())), "all": sum(tallies.values(), Tally())}
    for name, tally in named.items():
        ratio = f"{tally.warm / tally.cold:.2f}" if tally.cold else "–"
        figures = f"{tally.compared} | {tally.refused} | {tally.at_once} | {ratio}"
        lines.append(f"| {name.replace('_', ' ')} | {figures} |")
    return "\n".join(lines)


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.rmtree(target, ignore_errors=True)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(source, target, ignore=ignored)
    else:
        shutil.copy(source, target)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
