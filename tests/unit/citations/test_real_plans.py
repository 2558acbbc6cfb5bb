"""The citations of the project's own plans."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from macros.model.citation import Citation
from macros.model.reference import Reference
from macros.model.resolution import Linked
from macros.pipeline import read_library
from macros.sources.folder import read_folder

ROOT = Path(__file__).parents[3]
LIBRARY = read_library(read_folder(ROOT / "plans")).library
BAC_GIANG = "bac-giang-ctr-dan-van-2024"
CAO_LOC = "cao-loc-kh-dan-van-2024"
DONG_NAI = "dong-nai-kh-dan-van-2020-2025"


def references_in(plan: str) -> list[Reference]:
    return [r for r in LIBRARY.references if r.mention.plan_id == plan]


@pytest.mark.parametrize(
    ("plan", "mentions", "selves", "documents"),
    [
        pytest.param(BAC_GIANG, 18, 1, 15, id="Bắc Giang"),
        pytest.param(CAO_LOC, 45, 1, 36, id="Cao Lộc"),
        pytest.param(DONG_NAI, 30, 0, 29, id="Đồng Nai"),
    ],
)
def test_each_plan_cites_as_often_as_people_count(
    plan: str, mentions: int, selves: int, documents: int
) -> None:
    found = references_in(plan)
    own = Counter(r.mention.citation.self_reference for r in found)
    assert (own[False], own[True]) == (mentions, selves)
    assert len({works for r in found if (works := meant(r))}) == documents


def meant(reference: Reference) -> str:
    resolution = reference.resolution
    return resolution.work_id if isinstance(resolution, Linked) else ""


def test_every_mention_of_a_document_means_exactly_one() -> None:
    open_ends = [
        r.mention.citation.exact
        for r in LIBRARY.references
        if not r.mention.citation.self_reference and not meant(r)
    ]
    assert open_ends == []


HARD = [
    # One symbol for two numbers; the second time each with its own.
    (BAC_GIANG, "Quyết định số 1157, 1158-QĐ/TU ngày 09/7/2015", 0,
     ("1157-QĐ/TU", date(2015, 7, 9), "Ban Thường vụ Tỉnh ủy")),
    (BAC_GIANG, "Quyết định số 1157, 1158-QĐ/TU ngày 09/7/2015", 1,
     ("1158-QĐ/TU", date(2015, 7, 9), "Ban Thường vụ Tỉnh ủy")),
    # The date and the issuer stand behind the next citation.
    (BAC_GIANG, "Quyết định số 1157-QĐ/TU", 0,
     ("1157-QĐ/TU", date(2015, 7, 9), "Ban Thường vụ Tỉnh ủy")),
    # No "số".
    (BAC_GIANG, "Nghị quyết 165-NQ/TU ngày 15/9/2021", 0,
     ("165-NQ/TU", date(2021, 9, 15), "Ban Thường vụ Tỉnh ủy")),
    (BAC_GIANG, "Nghị quyết số 316-NQ/TU ngày 29/12/2023", 0,
     ("316-NQ/TU", date(2023, 12, 29), "")),
    (BAC_GIANG, "Kế hoạch số 255-KH/BDVTW ngày 28/12/2023", 0,
     ("255-KH/BDVTW", date(2023, 12, 28), "Ban Dân vận Trung ương")),
    # A stroke lost in the symbol.
    (CAO_LOC, "Kế hoạch số 1043-KH/BCSD, ngày 08/02/2024", 0,
     ("1043-KH/BCSĐ", date(2024, 2, 8), "Ban Cán sự đảng UBND tỉnh Lạng Sơn")),
    # Two issuers, joined by a hyphen and by "và"; a blank in the number.
    (CAO_LOC, "Đề án số 01-ĐA/BDVTU-UBND, ngày 24/4/2019", 0,
     ("1-ĐA/BDVTU-UBND", date(2019, 4, 24),
     "Ban Dân vận Tỉnh ủy - Ủy ban nhân dân tỉnh Lạng Sơn")),
    (CAO_LOC, "Đề án số 01- ĐA/BDVTU-UBND, ngày 24/4/2019", 0,
     ("1-ĐA/BDVTU-UBND", date(2019, 4, 24), "Ban Dân vận Tỉnh ủy và UBND tỉnh")),
    # The separators swapped.
    (CAO_LOC, "Nghị Quyết số 58/NQ-TU, ngày 21/11/2021", 0,
     ("58-NQ/TU", date(2021, 11, 21), "Ban Chấp hành Đảng bộ Tỉnh")),
    (CAO_LOC, "Chương trình số 34/CTR-HU, ngày 23/02/2022", 0,
     ("34-CTr/HU", date(2022, 2, 23), "Ban Chấp hành Đảng bộ Huyện")),
    # The hyphen lost, or blanks around a sign.
    (CAO_LOC, "Hướng dẫn số 50 HD/HU, ngày 05/4/2023", 0,
     ("50-HD/HU", date(2023, 4, 5), "Ban Thường vụ Huyện ủy")),
    (CAO_LOC, "Kế hoạch số 115 KH/HU, ngày 31/8/2022", 0,
     ("115-KH/HU", date(2022, 8, 31), "")),
    (CAO_LOC, "Chỉ thị số 14 -CT/HU, ngày 08/8/2023", 0,
     ("14-CT/HU", date(2023, 8, 8), "Ban Thường vụ Huyện ủy")),
    (CAO_LOC, "Kế hoạch số 180 /KH-UBND, ngày 25/4/2022", 0,
     ("180/KH-UBND", date(2022, 4, 25), "")),
    # A type of two words, an issuer's committee in small letters.
    (CAO_LOC, "Quy chế làm việc số 26-QC/BCĐ ngày 26/12/2023", 0,
     ("26-QC/BCĐ", date(2023, 12, 26), "Ban Chỉ đạo giải phóng mặt bằng huyện")),
    (CAO_LOC, "kế hoạch số 222-KH/HU ngày 01/02/2024", 0,
     ("222-KH/HU", date(2024, 2, 1), "Huyện ủy")),
    # The letters of a proposal; no date; one day without a zero.
    (DONG_NAI, "Thông tri số 37-TTr/TU ngày 28/9/2015", 0,
     ("37-TT/TU", date(2015, 9, 28), "Ban Thường vụ Tỉnh ủy")),
    (DONG_NAI, "Quyết định số 217, 218-QĐ/TW", 1, ("218-QĐ/TW", None, "Bộ Chính trị")),
    (DONG_NAI, "Quy định số 12-QĐi/TU ngày 24/4/2018", 0,
     ("12-QĐi/TU", date(2018, 4, 24), "Ban Thường vụ Tỉnh ủy")),
    (DONG_NAI, "Thông báo kết luận số 158-TB/TW", 0, ("158-TB/TW", None, "Ban Bí thư")),
    (DONG_NAI, "Chỉ thị số 52-CT/TW ngày 9/1/2016", 0,
     ("52-CT/TW", date(2016, 1, 9), "Ban Bí thư")),
    (DONG_NAI, "Nghị quyết số 24-NQ/TW", 0,
     ("24-NQ/TW", None, "Ban Chấp hành Trung ương Đảng")),
]  # fmt: skip


def number_of(citation: Citation) -> str:
    return citation.number.key if citation.number else ""


@pytest.mark.parametrize(
    ("plan", "exact", "nth", "expected"),
    HARD,
    ids=[f"{exact} ({nth + 1})" for _, exact, nth, _ in HARD],
)
def test_hard_citations_are_read(
    plan: str, exact: str, nth: int, expected: tuple[str, date | None, str]
) -> None:
    citations = [r.mention.citation for r in references_in(plan)]
    found = [c for c in citations if " ".join(c.exact.split()) == exact][nth]
    assert (number_of(found), found.known_date, found.known_issuer) == expected


@pytest.mark.parametrize(
    ("plan", "years"),
    [
        pytest.param(CAO_LOC, [None, None, "2022", None], id="Cao Lộc"),
        pytest.param(DONG_NAI, [None], id="Đồng Nai"),
        pytest.param(BAC_GIANG, [], id="Bắc Giang"),
    ],
)
def test_laws_are_cited_by_name(plan: str, years: list[str | None]) -> None:
    citations = [r.mention.citation for r in references_in(plan)]
    laws = [c for c in citations if c.title and c.number is None]
    assert [law.title_year for law in laws] == years
