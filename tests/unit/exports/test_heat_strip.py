from lxml import html

from macros.exports.heat_strip import body_strip, year_strip
from macros.frame.page import Links
from macros.vietnamese.dates import MONTHS
from macros.views.heat import heat_rows, heat_strip
from tests.plan_folder import a_library, a_plan_source

BODY = """\
Giao Phòng Nội vụ báo cáo trong tháng 02/2024.

Giao Phòng Nội vụ tổng hợp trong tháng 02/2024.

Giao Hội Trồng sen báo cáo trong quý III/2024.

Giao Phòng Nội vụ báo cáo. Thực hiện hằng năm.
"""
LIBRARY = a_library(a=a_plan_source(BODY, ma="a"))
ROWS = heat_rows(LIBRARY)


def test_a_cell_links_to_its_month_narrowed_to_what_the_body_leads() -> None:
    made = year_strip(LIBRARY, heat_strip(ROWS), 2024, Links("lich/"))
    assert made is not None
    table = html.fromstring(made)
    cells = {a.get("href"): a.text for a in table.xpath(".//td/a")}
    office = "?don-vi=phong-noi-vu-cao-loc&vai-tro=chu-tri"
    assert cells[f"../lich/2024/02/{office}"] == "2"
    assert cells[f"../lich/hang-nam/{office}"] == "1"
    (shade,) = table.xpath(".//td[a[text()='2']]/@data-heat")
    assert shade == "4"


def test_the_table_has_a_caption_and_names_for_rows_and_columns() -> None:
    made = year_strip(LIBRARY, heat_strip(ROWS), 2024, Links("lich/"))
    table = html.fromstring(made or "")
    assert table.findtext(".//caption") == "Năm 2024: số việc mà mỗi đơn vị chủ trì"
    columns = [th.text_content() for th in table.xpath(".//thead//th[@scope='col']")]
    months = [f"Tháng {month}" for month in MONTHS]
    assert columns == ["Đơn vị", *months, "Quý III", "Hằng năm", "Cộng"]
    rows = table.xpath(".//tbody//th[@scope='row']")
    assert [th.text_content() for th in rows] == [
        "Phòng Nội vụ huyện Cao Lộc",
        "Hội Trồng sen (Cao Lộc)",
    ]
    for row in table.xpath(".//tbody/tr"):
        assert len(row) == len(columns)


def test_a_body_has_a_row_for_each_year() -> None:
    rows = [row for row in ROWS if row.body.value == "phong-noi-vu-cao-loc"]
    made = body_strip(heat_strip(rows), Links("don-vi/phong-noi-vu-cao-loc/"))
    table = html.fromstring(made or "")
    assert table.xpath(".//tbody//th/a/text()") == ["Năm 2024"]


def test_who_leads_nothing_has_no_strip() -> None:
    assert body_strip(heat_strip(()), Links("don-vi/x/")) is None
