"""Where the name of a law begins and ends, and what spelling it may have."""

from collections import Counter

import pytest

from macros.citations.law_names import NAMES
from macros.citations.recognise import recognise
from macros.vietnamese.normalise import name_key, nfc, squeeze


def titles(text: str) -> list[str | None]:
    return [citation.title for citation in recognise(text)]


def test_no_name_stands_in_the_list_twice() -> None:
    keys = Counter(map(name_key, NAMES))
    assert [key for key, count in keys.items() if count > 1] == []


def test_names_are_written_as_they_are_matched() -> None:
    assert [name for name in NAMES if name != nfc(squeeze(name))] == []
    assert [name for name in NAMES if name[0] != name[0].upper()] == []


@pytest.mark.parametrize(
    "name",
    [
        "Luật Giáo dục quốc phòng và an ninh",
        "Luật Giáo dục nghề nghiệp",
        "Luật Giáo dục",
        "Luật Đầu tư công",
        "Luật Đầu tư theo phương thức đối tác công tư",
        "Luật Đầu tư",
        "Luật Quy hoạch đô thị và nông thôn",
        "Luật Khiếu nại, tố cáo",
        "Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
        "Luật Ban hành văn bản quy phạm pháp luật",
        "Luật Hòa giải ở cơ sở",
        "Luật Hoà giải ở cơ sở",
        "Luật Di sản văn hoá",
        "Luật Phòng, chống ma tuý",
        "Luật Chất lượng sản phẩm, hàng hoá",
    ],
)
@pytest.mark.parametrize(
    "after", [";", " và các văn bản", " được ban hành", ", Kế toán"]
)
def test_the_longest_known_name_wins(name: str, after: str) -> None:
    assert titles(f"theo {name}{after}") == [name]


def test_a_known_name_ends_before_the_next_law() -> None:
    assert titles("Luật Đầu tư công và Luật Đầu tư, Luật Giáo dục") == [
        "Luật Đầu tư công",
        "Luật Đầu tư",
        "Luật Giáo dục",
    ]


@pytest.mark.parametrize(
    ("text", "type_word", "title"),
    [
        ("theo luật Đất đai", "luật", "luật Đất đai"),
        ("theo bộ luật Dân sự", "bộ luật", "bộ luật Dân sự"),
        ("theo pháp lệnh Dân số", "pháp lệnh", "pháp lệnh Dân số"),
        ("THỰC HIỆN LUẬT ĐẤT ĐAI", "luật", "LUẬT ĐẤT ĐAI"),
        ("BỘ LUẬT LAO ĐỘNG", "bộ luật", "BỘ LUẬT LAO ĐỘNG"),
    ],
)
def test_a_known_name_may_follow_another_spelling_of_its_type(
    text: str, type_word: str, title: str
) -> None:
    [law] = recognise(text)
    assert (law.type_word, law.title) == (type_word, title)


@pytest.mark.parametrize(
    "text",
    [
        "pháp luật Đất đai",
        "PHÁP LUẬT ĐẤT ĐAI",
        "kỷ luật Lao động",
        "quy luật Giá",
        "khoa học luật Dân sự",
        "luật đất đai",
        "luật Máy tính",
        "Hiến pháp và pháp luật",
        "theo Hiến pháp.",
    ],
)
def test_other_words_are_no_law(text: str) -> None:
    assert titles(text) == []


@pytest.mark.parametrize(
    ("text", "title", "year"),
    [
        ("LUẬT ĐẤT ĐAI NĂM 2024", "LUẬT ĐẤT ĐAI", "2024"),
        ("BỘ LUẬT LAO ĐỘNG (2019)", "BỘ LUẬT LAO ĐỘNG", "2019"),
        ("luật Đất đai (năm 2024)", "luật Đất đai", "2024"),
        ("Luật Ngân sách nhà nước 2015", "Luật Ngân sách nhà nước", "2015"),
        ("Luật Thú y\nnăm 2015", "Luật Thú y", "2015"),
        ("Hiến pháp năm 2013", "Hiến pháp", "2013"),
        ("Hiến pháp (2013)", "Hiến pháp", "2013"),
        (
            "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013",
            "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
            "2013",
        ),
        (
            "Hiến pháp nước Cộng hoà Xã hội Chủ nghĩa Việt Nam (2013)",
            "Hiến pháp nước Cộng hoà Xã hội Chủ nghĩa Việt Nam",
            "2013",
        ),
    ],
)
def test_a_year_belongs_to_the_citation(text: str, title: str, year: str) -> None:
    [law] = recognise(f"theo {text}, các quy định")
    assert (law.exact, law.title, law.title_year) == (text, title, year)


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại", "2024"),
        ("Luật sửa đổi một số điều của Luật Khiếu nại và Luật Tố cáo", None),
        ("Luật Sửa đổi Bộ luật Hình sự", "2017"),
        (
            "Luật sửa đổi một số điều của Luật Thú y, Luật Dược và Luật Phòng bệnh",
            None,
        ),
        ("Luật sửa đổi, bổ sung một số Điều của các luật về quy hoạch", "2018"),
        ("Luật sửa đổi, bổ sung một số điều của 11 luật liên quan đến đất đai", None),
    ],
)
def test_an_amending_law_is_one_law(title: str, year: str | None) -> None:
    text = f"{title} năm {year}" if year else title
    [law] = recognise(f"theo {text}; ngoài ra")
    assert (law.exact, law.title, law.title_year) == (text, title, year)


