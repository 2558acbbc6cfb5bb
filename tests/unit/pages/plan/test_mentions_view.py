"""The library and a plan: what it cites, what of that has changed, what is open."""

from macros.pages.plan.mentions_view import (
    changed_here,
    cited_here,
    open_in,
    works_cited,
)
from macros.registry.library import Library
from macros.words.named import Named
from tests.plan_folder import a_directive_source, a_library, a_plan_source
from tests.registered import read_beside

BODY = """\
Theo Chỉ thị số 11-CT/TU ngày 10/3/2021; Chỉ thị số 11-CT/TU ngày 20/5/2022.

Thực hiện Chỉ thị số 11-CT/TU. Theo Quyết định 99.
"""


def test_an_open_mention_has_its_sentence_and_what_it_may_mean() -> None:
    library = a_library(a=a_plan_source(BODY, ma="a"))
    several, none = open_in(library, library.plans["a"])
    assert several.mention.clause.address == "ke-hoach/a/#d2"
    assert several.mention.words.exact == "Chỉ thị số 11-CT/TU"
    assert [one.name for one in several.candidates] == [
        "Chỉ thị số 11-CT/TU ngày 10/3/2021 (Lạng Sơn)",
        "Chỉ thị số 11-CT/TU ngày 20/5/2022 (Lạng Sơn)",
    ]
    assert (none.mention.words.exact, none.candidates) == ("Quyết định 99", ())


CITING = """\
Thực hiện Nghị quyết số 25-NQ/TW.

Thực hiện Nghị quyết số 30-NQ/TW và Nghị quyết số 25-NQ/TW.

Thực hiện Nghị quyết số 25-NQ/TW và Nghị quyết số 25-NQ/TW."""


def library_of(state: str) -> Library:
    checked = "tu: 2021-07-30, nguon: Điều 3, ngay: 2026-11-21"
    changed = a_directive_source(
        ma="nq-25", ngay="2013-06-03", tinh_trang=f"{{trang_thai: {state}, {checked}}}"
    )
    cause = a_directive_source(ma="nq-30", so="30")
    return read_beside(changed, cause, body=CITING).library


def test_a_plan_has_its_documents_in_the_alphabet_with_each_clause_once() -> None:
    library = library_of("duoc-thay-the, boi: [nq-30]")
    first, second = cited_here(library, works_cited(library, library.plans["a"]))
    assert first.document.address == "van-ban/nq-25/"
    assert first.clauses == (("d1", 1), ("d2", 1), ("d3", 2))
    assert (first.count, second.count) == (4, 1)


def test_a_document_that_has_changed_has_what_changed_it() -> None:
    library = library_of("duoc-thay-the, boi: [nq-30]")
    (found,) = changed_here(library, works_cited(library, library.plans["a"]))
    assert found.document.address == "van-ban/nq-25/"
    assert found.clauses == ("d1", "d2", "d3")
    cause = Named("Nghị quyết số 30-NQ/TW", "van-ban/nq-30/")
    assert found.state.causes == (cause,)
    assert found.state.source == "Nguồn: Điều 3, kiểm tra ngày 21/11/2026."


def test_what_is_in_force_has_not_changed() -> None:
    library = library_of("con-hieu-luc")
    assert changed_here(library, works_cited(library, library.plans["a"])) == ()
