"""The YAML head of a source: split off, scalars as text, each key with its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

import yaml

from macros.model.issue import Issue, IssueCode
from macros.sources.decode import position
from macros.vietnamese.normalise import visible

# YAML would read `so: 010` as 8 and `co: no` as False: clerks write text.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_FENCE = "---"
_DEEPEST = 8  # a list of mappings of texts needs 3


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, with its line and column from 1."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Value, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys in order; each key is a Scalar, so that it has a place."""

    entries: tuple[tuple[Scalar, Value], ...]
    line: int
    column: int


Value = Scalar | Sequence | Mapping


def split(path: str, text: str) -> tuple[str, str, int, list[Issue]]:
    """Return the head, the body, the body's first line, and issues."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        message = "Tệp không mở đầu bằng phần khai báo nằm giữa hai dòng “---”"
        remedy = "Thêm phần khai báo ở đầu tệp theo mẫu trong trang Hướng dẫn"
        code = IssueCode.NO_FRONT_MATTER
        return "", "", 1, [Issue(path, 1, 1, code, message, remedy)]
    for at, line in enumerate(lines[1:], start=1):
        if line.rstrip() == _FENCE:
            return "\n".join(lines[1:at]), "\n".join(lines[at + 1 :]), at + 2, []
    code = IssueCode.UNCLOSED_FRONT_MATTER
    message = "Phần khai báo ở đầu tệp không có dòng “---” khép lại"
    remedy = "Thêm một dòng chỉ có “---” ngay sau dòng khai báo cuối cùng"
    return "", "", 1, [Issue(path, 1, 1, code, message, remedy)]


def parse(path: str, text: str, first_line: int) -> tuple[Mapping, list[Issue]]:
    """Return the mapping that *text* holds; it starts on *first_line* of its file."""
    empty = Mapping((), first_line, 1)
    reader = _Reader(path, first_line, yaml.parse(text, Loader=_LOADER))
    try:
        value = reader.document() or empty
    except _UnreadableError as error:
        return empty, [_bad_yaml(path, error.line, error.column)]
    except yaml.MarkedYAMLError as error:
        line, column = _place(error.problem_mark)
        return empty, [_bad_yaml(path, first_line + line, column + 1)]
    except yaml.reader.ReaderError as error:
        line, column = position(text, text.find(chr(error.character)))
        return empty, [_bad_yaml(path, first_line + line - 1, column)]
    if not isinstance(value, Mapping):
        return empty, [_bad_yaml(path, value.line, value.column)]
    return value, reader.issues


def _bad_yaml(path: str, line: int, column: int) -> Issue:
    message = "Phần khai báo không đúng cú pháp YAML"
    remedy = (
        "Kiểm tra dòng này: mỗi dòng một cặp “khóa: giá trị”, thụt đầu dòng bằng "
        "dấu cách, đặt giá trị có dấu hai chấm trong ngoặc kép"
    )
    return Issue(path, line, column, IssueCode.BAD_YAML, message, remedy)


def _place(mark: object) -> tuple[int, int]:
    """Return the line and column, from 0, of a mark; every error and event has one."""
    where = cast("yaml.Mark", mark)
    return where.line, where.column


class _UnreadableError(Exception):
    """A head that YAML allows but no source needs."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__()
        self.line = line
        self.column = column


class _Reader:
    """Turns YAML events into values; collects issues on the way.

    Events, not yaml.compose: composing falls to a hostile file, which may nest
    until the stack ends or grow without bound through aliases.
    """

    def __init__(
        self, path: str, first_line: int, events: Iterator[yaml.Event]
    ) -> None:
        self.path = path
        self.first_line = first_line
        self.issues: list[Issue] = []
        self._events = events
        self._depth = 0

    def document(self) -> Value | None:
        """Return the value of the only document, None where there is nothing."""
        value: Value | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if value is not None:
                    raise _UnreadableError(*self._position(event))
                value = self._value(next(self._events))
        return value

    def _value(self, event: yaml.Event) -> Value:
        line, column = self._position(event)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, line, column)
        if isinstance(event, yaml.AliasEvent):
            self.issues.append(_bad_yaml(self.path, line, column))
            return Scalar("", line, column)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _UnreadableError(line, column)
        if isinstance(event, yaml.SequenceStartEvent):
            value: Value = Sequence(tuple(self._items()), line, column)
        else:
            value = Mapping(self._entries(), line, column)
        self._depth -= 1
        return value

    def _position(self, event: yaml.Event) -> tuple[int, int]:
        line, column = _place(event.start_mark)
        return self.first_line + line, column + 1

    def _items(self) -> Iterator[Value]:
        while not isinstance(event := next(self._events), yaml.CollectionEndEvent):
            yield self._value(event)

    def _entries(self) -> tuple[tuple[Scalar, Value], ...]:
        entries: dict[str, tuple[Scalar, Value]] = {}
        for named in self._items():
            value = self._value(next(self._events))
            if not isinstance(named, Scalar):
                self.issues.append(_bad_yaml(self.path, named.line, named.column))
                continue
            key = replace(named, text=visible(named.text))
            if key.text in entries:
                first = entries[key.text][0].line
                message = f"Khóa “{key.text}” khai báo hai lần, lần đầu ở dòng {first}"
                code, remedy = IssueCode.DUPLICATE_KEY, "Giữ một dòng, xóa dòng kia"
                issue = Issue(self.path, key.line, key.column, code, message, remedy)
                self.issues.append(issue)
            else:
                entries[key.text] = (key, value)
        return tuple(entries.values())
