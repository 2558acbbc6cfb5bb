"""Mentions of a plan that mean no one document."""

from macros.views.open_mentions import open_in
from tests.plan_folder import a_library, a_plan_source

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
