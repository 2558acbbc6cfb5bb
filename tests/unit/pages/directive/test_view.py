"""The library and a document → what its page shows."""

import pytest

from macros.pages.directive.parts_view import DirectiveParts
from macros.pages.directive.value import DirectiveView, IsPlan, OnlyCited, Verified
from macros.pages.directive.view import directive_view
from macros.registry.library import Library
from macros.words.currency import StateTold
from macros.words.named import Named
from tests.ended import an_ended_library
from tests.plan_folder import a_directive_source, a_library, a_plan_source
from tests.registered import read_beside

BODY = "Thực hiện Nghị quyết số 25-NQ/TW về dân vận.\n\nThực hiện Kết luận số 9-KL/TW."
STATE = """{trang_thai: duoc-thay-the, boi: [nq-30], tu: 2021-07-30,
  nguon: Điều 3, ngay: 2026-11-21}"""


@pytest.fixture(scope="module")
def library() -> Library:
    """Return a library in which one resolution replaced another."""
    return read_beside(
        a_directive_source(
            ma="nq-25", ngay="2013-06-03", tinh_trang=STATE, ten_goi="[NQ25]"
        ),
        a_directive_source(ma="nq-30", so="30"),
        body=BODY,
    ).library


def shown(library: Library, name: str) -> DirectiveView:
    return directive_view(DirectiveParts(library, library.works[name]))


def test_a_replaced_document_tells_by_what_since_when_and_by_which_source(
    library: Library,
) -> None:
    view = shown(library, "nq-25")
    assert view.is_changed
    assert view.state == StateTold(
        "đã được thay thế",
        (Named("Nghị quyết số 30-NQ/TW", "van-ban/nq-30/"),),
        "từ ngày 30/7/2021",
        "Nguồn: Điều 3, kiểm tra ngày 21/11/2026.",
    )
    (history,) = view.histories
    days = [(str(phase.first), str(phase.last)) for phase in history.phases]
    assert ("2013-06-03", "2021-07-29") in days


def test_the_successor_says_once_what_it_replaced(library: Library) -> None:
    view = shown(library, "nq-30")
    assert (view.is_changed, view.state) == (False, None)
    (group,) = view.relations
    assert group.label == "Thay thế"
    assert [one.document.address for one in group.documents] == ["van-ban/nq-25/"]


def test_facts_of_the_register_come_with_their_sources(library: Library) -> None:
    view = shown(library, "nq-25")
    assert view.known == Verified(("Công báo (kiểm tra 21/11/2026)",))
    assert view.facts.number == "25-NQ/TW"
    assert view.facts.other_names == ("NQ25",)
    assert view.document == Named(
        "Nghị quyết số 25-NQ/TW ngày 03/6/2013", "van-ban/nq-25/"
    )


def test_of_an_unverified_document_only_its_citations_are_known(
    library: Library,
) -> None:
    view = shown(library, "ket-luan-9-kl-tw")
    plan = library.plans["a"]
    assert view.known == OnlyCited((plan.full_title,))
    assert (view.state, view.frequency) == (None, "1 lần, trong 1 kế hoạch")
    (citing,) = view.citing
    assert citing.plan == Named(plan.full_title, "ke-hoach/a/")
    assert citing.anchor == "ke-hoach-a"
    (quote,) = citing.quotes
    assert quote.clause.address == "ke-hoach/a/#d2"
    assert quote.words.exact == "Kết luận số 9-KL/TW"
    assert not any(history.phases for history in view.histories)


def test_a_document_that_is_a_plan_here_leads_to_it() -> None:
    upper = a_plan_source(
        "Đoạn một.",
        ma="tren",
        so="5",
        ky_hieu="KH/HU",
        co_quan="huyen-uy-cao-loc",
        ngay="2024-01-02",
    )
    lower = a_plan_source("Thực hiện Kế hoạch số 5-KH/HU ngày 02/01/2024.", ma="duoi")
    library = a_library(tren=upper, duoi=lower)
    (work,) = library.works.values()
    view = directive_view(DirectiveParts(library, work))
    assert view.known == IsPlan("ke-hoach/tren/")
    (group,) = view.relations
    assert group.label == "Được thực hiện bởi"
    assert view.way is not None


def test_a_spelling_is_another_only_if_it_differs_from_the_number() -> None:
    library = a_library(
        a=a_plan_source("Chỉ thị số 33/CT-TTg và Chỉ thị số 33-CT/TTg.", ma="a")
    )
    (work,) = library.works.values()
    facts = directive_view(DirectiveParts(library, work)).facts
    assert len(facts.spellings) == 1
    assert facts.number not in facts.spellings


def test_an_issuer_and_a_place_say_what_became_of_them() -> None:
    library = an_ended_library()
    (work,) = library.works.values()
    view = directive_view(DirectiveParts(library, work))
    assert view.facts.issuer == Named("Ban Cũ", "don-vi/ban-cu/")
    assert view.facts.issuer_end is not None
    assert [heir.name for heir in view.facts.issuer_end.heirs] == ["Ban Mới"]
    assert view.facts.place == "tỉnh A"
    assert view.facts.place_end is not None
    assert view.facts.place_end.verb.startswith("thuộc tỉnh B")
    assert [history.name for history in view.histories][1:] == ["Ban Cũ", "Tỉnh A"]
