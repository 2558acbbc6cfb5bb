from macros.registry.library import Library
from macros.views.form_index import FormRow, form_index
from macros.views.timeline import periods_of
from macros.words.labels import period_label
from tests.plan_folder import a_library, a_plan_source

BODY = """\
## I. NHIỆM VỤ

### Tháng 3

1. Khảo sát theo mẫu PKS02 và mẫu PKS10 (Phòng Nội vụ).

### Tháng 02

1. Khảo sát theo mẫu PKS02 (Ban Dân vận Huyện ủy).

## II. TỔ CHỨC THỰC HIỆN

Báo cáo theo mẫu số 5.

Giao Phòng Nội vụ chủ trì, phối hợp với Ban Dân vận Huyện ủy báo cáo theo mẫu M01 \
trước ngày 20/02/2024. Giao Phòng Nội vụ tổng hợp.
"""


def library_of(body: str) -> Library:
    return a_library(a=a_plan_source(body, ma="a"))


def told(row: FormRow) -> tuple[str, str, list[str], list[str], list[str]]:
    """Return what the row of a form says: code, clause, times, bodies."""
    periods = [period for task in row.times for period in periods_of(task)]
    return (
        row.use.form.code,
        row.use.clause_id,
        [period_label(period) for period in periods],
        [unit.unit_id for unit in row.leads],
        [unit.unit_id for unit in row.supports],
    )


def test_forms_stand_by_code_then_in_the_order_of_the_text() -> None:
    rows = form_index(library_of(BODY))
    room, party = "phong-noi-vu-cao-loc", "ban-dan-van-huyen-uy-cao-loc"
    assert [told(row) for row in rows] == [
        ("5", "ii.d1", [], [], []),
        ("M01", "ii.d2", ["tháng 02/2024"], [room], [party]),
        ("PKS02", "i.thang-3.1", ["tháng 3/2024"], [room], []),
        ("PKS02", "i.thang-2.1", ["tháng 02/2024"], [party], []),
        ("PKS10", "i.thang-3.1", ["tháng 3/2024"], [room], []),
    ]


def test_a_row_quotes_the_words_around_the_form() -> None:
    row, *_ = form_index(library_of(BODY))
    assert (row.quote.before, row.quote.exact, row.quote.after) == (
        "Báo cáo theo ",
        "mẫu số 5",
        ".",
    )


def test_a_form_of_several_tasks_has_each_time_and_each_body_once() -> None:
    body = (
        "Các báo cáo theo mẫu M01 kèm theo. "
        "Giao Phòng Nội vụ báo cáo trước ngày 20/02/2024. "
        "Giao Phòng Nội vụ tổng hợp trước ngày 20/02/2024. "
        "Giao Ban Dân vận Huyện ủy theo dõi trước ngày 20/3/2024.\n"
    )
    [row] = form_index(library_of(body))
    assert told(row)[2:] == (
        ["tháng 02/2024", "tháng 3/2024"],
        ["phong-noi-vu-cao-loc", "ban-dan-van-huyen-uy-cao-loc"],
        [],
    )


def test_a_plan_without_forms_has_no_rows() -> None:
    assert form_index(library_of("Một đoạn.\n")) == ()
