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
