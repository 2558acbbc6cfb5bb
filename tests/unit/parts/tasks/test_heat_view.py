from macros.model.schedule import PeriodKind
from macros.parts.tasks.heat import SHADES, HeatStrip, heat_strip
from macros.parts.tasks.view import LibraryTasks
from tests.plan_folder import a_library, a_plan_source

OFFICE = "Giao Phòng Nội vụ báo cáo{}."
BOARD = "Giao Ban Dân vận Huyện ủy báo cáo{}."


def strip_of(*sentences: str) -> HeatStrip:
    body = "\n\n".join(sentences) + "\n"
    library = a_library(a=a_plan_source(body, ma="a", thoi_ky="2024"))
    return heat_strip(LibraryTasks(library).heat_rows[2024])


def test_bodies_with_most_tasks_come_first_then_the_alphabet() -> None:
    strip = strip_of(
        OFFICE.format(" trong tháng 2/2024"),
        BOARD.format(" trong tháng 3/2024"),
        OFFICE.format(" trong tháng 3/2024"),
    )
    assert [(row.body.value, row.total) for row in strip.rows] == [
        ("phong-noi-vu-cao-loc", 2),
        ("ban-dan-van-huyen-uy-cao-loc", 1),
    ]
    strip = strip_of(
        OFFICE.format(" trong tháng 2/2024"), BOARD.format(" trong tháng 3/2024")
    )
    assert [row.body.label[:3] for row in strip.rows] == ["Ban", "Phò"]


def test_one_month_brings_all_twelve_and_others_stand_where_tasks_are() -> None:
    months = strip_of(
        OFFICE.format(" trong tháng 2/2024"),
        OFFICE.format(" trong quý III/2024"),
        OFFICE.format(". Thực hiện hằng năm"),
    )
    kinds = [(column.kind, column.index) for column in months.columns]
    assert kinds == [
        *((PeriodKind.MONTH, n) for n in range(1, 13)),
        (PeriodKind.QUARTER, 3),
        (None, 1),
    ]
    quarters = strip_of(OFFICE.format(" trong quý III/2024"))
    assert [column.kind for column in quarters.columns] == [PeriodKind.QUARTER]


def test_the_shade_grows_with_the_count() -> None:
    strip = strip_of(*(OFFICE.format(" trong tháng 2/2024") for _ in range(8)))
    assert strip.shade(0) == 0
    assert strip.shade(1) == 1
    assert strip.shade(8) == SHADES
    assert heat_strip(()).shade(0) == 0


def test_each_body_that_leads_together_is_counted() -> None:
    strip = strip_of(
        "Giao Phòng Nội vụ, Ban Dân vận Huyện ủy báo cáo trong tháng 2/2024."
    )
    assert [row.total for row in strip.rows] == [1, 1]


def test_a_task_of_several_months_counts_in_each_and_once_in_all() -> None:
    (row,) = strip_of(OFFICE.format(" trong tháng 2, 8/2024")).rows
    assert ({column.index: n for column, n in row.counts.items()}, row.total) == (
        {2: 1, 8: 1},
        1,
    )


def test_a_body_of_the_register_has_its_address() -> None:
    rows = strip_of(
        OFFICE.format(" trong tháng 2/2024"),
        "Giao Hội Trồng sen báo cáo trong tháng 2/2024.",
    ).rows
    assert [row.address for row in rows] == ["", "don-vi/phong-noi-vu-cao-loc/"]
