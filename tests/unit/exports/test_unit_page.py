import pytest
from lxml import html

from macros.exports.unit_page import unit_pages
from macros.pipeline import read_library
from tests.plan_folder import UNITS, a_library, a_plan_source, sources

BODY = """\
Giao Phòng Nội vụ sơ kết Nghị quyết số 25-NQ/TW ngày 03/6/2013 trong tháng 8/2024.

Giao Phòng Nội vụ báo cáo trong tháng 02/2024.

Giao Phòng Nội vụ báo cáo. Thực hiện hằng năm.

Giao Ban Dân vận Huyện ủy chủ trì, phối hợp với Phòng Nội vụ tổng hợp.
"""


def page_of(unit_id: str) -> html.HtmlElement:
    pages = unit_pages(a_library(a=a_plan_source(BODY, ma="a")))
    return html.fromstring(f"<main>{pages[f'don-vi/{unit_id}/']().body}</main>")


def test_a_body_has_its_tasks_by_time_as_leader_and_as_partner() -> None:
    page = page_of("phong-noi-vu-cao-loc")
    titles = [h.text_content() for h in page.xpath(".//h2 | .//section/h3")]
    assert titles == [
        "Chủ trì 3 việc",
        "Tháng 02/2024 1 việc",
        "Tháng 8/2024 1 việc",
        "Hằng năm, thường xuyên 1 việc",
        "Phối hợp 1 việc",
        "Không nêu thời hạn 1 việc",
        "Văn bản mà các việc này dẫn",
    ]
    (month,) = page.xpath(".//h3/a[text()='Tháng 02/2024']/@href")
    assert month == "../../lich/2024/02/?don-vi=phong-noi-vu-cao-loc"


def test_a_body_with_tasks_has_its_year_and_its_calendar_file() -> None:
    page = page_of("phong-noi-vu-cao-loc")
    assert page.xpath(".//table//tbody//th/a/text()") == ["Năm 2024"]
    (file,) = page.xpath(".//a[@download]/@href")
    assert file == "../../du-lieu/lich/don-vi/phong-noi-vu-cao-loc.ics"


@pytest.mark.parametrize(
    ("unit_id", "section", "facts"),
    [
        ("phong-noi-vu-cao-loc", "Phối hợp", "Chủ trì: Ban Dân vận Huyện ủy"),
        ("ban-dan-van-huyen-uy-cao-loc", "Chủ trì", "Phối hợp: Phòng Nội vụ"),
        ("tinh-uy-lang-son", "Chủ trì", "Cùng chủ trì: UBND huyện"),
        ("ubnd-huyen-cao-loc", "Chủ trì", "Cùng chủ trì: Tỉnh ủy"),
    ],
)
def test_a_task_tells_who_else_is_in_charge(
    unit_id: str, section: str, facts: str
) -> None:
    body = f"{BODY}\nGiao UBND huyện, Tỉnh ủy tổng kết.\n"
    pages = unit_pages(a_library(a=a_plan_source(body, ma="a")))
    page = html.fromstring(f"<main>{pages[f'don-vi/{unit_id}/']().body}</main>")
    (told,) = page.xpath(
        f".//h2[starts-with(., '{section}')]/following-sibling::section[1]"
        "//span[@class='lib-task-with']"
    )
    assert facts in told.text_content()


def test_a_body_without_a_day_in_its_tasks_has_no_calendar_file() -> None:
    page = page_of("ban-dan-van-huyen-uy-cao-loc")
    assert page.xpath(".//h2/text()")[0] == "Chủ trì 1 việc"
    assert page.xpath(".//a[@download]") == []


def test_a_body_without_tasks_says_so() -> None:
    page = page_of("tinh-uy-bac-giang")
    assert page.xpath(".//h2/text()") == ["Việc được giao"]
    assert page.xpath(".//table | .//a[@download]") == []


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
    pages = unit_pages(read_library(files).library)
    member = html.fromstring(
        f"<main>{pages['don-vi/phong-noi-vu-cao-loc/']().body}</main>"
    )
    titles = [h.text_content() for h in member.xpath(".//h2")]
    assert titles[:3] == [
        "Chủ trì 4 việc",
        "Phối hợp 1 việc",
        "1 việc chung của nhóm: Các phòng thuộc huyện",
    ]
    whole = html.fromstring(f"<main>{pages['don-vi/cac-phong-cao-loc/']().body}</main>")
    (known,) = whole.xpath(
        ".//dt[text()='Gồm (cơ quan thư viện biết)']/following-sibling::dd"
    )
    assert known.text_content() == "Phòng Nội vụ huyện Cao Lộc"


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
    ("name", "expected"),
    [
        ("co-dong", ["chưa kiểm chứng"]),
        ("van-nghe", ["Quy chế 1; chưa kiểm chứng"]),
        ("tuyen-truyen", ["Quy chế 2, kiểm tra ngày 29/11/2026"]),
    ],
)
def test_a_body_of_a_type_that_nobody_has_checked_says_so(
    name: str, expected: list[str]
) -> None:
    work = "Giao Đội Cơ động, Đội Văn nghệ, Đội Tuyên truyền, Phòng Nội vụ họp."
    files = sources(a=a_plan_source(work, ma="a"))
    files["danh-muc/loai-co-quan.yml"] = TYPES.encode()
    reading = read_library(files)
    assert reading.errors == ()
    make = unit_pages(reading.library)[f"don-vi/doi-{name}-cao-loc/"]
    page = html.fromstring(f"<main>{make().body}</main>")
    told = page.xpath(".//dt[text()='Nguồn']/following-sibling::dd")
    assert [one.text_content() for one in told] == expected
