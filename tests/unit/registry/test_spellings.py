"""Old and new places of a tone, and decomposed letters: one name wherever compared."""

import unicodedata
from collections.abc import Callable

import pytest

from macros.model.issue import IssueCode
from macros.pages.calendar.sheets_view import by_body
from macros.parts.tasks.view import LibraryTasks, by_plan
from macros.pipeline import Reading, read_library
from macros.vietnamese.normalise import tone_spellings
from tests.plan_folder import PLACES, TOPICS, UNITS, a_plan_source, register_texts

PLACE = "hoa-binh: {ten: Hòa Bình, ten_day_du: tỉnh Hòa Bình, cap: tinh}\n"
UNIT = """\
to-hoa-giai: {ten: Tổ hòa giải, dia_ban: cao-loc, cap: xa, he_thong: dang}
"""
TOPIC = "hoa-giai: {ten: Hòa giải ở cơ sở, tu_khoa: [hòa giải ở cơ sở]}\n"
BODY = """\
## I. MỘT

Thực hiện Kế hoạch số 12-KH/TU ngày 05/01/2024 của Tỉnh ủy về A; Kế hoạch số 9-KH/TU
ngày 05/01/2024 của Tỉnh ủy Hòa Bình về B.

- Giao Ủy ban nhân dân huyện Cao Lộc chủ trì mở lớp về hòa giải ở cơ sở. Hoàn thành
trước ngày 20/3/2024.

- Giao Tổ hòa giải phối hợp với Ban Dân vận Huyện ủy mở hội nghị. Hoàn thành trước ngày
20/3/2024.

- Giao Đội Cơ động Hòa Bình mở lớp. Hoàn thành trước ngày 20/3/2024.
"""


def late(text: str) -> str:
    return tone_spellings(text)[-1]


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def both(text: str) -> str:
    return decomposed(late(text))


def plain(text: str) -> str:
    return text


def with_unseen(text: str) -> str:
    """Return *text* with letters that nobody sees within and behind names."""
    return text.replace("Hòa", "H\u00adòa").replace("ủy", "ủy\u200b")


def read(text: str, spell: Callable[[str], str] = plain) -> Reading:
    registers = register_texts(
        places=spell(PLACES + PLACE), units=spell(UNITS + UNIT), topics=TOPICS + TOPIC
    )
    files = registers | {"ke-hoach/a.md": a_plan_source(text, ma="a")}
    return read_library({path: one.encode() for path, one in files.items()})


def understood(reading: Reading) -> tuple[object, ...]:
    library = reading.library
    return (
        [
            [unit.unit_id for unit in (*assigned.leads, *assigned.supports)]
            for assigned in library.assignments
        ],
        {work.id: work.place_id for work in library.works.values()},
        dict(library.issuers),
        {
            topic: [on.clause.id for plan in plans for on in plan.clauses]
            for topic, plans in library.on_topic.items()
        },
        [
            issue.code
            for issue in reading.issues
            if issue.code is not IssueCode.ODD_LETTER
        ],
    )


def test_the_plan_is_understood() -> None:
    reading = read(BODY)
    assert understood(reading)[0] == [
        ["ubnd-huyen-cao-loc"],
        ["to-hoa-giai", "ban-dan-van-huyen-uy-cao-loc"],
        [""],
    ]
    assert {w.place_id for w in reading.library.works.values()} == {
        "lang-son",
        "hoa-binh",
    }
    assert [issue.code for issue in reading.issues] == [IssueCode.UNTOLD_BODY]


@pytest.mark.parametrize("spell", [late, decomposed, both, with_unseen])
def test_every_spelling_of_a_plan_is_understood_alike(
    spell: Callable[[str], str],
) -> None:
    assert understood(read(spell(BODY))) == understood(read(BODY))


@pytest.mark.parametrize("spell", [late, decomposed, both])
def test_every_spelling_of_the_registers_is_understood_alike(
    spell: Callable[[str], str],
) -> None:
    assert understood(read(BODY, spell)) == understood(read(BODY))


def test_two_spellings_of_an_unknown_body_are_one_everywhere() -> None:
    reading = read(
        "## I. Tháng 3\n\n1. Họp (Sở Thuỷ lợi chủ trì).\n\n"
        "2. Họp theo biểu mẫu số 01 (Sở Thủy lợi).\n\n3. Thi (Sở Thuỷ lợi)."
    )
    library = reading.library
    [told] = [i for i in reading.issues if i.code is IssueCode.UNTOLD_BODY]
    assert told.message.endswith("(chủ trì 3 việc)")
    [[row]] = LibraryTasks(library).heat_rows.values()
    assert row.total == 3
    [plan] = by_plan(library, library.assignments, LibraryTasks(library).items)
    assert len(plan.bodies) == 1
    assert len(by_body(LibraryTasks(library).items.values())) == 1
