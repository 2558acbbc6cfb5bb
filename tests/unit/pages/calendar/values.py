"""What the pages of the calendar show, made by hand."""

from macros.pages.calendar.value import BodySheet, CalendarPage, Section, Sheets
from macros.parts.tasks.facets import LEADS, NO_BODY, SUPPORTS
from macros.parts.tasks.item import TaskItem
from macros.words.facet import FacetValue
from macros.words.named import Named

OFFICE = FacetValue("noi-vu", "Phòng Nội vụ")
BOARD = FacetValue("dan-van", "Ban Dân vận")
TASK = TaskItem(
    text="Giao <b> sơ kết.",
    due="Trước ngày 20/02/2024",
    plan=Named("Cao Lộc, 2024", "ke-hoach/a/", "Kế hoạch A"),
    clause=Named("Đoạn 1", "ke-hoach/a/#d1"),
    leads=(Named("Phòng Nội vụ", "don-vi/noi-vu/"),),
    supports=(Named("Ban Dân vận", "don-vi/dan-van/"),),
    forms=("M01",),
    facets={
        "don-vi": (OFFICE, BOARD),
        "vai-tro": (LEADS, SUPPORTS),
        "chu-de": (),
        "ke-hoach": (FacetValue("a", "Kế hoạch A"),),
    },
)
BODIES = (
    BodySheet("noi-vu", "Phòng Nội vụ", "don-vi/noi-vu/", "Tháng 2 của PNV", (TASK,)),
    BodySheet(NO_BODY.value, NO_BODY.label, "", "Tháng 2 của ai", (TASK,)),
)
SHEETS = Sheets("thang-2", (TASK, TASK), BODIES)
FEBRUARY = Named("tháng 02/2024", "lich/2024/02/")
OWN = Section(
    id="thang-2",
    title="Việc của tháng 02/2024",
    page=FEBRUARY,
    count=2,
    sheets=SHEETS,
    is_own=True,
)
WITHIN = Section(
    id="thang-2",
    title="Tháng 02/2024",
    page=FEBRUARY,
    count=2,
    sheets=SHEETS,
    is_within=True,
)
LONG = Section(
    id="hang-nam",
    title="Việc hằng năm",
    page=Named("Việc hằng năm", "lich/hang-nam/"),
    count=201,
    sheets=None,
)


def a_month(*sections: Section, lead: str = "", empty: str = "") -> CalendarPage:
    return CalendarPage(
        page=Named("Tháng 02 năm 2024", FEBRUARY.address),
        description="Nhiệm vụ",
        sheet="Chương trình công tác tháng 02 năm 2024",
        sections=sections,
        lead=lead,
        empty=empty,
    )
