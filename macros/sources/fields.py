"""Typed access to a mapping's fields; every mistake becomes an issue."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from macros.model.issue import Issue, IssueCode
from macros.sources.date_mistakes import (
    Mistake,
    date_mistake,
    day_mistake,
    period_mistake,
)
from macros.sources.edtf_dates import day_of, is_edtf, is_point
from macros.sources.front_matter import Mapping, Scalar, Sequence, Value
from macros.sources.nearest import nearest
from macros.vietnamese.normalise import visible

# Ids become names of folders, hence the limit.
ID = re.compile(r"(?=.{1,100}\Z)[a-z0-9]+(?:-[a-z0-9]+)*")
_Choice = TypeVar("_Choice", bound=StrEnum)


class Fields:
    """The fields of one mapping; collects its issues in the list that it is given."""

    def __init__(
        self, path: str, mapping: Mapping, known: str, issues: list[Issue]
    ) -> None:
        """Check the keys against *known*, names apart by blanks, "!" for required."""
        self.path = path
        self.issues = issues
        self._mapping = mapping
        self._values = {key.text: value for key, value in mapping.entries}
        names = known.replace("!", "").split()
        for key, _ in mapping.entries:
            if key.text not in names:
                self._unknown(key, names)
        for name in known.split():
            if name.endswith("!"):
                self.require(name[:-1])

    def report(self, at: Value, code: IssueCode, message: str, remedy: str) -> None:
        """Add an issue that stands at a value."""
        self.issues.append(Issue(self.path, at.line, at.column, code, message, remedy))

    def require(self, name: str) -> None:
        """Report a key that is missing or says nothing."""
        value = self._values.get(name)
        if value is None:
            message = f"Thiếu khóa “{name}”"
            remedy = f"Thêm dòng “{name}: ...” vào phần khai báo"
            self.report(self._mapping, IssueCode.MISSING_KEY, message, remedy)
        elif _is_blank(value):
            message = f"Khóa “{name}” chưa có nội dung"
            remedy = f"Ghi nội dung sau “{name}:”"
            self.report(value, IssueCode.MISSING_KEY, message, remedy)

    def at(self, key: str) -> Value:
        """Return the value of *key*, or the mapping itself, as a place to point at."""
        return self._values.get(key, self._mapping)

    def text(self, key: str) -> str:
        """Return a text, "" where the key is missing."""
        value = self._values.get(key, Scalar("", 0, 0))
        if isinstance(value, Scalar):
            return " ".join(value.text.split())
        self._bad(value, key, "một dòng chữ")
        return ""

    def code(self, key: str) -> str:
        """Return a text that people do not read, without letters that nobody sees."""
        return visible(self.text(key))

    def identifier(self, key: str) -> str:
        """Return an id: lower-case letters without accents, digits, hyphens."""
        wanted = "chữ thường không dấu, chữ số, dấu gạch nối"
        text = self.shaped(key, ID, wanted)
        return text if ID.fullmatch(text) else ""

    def shaped(self, key: str, shape: re.Pattern[str], wanted: str) -> str:
        """Return a text; report it unless it has the shape that *wanted* tells."""
        text = self.code(key)
        if text and not shape.fullmatch(text):
            self._bad(self.at(key), key, wanted)
        return text

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; a single text counts as a list of one."""
        if key not in self._values:
            return ()
        value = self._values[key]
        items = value.items if isinstance(value, Sequence) else (value,)
        texts = []
        for item in items:
            if isinstance(item, Scalar):
                texts.append(" ".join(item.text.split()))
            else:
                wanted = "mỗi mục một dòng chữ, có dấu hai chấm thì trong ngoặc kép"
                self._bad(item, key, wanted)
        return tuple(text for text in texts if text)

    def edtf(self, key: str) -> str:
        """Return a day, month or year in EDTF, "" where the key says none."""
        return self._dated(key, is_point, date_mistake)

    def period(self, key: str) -> str:
        """Return a year or a period in EDTF, "" where the key says none."""
        return self._dated(key, is_edtf, period_mistake)

    def day(self, key: str) -> date | None:
        """Return a whole day, None where the key is missing, empty or no day."""
        return day_of(self._dated(key, lambda text: bool(day_of(text)), day_mistake))

    def _dated(
        self, key: str, fits: Callable[[str], bool], mistake: Callable[[str], Mistake]
    ) -> str:
        text = self.code(key)
        if not text or fits(text):
            return text
        self.report(self.at(key), IssueCode.BAD_DATE, *mistake(text))
        return ""

    def choice(self, key: str, kind: type[_Choice], default: _Choice) -> _Choice:
        """Return the member of *kind* that the field names."""
        text = self.code(key)
        try:
            return kind(text)
        except ValueError:
            if text:
                names = ", ".join(f"“{member}”" for member in kind)
                self._bad(self.at(key), key, f"một trong các giá trị {names}")
            return default

    def mapping(self, key: str, known: str) -> Fields:
        """Return the fields of a mapping within this one, empty where missing."""
        value = self._values.get(key)
        if isinstance(value, Mapping):
            return Fields(self.path, value, known, self.issues)
        if value is not None and not (isinstance(value, Scalar) and not value.text):
            self._bad(value, key, "các cặp “khóa: giá trị”")
        empty = Mapping((), self._mapping.line, self._mapping.column)
        return Fields(self.path, empty, known.replace("!", ""), self.issues)

    def mappings(self, key: str, known: str) -> tuple[Fields, ...]:
        """Return the fields of each mapping in a list."""
        if key not in self._values:
            return ()
        value = self._values[key]
        items = value.items if isinstance(value, Sequence) else (value,)
        found = []
        for item in items:
            if isinstance(item, Mapping):
                found.append(Fields(self.path, item, known, self.issues))
            elif not (isinstance(item, Scalar) and not item.text):
                self._bad(item, key, "một danh sách các cặp “khóa: giá trị”")
        return tuple(found)

    def _unknown(self, key: Scalar, names: list[str]) -> None:
        remedy = nearest(key.text, names, cutoff=0.5, most=1)
        remedy += "Các khóa được dùng: " + ", ".join(names)
        message = f"Không có khóa nào tên “{key.text}”"
        self.report(key, IssueCode.UNKNOWN_KEY, message, remedy)

    def _bad(self, at: Value, key: str, wanted: str) -> None:
        message = f"Giá trị của “{key}” không đúng dạng"
        self.report(at, IssueCode.BAD_VALUE, message, f"Viết {wanted}")


def _is_blank(value: Value) -> bool:
    """Tell whether a text, or a list of texts, says nothing."""
    items = value.items if isinstance(value, Sequence) else (value,)
    return all(isinstance(item, Scalar) and not item.text.strip() for item in items)
