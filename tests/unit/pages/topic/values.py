"""What one topic shows, made by hand."""

from macros.pages.topic.value import (
    ClauseOnTopic,
    PlaceOnTopic,
    PlanOnTopic,
    TopicView,
)
from macros.parts.tasks.groups import BodyTasks
from macros.parts.tasks.item import TaskItem
from macros.words.cited import CitedDocument, CitedIn, CitingClause, DocumentEntry
from macros.words.facet import FacetValue
from macros.words.named import Named
from macros.words.quote import Quote
from macros.words.targets import TargetRow

TOPIC = Named("Dân vận khéo", "chu-de/dan-van-kheo/")
CLAUSE = Named("Đoạn 1", "ke-hoach/a/#d1")
CITED = CitedDocument("nq-25", "Nghị quyết số 25-NQ/TW")
BODY = Named("Phòng Nội vụ", "don-vi/phong/")
TASK = TaskItem(
    text="Giao Phòng <b>Nội vụ</b> sơ kết Dân vận khéo.",
    due="Tháng 8/2024",
    plan=Named("Lạng Sơn, 2024", "ke-hoach/a/", "Kế hoạch A"),
    clause=CLAUSE,
    leads=(BODY,),
    facets={
        "noi": (FacetValue("lang-son", "Lạng Sơn"),),
        "don-vi": (FacetValue("phong", "Phòng Nội vụ"),),
    },
)
FOUND = ClauseOnTopic(
    CLAUSE,
    Quote("Giao ", "Dân vận <b>khéo</b>", "."),
    tasks=(TASK,),
    documents=(CITED,),
)
TARGET = TargetRow("Cơ quan", "Trên 80%", "Trong năm 2024", CLAUSE)
DOCUMENT = DocumentEntry(
    document=Named("Nghị quyết số 25-NQ/TW", "van-ban/nq-25/"),
    frequency="1 lần, trong 1 kế hoạch",
    change="Đã được thay thế bởi Nghị quyết số 30-NQ/TW.",
    cited=(CitedIn("Lạng Sơn, 2024", (CitingClause("Đoạn 1", CLAUSE.address),)),),
)


def a_plan(name: str, *clauses: ClauseOnTopic, targets: int = 0) -> PlanOnTopic:
    """Return a plan with clauses, whose tasks one body leads, and as many targets."""
    tasks = tuple(task for clause in clauses for task in clause.tasks)
    return PlanOnTopic(
        id=name,
        plan=Named(f"Kế hoạch {name.upper()}", f"ke-hoach/{name}/"),
        issuer="Ủy ban",
        clauses=clauses,
        bodies=(BodyTasks(BODY, tasks),) if tasks else (),
        targets=(TARGET,) * targets,
    )


def a_topic(*plans: PlanOnTopic) -> TopicView:
    """Return a topic with one place for each plan."""
    return TopicView(
        topic=TOPIC,
        phrases=("dân vận khéo",),
        places=tuple(PlaceOnTopic(p.id, f"Tỉnh {p.id.upper()}", (p,)) for p in plans),
    )
