"""Settings of all tests: how many examples hypothesis draws, the site built once."""

import pytest
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


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of the project's own plans, built strictly."""
    target = tmp_path_factory.mktemp("built") / "site"
    return BuiltSite(target, build(ROOT, target))
