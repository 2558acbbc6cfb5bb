"""The relations of the three plans against a gold table, and how they are gathered."""

import json
from pathlib import Path

import pytest

from macros.model.issue import IssueCode
from macros.model.relation import FromRegister, FromText, Relation, RelationKind
from macros.pipeline import Reading, read_library
from macros.registry.relation_doubts import circles
from macros.sources.folder import read_folder
from tests.plan_folder import a_plan_source

ROOT = Path(__file__).parents[3]
# Every edge that the texts state, read from them whole; a row for each place.
GOLD = [
    json.loads(line)
    for line in (ROOT / "tests/gold/quan-he.jsonl").read_text("utf-8").splitlines()
]
BAR = 0.95
SOURCES = read_folder(ROOT / "plans")
Row = tuple[str, str, str, str, str]


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_library(SOURCES)


def stated(reading: Reading) -> set[Row]:
    """Return every place where a text states more than a citation."""
    return {
        (r.source_id, r.kind, r.target_id, said.plan_id, said.clause_id)
        for r in reading.library.relations
        for said in r.evidence
        if r.kind is not RelationKind.CITES and isinstance(said, FromText)
    }


def test_precision_and_recall_on_the_three_plans(reading: Reading) -> None:
    gold = {
        (row["source"], row["kind"], row["target"], row["plan"], row["clause"])
        for row in GOLD
    }
    found = stated(reading)
    right = len(gold & found)
    assert right / len(found) >= BAR, sorted(found - gold)
    assert right / len(gold) >= BAR, sorted(gold - found)


@pytest.mark.parametrize("row", GOLD, ids=lambda row: row["quote"][:40])
def test_the_gold_table_quotes_the_text(row: dict[str, str], reading: Reading) -> None:
    clause = reading.library.clauses[row["plan"], row["clause"]]
    assert row["quote"] in clause.text


def test_each_cited_document_is_tied_to_its_plan_once_or_more(
    reading: Reading,
) -> None:
    library = reading.library
    tied = {(r.source_id, r.target_id) for r in library.relations}
    for work_id, references in library.references_of.items():
        for reference in references:
            assert (reference.mention.plan_id, work_id) in tied


def test_a_relation_stands_once_with_all_its_places(reading: Reading) -> None:
    edges = [(r.source_id, r.kind, r.target_id) for r in reading.library.relations]
    assert len(edges) == len(set(edges))
    assert all(r.evidence for r in reading.library.relations)


def test_the_register_says_what_replaced_a_document(reading: Reading) -> None:
    (found,) = [r for r in reading.library.relations if r.kind is RelationKind.REPLACES]
    assert found.source_id == "quyet-dinh-23-qd-tw-2021-07-30"
    assert found.target_id == "quyet-dinh-290-qd-tw-2010-02-25"
    (said,) = found.evidence
    assert isinstance(said, FromRegister)
    assert said.source


def with_plan(head: str, body: str) -> Reading:
    text = (
        "---\nma: vi-du\nloai: KH\nco_quan: ubnd-huyen-cao-loc\n"
        f"trich_yeu: công tác dân vận\nthoi_ky: 2026\n{head}---\n\n{body}\n"
    )
    return read_library(SOURCES | {"ke-hoach/vi-du.md": text.encode()})


@pytest.mark.parametrize(
    ("named", "target"),
    [
        ("148-KH/TU", "ke-hoach-148-kh-tu-lang-son-2024-01-23"),
        ("nghi-quyet-25-nq-tw-2013-06-03", "nghi-quyet-25-nq-tw-2013-06-03"),
        ("cao-loc-kh-dan-van-2024", "cao-loc-kh-dan-van-2024"),
    ],
)
def test_the_head_says_what_a_plan_carries_out(named: str, target: str) -> None:
    found = with_plan(f"thuc_hien: [{named}]\n", "Đoạn một.").library
    (relation,) = found.relations_of["vi-du"]
    assert relation == Relation(
        "vi-du",
        target,
        RelationKind.IMPLEMENTS,
        (FromRegister("ke-hoach/vi-du.md"),),
    )