@pytest.mark.parametrize(
    "title",
    [
        pytest.param(
            "LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT CÁN BỘ, CÔNG CHỨC VÀ LUẬT "
            "VIÊN CHỨC",
            id="in capitals",
        ),
        pytest.param(
            "LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA BỘ LUẬT HÌNH SỰ", id="of a code"
        ),
        pytest.param("luật Sửa đổi, bổ sung một số điều của luật Thú y", id="small"),
        pytest.param(
            "Luật sửa đổi, bổ sung một số điều của Luật Thú y, Luật Dược, Luật Phòng "
            "bệnh, Luật Thủy lợi, Luật Phí và lệ phí",
            id="no và before the last",
        ),
        pytest.param(
            "Luật sửa đổi, bổ sung một số điều của Luật Thú y và Luật Dược, Luật Giá",
            id="và before another",
        ),
    ],
)
@pytest.mark.parametrize("after", ["", " số 7/2031/QH17", " ngày 05/6/2031"])
def test_the_laws_within_the_title_of_an_amending_law_are_no_others(
    title: str, after: str
) -> None:
    [law] = recognise(f"theo {title}{after}; còn")
    assert (law.exact, law.title) == (title + after, title)


def test_a_date_may_be_glued_to_a_name() -> None:
    [law] = recognise("Căn cứ Luật Thú yngày 19/6/2015;")
    assert (law.exact, law.title) == ("Luật Thú yngày 19/6/2015", "Luật Thú y")


def test_a_law_behind_the_year_of_an_amending_law_is_another() -> None:
    first = "Luật sửa đổi một số điều của Luật Thú y năm 2031"
    text = f"{first}, Luật Dược, pháp luật sửa đổi Luật Giá"
    assert [c.exact for c in recognise(text)] == [first, "Luật Dược", "Luật Giá"]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (
            "Luật Tổ chức HĐND và UBND",
            "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân",
        ),
        (
            "Luật Bầu cử ĐBQH và đại biểu HĐND",
            "Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
        ),
        ("Luật MTTQ Việt Nam", "Luật Mặt trận Tổ quốc Việt Nam"),
        ("luật Tổ chức TAND", "luật Tổ chức Tòa án nhân dân"),
        ("Luật Ban hành văn bản QPPL", "Luật Ban hành văn bản quy phạm pháp luật"),
        ("Luật BHXH", "Luật Bảo hiểm xã hội"),
        ("Luật PCTN", "Luật Phòng, chống tham nhũng"),
        ("Luật Tổ chức CQĐP", "Luật Tổ chức chính quyền địa phương"),
        (
            "Luật sửa đổi một số điều của Luật BHYT",
            "Luật sửa đổi một số điều của Luật Bảo hiểm y tế",
        ),
    ],
)
@pytest.mark.parametrize(
    "after", ["", " ngày 26/11/2003", " năm 2003", " số 11/2003/QH11"]
)
def test_a_name_in_short_is_read_in_full(written: str, title: str, after: str) -> None:
    [law] = recognise(f"Căn cứ {written}{after};")
    assert (law.exact, law.title) == (written + after, title)


def test_an_amending_law_may_have_a_number_and_a_date() -> None:
    title = "Luật sửa đổi, bổ sung một số điều của Luật Thú y"
    [law] = recognise(f"{title} số 7/2031/QH17 ngày 05/6/2031 của Quốc hội")
    assert law.title == title
    assert law.number
    assert law.number.key == "7/2031/QH17"
    assert law.issuer == "Quốc hội"


@pytest.mark.parametrize(
    "after",
    [
        "tiếp tục đi vào cuộc sống",
        "góp phần nâng cao",
        "sửa đổi",
        "được thông qua",
        "và các văn bản",
        "có hiệu lực",
        "bảo đảm quyền",
        "qua các năm",
        "phù hợp với",
    ],
)
def test_an_unknown_name_ends_before_a_verb(after: str) -> None:
    assert titles(f"Luật Máy tính {after}") == ["Luật Máy tính"]
