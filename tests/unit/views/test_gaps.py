"""Gaps arranged for a page, and as data."""

from macros.exports.catalogue import build_data
from macros.model.gap import GapKind, GapNote
from macros.registry.gaps import gaps_of
from macros.views.gap_records import gap_records
from macros.views.gaps import GAP_FACETS, NOTES, TITLES, gap_facets, gap_sections
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


def test_every_kind_and_note_has_its_words() -> None:
    assert list(TITLES) == list(GapKind)
    assert list(NOTES) == list(GapNote)


def test_each_gap_stands_in_one_group_of_its_kind() -> None:
    sections = gap_sections(LIBRARY, GAPS)
    shown = [g for section in sections for group in section.groups for g in group.gaps]
    assert sorted(map(repr, shown)) == sorted(map(repr, GAPS))
    assert [section.kind for section in sections] == [
        kind for kind in GapKind if any(gap.kind is kind for gap in GAPS)
    ]
    assert sum(section.count for section in sections) == len(GAPS)


def test_tasks_stand_by_plan_and_documents_by_place_from_the_top() -> None:
    sections = {section.kind: section for section in gap_sections(LIBRARY, GAPS)}
    assert [g.key for g in sections[GapKind.NO_DUE].groups] == ["a", "b"]
    assert all(group.plan for group in sections[GapKind.NO_DUE].groups)
    places = sections[GapKind.NO_PLAN].groups
    assert [group.label for group in places] == [
        "Trung ương",
        "Tỉnh Lạng Sơn",
        "Huyện Cao Lộc",
    ]
    assert [group.plan for group in places] == [None, None, None]


def test_a_gap_can_be_found_by_kind_plan_and_place() -> None:
    for gap, facets in zip(GAPS, gap_facets(LIBRARY, GAPS), strict=True):
        assert list(facets) == list(GAP_FACETS)
        assert [value.value for value in facets["loai"]] == [gap.kind]
        assert tuple(value.value for value in facets["ke-hoach"]) == gap.plan_ids
    both = [gap for gap in GAPS if gap.plan_ids == ("a", "b")]
    assert {gap.work_id for gap in both} == {"ket-luan-43-kl-tw"}


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
    data = build_data(LIBRARY)
    files = {name: text for name, text in data.items() if isinstance(text, str)}
    assert files["du-lieu/khoang-trong.json"].count('"kind"') == len(GAPS)
    assert len(files["du-lieu/khoang-trong.csv"].splitlines()) == len(GAPS) + 1
