"""The YAML head of a source: split off, scalars as text, each key with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

import yaml

from macros.model.issue import Issue, IssueCode
from macros.sources.decode import position
from macros.sources.yaml_mistakes import (
    Mistake,
    cut_value,
    find_mistake,
    open_quote,
    special_value,
)
from macros.vietnamese.normalise import visible

# YAML would read `so: 010` as 8 and `co: no` as False: clerks write text.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_FENCE = "---"
_PLAIN = (None, "", ":")  # styles of a value without quotation marks
# A comment stands two blanks behind its value, and a blank behind its hash.
_LINE_END = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")  # of YAML 1.1, section 5.4
_CUT = re.compile(r"[ \t]#|[ \t]+#(?=[^ \t])")
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
    reader = _Reader(path, first_line, text)
    try:
        value = reader.document() or empty
    except _UnreadableError as error:
        return empty, [_bad_yaml(path, error.line, error.column)]
    except yaml.MarkedYAMLError as error:
        return empty, [_mistaken(path, first_line, _mistake(text, error))]
    except yaml.reader.ReaderError as error:
        line, column = position(text, text.find(chr(error.character)))
        return empty, [_bad_yaml(path, first_line + line - 1, column)]
    if not isinstance(value, Mapping):
        return empty, [_bad_yaml(path, value.line, value.column)]
    return value, reader.issues


def _mistake(text: str, error: yaml.MarkedYAMLError) -> Mistake:
    problem = error.problem or ""
    if "end of stream" in problem and "quoted" in (error.context or ""):
        line, column = _place(error.context_mark)
        return open_quote(line, column, text.split("\n")[line][column])
    return find_mistake(text, *_place(error.problem_mark), problem)


def _mistaken(path: str, first_line: int, found: Mistake) -> Issue:
    line, column = first_line + found.line, found.column + 1
    return Issue(path, line, column, IssueCode.BAD_YAML, found.message, found.remedy)


def _bad_yaml(path: str, line: int, column: int) -> Issue:
    message = "Chỗ này không phải là các cặp “khóa: giá trị”"
    remedy = "Viết mỗi dòng một cặp “khóa: giá trị” theo mẫu trong trang Hướng dẫn"
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

    def __init__(self, path: str, first_line: int, text: str) -> None:
        self.path = path
        self.first_line = first_line
        self.issues: list[Issue] = []
        self._lines = _LINE_END.split(text)
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)
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
        self._check_start(event)
        if isinstance(event, yaml.ScalarEvent):
            self._check_end(event)
            return Scalar(event.value, line, column)
        if isinstance(event, yaml.AliasEvent):
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

    def _check_start(self, event: yaml.Event) -> None:
        """Report a value that loses its first word: an anchor, an alias, a tag."""
        line, column = _place(event.start_mark)
        letter = self._rest(line, column)[:1]
        if letter and letter in "&*!":
            self._report(special_value(line, column, letter))

    def _check_end(self, event: yaml.ScalarEvent) -> None:
        """Report a value that a hash cuts; behind quotation marks it cuts nothing."""
        line, column = _place(event.end_mark)
        cut = _CUT.match(self._rest(line, column))
        if event.style in _PLAIN and cut:
            self._report(cut_value(line, column + cut.end() - 1))

    def _rest(self, line: int, column: int) -> str:
        """Return the line from this column on; YAML counts one behind the last."""
        return self._lines[line][column:] if line < len(self._lines) else ""

    def _report(self, mistake: Mistake) -> None:
        self.issues.append(_mistaken(self.path, self.first_line, mistake))

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
