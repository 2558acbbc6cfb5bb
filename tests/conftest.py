"""Settings of all tests: how many examples hypothesis draws, the site built once."""

import os
import signal

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

from tests.site.conftest import ROOT, BuiltSite, build

settings.register_profile(
    "test",
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("prove", settings.get_profile("test"), max_examples=1000)
settings.load_profile("test")


# A shell lets what it runs in the background ignore these, and so would all that the
# tests start, to ask it to stop.
signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP"):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of the project's own plans, built strictly by one process."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    target, said = shared / "site", shared / "site.txt"
    with FileLock(shared / "site.lock"):
        if not said.exists():
            said.write_text(build(ROOT, target), "utf-8")
    return BuiltSite(target, said.read_text("utf-8"))
