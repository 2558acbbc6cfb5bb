"""The way down as a picture: boxes, lines, words that fit."""

import re

import pytest

from macros.parts.way.layout import tree_picture
from macros.parts.way.steps import implementation
from macros.parts.way.value import BOX_WIDTH, Box, BoxKind
from tests.plan_folder import a_library, a_plan_source

TOP = "Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương"
LOCAL = "Quyết định số 593-QĐ/TU ngày 11/11/2021 của Ban Thường vụ Tỉnh ủy"
TOP_ID = "nghi-quyet-25-nq-tw-2013-06-03"
LOCAL_ID = "quyet-dinh-593-qd-tu-lang-son-2021-11-11"
LIBRARY = a_library(
    a=a_plan_source(
        f"Thực hiện {LOCAL}.\n\n## I. NHIỆM VỤ\n\nGiao Phòng Nội vụ triển khai thực "
        f"hiện {TOP} trước ngày 20/02/2024.",
        ma="a",
    )
)


@pytest.mark.parametrize("plans", [1, 5, 40])
def test_boxes_stand_apart_and_in_the_picture(plans: int) -> None:
    library = a_library(
        **{
            f"p{n}": a_plan_source(f"Thực hiện {LOCAL}; thực hiện {TOP}.", ma=f"p{n}")
            for n in range(plans)
        }
    )
    for name in (TOP_ID, LOCAL_ID, "p0"):
        picture = tree_picture(library, implementation(library, name))
        for nth, box in enumerate(picture.boxes):
            assert box.x >= 0
            assert box.x + BOX_WIDTH <= picture.width
            assert box.y + box.height <= picture.height
            assert not any(overlap(box, other) for other in picture.boxes[:nth])
        drawn = sum(box.kind is BoxKind.DOCUMENT for box in picture.boxes)
        assert drawn <= 14


def overlap(one: Box, other: Box) -> bool:
    return (
        abs(one.x - other.x) < BOX_WIDTH
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def test_the_subject_of_several_ways_is_one_box_along_them() -> None:
    picture = tree_picture(LIBRARY, implementation(LIBRARY, "a"))
    (bar,) = [box for box in picture.boxes if box.kind is BoxKind.SUBJECT]
    starts = [line for line in picture.lines if line.x1 == bar.x + BOX_WIDTH]
    ends = [line for line in picture.lines if line.x2 == bar.x]
    assert len(starts) == len(ends) == 2
    for y in (*(line.y1 for line in starts), *(line.y2 for line in ends)):
        assert bar.y <= y <= bar.y + bar.height


def test_lines_of_words_fit_their_box() -> None:
    law = "Luật Thực hiện dân chủ ở cơ sở năm 2022"
    library = a_library(a=a_plan_source(f"Thực hiện {law}; thực hiện {LOCAL}.", ma="a"))
    picture = tree_picture(library, implementation(library, "a"))
    assert all(1 <= len(box.words) <= 3 for box in picture.boxes)
    assert all(len(words) <= 21 for box in picture.boxes for words in box.words)
    assert re.search("Luật Thực hiện dân", picture.boxes[0].words[0])


def test_a_picture_that_is_full_says_how_many_more_there_are() -> None:
    library = a_library(
        **{
            f"p{n}": a_plan_source(f"Thực hiện {TOP}.", ma=f"p{n}", thoi_ky=str(n))
            for n in range(2001, 2031)
        }
    )
    picture = tree_picture(library, implementation(library, TOP_ID))
    (more,) = [box for box in picture.boxes if box.kind is BoxKind.MORE]
    assert more.words == ("… và 22 văn bản", "nữa")
    assert more.address == ""


def test_a_box_has_the_address_and_signs_of_its_document() -> None:
    other = "Quyết định số 593-QĐ/TU ngày 21/11/2021 của Ban Thường vụ Tỉnh ủy"
    library = a_library(a=a_plan_source(f"Thực hiện {LOCAL}.\n\nTheo {other}.", ma="a"))
    picture = tree_picture(library, implementation(library, "a"))
    disputed, tasks = (
        [box for box in picture.boxes if box.kind is kind]
        for kind in (BoxKind.DOCUMENT, BoxKind.TASKS)
    )
    assert [(box.address, box.signs) for box in disputed] == [
        (f"van-ban/{LOCAL_ID}/", "≠")
    ]
    assert not tasks
    (work,) = [
        box
        for box in tree_picture(LIBRARY, implementation(LIBRARY, TOP_ID)).boxes
        if box.kind is BoxKind.TASKS
    ]
    assert work.address == "ke-hoach/a/#nhiem-vu"


def test_a_picture_shows_a_few_of_the_documents_at_the_top() -> None:
    cited = "; ".join(f"Quyết định số {n}-QĐ/TU ngày 11/11/2021" for n in range(1, 21))
    library = a_library(a=a_plan_source(f"Thực hiện {cited}.", ma="a"))
    picture = tree_picture(library, implementation(library, "a"))
    (more,) = [box for box in picture.boxes if box.kind is BoxKind.MORE]
    assert more.words == ("… và 12 văn bản", "nữa")
