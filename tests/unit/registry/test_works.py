from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from macros.model.citation import Citation, NumberStyle
from macros.model.resolution import Ambiguous, KnownByCitation, Rule, SelfReference
from macros.model.work import Work
from macros.registry.scope import scopes_of
from macros.registry.works import Catalogue, catalogue
from tests.builders import (
    a_citation,
    a_mention,
    a_number,
    a_plan,
    a_registers,
    a_unit,
)

STATE = NumberStyle.STATE
PLACES = {"ls": "lang-son", "bg": "bac-giang", "cl": "cao-loc"}
KL43 = a_number("43", "KL/TW")
OF_2019, OF_2023 = date(2019, 1, 7), date(2023, 11, 24)


def known(*citations: Citation, plan: str = "ls") -> Catalogue:
    return known_in(*((plan, citation) for citation in citations))


def known_in(*cited: tuple[str, Citation]) -> Catalogue:
    registers = a_registers(*(a_unit(key, place_id=PLACES[key]) for key in PLACES))
    plans = {key: a_plan(plan_id=key, unit_id=key) for key in PLACES}
    mentions = tuple(a_mention(citation, plan) for plan, citation in cited)
    scopes = scopes_of(mentions, plans, registers)
    return catalogue(mentions, scopes.place_ids, scopes.registers)


def only(*citations: Citation) -> Work:
    [work] = known(*citations).works.values()
    return work


def test_a_work_is_one_value() -> None:
    assert only(
        a_citation(KL43, date=OF_2019, issuer="Ban Bí thư", title="về dân vận"),
        a_citation(KL43, issuer="Ban Bí thư Trung ương Đảng"),
        a_citation(KL43, issuer="Ban Bí thư", title="về công tác dân vận"),
    ) == Work(
        id="ket-luan-43-kl-tw-2019-01-07",
        type_word="kết luận",
        number=KL43,
        place_id="",
        date=OF_2019,
        dates=(OF_2019,),
        year=2019,
        issuer="Ban Bí thư",
        title="về dân vận",
        spellings=("43-KL/TW",),
    )


def test_one_number_in_two_years_is_two_works() -> None:
    found = known(a_citation(KL43, date=OF_2023), a_citation(KL43, date=OF_2019))
    assert list(found.works) == [
        "ket-luan-43-kl-tw-2019-01-07",
        "ket-luan-43-kl-tw-2023-11-24",
    ]
    assert found.resolutions == (
        KnownByCitation("ket-luan-43-kl-tw-2023-11-24", Rule.NUMBER_AND_TIME),
        KnownByCitation("ket-luan-43-kl-tw-2019-01-07", Rule.NUMBER_AND_TIME),
    )


def test_one_number_with_two_dates_in_a_year_is_one_work() -> None:
    work = only(
        a_citation(KL43, date=date(2021, 11, 29)),
        a_citation(KL43, date=date(2021, 11, 21)),
        a_citation(KL43, date=date(2021, 11, 29)),
    )
    assert work.date == date(2021, 11, 29)
    assert work.dates == (date(2021, 11, 21), date(2021, 11, 29))


def test_of_two_dates_the_one_beside_a_regular_number_counts() -> None:
    slip = a_number("58", "NQ-TU", canonical="NQ/TU")
    work = only(
        a_citation(slip, date=date(2021, 11, 21)),
        a_citation(a_number("58", "NQ/TU"), date=date(2021, 11, 29)),
    )
    assert work.date == date(2021, 11, 29)
    assert work.spellings == ("58-NQ/TU", "58/NQ-TU")


def test_a_mention_without_a_date_means_the_only_work() -> None:
    found = known(a_citation(KL43), a_citation(KL43, date=OF_2019))
    work_id = "ket-luan-43-kl-tw-2019-01-07"
    assert found.resolutions == (
        KnownByCitation(work_id, Rule.NUMBER_ALONE),
        KnownByCitation(work_id, Rule.NUMBER_AND_TIME),
    )


def test_a_mention_without_a_date_means_none_of_several() -> None:
    found = known(
        a_citation(KL43, date=OF_2023),
        a_citation(KL43),
        a_citation(KL43, date=OF_2019),
    )
    assert found.resolutions[1] == Ambiguous(
        ("ket-luan-43-kl-tw-2019-01-07", "ket-luan-43-kl-tw-2023-11-24"),
        Rule.NUMBER_ALONE,
    )


def test_nobody_needs_to_give_a_date() -> None:
    work = only(a_citation(KL43), a_citation(KL43))
    assert (work.id, work.date, work.dates, work.year) == (
        "ket-luan-43-kl-tw",
        None,
        (),
        None,
    )


