"""Libraries with a register of directives, so that a test names only its facts."""

from macros.pipeline import Reading, read_library
from tests.plan_folder import a_directive_source, a_plan_source, sources

NQ25 = a_directive_source(ma="nq-25", ngay="2013-06-03", co_quan="bo-chinh-tri")
LAW = a_directive_source(
    ma="luat-thanh-tra",
    loai="luật",
    so="11",
    nam="2022",
    ky_hieu="QH15",
    trich_yeu="Luật Thanh tra",
    hieu_luc_tu='"2023-07-01"',
)
OLD_LAW = a_directive_source(
    ma="luat-cu",
    loai="luật",
    so="56",
    nam="2010",
    ky_hieu="QH12",
    trich_yeu="Luật Thanh tra",
)


def read_with(*directives: str, **plans: str) -> Reading:
    """Return the reading of directives and of plans by name, none with an error."""
    files = sources(**plans)
    for nth, text in enumerate(directives):
        files[f"van-ban/d{nth}.md"] = text.encode()
    reading = read_library(files)
    assert reading.errors == ()
    return reading


def read_beside(*directives: str, body: str) -> Reading:
    """Return the reading of directives and of one plan with a body."""
    return read_with(*directives, a=a_plan_source(body, ma="a"))
