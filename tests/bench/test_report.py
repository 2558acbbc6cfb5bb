"""Figures as tables, as a picture, as a section of the paper."""

from itertools import pairwise

import pytest
from lxml import etree

from tests.bench.figures import COLD, EDITED, FLAT, PLAIN, WARM, Figures, growth
from tests.bench.outputs import Output
from tests.bench.picture import picture
from tests.bench.report import report
from tests.bench.stopwatch import Cost
from tests.figures import with_section

_SVG = "{http://www.w3.org/2000/svg}"
_PHASES = ("citations", "tasks", "reading", "pages", "data", "links")


def _costs(*walls: float) -> tuple[Cost, ...]:
    return tuple(Cost(wall, 2 * wall, int(wall * 10_000_000)) for wall in walls)


def _figures(plans: int, scale: float) -> Figures:
    return Figures(
        plans=plans,
        costs={
            PLAIN: _costs(2 * scale, 1 * scale, 4 * scale),
            FLAT: _costs(1 * scale, 1 * scale, 1 * scale),
            COLD: _costs(8 * scale, 8 * scale, 8 * scale),
            WARM: _costs(8 * scale, 8 * scale, 8 * scale),
            EDITED: _costs(2 * scale, 4 * scale, 8 * scale),
        },
        output=Output(
            size=7_000_000 * plans,
            text=100_000 * plans,
            pages=5 * plans,
            largest=900_000,
            largest_other=450_000,
            large_others=3,
            page_to_text=6.5,
        ),
        phases=dict.fromkeys(_PHASES, scale),
    )


_SIZES = [_figures(100, 1.0), _figures(1000, 10.0)]


def _lines(sizes: list[Figures]) -> list[str]:
    return report(sizes, 3, {"--help": 0.25}, "do-dac.svg").splitlines()


@pytest.mark.parametrize(
    "line",
    [
        "|  | 100 plans | 1,000 plans | growth 100–1,000 |",
        "| plain, in its navigation, cold | 2.00 | 20.0 | 1.00 |",
        "| ours, cold | 8.00 | 80.0 | 1.00 |",
        # 8/2, 8/1, 8/4: repeat by repeat
        "| ours, cold, to plain in its navigation | 4.00 | 4.00 |  |",
        "| ours, cold, to plain, flat | 8.00 | 8.00 |  |",
        "| ours, one plan edited, to cold | 0.50 | 0.50 |  |",
        "| – cold: checking links | 1.00 | 10.0 | 1.00 |",
        # 16 seconds of processors but for four phases of one
        "| – cold: mkdocs, templates, search | 12.0 | 120 | 1.00 |",
        "| ours, cold, for each plan | 0.80 | 0.80 |  |",
        "| site to text of plans | 70.0 | 70.0 |  |",
        "| pages | 500 | 5,000 | 1.00 |",
        "| largest but a plan's, kB | 450 | 450 | 0.00 |",
        "| pages over 300 kB but a plan's | 3 | 3 |  |",
        "| recognising citations | 10.0 | 10.0 |  |",
        "Commands from start to end: --help 0.25 s.",
    ],
)
def test_the_report_has_the_line(line: str) -> None:
    assert line in _lines(_SIZES)


def test_every_table_has_one_cell_more_than_its_head_has_figures() -> None:
    rows = [line for line in _lines(_SIZES) if line.startswith("|")]
    assert {row.count(" | ") for row in rows} == {3}


def test_what_failed_has_no_figures_and_the_rest_stays() -> None:
    costs = {PLAIN: _costs(200.0), FLAT: _costs(60.0)}
    failed = Figures(3000, costs, None, {})
    lines = _lines([*_SIZES, failed])
    told = "| ours, cold | 8.00 | 80.0 | – | 1.00 |  |"
    assert told in lines
    assert "| plain, flat, cold | 1.00 | 10.0 | 60.0 | 1.00 | 1.63 |" in lines
    assert "| pages | 500 | 5,000 | – | 1.00 |  |" in lines


def test_growth_is_the_power_of_the_number_of_plans() -> None:
    assert growth((100, 5.0), (1000, 500.0)) == pytest.approx(2)


def test_the_picture_has_a_line_for_each_way_and_tells_them_in_words() -> None:
    root = etree.fromstring(picture(_SIZES).encode())
    assert root.get("role") == "img"
    ids = root.get("aria-labelledby", "").split()
    told = [root.find(f".//*[@id='{name}']") for name in ids]
    assert [one is not None and bool(one.text) for one in told] == [True, True]
    lines = root.findall(f"{_SVG}polyline")
    assert len(lines) == 4
    assert len({line.get("stroke-dasharray") for line in lines}) == 4
    desc = root.findtext(f"{_SVG}desc") or ""
    assert "ours, cold: 8.0 s at 100 plans, 80.0 s at 1,000 plans" in desc


def test_names_in_the_picture_stand_apart() -> None:
    costs = dict.fromkeys((PLAIN, FLAT, COLD, EDITED), _costs(7.0))
    root = etree.fromstring(picture([Figures(50, costs, None, {})]).encode())
    names = [text for text in root.findall(f"{_SVG}text") if text.get("fill")]
    heights = sorted(float(name.get("y", 0)) for name in names)
    gaps = [after - before for before, after in pairwise(heights)]
    assert len(gaps) == 3
    assert min(gaps) >= 14


def test_a_picture_of_one_size_stays_within_its_frame() -> None:
    root = etree.fromstring(picture(_SIZES[:1]).encode())
    width = float(root.get("viewBox", "").split()[2])
    for circle in root.findall(f"{_SVG}circle"):
        assert 0 < float(circle.get("cx", 0)) < width


def test_a_section_takes_the_place_of_its_older_one_and_leaves_the_others() -> None:
    paper = with_section(
        with_section("# Measurements\n", "Builds", "old"), "Kills", "none"
    )
    paper = with_section(paper, "Builds", "new")
    assert paper.startswith("# Measurements\n")
    assert paper.index("## Builds") < paper.index("## Kills")
    assert "old" not in paper
    assert paper.endswith("none\n")
    assert paper.count("cores, Python") == 2
