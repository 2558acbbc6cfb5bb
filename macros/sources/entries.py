"""A file of a register → its entries, each with its fields for later checks."""

from collections.abc import Callable
from typing import TypeVar

from macros.model.issue import Issue, IssueCode
from macros.sources.fields import ID, Fields
from macros.sources.front_matter import Mapping, Scalar, parse

_Entry = TypeVar("_Entry")


def mapping_in(path: str, text: str, issues: list[Issue]) -> Mapping:
    """Return what a file holds; what is no YAML is an issue."""
    mapping, found = parse(path, text, 1)
    issues += found
    return mapping


def entries_in(
    path: str,
    text: str,
    known: str,
    make: Callable[[str, Fields], _Entry],
    issues: list[Issue],
) -> dict[str, tuple[_Entry, Fields]]:
    """Return what *make* makes of each entry, by id; *known* are its keys."""
    entries = {}
    for key, value in mapping_in(path, text, issues).entries:
        if not ID.fullmatch(key.text) or not isinstance(value, Mapping):
            remedy = "Mã viết chữ thường không dấu, sau đó là các dòng thụt vào"
            issues.append(misshapen(path, key, remedy))
            continue
        fields = Fields(path, value, known, issues)
        entries[key.text] = (make(key.text, fields), fields)
    return entries


def misshapen(path: str, key: Scalar, remedy: str) -> Issue:
    """Return the issue of an entry that is no entry."""
    message = f"Mục “{key.text}” không đúng dạng"
    return Issue(path, key.line, key.column, IssueCode.BAD_VALUE, message, remedy)