@pytest.mark.parametrize("named", ["999-KH/TU", "1157-QĐ/TU", "43-KL/TW", "dân vận"])
def test_a_name_that_no_one_document_has_is_no_relation(named: str) -> None:
    found = with_plan(f'thuc_hien: ["{named}"]\n', "Đoạn một.").library
    assert found.relations_of["vi-du"] == ()


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("thực hiện Nghị quyết số 25-NQ/TW trên địa bàn", "thuc-hien"),
        ("tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW", "tong-ket"),
        ("sửa đổi, bổ sung một số điều của Quyết định số 593-QĐ/TU", "sua-doi"),
    ],
)
def test_the_subject_says_what_a_plan_does(subject: str, kind: str) -> None:
    text = a_plan_source("Đoạn một.", ma="vi-du", trich_yeu=subject)
    found = read_library(SOURCES | {"ke-hoach/vi-du.md": text.encode()}).library
    (relation,) = found.relations_of["vi-du"]
    assert relation.kind == kind
    assert relation.evidence == (FromRegister("ke-hoach/vi-du.md"),)


@pytest.mark.parametrize(
    "subject", ["công tác dân vận", "theo Nghị quyết số 25-NQ/TW", "thực hiện 43-KL/TW"]
)
def test_a_subject_that_names_no_one_document_says_nothing(subject: str) -> None:
    text = a_plan_source("Đoạn một.", ma="vi-du", trich_yeu=subject)
    found = read_library(SOURCES | {"ke-hoach/vi-du.md": text.encode()}).library
    assert found.relations_of["vi-du"] == ()


def doubts(reading: Reading) -> list[str]:
    code = IssueCode.REVERSED_RELATION
    return [issue.message for issue in reading.issues if issue.code is code]


def test_the_three_plans_have_no_reversed_relation(reading: Reading) -> None:
    assert doubts(reading) == []


def test_an_upper_level_that_carries_out_a_lower_one_is_a_doubt() -> None:
    body = (
        "Kế hoạch số 12-KH/TU ngày 15/01/2026 của Tỉnh ủy về thực hiện Chỉ thị số"
        " 03-CT/HU ngày 05/01/2026 của Huyện ủy."
    )
    assert doubts(with_plan("", body)) == [
        "Kế hoạch số 12-KH/TU là văn bản của cấp trên mà thực hiện Chỉ thị số 03-CT/HU"
    ]


def test_documents_that_carry_each_other_out_are_a_doubt() -> None:
    one = "Kế hoạch số 12-KH/HU ngày 15/01/2026 của Huyện ủy"
    other = "Chỉ thị số 03-CT/HU ngày 15/01/2026 của Huyện ủy"
    body = f"{one} về thực hiện {other}.\n\n{other} cụ thể hóa {one}."
    assert doubts(with_plan("", body)) == [
        "Kế hoạch số 12-KH/HU thực hiện Chỉ thị số 03-CT/HU, và ngược lại",
        "Chỉ thị số 03-CT/HU thực hiện Kế hoạch số 12-KH/HU, và ngược lại",
    ]


def test_a_circle_is_what_leads_back_and_no_more() -> None:
    def edge(source: str, target: str) -> Relation:
        return Relation(source, target, RelationKind.IMPLEMENTS, ())

    ring = [edge("a", "b"), edge("b", "c"), edge("c", "a")]
    assert circles([*ring, edge("d", "a"), edge("c", "e")]) == frozenset(ring)


LISTED = ["Chỉ thị số 18-CT/TW ngày 26/10/2022", "Quy định số 124-QĐ/TW"]


