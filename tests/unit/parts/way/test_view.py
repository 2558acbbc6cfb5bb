"""The way down in words: steps, what says so, what is not there."""

from pathlib import Path

from macros.parts.way.value import Note, StepLine, TaskLine, Way
from macros.parts.way.view import way
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.sources.folder import read_folder
from macros.words.named import Named
from tests.plan_folder import a_library, a_plan_source

ROOT = Path(__file__).parents[4]
DONG_NAI = "dong-nai-kh-dan-van-2020-2025"
TOP = "Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương"
LOCAL = "Quyết định số 593-QĐ/TU ngày 11/11/2021 của Ban Thường vụ Tỉnh ủy"
TOP_ID = "nghi-quyet-25-nq-tw-2013-06-03"
LOCAL_ID = "quyet-dinh-593-qd-tu-lang-son-2021-11-11"
LIBRARY = a_library(
    a=a_plan_source(
        f"Thực hiện {LOCAL}.\n\n## I. NHIỆM VỤ\n\nGiao Phòng Nội vụ triển khai thực "
        f"hiện {TOP} trước ngày 20/02/2024.",
        ma="a",
    )
)


def shown(library: Library, name: str) -> Way:
    found = way(library, name)
    assert found is not None
    return found


def steps(lines: tuple[StepLine, ...]) -> list[StepLine]:
    return [one for line in lines for one in (line, *steps(line.below))]


def step(found: Way, words: str) -> StepLine:
    (line,) = [line for line in steps(found.tops) if words in line.name.name]
    return line


def test_a_directive_leads_to_the_plan_its_clause_and_its_task() -> None:
    found = shown(LIBRARY, TOP_ID)
    (top,) = found.tops
    assert top.name == Named("Nghị quyết số 25-NQ/TW ngày 03/6/2013")
    (plan,) = top.below
    assert plan.name.address == "ke-hoach/a/"
    assert plan.notes == (
        Note("Thực hiện", (Named("Mục I, đoạn 1", "ke-hoach/a/#i.d1"),)),
        Note("Chưa thấy văn bản của tỉnh Lạng Sơn nối hai văn bản này", is_gap=True),
    )
    (task,) = plan.tasks
    assert task.address == "ke-hoach/a/#i.d1"
    assert task.facts == "Trước ngày 20/02/2024 · Phòng Nội vụ"


def test_a_plan_names_its_clauses_and_does_not_repeat_its_tasks() -> None:
    found = shown(LIBRARY, "a")
    assert not any(line.tasks for line in steps(found.tops))
    by_top, by_local = (step(found, name).below[0] for name in ("25-NQ", "593-QĐ"))
    assert by_top.name == by_local.name == Named("Kế hoạch này")
    assert by_top.notes[-1] == Note("1 nhiệm vụ", (Named("Mục I, đoạn 1", "#i.d1"),))
    assert by_local.notes[-1] == Note(
        "Cả kế hoạch thực hiện văn bản trên",
        (Named("1 nhiệm vụ", "ke-hoach/a/#nhiem-vu"),),
    )
    assert not any(note.is_gap for note in by_local.notes)


def test_a_plan_without_tasks_leads_to_none() -> None:
    library = a_library(a=a_plan_source(f"Thực hiện {TOP}.", ma="a"))
    (plan,) = shown(library, TOP_ID).tops[0].below
    assert plan.notes[-1].places == (Named("chưa thấy nhiệm vụ nào"),)
    assert plan.tasks == ()


def test_levels_with_and_without_documents_are_counted() -> None:
    assert shown(LIBRARY, "a").summary == (
        "Trung ương 1 văn bản, cấp tỉnh 1 văn bản, cấp huyện 1 văn bản, "
        "cấp xã chưa thấy trong thư viện; 1 nhiệm vụ."
    )


def test_a_way_that_ends_above_a_plan_says_so() -> None:
    lower = "Quyết định số 1162-QĐ/HU ngày 31/12/2021 của Huyện ủy"
    library = a_library(a=a_plan_source(f"Theo {lower} về thực hiện {LOCAL}.", ma="a"))
    last = step(shown(library, LOCAL_ID), "1162-QĐ/HU").notes[-1]
    assert last.words == "Chưa thấy văn bản nào trong thư viện thực hiện tiếp"
    assert last.is_gap


def test_where_nothing_leads_there_is_no_way() -> None:
    library = a_library(a=a_plan_source(f"Theo {TOP}.", ma="a"))
    assert way(library, TOP_ID) is None


