"""The relations of a small library: both directions, with the sentence that says so."""

import re

from macros.exports.relation_list import relation_list, relation_section
from macros.frame.page import Links
from macros.model.relation import RelationKind
from macros.views.relation_groups import RELATIONS
from macros.views.relation_records import relation_records
from tests.plan_folder import a_directive_source, a_library, a_plan_source
from tests.registered import read_beside

SENTENCE = (
    "Thực hiện Quyết định số 593-QĐ/TU, ngày 11/11/2021 của Tỉnh ủy đã được Huyện ủy"
    " cụ thể hóa thành Quyết định số 1162-QĐ/HU, ngày 31/12/2021 của Huyện ủy."
)
LIBRARY = a_library(mau=a_plan_source(f"{SENTENCE}\n"))
UPPER = "quyet-dinh-593-qd-tu-lang-son-2021-11-11"
LOWER = "quyet-dinh-1162-qd-hu-cao-loc-2021-12-31"
PLAN = "ke-hoach-mau"


def words(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", markup).split())


def test_a_document_shows_what_makes_it_concrete_and_the_sentence() -> None:
    page = relation_section(LIBRARY, UPPER, Links(f"van-ban/{UPPER}/"))
    assert '<h2 id="quan-he">' in page
    assert "Được cụ thể hóa bởi 1 văn bản" in words(page)
    assert f'href="../../van-ban/{LOWER}/"' in page
    assert "đã được Huyện ủy cụ thể hóa thành" in words(page)
    assert f'href="../../ke-hoach/{PLAN}/#d1"' in page


def test_the_other_document_shows_the_other_direction() -> None:
    page = relation_section(LIBRARY, LOWER, Links(f"van-ban/{LOWER}/"))
    assert "Cụ thể hóa 1 văn bản" in words(page)
    assert "Được cụ thể hóa" not in page


def test_a_plan_links_its_own_sentences() -> None:
    page = relation_list(LIBRARY, PLAN, Links(f"ke-hoach/{PLAN}/"))
    assert "Thực hiện 1 văn bản" in words(page)
    assert 'href="#d1"' in page
    assert "<blockquote>" not in page


def test_a_document_that_is_only_cited_has_no_section() -> None:
    library = a_library(mau=a_plan_source("Theo Chỉ thị số 5-CT/TW ngày 15/5/2016.\n"))
    work = "chi-thi-5-ct-tw-2016-05-15"
    assert relation_section(library, work, Links(f"van-ban/{work}/")) == ""
    assert [record["kind"] for record in relation_records(library)] == ["dan-chieu"]


def test_every_kind_has_its_two_names_and_its_two_terms() -> None:
    assert set(RELATIONS) == set(RelationKind)
    assert all(kind.term and kind.inverse_term for kind in RelationKind)


def test_a_record_names_both_ends_and_quotes_the_sentence() -> None:
    (record,) = [r for r in relation_records(LIBRARY) if r["kind"] == "cu-the-hoa"]
    assert (record["source_id"], record["target_id"]) == (LOWER, UPPER)
    assert record["term"] == "eli:implements"
    assert record["said_by"] == "text"
    assert record["sentence"] == SENTENCE
    assert record["clause_id"] == "d1"


def test_a_record_of_the_register_says_since_when() -> None:
    library = read_beside(
        a_directive_source(
            ma="nq-25",
            tinh_trang="{trang_thai: het-hieu-luc, boi: [nq-30], tu: 2021-07-30, "
            "nguon: Điều 3, ngay: 2026-11-21}",
        ),
        a_directive_source(ma="nq-30", so="30"),
        body="Theo Nghị quyết số 25-NQ/TW.",
    ).library
    (record,) = [r for r in relation_records(library) if r["said_by"] == "register"]
    assert (record["kind"], record["source_id"]) == ("bai-bo", "nq-30")
    assert (record["since"], record["checked"]) == ("2021-07-30", "2026-11-21")
    page = relation_section(library, "nq-30", Links("van-ban/nq-30/"))
    assert "Từ ngày 30/7/2021. Theo tệp van-ban/d0.md. Nguồn: Điều 3" in page
