"""The relations of a small library: both directions, with the sentence that says so."""

from macros.parts.relations.value import Related, RelationGroup, Sentence
from macros.parts.relations.view import relations
from macros.registry.library import Library
from macros.words.addresses import plan_address, work_address
from macros.words.named import Named
from tests.plan_folder import a_directive_source, a_library, a_plan_source
from tests.registered import read_beside

BODY = (
    "Thực hiện Quyết định số 593-QĐ/TU, ngày 11/11/2021 của Tỉnh ủy đã được Huyện ủy"
    " cụ thể hóa thành Quyết định số 1162-QĐ/HU, ngày 31/12/2021 của Huyện ủy."
)
LIBRARY = a_library(mau=a_plan_source(f"{BODY}\n"))
UPPER = "quyet-dinh-593-qd-tu-lang-son-2021-11-11"
LOWER = "quyet-dinh-1162-qd-hu-cao-loc-2021-12-31"
PLAN = "ke-hoach-mau"


def of_work(library: Library, name: str) -> tuple[RelationGroup, ...]:
    return relations(library, name, work_address(name))


def labels(groups: tuple[RelationGroup, ...]) -> list[str]:
    return [group.label for group in groups]


def test_a_document_shows_what_makes_it_concrete_and_the_sentence() -> None:
    groups = of_work(LIBRARY, UPPER)
    assert labels(groups) == ["Được thực hiện bởi", "Được cụ thể hóa bởi"]
    ((lower,),) = (group.documents for group in groups[1:])
    assert lower.document.address == work_address(LOWER)
    (told,) = lower.told
    assert isinstance(told, Sentence)
    assert "đã được Huyện ủy cụ thể hóa thành" in told.words.exact
    assert told.place.address == plan_address(PLAN, "d1")
    assert told.place.name.endswith("(Cao Lộc), Đoạn 1")


def test_the_other_document_shows_the_other_direction() -> None:
    assert labels(of_work(LIBRARY, LOWER)) == ["Cụ thể hóa"]


def test_the_plan_that_is_the_other_end_is_named_once() -> None:
    (plan,) = of_work(LIBRARY, UPPER)[0].documents
    assert plan.document.address == plan_address(PLAN)
    (told,) = plan.told
    assert isinstance(told, Sentence)
    assert told.place.name == "Đoạn 1"


def test_a_plan_links_its_own_sentences() -> None:
    (group,) = relations(LIBRARY, PLAN, plan_address(PLAN))
    (related,) = group.documents
    assert group.label == "Thực hiện"
    assert (related.here, related.told) == ((Named("Đoạn 1", "#d1"),), ())


def test_away_from_the_page_of_the_plan_its_sentences_are_quoted() -> None:
    ((related,),) = (g.documents for g in relations(LIBRARY, PLAN, "van-ban/mau/"))
    assert related.here == ()
    assert isinstance(related.told[0], Sentence)


def test_a_document_that_is_only_cited_has_no_relations() -> None:
    library = a_library(mau=a_plan_source("Theo Chỉ thị số 5-CT/TW ngày 15/5/2016.\n"))
    assert of_work(library, "chi-thi-5-ct-tw-2016-05-15") == ()


def test_a_relation_of_the_register_says_since_when_and_by_which_source() -> None:
    library = read_beside(
        a_directive_source(
            ma="nq-25",
            tinh_trang="{trang_thai: het-hieu-luc, boi: [nq-30], tu: 2021-07-30, "
            "nguon: Điều 3, ngay: 2026-11-21}",
        ),
        a_directive_source(ma="nq-30", so="30"),
        body="Theo Nghị quyết số 25-NQ/TW.",
    ).library
    ((related,),) = (group.documents for group in of_work(library, "nq-30"))
    (told,) = related.told
    assert isinstance(told, str)
    assert told.startswith("Từ ngày 30/7/2021. Theo tệp van-ban/d0.md. Nguồn: Điều 3")


def test_a_declared_document_without_a_page_has_its_name_and_its_source() -> None:
    relation = "[{loai: thay-the, ten: Luật Cũ, nguon: Điều 9, ngay: 2026-11-21}]"
    library = read_beside(
        a_directive_source(ma="nq-25", quan_he=relation),
        body="Theo Nghị quyết số 25-NQ/TW.",
    ).library
    (group,) = of_work(library, "nq-25")
    told = ("Nguồn: Điều 9, kiểm tra ngày 21/11/2026.",)
    expected = (Related(Named("Luật Cũ"), told=told),)
    assert (group.label, group.documents) == ("Thay thế", expected)


MANY = a_library(
    **{f"p{n:02}": a_plan_source(f"{BODY}\n", ma=f"p{n:02}") for n in range(65)}
)


def test_all_that_tells_of_a_relation_is_on_the_page_of_its_source() -> None:
    ((lower,),) = (g.documents for g in of_work(MANY, UPPER) if "cụ thể" in g.label)
    assert len(lower.told) == 3
    home = f"{work_address(LOWER)}#quan-he-cu-the-hoa"
    assert lower.more == Named("và 62 chỗ khác", home)


def test_what_is_too_much_even_there_is_among_all_that_cites_the_source() -> None:
    ((upper,),) = (group.documents for group in of_work(MANY, LOWER))
    assert len(upper.told) == 60
    assert upper.more == Named("và 5 chỗ khác", f"{work_address(LOWER)}#duoc-dan-o")
