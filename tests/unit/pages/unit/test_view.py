"""The library as the value of a body's page."""

import pytest

from macros.pages.unit.index_view import index_bodies
from macros.pages.unit.page import unit_page, unit_part_page
from macros.pages.unit.tasks_view import UnitParts
from macros.pages.unit.value import UnitView
from macros.pages.unit.view import unit_view
from macros.parts.tasks.view import LibraryTasks
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.words.named import Named
from tests.ended import an_ended_library
from tests.plan_folder import UNITS, a_library, a_plan_source, sources

BODY = """\
Giao Phòng Nội vụ sơ kết Nghị quyết số 25-NQ/TW ngày 03/6/2013 trong tháng 8/2024.

Giao Phòng Nội vụ báo cáo trong tháng 02/2024.

Giao Phòng Nội vụ báo cáo. Thực hiện hằng năm.

Giao Ban Dân vận Huyện ủy chủ trì, phối hợp với Phòng Nội vụ tổng hợp.
"""


def of(library: Library, unit_id: str) -> UnitView:
    return unit_view(parts_of(library, unit_id))


def parts_of(library: Library, unit_id: str) -> UnitParts:
    bodies = index_bodies(LibraryTasks(library))
    return UnitParts(bodies, library.registers.units[unit_id])


def view_of(unit_id: str) -> UnitView:
    return of(a_library(a=a_plan_source(BODY, ma="a")), unit_id)


def times(view: UnitView) -> dict[str, list[tuple[str, int]]]:
    return {
        section.title: [(time.title, len(time.tasks)) for time in section.times]
        for section in view.work
    }


def test_a_body_has_how_much_it_leads_in_each_year() -> None:
    assert [(r.year, r.total) for r in view_of("phong-noi-vu-cao-loc").strip.rows] == [
        (2024, 3)
    ]
    assert view_of("ubnd-huyen-cao-loc").strip.rows == ()


def test_a_body_has_its_tasks_by_time_as_leader_and_as_partner() -> None:
    view = view_of("phong-noi-vu-cao-loc")
    rest = [("Thời hạn khác", 0), ("Không nêu thời hạn", 0)]
    assert times(view) == {
        "Chủ trì 3 việc": [
            ("Tháng 02/2024", 1),
            ("Tháng 8/2024", 1),
            ("Hằng năm, thường xuyên", 1),
            *rest,
        ],
        "Phối hợp 1 việc": [
            ("Hằng năm, thường xuyên", 0),
            ("Thời hạn khác", 0),
            ("Không nêu thời hạn", 1),
        ],
    }
    month = view.work[0].times[0]
    assert month.address == "lich/2024/02/?don-vi=phong-noi-vu-cao-loc"
    assert [len(section.facets) for section in view.work] == [3, 1]
    resolution = "Nghị quyết số 25-NQ/TW ngày 03/6/2013"
    assert view.cited == (Named(resolution, "van-ban/nghi-quyet-25-nq-tw-2013-06-03/"),)


@pytest.mark.parametrize(
    ("unit_id", "calendar"),
    [
        ("phong-noi-vu-cao-loc", "don-vi/phong-noi-vu-cao-loc.ics"),
        ("ban-dan-van-huyen-uy-cao-loc", ""),
    ],
)
def test_a_body_with_a_day_in_its_tasks_has_a_calendar(
    unit_id: str, calendar: str
) -> None:
    view = view_of(unit_id)
    assert view.work
    assert view.calendar == calendar


def test_a_body_without_tasks_has_no_sections_of_them() -> None:
    view = view_of("tinh-uy-bac-giang")
    assert (view.work, view.calendar, view.cited) == ((), "", ())
    assert (view.plans, view.issued, view.unread) == ((), (), ())


def test_an_issuer_has_its_plans_and_a_superior_its_parts() -> None:
    issuer = view_of("ubnd-huyen-cao-loc")
    assert [plan.address for plan in issuer.plans] == ["ke-hoach/a/"]
    library = an_ended_library()
    assert [part.name for part in of(library, "ban-cu").parts] == ["Phòng Một"]
    above = of(library, "phong-mot").facts.above
    assert above == Named("Ban Cũ", "don-vi/ban-cu/")
    (issued,) = of(library, "ban-cu").issued
    assert issued.name == "Quyết định số 5-QĐ/TU ngày 02/01/2020"


