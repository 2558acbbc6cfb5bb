"""Issuers of cited documents that nobody registered: their types at their places."""

import pytest

from macros.model.contradiction import ContradictionKind
from macros.pages.unit.index_view import index_bodies
from macros.pages.unit.tasks_view import UnitParts
from macros.pages.unit.view import unit_view
from macros.parts.tasks.view import LibraryTasks
from macros.pipeline import read_library
from macros.registry.library import Library
from tests.plan_folder import UNITS, a_plan_source, register_texts

OWN = """\
ubnd-dak-lak:
  ten: Ủy ban nhân dân tỉnh Đắk Lắk
  ten_khac: [UBND tỉnh]
  dia_ban: tinh-dak-lak
  cap: tinh
  he_thong: nha-nuoc
"""


def library(*paragraphs: str) -> Library:
    """Return the library of a plan of Đắk Lắk with these paragraphs."""
    texts = register_texts(units=UNITS + OWN)
    body = "\n\n".join(paragraphs)
    texts["ke-hoach/a.md"] = a_plan_source(
        body, ma="a", co_quan="ubnd-dak-lak", ngay="2025-11-26"
    )
    found = read_library({path: text.encode() for path, text in texts.items()})
    assert found.errors == ()
    return found.library


def issuer(words: str) -> tuple[str, str]:
    """Return the name and the place of the body that issued a cited document."""
    found = library(f"Căn cứ {words}.")
    [unit_id] = found.issuers.values()
    unit = found.registers.units[unit_id]
    return unit.name, found.registers.places[unit.place_id].name


@pytest.mark.parametrize(
    ("words", "name", "place"),
    [
        (
            "Kế hoạch số 12/KH-SNV ngày 03/02/2025 của Sở Nội vụ",
            "Sở Nội vụ tỉnh Đắk Lắk",
            "Đắk Lắk",
        ),
        (
            "Kế hoạch số 12/KH-UBND ngày 03/02/2025 của UBND tỉnh",
            "Ủy ban nhân dân tỉnh Đắk Lắk",
            "Đắk Lắk",
        ),
        (
            "Kế hoạch số 12/KH-UBND ngày 03/02/2025 của UBND tỉnh Sóc Trăng",
            "Ủy ban nhân dân tỉnh Sóc Trăng",
            "Sóc Trăng",
        ),
        (
            "Kế hoạch số 12/KH-SNV ngày 03/02/2025 của Sở Nội vụ thành phố Huế",
            "Sở Nội vụ thành phố Huế",
            "Huế",
        ),
        (
            "Thông tư số 55/2023/TT-BTC ngày 15/8/2023 của Bộ trưởng Bộ Tài chính",
            "Bộ Tài chính",
            "Việt Nam",
        ),
        (
            "Nghị quyết số 66/NQ-CP ngày 26/3/2025 của Chính phủ",
            "Chính phủ",
            "Việt Nam",
        ),
        (
            "Nghị quyết số 20/NQ-HĐND ngày 03/10/2025 của Hội đồng nhân dân tỉnh",
            "Hội đồng nhân dân tỉnh Đắk Lắk",
            "Đắk Lắk",
        ),
    ],
)
def test_an_issuer_is_its_type_at_a_place(words: str, name: str, place: str) -> None:
    assert issuer(words) == (name, place)


def test_an_issuer_has_a_page_with_its_documents() -> None:
    found = library("Căn cứ Kế hoạch số 12/KH-SNV ngày 03/02/2025 của Sở Nội vụ.")
    unit = found.registers.units["so-noi-vu-tinh-dak-lak"]
    view = unit_view(UnitParts(index_bodies(LibraryTasks(found)), unit))
    assert [work.name for work in view.issued] == [
        "Kế hoạch số 12/KH-SNV ngày 03/02/2025"
    ]
    assert (view.work, view.plans) == ((), ())


def test_nobody_is_made_of_what_no_type_tells() -> None:
    found = library("Căn cứ Kế hoạch số 12/KH-BCĐ ngày 03/02/2025 của Ban Chỉ đạo X.")
    assert found.issuers == {}
    assert set(found.registers.units) == set(library("Một.").registers.units)


def test_two_spellings_of_an_issuer_do_not_contradict_each_other() -> None:
    found = library(
        "Căn cứ Kế hoạch số 12/KH-SNV ngày 03/02/2025 của Sở Nội vụ.",
        "Theo Kế hoạch số 12/KH-SNV ngày 03/02/2025 của Sở Nội vụ tỉnh Đắk Lắk.",
    )
    assert found.contradictions == ()


def test_an_issuer_to_whom_no_document_is_given_has_no_page() -> None:
    found = library(
        "Căn cứ Kế hoạch số 12/KH-SNV ngày 03/02/2025 của Sở Nội vụ.",
        "Theo Kế hoạch số 12/KH-SNV ngày 03/02/2025 của Sở Tài chính.",
    )
    assert set(found.issuers.values()) == {"so-noi-vu-tinh-dak-lak"}
    assert [one.kind for one in found.contradictions] == [ContradictionKind.ISSUER]
    assert "so-tai-chinh-tinh-dak-lak" not in found.registers.units
