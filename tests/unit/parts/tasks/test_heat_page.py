from lxml import html

from macros.frame.page import Links
from macros.model.schedule import PeriodKind
from macros.parts.tasks.heat import RECURRING, HeatColumn, HeatRow, heat_strip
from macros.parts.tasks.heat_page import body_strip, year_strip
from macros.vietnamese.dates import MONTHS
from macros.words.facet import FacetValue

FEBRUARY = HeatColumn(0, 2, PeriodKind.MONTH)
AUTUMN = HeatColumn(1, 3, PeriodKind.QUARTER)
OFFICE = HeatRow(
    2024,
    FacetValue("noi-vu", "Phòng Nội vụ"),
    "don-vi/noi-vu/",
    {FEBRUARY: 2, RECURRING: 1},
    total=3,
    pages={FEBRUARY: "lich/2024/tinh-a/#thang-2", RECURRING: "lich/hang-nam/"},
)
UNKNOWN = HeatRow(
    2024,
    FacetValue("hoi-sen", "hội Trồng sen"),
    "",
    {AUTUMN: 1},
    total=1,
    pages={AUTUMN: "lich/2024/quy-3/"},
)
STRIP = heat_strip([OFFICE, UNKNOWN])


def year_table() -> html.HtmlElement:
    return html.fromstring(year_strip(STRIP, 2024, Links("lich/")) or "")


def test_a_cell_links_to_its_list_narrowed_to_what_the_body_leads() -> None:
    table = year_table()
    cells = {a.get("href"): a.text for a in table.xpath(".//td/a")}
    office = "?don-vi=noi-vu&vai-tro=chu-tri"
    assert cells[f"../lich/2024/tinh-a/{office}#thang-2"] == "2"
    assert cells[f"../lich/hang-nam/{office}"] == "1"
    (shade,) = table.xpath(".//td[a[text()='2']]/@data-heat")
    assert shade == "4"


def test_the_table_has_a_caption_and_names_for_rows_and_columns() -> None:
    table = year_table()
    assert table.findtext(".//caption") == "Năm 2024: số việc mà mỗi đơn vị chủ trì"
    columns = [th.text_content() for th in table.xpath(".//thead//th[@scope='col']")]
    months = [f"Tháng {month}" for month in MONTHS]
    assert columns == ["Đơn vị", *months, "Quý III", "Hằng năm", "Cộng"]
    rows = table.xpath(".//tbody//th[@scope='row']")
    assert [th.text_content() for th in rows] == ["Phòng Nội vụ", "Hội Trồng sen"]
    assert [th.xpath("./a/@href") for th in rows] == [["../don-vi/noi-vu/"], []]
    for row in table.xpath(".//tbody/tr"):
        assert len(row) == len(columns)


def test_a_body_has_a_row_for_each_year() -> None:
    made = body_strip(heat_strip([OFFICE]), Links("don-vi/noi-vu/"))
    table = html.fromstring(made or "")
    assert table.xpath(".//tbody//th/a/text()") == ["Năm 2024"]


def test_who_leads_nothing_has_no_strip() -> None:
    assert body_strip(heat_strip(()), Links("don-vi/x/")) is None
