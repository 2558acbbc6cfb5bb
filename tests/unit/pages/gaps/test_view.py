"""Gaps arranged for a page, and as data."""

from lxml import html

from macros.model.gap import GapKind, GapNote
from macros.open_data.catalogue import data_makers
from macros.pages.gaps.records import gap_records
from macros.pages.gaps.view import FACETS, gap_sections
from macros.pages.gaps.words import NOTES, TITLES
from macros.publish.lists import LibraryLists
from macros.publish.pages import page_makers
from macros.registry.gaps import gaps_of
from tests.plan_folder import a_library, a_plan_source

BODY = """\
## I. VIỆC

Như Kết luận số 43-KL/TW đã nêu, Nghị quyết số 5-NQ/HU ngày 07/01/2024 đã ghi.

Giao Phòng Nội vụ theo dõi.
"""
LIBRARY = a_library(
    a=a_plan_source(BODY, ma="a"),
    b=a_plan_source(BODY, ma="b", co_quan="tinh-uy-lang-son", so="3"),
)
GAPS = gaps_of(LIBRARY)
SECTIONS = {section.kind: section for section in gap_sections(LIBRARY, GAPS)}
LINES = [
    line
    for section in SECTIONS.values()
    for group in section.groups
    for line in group.lines
]


def test_every_kind_and_note_has_its_words() -> None:
    assert list(TITLES) == list(GapKind)
    assert list(NOTES) == list(GapNote)


def test_each_gap_stands_in_one_group_of_its_kind() -> None:
    places = sorted((line.path, line.line) for line in LINES)
    assert places == sorted((gap.path, gap.line) for gap in GAPS)
    assert list(SECTIONS) == [k for k in GapKind if any(g.kind is k for g in GAPS)]
    assert sum(section.count for section in SECTIONS.values()) == len(GAPS)


def test_tasks_stand_by_plan_and_documents_by_place_from_the_top() -> None:
    due = SECTIONS[GapKind.NO_DUE].groups
    assert [group.key for group in due] == ["a", "b"]
    assert [group.label for group in due] == [
        "Cao Lộc, 2024 – Kế hoạch Thực hiện công tác dân vận năm 2024",
        "Lạng Sơn, 2024 – Kế hoạch Thực hiện công tác dân vận năm 2024",
    ]
    assert [group.label for group in SECTIONS[GapKind.NO_PLAN].groups] == [
        "Trung ương",
        "Tỉnh Lạng Sơn",
        "Huyện Cao Lộc",
    ]


def test_a_line_tells_what_it_is_about_and_where_that_stands() -> None:
    task = SECTIONS[GapKind.NO_DUE].groups[0].lines[0]
    assert (task.name, task.address) == ("Mục I, đoạn 2", "ke-hoach/a/#i.d2")
    assert (task.is_place, task.quoted) == (True, "Giao Phòng Nội vụ theo dõi.")
    (document,) = SECTIONS[GapKind.NO_DATE].groups[0].lines
    assert document.name == "Kết luận số 43-KL/TW"
    assert document.address == "van-ban/ket-luan-43-kl-tw/"
    assert [cited.plan for cited in document.cited] == [
        "Cao Lộc, 2024",
        "Lạng Sơn, 2024",
    ]
    assert [c.address for c in document.cited[1].clauses] == ["ke-hoach/b/#i.d1"]


def test_a_gap_can_be_found_by_kind_plan_and_place() -> None:
    for kind, section in SECTIONS.items():
        for group in section.groups:
            for line in group.lines:
                assert list(line.facets) == list(FACETS)
                assert [value.value for value in line.facets["loai"]] == [kind]
    (document,) = SECTIONS[GapKind.NO_DATE].groups[0].lines
    assert [value.value for value in document.facets["ke-hoach"]] == ["a", "b"]


def test_the_page_of_a_plan_counts_what_its_link_will_show() -> None:
    plan = html.fromstring(page_makers(LibraryLists(LIBRARY))["ke-hoach/a/"]().body)
    (link,) = plan.xpath("//p[@class='lib-gap-hint']/a")
    assert link.get("href") == "../../trich-dan/khoang-trong/?ke-hoach=a"
    shown = [
        line
        for line in LINES
        if "a" in [value.value for value in line.facets["ke-hoach"]]
    ]
    assert link.text == f"{len(shown)} khoảng trống"


def test_a_record_leads_to_what_the_gap_is_about() -> None:
    found = {(row["kind"], row["url"]) for row in gap_records(LIBRARY)}
    assert found >= {
        ("van-ban-chua-ro-ngay", "van-ban/ket-luan-43-kl-tw/"),
        ("co-quan-chua-co-nhiem-vu", "don-vi/bo-chinh-tri/"),
        ("nhiem-vu-chua-co-thoi-han", "ke-hoach/a/#i.d2"),
        ("ke-hoach-de-trong-ngay", "ke-hoach/a/"),
    }
    (number,) = [r for r in gap_records(LIBRARY) if r["kind"] == "ke-hoach-de-trong-so"]
    assert number == {
        "kind": "ke-hoach-de-trong-so",
        "text": "Kế hoạch Thực hiện công tác dân vận năm 2024",
        "plan_ids": ["a"],
        "clause_id": None,
        "task_id": None,
        "document_id": None,
        "unit_id": None,
        "place_id": "cao-loc",
        "notes": [],
        "file": "ke-hoach/a.md",
        "line": 2,
        "url": "ke-hoach/a/",
    }


def test_the_data_files_hold_every_gap() -> None:
    data = {name: make() for name, make in data_makers(LIBRARY).items()}
    files = {name: text for name, text in data.items() if isinstance(text, str)}
    assert files["du-lieu/khoang-trong.json"].count('"kind"') == len(GAPS)
    assert len(files["du-lieu/khoang-trong.csv"].splitlines()) == len(GAPS) + 1