def test_a_document_about_which_sources_disagree_carries_their_sign() -> None:
    other = "Quyết định số 593-QĐ/TU ngày 21/11/2021 của Ban Thường vụ Tỉnh ủy"
    library = a_library(a=a_plan_source(f"Thực hiện {LOCAL}.\n\nTheo {other}.", ma="a"))
    (sign,) = step(shown(library, "a"), "593-QĐ/TU").signs
    assert sign.letter == "≠"
    assert sign.address.startswith("trich-dan/mau-thuan/#")


def test_a_document_that_was_replaced_carries_its_warning() -> None:
    library = read_library(read_folder(ROOT / "plans")).library
    signs = step(shown(library, DONG_NAI), "290-QĐ/TW").signs
    (sign,) = [sign for sign in signs if sign.letter == "!"]
    assert "đã được thay thế bởi Quyết định số 23-QĐ/TW" in sign.title


def test_the_list_has_every_step_below() -> None:
    library = a_library(
        **{
            f"p{n}": a_plan_source(f"Thực hiện {TOP}.", ma=f"p{n}", thoi_ky=str(n))
            for n in range(2001, 2031)
        }
    )
    assert len(shown(library, TOP_ID).tops[0].below) == 30


def test_a_task_without_a_lead_says_so() -> None:
    body = f"## I. NHIỆM VỤ\n\nTriển khai thực hiện {TOP} trước ngày 20/02/2024."
    library = a_library(a=a_plan_source(body, ma="a"))
    found = [task for line in steps(shown(library, TOP_ID).tops) for task in line.tasks]
    assert [type(task) for task in found] == [TaskLine]
    assert found[0].facts.endswith(" · văn bản không nêu cơ quan chủ trì")


def many(body: str, count: int, **more: str) -> Library:
    plans = {f"p{n:02}": a_plan_source(body, ma=f"p{n:02}") for n in range(count)}
    return a_library(**plans, **more)


MADE_CONCRETE = f"Thực hiện {TOP} đã được Tỉnh ủy cụ thể hóa thành {LOCAL}."


def test_a_few_places_say_why_a_step_is_there_and_where_the_others_stand() -> None:
    library = many(MADE_CONCRETE, 5, z=a_plan_source(f"Thực hiện {LOCAL}.", ma="z"))
    notes = step(shown(library, "z"), "593").notes
    (note,) = [note for note in notes if note.words == "Cụ thể hóa"]
    assert [place.address for place in note.places] == [
        "ke-hoach/p00/#d1",
        "ke-hoach/p01/#d1",
        "ke-hoach/p02/#d1",
    ]
    assert note.more == Named(
        "và 2 chỗ khác", f"van-ban/{LOCAL_ID}/#quan-he-cu-the-hoa"
    )


def test_what_stands_below_another_document_is_told_in_full_on_its_own_page() -> None:
    library = many(f"Thực hiện {LOCAL}.", 15, a=a_plan_source(MADE_CONCRETE, ma="a"))
    lower = step(shown(library, TOP_ID), "593")
    assert len(lower.below) == 12
    assert lower.notes[-1] == Note(
        "3 văn bản khác ở dưới",
        (Named("xem ở trang của văn bản này", f"van-ban/{LOCAL_ID}/#trien-khai"),),
    )
    assert len(step(shown(library, LOCAL_ID), "593").below) == 15
    assert shown(library, TOP_ID).summary.count("cấp huyện 16 văn bản")


def test_what_stands_above_another_document_is_told_in_full_on_its_own_page() -> None:
    uppers = [f"Nghị quyết số {n}-NQ/TW ngày 03/6/2013" for n in range(21, 26)]
    plans = {
        f"u{n}": a_plan_source(MADE_CONCRETE.replace(TOP, upper), ma=f"u{n}")
        for n, upper in enumerate(uppers)
    }
    library = a_library(**plans, z=a_plan_source(f"Thực hiện {LOCAL}.", ma="z"))
    found = shown(library, "z")
    assert len(found.tops) == 3
    note = Note(
        "2 văn bản khác ở trên",
        (Named("xem ở trang của văn bản này", f"van-ban/{LOCAL_ID}/#trien-khai"),),
    )
    assert [note in one.notes for one in steps(found.tops)].count(True) >= 1
    assert len(shown(library, LOCAL_ID).tops) == 5
    assert found.summary.startswith("Trung ương 5 văn bản")
