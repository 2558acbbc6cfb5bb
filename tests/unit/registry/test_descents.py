"""What stands below what, and which tasks are tied to it."""

from macros.registry.library import Library
from tests.plan_folder import a_library, a_plan_source

TOP = "Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương"
NEXT = "Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị"
TOP_ID = "nghi-quyet-25-nq-tw-2013-06-03"
NEXT_ID = "ket-luan-43-kl-tw-2019-01-07"


def below(library: Library, name: str) -> list[tuple[str, list[str], int, bool]]:
    """Return what stands below a document: id, kinds, number of tasks, whole."""
    return [
        (
            step.lower,
            [relation.kind.value for relation in step.relations],
            len(step.task_ids),
            step.is_whole,
        )
        for step in library.descents.below.get(name, ())
    ]


def of_plan(body: str, **keys: str) -> Library:
    return a_library(a=a_plan_source(body, ma="a", **keys))


def test_the_words_before_the_first_heading_speak_of_the_whole_plan() -> None:
    library = of_plan(f"Thực hiện {TOP}, Ủy ban ban hành kế hoạch.\n\n## I. MỤC ĐÍCH")
    assert below(library, TOP_ID) == [("a", ["thuc-hien"], 0, True)]


def test_what_the_head_names_the_whole_plan_carries_out() -> None:
    library = of_plan(f"## I. MỤC ĐÍCH\n\nTheo {TOP}.", thuc_hien=f"[{TOP_ID}]")
    assert below(library, TOP_ID) == [("a", ["thuc-hien"], 0, True)]


def test_the_task_of_the_clause_is_tied_to_what_the_clause_carries_out() -> None:
    library = of_plan(
        f"## I. NHIỆM VỤ\n\nGiao Phòng Nội vụ triển khai thực hiện {TOP} trước ngày "
        "20/02/2024.\n\nGiao Phòng Nội vụ báo cáo trước ngày 20/3/2024."
    )
    assert below(library, TOP_ID) == [("a", ["thuc-hien"], 1, False)]


def test_a_task_that_only_names_a_document_stands_below_it() -> None:
    library = of_plan(
        f"## I. NHIỆM VỤ\n\nGiao Phòng Nội vụ báo cáo kết quả theo {TOP} trước ngày "
        "20/02/2024."
    )
    assert below(library, TOP_ID) == [("a", [], 1, False)]


def test_a_mere_citation_leads_nowhere() -> None:
    library = of_plan(f"## I. MỤC ĐÍCH\n\nTheo tinh thần {TOP}.")
    assert below(library, TOP_ID) == []


def test_a_task_that_names_both_ends_of_a_way_stands_at_the_near_one() -> None:
    library = of_plan(
        f"## I. NHIỆM VỤ\n\nGiao Phòng Nội vụ báo cáo {NEXT} về tiếp tục thực hiện "
        f"{TOP} trước ngày 20/02/2024."
    )
    assert below(library, TOP_ID) == [(NEXT_ID, ["thuc-hien"], 0, False)]
    assert below(library, NEXT_ID) == [("a", [], 1, False)]


def test_a_task_of_its_own_keeps_the_direct_step() -> None:
    library = of_plan(
        f"## I. NHIỆM VỤ\n\nGiao Phòng Nội vụ báo cáo {NEXT} về tiếp tục thực hiện "
        f"{TOP} trước ngày 20/02/2024.\n\nGiao Phòng Nội vụ tổ chức hội nghị về {TOP} "
        "trước ngày 20/3/2024."
    )
    assert [name for name, *_ in below(library, TOP_ID)] == ["a", NEXT_ID]


def test_a_review_stands_below_what_it_reviews() -> None:
    library = of_plan(f"## I. NHIỆM VỤ\n\nTổ chức tổng kết 10 năm thực hiện {TOP}.")
    assert below(library, TOP_ID) == [("a", ["tong-ket"], 0, False)]


def test_a_higher_level_does_not_rest_on_a_lower_one() -> None:
    report = "Tờ trình số 12/TTr-UBND ngày 05/01/2024 của Ủy ban nhân dân huyện Cao Lộc"
    library = a_library(
        a=a_plan_source(
            f"Căn cứ {report};", ma="a", co_quan="tinh-uy-lang-son", ky_hieu="KH/TU"
        )
    )
    assert [r.kind.value for r in library.relations] == ["can-cu"]
    assert library.descents.below == {}


def test_a_higher_level_said_to_carry_out_a_lower_one_is_marked() -> None:
    library = of_plan(
        "Kế hoạch số 12-KH/TU ngày 15/01/2026 của Tỉnh ủy về thực hiện Chỉ thị số"
        " 03-CT/HU ngày 05/01/2026 của Huyện ủy."
    )
    (step,) = library.descents.below["chi-thi-3-ct-hu-cao-loc-2026-01-05"]
    assert step.is_reversed
    assert step.lower == "ke-hoach-12-kh-tu-lang-son-2026-01-15"


def test_each_step_is_known_from_both_ends() -> None:
    library = of_plan(f"Thực hiện {NEXT} về tiếp tục thực hiện {TOP}.")
    descents = library.descents
    downward = {step for steps in descents.below.values() for step in steps}
    upward = {step for steps in descents.above.values() for step in steps}
    assert downward == upward
    assert all(s.upper == k for k, v in descents.below.items() for s in v)
    assert all(s.lower == k for k, v in descents.above.items() for s in v)
