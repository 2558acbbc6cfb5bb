"""The heat strip: bodies or years against the months, each cell a link."""

from collections.abc import Sequence

from macros.frame.markup import Html, el
from macros.frame.page import Links
from macros.model.schedule import PeriodKind
from macros.parts.tasks.facets import BODY, LEADS, ROLE
from macros.parts.tasks.heat import HeatColumn, HeatRow, HeatStrip
from macros.vietnamese.dates import month_number
from macros.words.addresses import asked, year_address
from macros.words.labels import capital, roman

_HALVES = {1: "6 tháng đầu", 2: "6 tháng cuối"}


def year_strip(strip: HeatStrip, year: int, links: Links) -> Html | None:
    """Return one year's strip, a row for each body; None where nothing is due."""
    heads = [_body(row, links) for row in strip.rows]
    caption = f"Năm {year}: số việc mà mỗi đơn vị chủ trì"
    return _table(strip, caption, "Đơn vị", heads, links)


def body_strip(strip: HeatStrip, links: Links) -> Html | None:
    """Return the strip of one body, a row for each year; None where it leads none."""
    heads = [
        el("a", f"Năm {row.year}", href=links.to(year_address(row.year)))
        for row in strip.rows
    ]
    return _table(strip, "Số việc chủ trì trong từng năm", "Năm", heads, links)


def _table(
    strip: HeatStrip,
    caption: str,
    corner: str,
    heads: Sequence[Html | str],
    links: Links,
) -> Html | None:
    if not strip.rows:
        return None
    rows = (
        _row(strip, row, head, links)
        for row, head in zip(strip.rows, heads, strict=True)
    )
    columns = (el("th", *_column_name(column), scope="col") for column in strip.columns)
    table = el(
        "table",
        el("caption", caption),
        el(
            "thead",
            el(
                "tr",
                el("th", corner, scope="col"),
                *columns,
                el("th", "Cộng", scope="col"),
            ),
        ),
        el("tbody", *rows),
        class_="lib-heat-table",
    )
    return el(
        "div",
        table,
        class_="lib-heat",
        role="region",
        aria_label=caption,
        tabindex="0",
    )


def _row(strip: HeatStrip, row: HeatRow, head: Html | str, links: Links) -> Html:
    cells = (_cell(strip, row, column, links) for column in strip.columns)
    total = el("td", str(row.total), class_="lib-heat-total")
    return el("tr", el("th", head, scope="row"), *cells, total)


def _cell(strip: HeatStrip, row: HeatRow, column: HeatColumn, links: Links) -> Html:
    count = row.counts.get(column, 0)
    if not count:
        return el("td")
    query = f"{BODY}={row.body.value}&{ROLE}={LEADS.value}"
    link = el("a", str(count), href=links.to(asked(row.pages[column], query)))
    return el("td", link, data_heat=str(strip.shade(count)))


def _column_name(column: HeatColumn) -> tuple[Html | str, ...]:
    match column.kind:
        case PeriodKind.MONTH:
            return el("span", "Tháng "), month_number(column.index)
        case PeriodKind.QUARTER:
            return (f"Quý {roman(column.index)}",)
        case PeriodKind.HALF:
            return (_HALVES[column.index],)
        case PeriodKind.YEAR:
            return ("Cả năm",)
        case None:
            return ("Hằng năm",)


def _body(row: HeatRow, links: Links) -> Html | str:
    if row.address:
        return el("a", row.body.label, href=links.to(row.address))
    return capital(row.body.label)
