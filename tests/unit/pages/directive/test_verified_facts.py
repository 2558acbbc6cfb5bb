"""What has been verified of the cited directives stands on their pages, with sources.

The table was made from the sources themselves, not from the files of the register.
"""

import re
from pathlib import Path

import pytest

from macros.pages.directive.page import directive_page
from macros.pages.directive.parts_view import DirectiveParts
from macros.pages.directive.view import directive_view
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.sources.folder import read_folder

ROOT = Path(__file__).parents[4]
# A document, a source of it, and what that source says.
FACTS = {
    "quyet-dinh-23-qd-tw-2021-07-30": (
        "thuvienphapluat.vn",
        "Bộ Chính trị",
        "30/7/2021",
        "Quy chế công tác dân vận của hệ thống chính trị",
        "Nguyễn Phú Trọng",
        "290-QĐ/TW",
    ),
    "quyet-dinh-290-qd-tw-2010-02-25": (
        "danvan.vn 10538",
        "Bộ Chính trị khóa X",
        "25/02/2010",
        "Nông Đức Mạnh",
        "đã được thay thế bởi",
    ),
    "nghi-quyet-25-nq-tw-2013-06-03": (
        "baosonla.org.vn",
        "Ban Chấp hành Trung ương Đảng khóa XI",
        "bế mạc ngày 11/5/2013",
    ),
    "ket-luan-43-kl-tw-2019-01-07": ("baosonla.org.vn", "Ban Bí thư", "25-NQ/TW"),
    "luat-thuc-hien-dan-chu-o-co-so-2022": (
        "snv.hanam.gov.vn",
        "10/11/2022",
        "Có hiệu lực từ 01/7/2023",
        "6 chương, 91 điều",
        "Vương Đình Huệ",
        "Công báo số 905–906, ngày 14/12/2022",
        "Pháp lệnh số 34/2007/PL-UBTVQH11",
        "Nghị quyết số 55/1998/NQ-UBTVQH10",
    ),
    "nghi-dinh-59-2023-nd-cp-2023-08-14": (
        "vinanet",
        "Có hiệu lực từ 15/8/2023",
        "khoản 4 Điều 23, khoản 4 Điều 33, khoản 3 Điều 40",
        "khoản 4 Điều 45, khoản 3 Điều 63, khoản 4 Điều 81",
    ),
    "nghi-dinh-61-2023-nd-cp-2023-08-16": (
        "hotropldn.thainguyen.gov.vn",
        "hương ước, quy ước của cộng đồng dân cư",
        "hiệu lực và phần bãi bỏ chưa kiểm chứng",
    ),
    "nghi-quyet-10-nq-cp-2022-01-28": (
        "thuviennhadat.vn",
        "Phạm Bình Minh",
        "Có hiệu lực từ 28/01/2022",
        "65-KL/TW",
        "24-NQ/TW",
    ),
    "ket-luan-65-kl-tw-2019-10-30": ("thuviennhadat.vn", "Bộ Chính trị", "24-NQ/TW"),
    "nghi-quyet-24-nq-tw": ("nvsk.vnanet.vn", "khóa IX", "năm 2003"),
    "chi-thi-18-ct-tw-2022-10-26": ("thuvienphapluat.vn", "Võ Văn Thưởng"),
    "nghi-quyet-43-nq-tw-2023-11-24": (
        "danguykhoicqvadn.yenbai.gov.vn",
        "khóa XIII",
        "23-NQ/TW khóa IX",
    ),
    "nghi-quyet-46-nq-tw-2023-12-20": (
        "tuyengiao.vn 153437",
        "Nguyễn Phú Trọng",
        "Hội Nông dân Việt Nam",
        "Quyết định số 182/QĐ-TTg ngày 20/02/2024",
    ),
    "chi-thi-33-ct-ttg-2021-11-26": ("thads.moj.gov.vn", "Thủ tướng Chính phủ"),
    "chi-thi-16-ct-ttg-2016-05-16": ("vietnamplus.vn 386186", "Nguyễn Xuân Phúc"),
    "ket-luan-120-kl-tw-2016-01-07": ("baocamau.vn 1409", "Bộ Chính trị khóa XI"),
    "ket-luan-114-kl-tw-2015-07-14": ("baodaknong.org.vn 60677", "Ban Bí thư khóa XI"),
    "chi-thi-52-ct-tw-2016-01-09": (
        "tapchicongsan.org.vn 37066",
        "Lê Hồng Anh",
        "03/10/2025",
    ),
    "quyet-dinh-217-qd-tw-2013-12-12": ("lyluanchinhtri.vn", "Bộ Chính trị"),
    "quyet-dinh-218-qd-tw-2013-12-12": ("nơi đăng không được ghi lại", "Lê Hồng Anh"),
    "quy-dinh-124-qd-tw-2018-02-02": ("daidoanket.vn", "Ban Bí thư"),
    "quy-dinh-11-qdi-tw-2019-02-18": ("baothanhhoa", "215-KL/TW", "23/11/2025"),
}


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(read_folder(ROOT / "plans")).library


@pytest.mark.parametrize("work_id", FACTS)
def test_each_verified_fact_stands_on_its_page(library: Library, work_id: str) -> None:
    page = directive_page(
        directive_view(DirectiveParts(library, library.works[work_id]))
    )
    said = " ".join(re.sub("<[^>]+>", " ", page.body).split())
    assert "Đã kiểm chứng theo nguồn" in said
    for words in FACTS[work_id]:
        assert words in said, words


def test_what_is_not_verified_says_nothing_beyond_its_citations(
    library: Library,
) -> None:
    for work in library.works.values():
        directive = work.directive
        if directive and not directive.sources:
            assert not directive.signed_by
            assert not directive.in_force_since
            assert not directive.notes
            assert not directive.relations


def test_every_status_and_relation_has_a_source_and_a_day(library: Library) -> None:
    for work in library.works.values():
        if work.directive is None:
            continue
        currency = work.currency
        sources = [*work.directive.sources]
        sources += [declared.source for declared in work.directive.relations]
        if currency.state.value != "chua-kiem-chung":
            assert currency.source
            sources.append(currency.source)
        for source in sources:
            assert source.where
            assert re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", source.checked)
