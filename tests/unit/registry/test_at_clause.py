"""What stands at a clause, looked up in one table."""

from macros.registry.library import AtClause
from tests.topic_library import a_topic_library

BODY = (
    "Giao Phòng lang-son sơ kết phong trào Dân vận khéo trong tháng 8/2024.\n\n"
    "Trên 80% cơ quan tập huấn, báo cáo.\n\nKhác.\n\n"
    "Theo Nghị quyết số 25-NQ/TW.\n"
)


def test_a_clause_has_its_references_tasks_targets_and_topics() -> None:
    library = a_topic_library(a=("lang-son", BODY), b=("an-giang", "Khác.\n"))
    first = library.at("a", "d1")
    assert (first.tasks, first.targets) == (library.assignments, ())
    assert first.topics == ("dan-van-kheo",)
    second = library.at("a", "d2")
    assert (second.tasks, second.targets) == ((), library.targets)
    assert second.topics == ("tap-huan", "bao-cao")
    assert library.at("a", "d3") == library.at("b", "d1") == AtClause()
    assert library.at("a", "d4") == AtClause(references=library.references)
    assert len(library.references) == 1
    assert sorted(library.at_clause) == [("a", "d1"), ("a", "d2"), ("a", "d4")]
