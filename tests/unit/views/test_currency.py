"""What changed a document, when, and what held on each day."""

import datetime as dt
from itertools import pairwise

import pytest

from macros.model.currency import CurrencyState
from macros.registry.library import Library
from macros.views.currency import (
    STATES,
    change_words,
    phases,
)
from macros.words.phases import Phase
from tests.plan_folder import a_directive_source
from tests.registered import read_beside

BODY = """\
Thực hiện Nghị quyết số 25-NQ/TW.

Thực hiện Nghị quyết số 30-NQ/TW và Nghị quyết số 25-NQ/TW.

Thực hiện Nghị quyết số 25-NQ/TW và Nghị quyết số 25-NQ/TW."""


def library_of(state: str, day: str | None = "2013-06-03") -> Library:
    checked = "nguon: Công báo, ngay: 2026-11-21"
    changed = a_directive_source(
        ma="nq-25", ngay=day, tinh_trang=f"{{trang_thai: {state}, {checked}}}"
    )
    cause = a_directive_source(ma="nq-30", so="30")
    return read_beside(changed, cause, body=BODY).library


def phases_of(state: str, day: str | None = "2013-06-03") -> list[str]:
    library = library_of(state, day)
    return [shown(one) for one in phases(library, library.works["nq-25"])]


def shown(phase: Phase) -> str:
    return f"{phase.first or ''}..{phase.last or ''} {phase.words}"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("con-hieu-luc, tu: 2014-01-01", "có hiệu lực, từ ngày 01/01/2014"),
        ("het-hieu-luc, tu: 2014-05", "đã hết hiệu lực, từ tháng 5/2014"),
        (
            "duoc-thay-the, boi: [nq-30], tu: 2021",
            "đã được thay thế bởi Nghị quyết số 30-NQ/TW, từ năm 2021",
        ),
        (
            "duoc-sua-doi, boi: [nq-30], boi_van_ban: Kết luận A",
            "đã được sửa đổi bởi Nghị quyết số 30-NQ/TW, Kết luận A",
        ),
        ("chua-kiem-chung", ""),
    ],
)
def test_a_change_is_said_in_words(state: str, words: str) -> None:
    library = library_of(state)
    assert change_words(library, library.works["nq-25"]) == words


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        pytest.param(
            "duoc-thay-the, boi_van_ban: A, tu: 2021-07-30",
            [
                "..2013-06-02 chưa ban hành",
                "2013-06-03..2021-07-29 đã ban hành, chưa bị thay thế",
                "2021-07-30.. đã được thay thế bởi A",
            ],
            id="a day",
        ),
        pytest.param(
            "duoc-sua-doi, boi_van_ban: A, tu: 2021-07",
            [
                "..2013-06-02 chưa ban hành",
                "2013-06-03..2021-06-30 đã ban hành, chưa có lần sửa đổi này",
                "2021-07-01..2021-07-30 chưa rõ: nguồn chỉ ghi tháng 7/2021",
                "2021-07-31.. đã được sửa đổi bởi A",
            ],
            id="a month",
        ),
        pytest.param(
            "con-hieu-luc, tu: 2013-06-03",
            [
                "..2013-06-02 chưa ban hành",
                "2013-06-03..2026-11-21 có hiệu lực",
                "2026-11-22.. chưa kiểm chứng",
            ],
            id="in force from the day of issue until the day of the check",
        ),
        pytest.param("het-hieu-luc", [], id="no time"),
        pytest.param("het-hieu-luc, tu: 201X", [], id="a decade"),
        pytest.param("chua-kiem-chung", [], id="not verified"),
    ],
)
def test_each_day_has_its_phase(state: str, expected: list[str]) -> None:
    assert phases_of(state) == expected


def test_since_when_is_known_and_whether_still_is_not() -> None:
    source = a_directive_source(ma="nq-25", ngay="2013-06-03", hieu_luc_tu="2013-07-01")
    library = read_beside(source, body=BODY).library
    work = library.works["nq-25"]
    assert change_words(library, work) == ""
    assert [shown(one) for one in phases(library, work)] == [
        "..2013-06-02 chưa ban hành",
        "2013-06-03..2013-06-30 đã ban hành, chưa có hiệu lực",
        "2013-07-01.. đã có hiệu lực; hiện nay còn hay không thì chưa kiểm chứng",
    ]


def test_before_a_change_nothing_is_said_of_an_unknown_day_of_issue() -> None:
    assert phases_of("het-hieu-luc, tu: 2014-01-01", None) == [
        "..2013-12-31 chưa hết hiệu lực",
        "2014-01-01.. đã hết hiệu lực",
    ]


def test_phases_leave_no_day_out() -> None:
    library = library_of("duoc-thay-the, boi: [nq-30], tu: 2021-07")
    found = phases(library, library.works["nq-25"])
    for one, following in pairwise(found):
        assert one.last
        assert one.last + dt.timedelta(days=1) == following.first


def test_every_state_has_a_name() -> None:
    assert list(STATES) == list(CurrencyState)
