"""Relations as open data."""

from macros.model.relation import RelationKind
from macros.parts.relations.records import relation_records
from macros.words.relations import RELATIONS
from tests.plan_folder import a_directive_source, a_library, a_plan_source
from tests.registered import read_beside

SENTENCE = (
    "Thực hiện Quyết định số 593-QĐ/TU, ngày 11/11/2021 của Tỉnh ủy đã được Huyện ủy"
    " cụ thể hóa thành Quyết định số 1162-QĐ/HU, ngày 31/12/2021 của Huyện ủy."
)


def test_a_record_names_both_ends_and_quotes_the_sentence() -> None:
    records = relation_records(a_library(mau=a_plan_source(f"{SENTENCE}\n")))
    (record,) = [r for r in records if r["kind"] == "cu-the-hoa"]
    assert record["source_id"] == "quyet-dinh-1162-qd-hu-cao-loc-2021-12-31"
    assert record["target_id"] == "quyet-dinh-593-qd-tu-lang-son-2021-11-11"
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


def test_plain_citations_are_records_too() -> None:
    library = a_library(mau=a_plan_source("Theo Chỉ thị số 5-CT/TW ngày 15/5/2016.\n"))
    assert [record["kind"] for record in relation_records(library)] == ["dan-chieu"]


def test_every_kind_has_its_two_names_and_its_two_terms() -> None:
    assert set(RELATIONS) == set(RelationKind)
    assert all(kind.term and kind.inverse_term for kind in RelationKind)
