"""The calendar of the built site, and the lists made from it."""

import pytest
from lxml import html

from macros.registry.library import Library
from tests.site.conftest import BuiltSite
from tests.site.tree import tree

pytestmark = pytest.mark.site


def test_2024_has_twelve_months_and_the_quarters_of_the_five_year_plan_stand(
    site: BuiltSite,
) -> None:
    months = sorted(
        p.parent.name for p in (site.root / "lich/2024").glob("*/index.html")
    )
    quarters = sorted(
        p.parent.relative_to(site.root).as_posix()
        for p in (site.root / "lich").glob("*/quy-*/index.html")
    )
    halves = ["6-thang-cuoi", "6-thang-dau"]
    assert months == [*(f"{n:02}" for n in range(1, 13)), *halves]
    assert quarters == [
        "lich/2021/quy-2",
        "lich/2021/quy-3",
        "lich/2021/quy-4",
        "lich/2025/quy-2",
        "lich/2025/quy-4",
    ]


def test_a_month_shows_its_tasks_by_body(site: BuiltSite) -> None:
    (month,) = tree(site, "lich/2024/02").xpath("//section[h2[@id='thang-2']]")
    bodies = month.xpath("./section/h3/a/text()")
    assert [name.removesuffix(" Ban Dân vận Tỉnh ủy Bắc Giang") for name in bodies] == [
        "Ban Dân vận các huyện ủy, thành ủy tỉnh Bắc Giang",
        "Phòng Dân vận các cơ quan Nhà nước, dân tộc và tôn giáo",
        "Phòng Đoàn thể và các hội",
        "Phòng Tổ chức - Tổng hợp",
    ]
    assert len(month.xpath(".//li[@class='lib-task']")) == 8


def test_no_page_of_the_calendar_shows_a_task_twice(site: BuiltSite) -> None:
    pages = [*(site.root / "lich").glob("[0-9]*/**/index.html")]
    assert len(pages) > 20
    for path in [*pages, site.root / "lich/hang-nam/index.html"]:
        items = html.fromstring(path.read_bytes()).xpath("//li[@data-filter-item]")
        shown = [
            (item.xpath(".//*[@class='lib-task-basis']//a[last()]/@href"), item[0].text)
            for item in items
        ]
        assert len(shown) == len({str(one) for one in shown}), path


def test_each_number_of_the_year_is_what_its_month_shows(site: BuiltSite) -> None:
    table = tree(site, "lich/2024").xpath("//table[@class='lib-heat-table']")[0]
    cells = table.xpath(".//td/a[contains(@href, '/2024/')]")
    assert len(cells) > 30
    for cell in cells:
        address, _, query = cell.get("href").partition("?")
        body = query.removeprefix("don-vi=").removesuffix("&vai-tro=chu-tri")
        page = tree(site, address.removeprefix("../../"))
        led = [
            item
            for item in page.xpath("//section[@data-own]//li[@data-filter-item]")
            if (body, "chu-tri")
            in zip(
                item.get("data-don-vi").split(),
                item.get("data-vai-tro").split(),
                strict=True,
            )
        ]
        assert len(led) == int(cell.text)


def test_the_list_of_forms_shows_each_form_in_its_month(site: BuiltSite) -> None:
    rows = tree(site, "lich/bieu-mau").xpath("//table[@class='lib-forms']/tbody/tr")
    shown = {
        row.findtext("th"): row.xpath("string(td[1])")
        for row in rows
        if "bac-giang-ctr-dan-van-2024" in row.xpath("string(td[3]/a/@href)")
    }
    assert shown == {
        f"PKS{nth:02}": f"Tháng {month}/2024"
        for nth, month in enumerate(("02", "3", "4", "6", "8", "9", "9"), start=1)
    }
    assert tree(site, "lich").xpath("//article//a[contains(@href, 'bieu-mau/')]")


def test_a_cycle_shows_its_months_partners_and_forms(site: BuiltSite) -> None:
    page = tree(site, "lich/chu-ky")
    name = "Chính quyền thân thiện, Bắc Giang, 2024: việc theo thời gian"
    rows = page.xpath("//table[caption=$name]/tbody/tr", name=name)
    shown = {
        cells[5]: (cells[0], cells[4])
        for cells in ([cell.text_content() for cell in row] for row in rows)
        if cells[5]
    }
    assert shown == {
        "PKS01": ("Tháng 02/2024", "Liên đoàn Lao động"),
        "PKS02": ("Tháng 3/2024", "Hội Cựu Chiến binh tỉnh"),
        "PKS03": ("Tháng 4/2024", "Hội Nông dân tỉnh"),
        "PKS04": ("Tháng 6/2024", "Tỉnh đoàn Thanh niên"),
        "PKS05": ("Tháng 8/2024", "Tỉnh đoàn Thanh niên"),
        "PKS06": ("Tháng 9/2024", "Hội Liên hiệp Phụ nữ tỉnh"),
        "PKS07": ("Tháng 9/2024", ""),
    }
    assert tree(site, "lich").xpath("//article//a[contains(@href, 'chu-ky/')]")


def test_calendars_keep_their_line_ends(site: BuiltSite, library: Library) -> None:
    folder = site.root / "du-lieu/lich"
    for path in ["tat-ca.ics", *(f"ke-hoach/{plan}.ics" for plan in library.plans)]:
        written = (folder / path).read_bytes()
        assert written.startswith(b"BEGIN:VCALENDAR\r\n")
        assert written.count(b"\n") == written.count(b"\r\n") == written.count(b"\r")
