"""Bodies and places that have ended, as markup."""

from dataclasses import replace

import pytest

from macros.frame.life_notes import body_aside, life_banner, place_aside
from macros.frame.page import Links
from macros.words.life import BodyEnd, Ends, PlaceEnd
from macros.words.named import Named

LINKS = Links("don-vi/ban-cu/")
OLD = BodyEnd(
    Named("Ban Cũ", "don-vi/ban-cu/"),
    "đã kết thúc năm 2025",
    (Named("Ban Mới", "don-vi/ban-moi/"),),
    "Nguồn: Công báo.",
)
LINK = '<a href="../../don-vi/ban-cu/">Ban Cũ</a>'
HEIR = '<a href="../../don-vi/ban-moi/">Ban Mới</a>'
TOLD = f"Cơ quan kế thừa: {HEIR}. Nguồn: Công báo."
STRONG = "<strong>đã kết thúc năm 2025</strong>"
NO_HEIR = "Địa bàn kế thừa: chưa kiểm chứng."
PLACE = PlaceEnd("tỉnh A", "nay thuộc tỉnh B")
ABOVE = replace(OLD, is_own=False)


@pytest.mark.parametrize(
    ("ends", "role", "words"),
    [
        ((OLD,), "", f"<strong>Đã kết thúc năm 2025</strong>. {TOLD}"),
        (
            (ABOVE,),
            "",
            f"Cơ quan cấp trên, {LINK}, <strong>đã kết thúc năm 2025</strong>. {TOLD}",
        ),
        (
            (OLD,),
            "Cơ quan ban hành",
            f"Cơ quan ban hành, {LINK}, <strong>đã kết thúc năm 2025</strong>. {TOLD}",
        ),
        (
            (ABOVE,),
            "Cơ quan ban hành",
            f"Cơ quan cấp trên của cơ quan ban hành, {LINK}, {STRONG}. {TOLD}",
        ),
        (
            (replace(OLD, heirs=(), told=""),),
            "",
            "<strong>Đã kết thúc năm 2025</strong>. Cơ quan kế thừa: chưa kiểm chứng.",
        ),
        ((PLACE,), "", "Địa bàn tỉnh A <strong>nay thuộc tỉnh B</strong>."),
        (
            (PlaceEnd("huyện C", "đã kết thúc", has_heirs=False, told="Một lời."),),
            "",
            f"Địa bàn huyện C <strong>đã kết thúc</strong>. {NO_HEIR} Một lời.",
        ),
    ],
)
def test_a_banner_tells_what_ended(ends: Ends, role: str, words: str) -> None:
    banner = f'<div id="tinh-trang" class="lib-warning"><p>{words}</p></div>'
    assert life_banner(ends, LINKS, role) == banner


def test_two_ends_are_two_paragraphs_and_none_is_no_banner() -> None:
    assert str(life_banner((OLD, PLACE), LINKS)).count("<p>") == 2
    assert life_banner((), LINKS) is None


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (OLD, f"Đã kết thúc năm 2025; cơ quan kế thừa: {HEIR}"),
        (replace(OLD, heirs=()), "Đã kết thúc năm 2025"),
        (
            ABOVE,
            f"Cơ quan cấp trên là Ban Cũ đã kết thúc năm 2025; cơ quan kế thừa: {HEIR}",
        ),
    ],
)
def test_an_aside_leads_to_the_page_that_has_the_source(
    end: BodyEnd, words: str
) -> None:
    source = '<a href="../../don-vi/ban-cu/#tinh-trang">xem nguồn</a>'
    said = body_aside(end, "don-vi/ban-cu/", LINKS)
    assert said == f'<p class="lib-aside">{words}; {source}.</p>'
    assert body_aside(None, "don-vi/ban-cu/", LINKS) is None


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (PLACE, "Nay thuộc tỉnh B."),
        (replace(PLACE, is_own=False), "Tỉnh A nay thuộc tỉnh B."),
    ],
)
def test_the_aside_of_a_place_tells_of_the_place_around_it(
    end: PlaceEnd, words: str
) -> None:
    assert place_aside(end) == f'<p class="lib-aside">{words}</p>'
    assert place_aside(None) is None
