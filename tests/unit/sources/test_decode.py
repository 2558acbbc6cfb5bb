import unicodedata

import pytest

from macros.model.issue import IssueCode
from macros.sources.decode import decode, position


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param("Đề án\nmới".encode(), id="plain"),
        pytest.param("\ufeffĐề án\nmới".encode(), id="byte-order mark"),
        pytest.param("Đề án\r\nmới".encode(), id="CRLF"),
        pytest.param("Đề án\rmới".encode(), id="CR"),
        pytest.param(unicodedata.normalize("NFD", "Đề án\nmới").encode(), id="NFD"),
    ],
)
def test_every_kind_of_utf8_is_accepted(raw: bytes) -> None:
    assert decode("a.md", raw) == ("Đề án\nmới", [])


@pytest.mark.parametrize(
    ("raw", "line", "column"),
    [
        pytest.param("đề án\ncơ ".encode() + b"\xff", 2, 4, id="within"),
        pytest.param("\ufeffđ".encode() + b"\xff", 1, 2, id="behind the mark"),
        pytest.param("đề án".encode("utf-16"), 1, 1, id="UTF-16"),
        pytest.param(b"Quy\xeat \xf0inh", 1, 4, id="Windows"),
    ],
)
def test_other_bytes_are_reported_where_they_begin(
    raw: bytes, line: int, column: int
) -> None:
    text, [issue] = decode("a.md", raw)
    assert text == ""
    assert (issue.code, issue.line, issue.column) == (IssueCode.NOT_UTF8, line, column)


@pytest.mark.parametrize(
    ("text", "line", "column", "encoding"),
    [
        pytest.param("Uû ban nh©n d©n huyÖn Cao Léc", 1, 9, "TCVN3 (ABC)", id="TCVN3"),
        pytest.param(
            "trich_yeu: Đúng bảng mã\n---\nCéng hoµ x· héi chñ nghÜa ViÖt Nam\n§éc lËp",
            3,
            7,
            "TCVN3 (ABC)",
            id="TCVN3 under a good head",
        ),
        pytest.param("Quyeát ñònh cuûa UÛy ban nhaân daân", 1, 4, "VNI", id="VNI"),
        pytest.param("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA", 1, 2, "VNI", id="VNI capitals"),
    ],
)
def test_an_old_encoding_is_reported(
    text: str, line: int, column: int, encoding: str
) -> None:
    read, [issue] = decode("a.md", text.encode())
    assert read == ""
    assert issue.code is IssueCode.LEGACY_ENCODING
    assert (issue.line, issue.column) == (line, column)
    assert encoding in issue.message


def test_the_message_quotes_the_words_around() -> None:
    text = "a\nb\nUû ban nh©n d©n huyÖn\nCao"
    _, [issue] = decode("a.md", text.encode())
    assert "“Uû ban nh©n d©n huyÖn”" in issue.message


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Windows®, Word®, Excel® © 2024 Microsoft", id="trade marks"),
        pytest.param("Bản quyền © 2024, © 2025, © 2026", id="copyright"),
        pytest.param("Phần mềm Windows®Pro, Word®Pro, Excel®Pro", id="marks in words"),
        pytest.param("Björn Söderström, Göteborg, Malmö, Åsa", id="Swedish names"),
        pytest.param("México, Ñuñoa, España, El Niño", id="Spanish names"),
        pytest.param(
            "En août, le président d'Haïti, le Noël de la nation, a dit aux élèves que "
            "le maïs serait leur avenir et celui de leur pays tout entier",
            id="French",
        ),
        pytest.param("Khoá XI, hoà giải, toàn dân, khoáng sản", id="oa with a tone"),
        pytest.param("5½ km, 10µm, 3×4 m², §5, §6, §7", id="measures"),
        pytest.param("chú thích¹, chú thích², chú thích³", id="raised figures"),
        pytest.param("", id="nothing"),
    ],
)
def test_ordinary_text_is_not_taken_for_an_old_encoding(text: str) -> None:
    assert decode("a.md", text.encode()) == (text, [])


@pytest.mark.parametrize(
    ("offset", "expected"), [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (5, (2, 3))]
)
def test_an_offset_has_a_line_and_a_column(
    offset: int, expected: tuple[int, int]
) -> None:
    assert position("ab\ncd", offset) == expected


