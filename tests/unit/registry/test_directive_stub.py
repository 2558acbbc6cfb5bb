"""The file that a cited document gets: what mentions say, and that it is unverified."""

import pytest

from macros.pipeline import read_library
from macros.registry.directive_stub import directive_stubs
from macros.registry.library import Library
from tests.plan_folder import a_directive_source, a_plan_source, sources
from tests.registered import read_beside

# A new document for each kind of number, place, date and name that mentions give.
BODY = """\
Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Bộ Chính trị về "dân vận": chung.

Thực hiện Chỉ thị số 08/CT-TU ngày 05/5/2021 của Tỉnh ủy về dân tộc.

Thực hiện Nghị định số 59/2023/NĐ-CP và Thông báo số 158-TB/TW.

Thực hiện Luật Tiếp công dân, Luật Thanh tra năm 2010, Luật Thanh tra năm 2022.

Thực hiện Luật Đất đai số 31/2024/QH15, Quy định số 11-QĐi/TW và Quy định số 12-QĐ/TU.

Thực hiện Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị và của Chính phủ."""


def works(library: Library) -> dict[str, tuple[object, ...]]:
    return {
        work.id: (work.label, work.type_word, work.place_id, work.date, work.title)
        for work in library.works.values()
    }


def with_stubs(library: Library, body: str, *directives: str) -> Library:
    files = sources(a=a_plan_source(body, ma="a"))
    for nth, text in enumerate(directives):
        files[f"van-ban/d{nth}.md"] = text.encode()
    stubs = directive_stubs(library).files
    reading = read_library(files | {path: s.encode() for path, s in stubs.items()})
    assert reading.errors == ()
    return reading.library


def stub_of(body: str) -> list[str]:
    (text,) = directive_stubs(read_beside(body=body).library).files.values()
    return text.splitlines()


def test_a_stub_has_what_mentions_say() -> None:
    assert stub_of(
        "Thực hiện Chỉ thị số 08/CT-TU ngày 05/5/2021 của Tỉnh ủy về dân tộc."
    ) == [
        "---",
        "ma: chi-thi-8-ct-tu-lang-son-2021-05-05",
        "loai: CT",
        "so: 08",
        "ky_hieu: CT/TU",
        "dia_ban: lang-son",
        "co_quan: tinh-uy-lang-son",
        "ngay: 2021-05-05",
        "trich_yeu: về dân tộc",
        "tinh_trang: chua-kiem-chung",
        "---",
    ]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("Luật Thanh tra năm 2022", ["loai: luật", "nam_ban_hanh: 2022"]),
        ("Nghị định số 59/2023/NĐ-CP", ["loai: NĐ", "nam: 2023", "ky_hieu: NĐ-CP"]),
        ("Quy định số 11-QĐ/TW", ["loai: quy định", "ky_hieu: QĐ/TW"]),
        (
            "Luật Đất đai số 31/2024/QH15; Luật Nhà ở số 31/2024/QH15",
            ["trich_yeu: Luật Nhà ở", "ten_goi: [Luật Đất đai]"],
        ),
    ],
)
def test_a_stub_writes_each_fact_under_its_key(body: str, lines: list[str]) -> None:
    found = stub_of(f"Thực hiện {body}.")
    assert [line for line in lines if line not in found] == []


def test_with_the_stubs_the_library_has_the_same_works_at_the_same_addresses() -> None:
    library = read_beside(body=BODY).library
    again = with_stubs(library, BODY)
    assert works(again) == works(library)
    assert all(work.directive and not work.verified for work in again.works.values())
    assert [r.resolution for r in again.references] == [
        r.resolution for r in library.references
    ]
    assert again.contradictions == library.contradictions


def test_a_second_run_proposes_nothing() -> None:
    again = with_stubs(read_beside(body=BODY).library, BODY)
    assert directive_stubs(again).files == {}


def test_an_issuer_about_which_sources_disagree_is_left_out() -> None:
    body = "Quyết định số 29-QĐ/TW ngày 25/02/2010 của Bộ Chính trị.\n\n"
    body += "Quyết định số 29-QĐ/TW ngày 25/02/2010 của Huyện ủy Cao Lộc."
    assert not [line for line in stub_of(body) if line.startswith("co_quan")]


def test_a_number_that_the_register_knows_under_another_type_gets_no_stub() -> None:
    known = a_directive_source(ma="nq-43", so="43", ngay="2023-11-24")
    body = "Thực hiện Kết luận số 43-KL/TW ngày 24/11/2023 về đại đoàn kết."
    found = directive_stubs(read_beside(known, body=body).library)
    assert found.files == {}
    assert [work.label for work in found.doubtful] == ["Kết luận số 43-KL/TW"]


def test_of_two_types_that_no_source_decides_both_get_a_stub() -> None:
    body = "Kết luận số 43-KL/TW ngày 24/11/2023. Nghị quyết số 43-NQ/TW ngày "
    library = read_beside(body=body + "24/11/2023.").library
    assert len(directive_stubs(library).files) == 2
    (found,) = with_stubs(library, body + "24/11/2023.").contradictions
    assert not any(reading.registered for reading in found.readings)


def test_a_plan_of_the_library_gets_no_stub() -> None:
    body = "Thực hiện Kế hoạch số 7/KH-UBND ngày 02/02/2024 của UBND huyện Cao Lộc."
    other = a_plan_source(ma="b", so="7", ky_hieu="KH-UBND", ngay="2024-02-02")
    files = sources(a=a_plan_source(body, ma="a"), b=other)
    assert directive_stubs(read_library(files).library).files == {}
