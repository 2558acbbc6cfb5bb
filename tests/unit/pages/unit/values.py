"""What pages of bodies show, made by hand."""

from macros.pages.unit.value import TasksAtTime, TaskSection, UnitFacts, UnitView
from macros.parts.tasks.item import TaskItem
from macros.words.facet import Facets, FacetValue
from macros.words.life import BodyEnd
from macros.words.named import Named

UNIT = Named("Phòng <b>Nội vụ</b>", "don-vi/phong/")
HEIR = Named("Phòng Mới", "don-vi/phong-moi/")
OTHER = Named("Ban Dân vận", "don-vi/ban/")
LAW = Named("Luật số 1", "van-ban/luat/")
PLAN = Named("Kế hoạch A", "ke-hoach/a/")
FACETS: Facets = {
    "chu-de": (FacetValue("dan-van", "Dân vận"),),
    "ke-hoach": (FacetValue("a", "Kế hoạch A"),),
}
OTHER_PLAN: Facets = {**FACETS, "ke-hoach": (FacetValue("b", "Kế hoạch B"),)}
TASK = TaskItem(
    text="Sơ kết Nghị quyết.",
    due="Tháng 8/2024",
    plan=Named("Lạng Sơn, 2024", "ke-hoach/a/", "Kế hoạch A"),
    clause=Named("Đoạn 1", "ke-hoach/a/#d1"),
    leads=(UNIT, OTHER),
    facets=FACETS,
)
MONTH = TasksAtTime("Tháng 8/2024", "lich/2024/08/?don-vi=phong", (TASK,))
NO_TASKS = TasksAtTime("Hằng năm, thường xuyên", "lich/hang-nam/?don-vi=phong", ())
OTHER_TIME = TasksAtTime("Thời hạn khác", "", (TASK,))
LEADING = TaskSection(
    "chu-tri", "Chủ trì 1 việc", (MONTH, NO_TASKS, OTHER_TIME), (FACETS,)
)
FACTS = UnitFacts(place="huyện Cao Lộc (cấp huyện)", system="Cơ quan nhà nước")
SILENT = UnitView(unit=UNIT, facts=FACTS)
END = BodyEnd(UNIT, "đã kết thúc hoạt động năm 2025", (HEIR,), "Nguồn: Công báo.")
