"""Names that a text gives a document, and where it uses them."""

import pytest

from macros.citations.recognise import recognise

PLAN = "Kế hoạch số 61/KH-UBND ngày 05/5/2031"


def given(text: str) -> list[tuple[str, str]]:
    """The citations with a name, each with it."""
    return [(c.exact, c.alias) for c in recognise(text) if c.alias]


def uses(text: str, *aliases: str) -> list[str]:
    """What the citations that use a name say."""
    found = [c for c in recognise(text, aliases) if c.short_name]
    assert all(c.leans_back and c.number is None for c in found)
    return [c.exact for c in found]


@pytest.mark.parametrize(
    "words",
    [
        "(sau đây gọi là Kế hoạch A)",
        "(sau đây gọi tắt là Kế hoạch A)",
        "(dưới đây được gọi tắt là Kế hoạch A)",
        "(sau đây xin gọi là: Kế hoạch A)",
        "(gọi tắt là “Kế hoạch A”)",
        '(viết tắt là "Kế hoạch A")',
        "(gọi chung là Kế hoạch\nA )",
        "(ban hành lần đầu, sau đây gọi là Kế hoạch A)",
        "(**sau đây gọi là Kế hoạch A**)",
    ],
)
def test_a_name_is_given_in_brackets(words: str) -> None:
    text = f"{PLAN} {words}; theo Kế hoạch A, các đơn vị"
    assert given(text) == [(PLAN, "Kế hoạch A")]
    assert uses(text) == ["Kế hoạch A"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Nghị quyết số 7-NQ/TU và Quy chế số 8-QC/TU (gọi tắt là Quy chế 8)",
            [("Quy chế số 8-QC/TU", "Quy chế 8")],
            id="the nearest",
        ),
        pytest.param(
            "Quy chế số 8-QC/TU theo Nghị quyết số 7-NQ/TU (gọi tắt là Quy chế 8)",
            [("Quy chế số 8-QC/TU", "Quy chế 8")],
            id="the one of its type",
        ),
        pytest.param(
            "Kết luận số 6-KL/TU, Nghị quyết số 7-NQ/TU (gọi tắt là Quy chế 8)",
            [],
            id="no document of its type",
        ),
        pytest.param(
            "Quy chế số 8-QC/TU; Nghị quyết số 7-NQ/TU (gọi tắt là Quy chế 8)",
            [],
            id="in the same sentence",
        ),
        pytest.param(
            "UBND tỉnh ban hành Kế hoạch triển khai thi hành Luật Việc làm (sau đây"
            " gọi tắt là Kế hoạch) với các nội dung sau",
            [],
            id="the plan itself, not the law",
        ),
        pytest.param(
            "Thực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh, Sở Nội vụ ban hành Kế"
            " hoạch thi hành Luật Việc làm (sau đây gọi tắt là Kế hoạch)",
            [],
            id="the plan itself, not the one it carries out",
        ),
        pytest.param(
            "Kế hoạch số 5/KH-UBND thi hành Luật Việc làm (sau đây gọi là Kế hoạch)",
            [("Kế hoạch số 5/KH-UBND", "Kế hoạch")],
            id="a plan that is cited, not the law",
        ),
        pytest.param(
            "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt"
            " Đề án phát triển dữ liệu (sau đây gọi tắt là Đề án)",
            [("Quyết định số 06/QĐ-TTg ngày 06/01/2022", "Đề án")],
            id="what a decision approves",
        ),
        pytest.param(
            "Quyết định số 06/QĐ-TTg của Thủ tướng (sau đây gọi tắt là Đề án 06)",
            [("Quyết định số 06/QĐ-TTg", "Đề án 06")],
            id="a number that is the document's",
        ),
        pytest.param(
            "Nghị định số 57/2020/NĐ-CP sửa đổi Nghị định số 122/2016/NĐ-CP (gọi tắt"
            " là Nghị định số 57)",
            [("Nghị định số 57/2020/NĐ-CP", "Nghị định số 57")],
            id="the number before the nearest",
        ),
        pytest.param(
            "Quy định về khen thưởng ban hành kèm theo Quyết định số 9/QĐ-UBND"
            " (gọi tắt là Quy định)",
            [("Quyết định số 9/QĐ-UBND", "Quy định")],
            id="what is annexed to a decision",
        ),
        pytest.param(
            "Thông báo kết luận số 158-TB/TW (gọi tắt là Kết luận)",
            [("Thông báo kết luận số 158-TB/TW", "Kết luận")],
            id="the second of two types",
        ),
        pytest.param(
            "Luật Việc làm; QĐ 929/QĐ-TTg (gọi tắt là Quyết định)",
            [("QĐ 929/QĐ-TTg", "Quyết định")],
            id="a type that is abbreviated",
        ),
        pytest.param(
            "Công văn số 12/UBND-NC (gọi tắt là Văn bản số 12)",
            [("Công văn số 12/UBND-NC", "Văn bản số 12")],
            id="a word for every type",
        ),
        pytest.param(
            "Luật Tiếp công dân (sau đây gọi là Luật mới)",
            [("Luật Tiếp công dân", "Luật mới")],
            id="a law",
        ),
        pytest.param(
            "Quyết định số 7/QĐ-UBND (gọi tắt là QĐ 7)",
            [("Quyết định số 7/QĐ-UBND", "QĐ 7")],
            id="an abbreviation",
        ),
        pytest.param(
            "Nghị quyết số 7-NQ/TU (gọi tắt là Nghị quyết 7), Nghị quyết số 8-NQ/TU"
            " (gọi tắt là Nghị quyết 8)",
            [
                ("Nghị quyết số 7-NQ/TU", "Nghị quyết 7"),
                ("Nghị quyết số 8-NQ/TU", "Nghị quyết 8"),
            ],
            id="two names",
        ),
        pytest.param("Kế hoạch này (gọi tắt là Kế hoạch)", [], id="the text itself"),
        pytest.param(f"{PLAN}. Xong (gọi tắt là Kế hoạch A)", [], id="no document"),
        pytest.param(
            f"{PLAN} về Ban Chỉ đạo (gọi tắt là Ban Chỉ đạo)", [], id="a body"
        ),
        pytest.param(f"{PLAN} (gọi tắt là Kế hoạch A", [], id="an open bracket"),
        pytest.param(f"{PLAN} (gọi tắt là Kế hoạch A; B)", [], id="a broken bracket"),
    ],
)
def test_a_name_goes_to_the_fitting_citation(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert given(text) == expected


def test_the_words_that_give_a_name_are_no_citation() -> None:
    [citation] = recognise(f"{PLAN} (sau đây gọi tắt là Kế hoạch 61).")
    assert citation.exact == PLAN


def test_a_name_holds_from_where_it_is_given() -> None:
    text = f"Kế hoạch A trước; {PLAN} (gọi tắt là Kế hoạch A); Kế hoạch A sau"
    [use] = [c for c in recognise(text) if c.short_name]
    assert use.span.start == text.rindex("Kế hoạch A")


def test_a_name_of_an_earlier_part_holds_from_the_beginning() -> None:
    assert uses("Kế hoạch A và Quy chế B.", "Kế hoạch A", "Quy chế B") == [
        "Kế hoạch A",
        "Quy chế B",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("theo Quy chế, các đơn vị", ["Quy chế"], id="a comma"),
        pytest.param("Điều 8 Quy chế.", ["Quy chế"], id="a full stop"),
        pytest.param("Quy chế được sửa", ["Quy chế"], id="a verb"),
        pytest.param("theo Quy\nchế", ["Quy\nchế"], id="a line end"),
        pytest.param("Quy chế dân chủ ở cơ sở", [], id="another document"),
        pytest.param("Quy chế số 9-QC/TU", [], id="a number"),
        pytest.param("Quy chế này", [], id="the text itself"),
        pytest.param("quy chế, quy định", [], id="small letters"),
        pytest.param("Quy chếế", [], id="part of a word"),
    ],
)
def test_a_name_of_one_word_is_used_where_it_stands_alone(
    text: str, expected: list[str]
) -> None:
    assert uses(text, "Quy chế") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Kế hoạch 61 năm nay", ["Kế hoạch 61"], id="words go on"),
        pytest.param("Kế hoạch 610", [], id="a longer number"),
        pytest.param("Kế hoạch 61/KH-SNV", [], id="a full number of its own"),
        pytest.param("Kế hoạch 61-KH/TU", [], id="a Party number of its own"),
        pytest.param("Kế hoạch 61A", ["Kế hoạch 61A"], id="the longest name"),
        pytest.param("tiểuKế hoạch 61", [], id="within a word"),
    ],
)
def test_a_name_is_used_as_whole_words(text: str, expected: list[str]) -> None:
    assert uses(text, "Kế hoạch 61", "Kế hoạch 61A") == expected


def test_a_name_goes_before_a_short_form() -> None:
    [citation] = recognise("theo Kế hoạch 61;", ["Kế hoạch 61"])
    assert (citation.short_name, citation.short_serial) == ("Kế hoạch 61", "")
    [short] = recognise("theo Kế hoạch 61;")
    assert (short.short_name, short.short_serial) == ("", "61")