def test_a_member_has_the_work_of_its_group_apart_from_its_own() -> None:
    group = (
        "cac-phong-cao-loc: {ten: Các phòng thuộc huyện, dia_ban: cao-loc, cap: huyen, "
        "he_thong: nha-nuoc, nhom: co, gom: [phong-noi-vu-cao-loc]}\n"
    )
    text = (
        "Giao Các phòng thuộc huyện báo cáo trong tháng 02/2024.\n\n"
        "Giao Phòng Nội vụ chủ trì, phối hợp với Các phòng thuộc huyện họp.\n"
    )
    files = sources(a=a_plan_source(f"{BODY}\n{text}", ma="a"))
    files["danh-muc/co-quan.yml"] = f"{UNITS}{group}".encode()
    library = read_library(files).library
    member = of(library, "phong-noi-vu-cao-loc")
    assert [(section.id, section.title) for section in member.work] == [
        ("chu-tri", "Chủ trì 4 việc"),
        ("phoi-hop", "Phối hợp 1 việc"),
        ("nhom-1", "1 việc chung của nhóm: Các phòng thuộc huyện"),
    ]
    whole = of(library, "cac-phong-cao-loc").facts
    assert [one.name for one in whole.members] == ["Phòng Nội vụ huyện Cao Lộc"]
    assert whole.is_group


TYPES = """\
doi-co-dong: {ten: Đội Cơ động, cap: huyen, he_thong: nha-nuoc}
doi-van-nghe:
  ten: Đội Văn nghệ
  cap: huyen
  he_thong: nha-nuoc
  nguon: Quy chế 1; chưa kiểm chứng
doi-tuyen-truyen:
  ten: Đội Tuyên truyền
  cap: huyen
  he_thong: nha-nuoc
  nguon: Quy chế 2
  kiem_tra: 2026-11-29
"""


@pytest.mark.parametrize(
    ("name", "unverified", "source"),
    [
        ("co-dong", "chưa kiểm chứng", ""),
        ("van-nghe", "Quy chế 1; chưa kiểm chứng", ""),
        ("tuyen-truyen", "", "Quy chế 2, kiểm tra ngày 29/11/2026"),
    ],
)
def test_a_body_of_a_type_that_nobody_has_checked_says_so(
    name: str, unverified: str, source: str
) -> None:
    work = "Giao Đội Cơ động, Đội Văn nghệ, Đội Tuyên truyền, Phòng Nội vụ họp."
    files = sources(a=a_plan_source(work, ma="a"))
    files["danh-muc/loai-co-quan.yml"] = TYPES.encode()
    reading = read_library(files)
    assert reading.errors == ()
    facts = of(reading.library, f"doi-{name}-cao-loc").facts
    assert (facts.unverified, facts.source) == (unverified, source)


def test_what_ended_is_told_by_the_banner_and_the_histories_alone() -> None:
    library = an_ended_library()
    old, new = of(library, "ban-cu"), of(library, "ban-moi")
    assert (old.facts.note, old.facts.source) == ("", "")
    assert [one.name for one in old.histories] == ["Ban Cũ", "Tỉnh A"]
    assert len(old.ends) == 2
    (before,) = new.facts.forerunners
    assert before.body == Named("Ban Cũ", "don-vi/ban-cu/")
    assert before.verb == "đã kết thúc hoạt động từ ngày 01/3/2025"
    assert new.facts.since == "01/3/2025"
    stands = of(library, "bo-chinh-tri")
    assert stands.ends == ()
    assert not any(history.phases for history in stands.histories)


def a_busy_body() -> UnitParts:
    work = [f"Giao Phòng Nội vụ báo cáo {word}." for word in ("a", "b", "c", "d")]
    body = "\n\n".join([*work * 10, f"Theo {LAW}.", f"Giao Phòng Nội vụ làm {LAW}."])
    plans = {
        f"p{year}": a_plan_source(body, ma=f"p{year}", thoi_ky=str(year))
        for year in (2022, 2023, 2024)
    }
    return parts_of(a_library(**plans), "phong-noi-vu-cao-loc")


LAW = "Nghị quyết số 25-NQ/TW ngày 03/6/2013"


def test_the_tasks_of_a_busy_body_are_parted_by_years() -> None:
    parts = a_busy_body()
    top, *years = parts.whole.every()
    assert [parts.page(year).address for year in years] == [
        f"don-vi/phong-noi-vu-cao-loc/noi-lang-son/dia-ban-cao-loc/nam-{year}/"
        for year in (2024, 2023, 2022)
    ]
    (section,) = unit_view(parts).work
    assert (section.id, section.title) == ("chu-tri", "Chủ trì 123 việc")
    assert [(page.name, count) for page, count in section.pages] == [
        ("2024", 41),
        ("2023", 41),
        ("2022", 41),
    ]
    assert parts.page(top).address == "don-vi/phong-noi-vu-cao-loc/"


def test_the_page_of_a_year_has_its_tasks_and_what_they_cite() -> None:
    parts = a_busy_body()
    year = parts.whole.parts[0]
    view = parts.view(year)
    (section,) = view.work
    assert sum(len(time.tasks) for time in section.times) == 41
    assert [one.name for one in view.cited] == [LAW]
    assert [one.name for one in view.above] == ["Phòng Nội vụ huyện Cao Lộc"]
    page = unit_part_page(view)
    index = unit_page(unit_view(parts))
    assert f'id="{section.id}"' in page.body
    assert f'id="{section.id}"' in index.body
    assert "nam-2024/#chu-tri" in index.body
    assert page.title == "Phòng Nội vụ huyện Cao Lộc: 2024"
