"""Trees of the project -> records of their sites, built beside each other."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.guard.libraries import watched_libraries
from tests.guard.record import Record, SiteFacts
from tests.guard.site_facts import site_facts

_ENGINES = {
    "site": ("mkdocs", "build", "--quiet", "--strict", "--site-dir"),
    "export": ("macros", "export"),
}
_ENV = {"CI": "true", "NO_MKDOCS_2_WARNING": "1", "SITE_URL": ""}
_SAID = 2000  # letters that a failed build had to say at its end


class BuildError(Exception):
    """A site that cannot be built: there is nothing to compare."""


@dataclass(frozen=True, slots=True)
class Build:
    """One site to build, and for which of the trees."""

    tree: Path
    library: str
    engine: str

    @property
    def site(self) -> str:
        return f"{self.library}/{self.engine}"


def records_of(trees: Sequence[Path], say: Callable[[str], None]) -> list[Record]:
    """Return the record of each tree; *say* how far it has come."""
    builds = [
        Build(tree, library, engine)
        for library in watched_libraries()  # the largest first
        for engine in _ENGINES
        for tree in trees
    ]
    facts: dict[Build, SiteFacts] = {}
    with ProcessPoolExecutor() as pool:
        futures = {pool.submit(built_facts, build): build for build in builds}
        try:
            for future in as_completed(futures):
                build = futures[future]
                facts[build], seconds = future.result()
                pages = len(facts[build].pages)
                place = f"{len(facts)}/{len(builds)} {build.tree.name}: {build.site}"
                say(f"{place}, {pages} pages, {seconds:.1f} s")
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return [{b.site: facts[b] for b in builds if b.tree == tree} for tree in trees]


def built_facts(build: Build) -> tuple[SiteFacts, float]:
    """Build a site where nobody else does; return what it holds, and the seconds."""
    start = time.perf_counter()
    library = watched_libraries()[build.library]
    with TemporaryDirectory(prefix="guard-") as folder:
        project = library.project(build.tree, Path(folder) / "project")
        built = Path(folder) / "built"
        run = subprocess.run(
            [sys.executable, "-m", *_ENGINES[build.engine], str(built)],
            cwd=project,
            env={**os.environ, **_ENV, **library.env},
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode:
            said = (run.stdout + run.stderr)[-_SAID:]
            raise BuildError(f"{build.site} of {build.tree} is not built:\n{said}")
        return site_facts(built), time.perf_counter() - start
