"""Documents of the register among the works."""

from datetime import date

import pytest

from macros.model.resolution import Resolved
from macros.model.work import Work
from macros.registry.library import Library
from tests.plan_folder import a_directive_source, a_plan_source
from tests.registered import LAW, NQ25, OLD_LAW, read_beside, read_with

QDI = a_directive_source(
    ma="qdi", loai="quy định", so="11", ky_hieu="QĐi/TW", ngay="2019-02-18"
)


def cited(library: Library, work_id: str) -> list[str]:
    return [r.mention.citation.exact for r in library.references_of[work_id]]


def only(library: Library) -> Work:
    [work] = library.works.values()
    return work


def test_a_document_that_nobody_cites_is_a_work() -> None:
    library = read_beside(NQ25, body="Một đoạn.").library
    assert (only(library).id, library.references_of["nq-25"]) == ("nq-25", ())
    assert only(library).dates == ()
    assert library.issuers == {"nq-25": "bo-chinh-tri"}


def test_what_the_register_says_of_a_work_wins() -> None:
    body = (
        "Nghị quyết số 25/NQ-TW ngày 13/6/2013 của Tỉnh ủy về dân tộc; "
        "Nghị quyết số 25/NQ-TW ngày 13/6/2013 của Tỉnh ủy về dân tộc."
    )
    work = only(read_beside(NQ25, body=body).library)
    assert (work.date, work.year) == (date(2013, 6, 3), 2013)
    assert (work.issuer, work.title) == ("Bộ Chính trị", "về công tác dân vận")
    assert work.label == "Nghị quyết số 25-NQ/TW"
    assert work.dates == (date(2013, 6, 13),)
    assert work.spellings == ("25/NQ-TW",)
    assert work.directive
    assert work.directive.path == "van-ban/d0.md"


def test_the_issuer_of_the_register_stands_before_those_of_mentions() -> None:
    library = read_beside(NQ25, body="25-NQ/TW của Tỉnh ủy Bắc Giang").library
    assert library.issuers == {"nq-25": "bo-chinh-tri"}


def test_a_register_without_an_issuer_leaves_it_to_the_mentions() -> None:
    library = read_beside(QDI, body="11-QĐi/TW của Bộ Chính trị").library
    assert library.issuers == {"qdi": "bo-chinh-tri"}
    assert only(library).issuer == ""


@pytest.mark.parametrize(
    "text",
    [
        "Quy định số 11-QĐi/TW ngày 18/02/2019",
        "Quy định số 11-QĐ/TW ngày 18/02/2019",
        "Quy định số 11-QĐI/TW",
        "Quy định số 011/QĐ-TW",
    ],
)
def test_a_regulation_is_one_under_either_code(text: str) -> None:
    library = read_beside(QDI, body=text).library
    assert cited(library, "qdi") == [text]
    assert list(library.works) == ["qdi"]


def test_a_law_by_name_and_by_number_is_one_work() -> None:
    body = (
        "Luật Thanh tra; Luật số 11/2022/QH15; luật Thanh tra năm 2022; "
        "LUẬT THANH TRA (2022); Luật Thanh tra số 11/2022/QH15"
    )
    library = read_beside(LAW, body=body).library
    assert list(library.works) == ["luat-thanh-tra"]
    assert len(cited(library, "luat-thanh-tra")) == 5
    assert all(isinstance(r.resolution, Resolved) for r in library.references)


def test_a_law_by_name_and_by_number_is_one_work_without_a_register() -> None:
    body = "Luật Thú y; Luật Thú y số 79/2015/QH13; Luật Thú y năm 2015"
    library = read_beside(body=body).library
    assert only(library).id == "luat-79-2015-qh13"
    assert only(library).label == "Luật Thú y số 79/2015/QH13"
    assert len(library.references) == len(cited(library, only(library).id)) == 3


def test_two_laws_of_one_name_are_two_works() -> None:
    body = "Luật Thanh tra năm 2010; Luật Thanh tra năm 2022; Luật Thanh tra"
    library = read_beside(LAW, OLD_LAW, body=body).library
    assert cited(library, "luat-cu") == ["Luật Thanh tra năm 2010"]
    assert cited(library, "luat-thanh-tra") == ["Luật Thanh tra năm 2022"]


def test_a_law_of_a_year_that_the_register_has_not_is_another_work() -> None:
    library = read_beside(LAW, body="Luật Thanh tra năm 2004").library
    assert list(library.works) == ["luat-thanh-tra", "luat-thanh-tra-2004"]
    assert cited(library, "luat-thanh-tra") == []


def test_a_law_may_be_known_by_its_name_and_year_alone() -> None:
    law = a_directive_source(
        ma="hien-phap",
        loai="hiến pháp",
        so=None,
        ky_hieu=None,
        nam_ban_hanh="2013",
        trich_yeu="Hiến pháp",
    )
    library = read_beside(law, body="theo Hiến pháp năm 2013").library
    assert cited(library, "hien-phap") == ["Hiến pháp năm 2013"]


def test_a_year_alone_fits_a_date_of_that_year() -> None:
    directive = a_directive_source(ma="nq-25", nam_ban_hanh="2013")
    library = read_beside(directive, body="25-NQ/TW ngày 03/6/2013; 25-NQ/TW").library
    assert len(cited(library, "nq-25")) == 2
    assert (only(library).date, only(library).year) == (None, 2013)
    assert only(library).dates == (date(2013, 6, 3),)


def test_a_number_of_another_year_is_another_work() -> None:
    library = read_beside(NQ25, body="25-NQ/TW ngày 05/5/2031").library
    assert list(library.works) == ["nghi-quyet-25-nq-tw-2031-05-05", "nq-25"]


def test_a_local_document_is_one_place_s() -> None:
    directive = a_directive_source(
        ma="bg-7", loai="CT", so="07", ky_hieu="CT/TU", dia_ban="bac-giang"
    )
    body = "Chỉ thị số 7-CT/TU"
    library = read_with(
        directive,
        a=a_plan_source(body, ma="a"),
        b=a_plan_source(body, ma="b", co_quan="tinh-uy-bac-giang"),
    ).library
    assert list(library.works) == ["bg-7", "chi-thi-7-ct-tu-lang-son"]
    [reference] = library.references_of["bg-7"]
    assert reference.mention.plan_id == "b"


def test_the_order_of_files_does_not_matter() -> None:
    body = "25-NQ/TW; Luật Thanh tra; Luật Thanh tra năm 2010; 11-QĐ/TW"
    one = read_beside(NQ25, LAW, OLD_LAW, QDI, body=body).library
    other = read_beside(QDI, OLD_LAW, LAW, NQ25, body=body).library
    assert list(one.works) == list(other.works)
    assert [r.resolution for r in one.references] == [
        r.resolution for r in other.references
    ]
