"""The YAML head of a source: split off, every scalar as text, every key with its line."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from macros.model.issue import Issue, IssueCode

# YAML would read `so: 010` as 8 and `co: no` as False: clerks write text.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_FENCE = "---"


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
        return "", "", 1, [Issue(path, 1, 1, IssueCode.NO_FRONT_MATTER, message, remedy)]
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
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        return empty, [_bad_yaml(path, first_line + line, column + 1)]
    except (yaml.YAMLError, RecursionError):
        return empty, [_bad_yaml(path, first_line, 1)]
    reader = _Reader(path, first_line)
    value = reader.value(node) if node is not None else empty
    if not isinstance(value, Mapping):
        return empty, [_bad_yaml(path, first_line, 1)]
    return value, reader.issues


def _bad_yaml(path: str, line: int, column: int) -> Issue:
    message = "Phần khai báo không đúng cú pháp YAML"
    remedy = (
        "Kiểm tra dòng này: mỗi dòng một cặp “khóa: giá trị”, thụt đầu dòng bằng "
        "dấu cách, đặt giá trị có dấu hai chấm trong ngoặc kép"
    )
    return Issue(path, line, column, IssueCode.BAD_YAML, message, remedy)


class _Reader:
    """Turns YAML nodes into values; collects issues on the way."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path = path
        self.first_line = first_line
        self.issues: list[Issue] = []
        self._seen: set[int] = set()

    def value(self, node: yaml.Node) -> Value:
        line = self.first_line + node.start_mark.line
        column = node.start_mark.column + 1
        if isinstance(node, yaml.ScalarNode):
            return Scalar(str(node.value), line, column)
        # An alias may make a small file grow without bound.
        if id(node) in self._seen:
            self.issues.append(_bad_yaml(self.path, line, column))
            return Scalar("", line, column)
        self._seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(map(self.value, node.value)), line, column)
        return Mapping(self._entries(node), line, column)

    def _entries(self, node: yaml.Node) -> tuple[tuple[Scalar, Value], ...]:
        entries: dict[str, tuple[Scalar, Value]] = {}
        for key_node, value_node in node.value:
            key = self.value(key_node)
            if not isinstance(key, Scalar):
                self.issues.append(_bad_yaml(self.path, key.line, key.column))
            elif key.text in entries:
                first = entries[key.text][0].line
                message = f"Khóa “{key.text}” khai báo hai lần, lần đầu ở dòng {first}"
                code, remedy = IssueCode.DUPLICATE_KEY, "Giữ một dòng, xóa dòng kia"
                issue = Issue(self.path, key.line, key.column, code, message, remedy)
                self.issues.append(issue)
            else:
                entries[key.text] = (key, self.value(value_node))
        return tuple(entries.values())
