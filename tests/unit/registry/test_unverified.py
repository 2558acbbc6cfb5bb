"""A file that only repeats citations backs nothing; what changed is known."""

from macros.model.currency import FactSource
from macros.model.issue import IssueCode
from macros.model.relation import FromRegister
from macros.model.resolution import KnownByCitation, Resolved
from macros.pipeline import read_library
from macros.views.standing import Standing, standing
from tests.plan_folder import a_directive_source, a_plan_source, sources
from tests.registered import read_beside

BODY = "Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Bí thư về dân vận."
STUB = a_directive_source(
    ma="nq-25", ngay="2013-06-03", nguon=None, tinh_trang="chua-kiem-chung"
)


def test_a_mention_of_an_unverified_document_is_known_by_citation() -> None:
    library = read_beside(STUB, body=BODY).library
    state = library.references[0].resolution
    assert isinstance(state, KnownByCitation)
    assert state.work_id == "nq-25"
    assert standing(library, library.works["nq-25"]) is Standing.KNOWN_BY_CITATION


def test_a_mention_of_a_verified_document_is_resolved() -> None:
    verified = a_directive_source(ma="nq-25", ngay="2013-06-03")
    library = read_beside(verified, body=BODY).library
    assert isinstance(library.references[0].resolution, Resolved)


def test_an_unverified_document_takes_no_side_in_a_contradiction() -> None:
    body = f"{BODY}\n\nNghị quyết số 25-NQ/TW ngày 04/6/2013 về dân vận."
    library = read_beside(STUB, body=body).library
    (found,) = library.contradictions
    assert found.known == ()
    assert not any(reading.registered for reading in found.readings)
    assert "Số chỗ ghi ngang nhau" in found.proposal


def test_an_unverified_document_keeps_the_issuer_that_mentions_name() -> None:
    assert read_beside(STUB, body=BODY).library.works["nq-25"].issuer == "Ban Bí thư"


def changed_by(cause: str) -> str:
    state = f"duoc-thay-the, boi: [{cause}], nguon: Công báo, ngay: 2026-11-21"
    return a_directive_source(ma="nq-25", tinh_trang=f"{{trang_thai: {state}}}")


def test_the_library_knows_what_a_document_changed() -> None:
    cause = a_directive_source(ma="nq-30", so="30")
    assert read_beside(changed_by("nq-30"), cause, body=BODY).library.changes == {
        "nq-30": ("nq-25",)
    }


def test_an_unknown_cause_is_an_error_as_is_the_document_itself() -> None:
    for cause in ("nq-99", "nq-25"):
        files = sources(a=a_plan_source(BODY, ma="a"))
        files["van-ban/d.md"] = changed_by(cause).encode()
        codes = {issue.code for issue in read_library(files).errors}
        assert codes == {IssueCode.UNKNOWN_DIRECTIVE}


def related_to(other: str) -> str:
    keys = f"loai: huong-dan, van_ban: {other}, nguon: Công báo, ngay: 2026-11-21"
    return a_directive_source(ma="nq-25", quan_he=f"[{{{keys}}}]")


def test_a_file_says_what_its_document_is_to_another() -> None:
    other = a_directive_source(ma="nq-30", so="30")
    library = read_beside(related_to("nq-30"), other, body=BODY).library
    (relation,) = library.relations_of["nq-30"]
    assert (relation.source_id, relation.kind.value) == ("nq-25", "huong-dan")
    (said,) = relation.evidence
    assert said == FromRegister("van-ban/d0.md", FactSource("Công báo", "2026-11-21"))


def test_a_relation_to_an_unknown_document_or_to_itself_is_an_error() -> None:
    for other in ("nq-99", "nq-25"):
        files = sources(a=a_plan_source(BODY, ma="a"))
        files["van-ban/d.md"] = related_to(other).encode()
        (issue,) = read_library(files).errors
        assert issue.code is IssueCode.UNKNOWN_DIRECTIVE
        assert (issue.line, issue.column) == (8, 38)


def test_an_unverified_document_that_no_plan_cites_may_be_in_a_contradiction() -> None:
    title = "về “Tiếp tục đổi mới công tác dân vận của các đoàn thể chính trị-xã hội”"
    other = a_directive_source(
        ma="kl-62",
        loai="KL",
        so="62",
        ky_hieu="KL/TW",
        ngay="2009-12-08",
        co_quan="bo-chinh-tri",
        trich_yeu=title,
        nguon=None,
        tinh_trang="chua-kiem-chung",
    )
    body = f"Kết luận số 823-KL/TW ngày 08/12/2009 của Bộ Chính trị {title}."
    reading = read_beside(other, body=body)
    (found,) = reading.library.contradictions
    (doubt,) = (i for i in reading.issues if i.code is IssueCode.CONTRADICTION)
    assert {said.mentions != () for said in found.readings} == {True, False}
    assert doubt.path == "ke-hoach/a.md"
