"""The macro van_ban: one directive, or the list that its arguments choose."""

import re

import pytest
from lxml import html

from macros.frame.page import Links
from macros.publish.lists import LibraryLists
from macros.site.choose import MacroError
from macros.site.functions import Functions
from tests.plan_folder import a_library, a_plan_source

CITING = """\
Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019; Nghị quyết số 9-NQ/TU ngày 03/6/2023.

Thực hiện Chỉ thị số 14-CT/HU ngày 08/8/2023 của Huyện ủy.
"""
ALL = [
    "ket-luan-43-kl-tw-2019-01-07",
    "nghi-quyet-9-nq-tu-lang-son-2023-06-03",
    "chi-thi-14-ct-hu-cao-loc-2023-08-08",
]


@pytest.fixture(scope="module")
def functions() -> Functions:
    library = a_library(a=a_plan_source(CITING, ma="a"))
    return Functions(LibraryLists(library), lambda: Links("van-ban/"))


def listed(made: str) -> list[str | None]:
    items = html.fromstring(made).xpath(".//li[@data-filter-item]")
    return [item.get("data-filter-item") for item in items]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param("", ALL, id="everything"),
        pytest.param("viet-nam", ALL, id="the country"),
        pytest.param("lang-son", ALL[1:], id="a province with its districts"),
        pytest.param("cao-loc", ALL[2:], id="a district"),
        pytest.param("bac-giang", [], id="nothing"),
    ],
)
def test_without_a_number_it_lists_the_directives_of_a_place(
    functions: Functions, place: str, expected: list[str]
) -> None:
    assert listed(functions.van_ban(noi=place)) == expected


def test_the_list_is_grouped_as_told(functions: Functions) -> None:
    made = functions.van_ban(noi="lang-son", xep="loai")
    headings = html.fromstring(made).xpath(".//h2/text()")
    assert headings == ["Chỉ thị", "Nghị quyết"]
    assert listed(made) == ALL[:0:-1]


def test_with_a_number_it_is_a_link(functions: Functions) -> None:
    made = html.fromstring(functions.van_ban("43-KL/TW"))
    assert made.get("data-cites") == ALL[0]


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        ({"xep": "vung"}, "Đối số “xep”: không có mã “vung”."),
        ({"noi": "vung"}, "Đối số “noi”: không có mã “vung”."),
        (
            {"so": "43-KL/TW", "xep": "loai"},
            "Đối số “xep” không đi cùng đối số “so”.",
        ),
    ],
)
def test_wrong_arguments_are_answered(
    functions: Functions, arguments: dict[str, str], answer: str
) -> None:
    with pytest.raises(MacroError, match=re.escape(answer)):
        functions.van_ban(**arguments)