def test_each_province_has_a_series_of_its_own() -> None:
    citation = a_citation(a_number("11", "CT/TU"), type_word="chỉ thị")
    found = known_in(("ls", citation), ("bg", citation), ("cl", citation))
    assert found.resolutions == tuple(
        KnownByCitation(f"chi-thi-11-ct-tu-{place}", Rule.NUMBER_ALONE)
        for place in ("lang-son", "bac-giang", "lang-son")
    )


def test_the_year_of_a_normative_number_tells_works_apart() -> None:
    found = known(
        a_citation(a_number("59", "NĐ-CP", STATE, year="2023"), date=OF_2023),
        a_citation(a_number("59", "NĐ-CP", STATE, year="2022")),
        a_citation(a_number("59", "NĐ-CP", STATE, year="2023"), date=date(2024, 1, 1)),
    )
    assert [work.year for work in found.works.values()] == [2022, 2023]


def test_leading_zeros_and_spelling_do_not_tell_works_apart() -> None:
    work = only(
        a_citation(a_number("06", "CT/TU")),
        a_citation(a_number("6", "CT-TU", canonical="CT/TU")),
        a_citation(a_number("06", "CT/TU")),
    )
    assert work.spellings == ("06-CT/TU", "6/CT-TU")


def test_a_number_is_spelled_with_its_year() -> None:
    number = a_number("103", "TTLT/BTC-BGTVT", STATE, year="2008")
    assert only(a_citation(number)).spellings == ("103/2008/TTLT/BTC-BGTVT",)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["kết luận", "thông báo kết luận", "thông báo"], "thông báo"),
        (["kết luận", "nghị quyết", "kết luận"], "kết luận"),
        ([None, None], "kết luận"),
        ([None, "quy chế làm việc"], "quy chế"),
    ],
)
def test_the_type_is_what_most_mentions_say(
    words: list[str | None], expected: str
) -> None:
    assert only(*(a_citation(KL43, type_word=w) for w in words)).type_word == expected


def test_a_type_that_nothing_tells_is_a_document() -> None:
    number = a_number("10", "QH15", STATE, year="2022")
    assert only(a_citation(number, type_word=None)).type_word == "văn bản"


def test_a_type_that_its_letters_tell_is_that_type() -> None:
    number = a_number("254", "QH15", STATE, year="2025")
    cited = replace(a_citation(number, type_word=None), type_code="NQ")
    assert only(cited).type_word == "nghị quyết"


def a_law(title: str = "Luật Đất đai", year: str | None = None) -> Citation:
    return a_citation(None, type_word="luật", title=title, title_year=year)


def test_a_law_is_known_by_its_name() -> None:
    work = only(a_law("Luật Bầu cử"), a_law("Luật bầu cử"), a_law("Luật Bầu cử"))
    assert (work.id, work.title, work.type_word, work.number) == (
        "luat-bau-cu",
        "Luật Bầu cử",
        "luật",
        None,
    )
    assert work.spellings == ("Luật Bầu cử", "Luật bầu cử")


def test_the_year_of_a_law_fills_in_for_the_others() -> None:
    work = only(a_law(), a_law(year="2024"))
    assert (work.id, work.year) == ("luat-dat-dai-2024", 2024)


def test_a_law_of_two_years_is_two_works() -> None:
    found = known(a_law(year="2024"), a_law(year="2013"), a_law())
    assert list(found.works) == ["luat-dat-dai-2013", "luat-dat-dai-2024"]
    assert found.resolutions[2] == Ambiguous(
        ("luat-dat-dai-2013", "luat-dat-dai-2024"), Rule.NAME
    )


def test_a_document_that_means_itself_is_no_work() -> None:
    found = known(a_citation(self_reference=True), a_citation(KL43))
    assert found.resolutions == (
        SelfReference(),
        KnownByCitation("ket-luan-43-kl-tw", Rule.NUMBER_ALONE),
    )


def test_two_works_that_want_one_address_clash() -> None:
    found = known(
        a_citation(a_number("5", "HD/TU"), type_word="hướng dẫn"),
        a_citation(a_number("5", "HĐ/TU"), type_word="hướng dẫn"),
    )
    assert found.clashes == (("huong-dan-5-hd-tu-lang-son", 1),)


def test_the_order_of_mentions_does_not_matter() -> None:
    mentions = [
        a_citation(KL43, date=OF_2019, issuer="A", title="về a"),
        a_citation(KL43, date=OF_2023, issuer="B", title="về b"),
        a_citation(KL43),
        a_citation(a_number("06", "CT/TU"), date=OF_2019),
        a_law(year="2013"),
    ]
    expected = known(*mentions)
    by_mention = dict(zip(mentions, expected.resolutions, strict=True))
    for order in permutations(mentions):
        found = known(*order)
        assert found.works == expected.works
        assert dict(zip(order, found.resolutions, strict=True)) == by_mention
