"""A head that YAML cannot read → which mistake that is, where, and how to mend it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_KEY = r"(?P<indent>[ ]*)(?:-[ ]+)*(?P<key>[^\s:#\"'\[{-][^\s:]*)"
_ENTRY = re.compile(rf"{_KEY}[ ]*:(?:[ \t]+(?P<value>.*))?$")
_ITEM = re.compile(r"[ ]*(?:-[ ]+)+(?P<value>.*)$")
_TIGHT = re.compile(rf"{_KEY}:(?=[^\s/])")
_TAB = re.compile(r"[ ]*(?P<tab>\t)")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_COLON = re.compile(r":(?=\s|$)")
_SPECIAL = "@%`&*!|>?-],}"
_QUOTE_IT = "Đặt cả giá trị trong ngoặc kép"


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake at a line and column from 0."""

    line: int
    column: int
    message: str
    remedy: str


def find_mistake(text: str, line: int, column: int, problem: str) -> Mistake:
    """Return the mistake for which YAML stopped at a line and column, with *problem*.

    YAML stops where it can go on no longer, often below the line to mend.
    """
    lines = text.split("\n")[: line + 1]
    while len(lines) > 1 and not lines[-1].strip():
        lines.pop()
    if len(lines) <= line:
        line, column = len(lines) - 1, 0
    for found in (*_above(lines), *_in_line(lines[-1], len(lines) - 1, problem)):
        return found
    message = "Dòng này không có dạng “khóa: giá trị”"
    remedy = "Mỗi dòng một cặp “khóa: giá trị”; giá trị dài thì viết trên một dòng"
    return Mistake(line, column, message, remedy)


def special_value(line: int, column: int, letter: str) -> Mistake:
    """Return the mistake of a value that begins with a letter of YAML's own."""
    message = f"Giá trị mở đầu bằng ký hiệu “{letter}”, YAML hiểu theo nghĩa riêng"
    return Mistake(line, column, message, _QUOTE_IT)


def cut_value(line: int, column: int) -> Mistake:
    """Return the mistake of a value that YAML cuts at a hash."""
    message = "Từ dấu “#” trở đi YAML coi là ghi chú, giá trị bị cắt ngang"
    remedy = f"{_QUOTE_IT}; nếu là ghi chú thì để trên một dòng riêng"
    return Mistake(line, column, message, remedy)


def open_quote(line: int, column: int, mark: str) -> Mistake:
    """Return the mistake of a quotation mark that opens and never closes."""
    message = f"Dấu ngoặc {mark} mở mà không đóng"
    remedy = f"Thêm dấu {mark} ở cuối giá trị; dấu ngoặc kép của chính văn bản thì "
    return Mistake(line, column, message, remedy + "viết “ ”")


def _above(lines: list[str]) -> Iterator[Mistake]:
    """Yield mistakes that make YAML stop further down."""
    for at, line in enumerate(lines):
        if tab := _TAB.match(line):
            message = "Dòng thụt vào bằng phím Tab"
            yield Mistake(at, tab.start("tab"), message, "Thay phím Tab bằng dấu cách")
        if (tight := _TIGHT.match(line)) and not _ENTRY.match(line):
            message = f"Thiếu dấu cách sau “{tight['key']}:”"
            yield Mistake(at, tight.end(), message, "Viết “khóa: giá trị”")
        value, column = _value(line)
        is_last = at + 1 == len(lines) or bool(_ENTRY.match(lines[at + 1]))
        if value[:1] in {'"', "'"} and not _QUOTED.match(value) and is_last:
            yield open_quote(at, column, value[0])


def _in_line(line: str, at: int, problem: str) -> Iterator[Mistake]:
    """Yield mistakes of the line at which YAML stopped."""
    value, column = _value(line)
    quoted = _QUOTED.match(value)
    if "escape" in problem:
        message = "Trong ngoặc kép có dấu “\\” mà YAML hiểu theo nghĩa riêng"
        yield Mistake(at, column, message, "Thay hai dấu \" bằng hai dấu '")
    elif quoted and value[quoted.end() :].strip():
        message = "Sau dấu đóng ngoặc của giá trị còn chữ"
        remedy = "Đặt cả giá trị trong một cặp dấu ' ', hoặc dùng “ ” cho chữ trong đó"
        yield Mistake(at, column + quoted.end(), message, remedy)
    elif value[:1] in {"[", "{"}:
        closing = {"[": "]", "{": "}"}[value[0]]
        message = f"Dấu “{value[0]}” mở mà không có “{closing}” đóng, hoặc sai dấu phẩy"
        remedy = f"Thêm “{closing}”; nếu là chữ của giá trị thì đặt trong ngoặc kép"
        yield Mistake(at, column, message, remedy)
    elif value and value[0] in _SPECIAL:
        yield special_value(at, column, value[0])
    elif not quoted and (colon := _COLON.search(value)):
        message = "Trong giá trị có dấu hai chấm mà không có ngoặc kép"
        yield Mistake(at, column + colon.start(), message, _QUOTE_IT)
    elif entry := _ENTRY.match(line):
        message = "Dòng thụt vào không thẳng với các dòng cùng cấp"
        remedy = "Khóa cùng cấp bắt đầu ở cùng một cột; khóa con thụt vào thêm hai cách"
        yield Mistake(at, entry.end("indent"), message, remedy)


def _value(line: str) -> tuple[str, int]:
    """Return the value of a line and where it begins; "" where there is none."""
    found = _ENTRY.match(line) or _ITEM.match(line)
    if found is None or found["value"] is None:
        return "", len(line)
    return found["value"], found.start("value")
