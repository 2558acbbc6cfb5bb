"""The library and a plan: its official text with what each citation means."""

from macros.pages.plan.text_view import clause_quote, plan_text
from macros.registry.library import Library
from macros.words.named import Named
from macros.words.signs import CHANGE, DISPUTE
from tests.plan_folder import a_directive_source, a_library, a_plan_source
from tests.registered import read_beside

STATE = """{trang_thai: duoc-thay-the, boi: [nq-30], tu: 2021-07-30,
  nguon: Điều 3, ngay: 2026-11-21}"""
TYPES = ("Chỉ thị", "Quyết định")
CHANGED = "Nghị quyết số 25-NQ/TW đã được thay thế bởi Nghị quyết số 30-NQ/TW"


def replaced(body: str) -> Library:
    return read_beside(
        a_directive_source(ma="nq-25", ngay="2013-06-03", tinh_trang=STATE),
        a_directive_source(ma="nq-30", so="30"),
        body=body,
    ).library


def test_a_citation_leads_to_its_document_and_has_its_sign() -> None:
    library = replaced("Thực hiện Nghị quyết số 25-NQ/TW về dân vận.")
    (text,) = plan_text(library, library.plans["a"]).clauses
    (cited,) = text.cited
    span = cited.span
    assert text.clause.text[span.start : span.end] == "Nghị quyết số 25-NQ/TW"
    assert cited.work_id == "nq-25"
    assert cited.about == (
        "Nghị quyết số 25-NQ/TW ngày 03/6/2013 – về công tác dân vận"
    )
    (sign,) = cited.signs
    assert (sign.letter, sign.address) == (CHANGE, "van-ban/nq-25/#hieu-luc")
    assert sign.title == f"{CHANGED}, từ ngày 30/7/2021"


def test_a_mention_of_which_sources_disagree_has_a_sign() -> None:
    one, other = (f"{t} số 11-CT/TU ngày 10/3/2021." for t in TYPES)
    library = a_library(a=a_plan_source(f"{one}\n\n{other}", ma="a"))
    texts = plan_text(library, library.plans["a"]).clauses
    disputed = {m.clause_id for m in library.disputes}
    assert disputed
    signed = {
        one.clause.id
        for one in texts
        for cited in one.cited
        if DISPUTE in [sign.letter for sign in cited.signs]
    }
    assert signed == disputed


def test_a_mention_of_several_documents_is_told_as_a_doubt() -> None:
    body = (
        "Theo Chỉ thị số 11-CT/TU ngày 10/3/2021; Chỉ thị số 11-CT/TU ngày "
        "20/5/2022.\n\nThực hiện Chỉ thị số 11-CT/TU. Theo Quyết định 99."
    )
    library = a_library(a=a_plan_source(body, ma="a"))
    _, open_text = plan_text(library, library.plans["a"]).clauses
    (doubt,) = open_text.cited
    assert doubt.work_id == ""
    assert doubt.about == "Chưa xác định: có 2 văn bản mang số này"


def test_errata_stand_at_their_clauses_by_their_numbers() -> None:
    errata = "[{tai: d2, goc: hai, loai: loi-goc}, {tai: d1, goc: một, loai: loi-quet}]"
    library = a_library(a=a_plan_source("một\n\nhai", ma="a", dinh_chinh=errata))
    texts = plan_text(library, library.plans["a"]).clauses
    numbers = [[number for number, _ in one.errata] for one in texts]
    assert numbers == [[1], [2]]


def test_the_head_and_the_foot_are_those_of_the_plan() -> None:
    library = a_library(a=a_plan_source(ma="a"))
    plan = library.plans["a"]
    text = plan_text(library, plan)
    assert (text.type_line, text.subject) == (plan.type_line, plan.title)
    assert (text.number_line, text.place_line) == (plan.number_line, plan.place_line)
    assert text.signatory == plan.signatory


def test_a_quoted_clause_has_its_place_and_no_errata() -> None:
    errata = "[{tai: d1, goc: một, loai: loi-goc}]"
    library = a_library(a=a_plan_source("một", ma="a", dinh_chinh=errata))
    plan = library.plans["a"]
    quote = clause_quote(library, plan, plan.clauses[0])
    assert quote.text.errata == ()
    assert quote.place == Named(f"Đoạn 1, {plan.full_title}", "ke-hoach/a/#d1")
