from macros.pages.directive.records import document_records
from macros.views.records import Value
from tests.plan_folder import a_library, a_plan_source

CITING = "Chỉ thị số 11-CT/TU của Tỉnh ủy về dân vận khéo; Nghị quyết số 25-NQ/TW."


def test_documents_have_their_level_and_their_topics() -> None:
    library = a_library(a=a_plan_source(CITING, ma="a", chu_de="[dan-van-kheo]"))
    found: dict[Value, tuple[Value, Value]] = {
        record["id"]: (record["level"], record["topics"])
        for record in document_records(library)
    }
    assert found == {
        "a": ("huyen", ["dan-van-kheo"]),
        "chi-thi-11-ct-tu-lang-son": ("tinh", ["dan-van-kheo"]),
        "nghi-quyet-25-nq-tw": ("trung-uong", []),
    }
