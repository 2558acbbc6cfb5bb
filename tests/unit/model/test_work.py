from dataclasses import replace

import pytest

from macros.model.work import Work
from tests.builders import a_number, a_work


@pytest.mark.parametrize(
    ("work", "label"),
    [
        (a_work(a_number("06", "CT/TU")), "Kết luận số 06-CT/TU"),
        (a_work(title="Luật Tiếp công dân"), "Luật Tiếp công dân"),
        (a_work(title="Luật Tiếp công dân", year=2013), "Luật Tiếp công dân 2013"),
    ],
)
def test_a_work_is_called_by_its_number_or_its_name(work: Work, label: str) -> None:
    assert work.label == label


@pytest.mark.parametrize(
    ("title", "label", "subject"),
    [
        ("Luật Thanh niên", "Luật Thanh niên số 10-QH15", ""),
        ("về sửa đổi Luật Thanh niên", "Luật số 10-QH15", "về sửa đổi Luật Thanh niên"),
        ("", "Luật số 10-QH15", ""),
    ],
)
def test_a_law_goes_by_its_name_and_not_by_what_it_is_about(
    title: str, label: str, subject: str
) -> None:
    law = replace(a_work(a_number("10", "QH15"), title=title), type_word="luật")
    assert (law.label, law.subject) == (label, subject)