def carried_out(body: str) -> set[str]:
    library = with_plan("", body).library
    return {
        r.target_id
        for r in library.relations_of["vi-du"]
        if r.kind is RelationKind.IMPLEMENTS
    }


@pytest.mark.parametrize("marks", [("- ", "- "), ("1. ", "2. "), ("a) ", "b) ")])
def test_documents_listed_below_a_verb_are_carried_out(marks: tuple[str, str]) -> None:
    head = "Quán triệt và thực hiện các văn bản sau:"
    items = [mark + name for mark, name in zip(marks, LISTED, strict=True)]
    assert carried_out("\n\n".join([head, *items])) == {
        "chi-thi-18-ct-tw-2022-10-26",
        "quy-dinh-124-qd-tw-2018-02-02",
    }


def test_a_list_ends_with_a_paragraph_that_names_no_document() -> None:
    head = "Kiểm tra, quán triệt, triển khai thực hiện:"
    first, second = LISTED
    assert carried_out(f"{head}\n\n- {first}\n\nTài liệu.\n\n- {second}") == {
        "chi-thi-18-ct-tw-2022-10-26"
    }


@pytest.mark.parametrize(
    "head", ["Báo cáo việc thực hiện các văn bản:", "Căn cứ các văn bản sau:"]
)
def test_documents_below_other_words_are_not(head: str) -> None:
    assert carried_out(f"{head}\n\n- {LISTED[0]}") == set()


def test_a_printed_number_hides_no_verb_of_the_document() -> None:
    body = "1. Bãi bỏ Quyết định số 593-QĐ/TU ngày 11/11/2021 của Tỉnh ủy Lạng Sơn."
    (relation,) = with_plan("", body).library.relations_of["vi-du"]
    assert relation.kind is RelationKind.REPEALS


LATER = "Chỉ thị số 03-CT/TU ngày 05/6/2027 của Tỉnh ủy"


@pytest.mark.parametrize(
    ("day", "body", "expected"),
    [
        (
            "2026-03-01",
            f"Thực hiện {LATER}.",
            [
                (
                    "Kế hoạch công tác dân vận (ngày 01/3/2026) thực hiện Chỉ thị số"
                    " 03-CT/TU, văn bản ban hành sau (ngày 05/6/2027)"
                )
            ],
        ),
        (
            "2026",
            f"Tổng kết 5 năm thực hiện {LATER}.",
            [
                (
                    "Kế hoạch công tác dân vận (năm 2026) tổng kết Chỉ thị số 03-CT/TU,"
                    " văn bản ban hành sau (ngày 05/6/2027)"
                )
            ],
        ),
        ("2027-06-05", f"Thực hiện {LATER}.", []),
        ("2027-06-XX", f"Thực hiện {LATER}.", []),
        ("2027", f"Thực hiện {LATER}.", []),
        ("2026-03-01", f"Trình {LATER}.", []),
        (
            "2028-01-01",
            f"Kế hoạch số 12-KH/TU ngày 15/01/2026 của Tỉnh ủy về thực hiện {LATER}.",
            [
                (
                    "Kế hoạch số 12-KH/TU (ngày 15/01/2026) thực hiện Chỉ thị số"
                    " 03-CT/TU, văn bản ban hành sau (ngày 05/6/2027)"
                )
            ],
        ),
    ],
)
def test_a_document_that_carries_out_a_later_one_is_a_doubt(
    day: str, body: str, expected: list[str]
) -> None:
    assert doubts(with_plan(f'ngay: "{day}"\n', body)) == expected


def test_no_relation_runs_over_the_border_of_a_cell() -> None:
    head = "| Nội dung | Văn bản |\n| --- | --- |\n"
    assert carried_out(f"{head}| Tổ chức thực hiện | {LISTED[0]} |") == set()
    assert carried_out(f"{head}| Hội nghị | Tổ chức thực hiện {LISTED[0]} |") == {
        "chi-thi-18-ct-tw-2022-10-26"
    }