@pytest.mark.parametrize(
    ("text", "line", "column", "code"),
    [
        pytest.param(
            "Ủy ban\nThá»±c hiá»‡n", 2, 3, IssueCode.GARBLED, id="UTF-8 twice"
        ),
        pytest.param("cÃ´ng tÃ¡c", 1, 2, IssueCode.GARBLED, id="two bytes twice"),
        pytest.param("dân váº\xadn", 1, 6, IssueCode.GARBLED, id="C1"),
        pytest.param("Th\ufffdc hi\ufffdn", 1, 3, IssueCode.GARBLED, id="U+FFFD"),
        pytest.param("Th?c hi?n d?n vận", 1, 1, IssueCode.GARBLED, id="question marks"),
        pytest.param(
            "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM",
            1,
            1,
            IssueCode.LEGACY_ENCODING,
            id="VnTimeH",
        ),
        pytest.param(
            "Độc lập\nUû BAN NH¢N D¢N TØNH L¹NG S¥N",
            2,
            9,
            IssueCode.LEGACY_ENCODING,
            id="capitals among others",
        ),
    ],
)
def test_garbled_letters_are_errors(
    text: str, line: int, column: int, code: IssueCode
) -> None:
    read, [issue] = decode("a.md", text.encode())
    assert read == ""
    assert (issue.code, issue.line, issue.column) == (code, line, column)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ủy ban xÃ¹ của", id="a footnote"),
        pytest.param(
            "https://vi-du.gov.vn/tra?so=1 a.vn/b?c d?e.vn/x?y=1", id="addresses"
        ),
        pytest.param("Vì sao? Làm gì? Ai làm?", id="questions"),
        pytest.param("TỔNG CỤC MÜNCHEN, FRANÇOIS, GARÇON", id="names"),
        pytest.param("Lê Bá Tùng, Hà Cát, Bé Ba", id="plain names"),
        pytest.param("\uf0b7 Một.\n\uf0fc Hai.", id="bullets of Word"),
        pytest.param("α-amylase, 5 μm, góc β, КНДР", id="other scripts"),
    ],
)
def test_good_letters_are_left_alone(text: str) -> None:
    assert decode("a.md", text.encode()) == (text, [])


@pytest.mark.parametrize(
    ("text", "read", "column", "named"),
    [
        pytest.param("triệt.\x0bTiếp", "triệt. Tiếp", 7, "U+000B", id="line of Word"),
        pytest.param("hội.\x0cTrang", "hội. Trang", 5, "U+000C", id="page of Word"),
        pytest.param("a\x07b\x07c", "abc", 2, "2 chỗ, dòng 1", id="bell"),
        pytest.param("a\x1eb", "a-b", 2, "U+001E", id="hyphen of Word"),
        pytest.param("a\x7f\ufffe", "a", 2, "U+007F", id="DEL"),
        pytest.param("a\u200bb", "a\u200bb", 2, "U+200B", id="without width"),
        pytest.param("a\u202eb", "a\u202eb", 2, "U+202E", id="direction"),
        pytest.param("\u200b## I. A", "## I. A", 1, "U+200B", id="before a mark"),
        pytest.param("##\u200bI. A", "## I. A", 3, "U+200B", id="behind a mark"),
        pytest.param("a\n \u200b\nb", "a\n\nb", 2, "U+200B", id="a line of it"),
        pytest.param("| a |\u200b", "| a |", 6, "U+200B", id="behind a row"),
        pytest.param("số 91-КL/ТW", "số 91-КL/ТW", 4, "К, Т", id="look-alikes"),
        pytest.param("cộng tаc", "cộng tаc", 6, "“tаc”", id="look-alike in a word"),
        pytest.param("\uf0b7 \uf0e0", "\uf0b7 \uf0e0", 3, "U+F0E0", id="of one font"),
        pytest.param("a\ue001", "a\ue001", 2, "U+E001", id="of a font of its own"),
        pytest.param("sao?vì", "sao?vì", 1, "“sao?vì”", id="question mark"),
    ],
)
def test_odd_letters_are_doubts(text: str, read: str, column: int, named: str) -> None:
    found, [issue, *_] = decode("a.md", text.encode())
    assert found == read
    assert (issue.code, issue.column) == (IssueCode.ODD_LETTER, column)
    assert named in issue.message
