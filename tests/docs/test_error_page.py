"""The page on errors against the codes: each example has its issue."""

import re
from collections.abc import Callable

import pytest

from macros.model.issue import Issue, IssueCode, Severity
from tests.docs.papers import (
    FILE,
    GUIDE,
    HEAD,
    REGISTERS,
    blocks,
    issues_of,
    read,
    sections,
    whole_directive,
)


def in_body(example: str) -> dict[str, bytes]:
    return {FILE: f"{HEAD}\n{example}".encode()}


def in_head(example: str) -> dict[str, bytes]:
    """Put the lines of the example in the place of the key that they begin with."""
    key = example.partition(":")[0]
    kept = [line for line in HEAD.splitlines()[1:] if not line.startswith(f"{key}:")]
    head = "\n".join(["---", *example.splitlines(), *kept])
    return {FILE: f"{head}\n\nĐoạn một.\n".encode()}


def whole(example: str) -> dict[str, bytes]:
    return {FILE: example.encode()}


def in_utf16(example: str) -> dict[str, bytes]:
    return {FILE: f"{HEAD}\n{example}".encode("utf-16")}


def in_second_plan(example: str) -> dict[str, bytes]:
    return in_head(example) | {"ke-hoach/vi-du-2.md": in_head(example)[FILE]}


def in_register(example: str) -> dict[str, bytes]:
    path = "danh-muc/co-quan.yml"
    return {path: REGISTERS[path] + b"\n" + example.encode()}


def in_progress(example: str) -> dict[str, bytes]:
    return {"danh-muc/tien-do.yml": example.encode()}


def in_path(example: str) -> dict[str, bytes]:
    path = example.strip().removeprefix("plans/")
    return {path: REGISTERS.get(path, b"")}


def in_settings(example: str) -> dict[str, bytes]:
    return {"mkdocs.yml": example.encode()}


def in_unit(example: str) -> dict[str, bytes]:
    entry = "vi-du:\n  ten: Cơ quan Ví Dụ\n  cap: huyen\n  he_thong: dang\n"
    return in_register(entry + example)


PLACED: dict[IssueCode, Callable[[str], dict[str, bytes]]] = {
    IssueCode.NOT_UTF8: in_utf16,
    IssueCode.LEGACY_ENCODING: in_body,
    IssueCode.GARBLED: in_body,
    IssueCode.ODD_LETTER: in_body,
    IssueCode.NO_FRONT_MATTER: whole,
    IssueCode.UNCLOSED_FRONT_MATTER: whole,
    IssueCode.UNKNOWN_PLACE: in_unit,
    IssueCode.UNKNOWN_DIRECTIVE: whole_directive,
    IssueCode.DUPLICATE_ID: in_second_plan,
    IssueCode.DUPLICATE_ADDRESS: in_body,
    IssueCode.DUPLICATE_NAME: in_register,
    IssueCode.EMPTY_BODY: whole,
    IssueCode.HEADING_DOUBT: in_body,
    IssueCode.TABLE_DOUBT: in_body,
    IssueCode.LEFTOVER: in_body,
    IssueCode.REPEATED_NUMBER: in_body,
    IssueCode.IMPOSSIBLE_DAY: in_body,
    IssueCode.UNREAD_TIME: in_body,
    IssueCode.EXTRA_BODY: whole_directive,
    IssueCode.UNKNOWN_TASK: in_progress,
    IssueCode.UNREAD_FILE: in_path,
    IssueCode.BAD_OVERRIDE: in_body,
    IssueCode.BAD_NOTE: in_body,
    IssueCode.UNCERTAIN_NUMBER: in_body,
    IssueCode.AMBIGUOUS_CITATION: in_body,
    IssueCode.PLACE_DOUBT: in_body,
    IssueCode.CONTRADICTION: in_body,
    IssueCode.TASK_WITHOUT_UNIT: in_body,
    IssueCode.UNTOLD_BODY: in_body,
    IssueCode.UNREAD_ORDER: in_body,
    IssueCode.OFF_ANNIVERSARY: in_body,
    IssueCode.REVERSED_RELATION: in_body,
    IssueCode.BAD_CONTRAST: in_settings,
}


@pytest.fixture(scope="module")
def error_sections() -> dict[str, str]:
    """Return the sections of the page on errors, by the id of their headings."""
    found = {}
    for heading, words in sections(read(GUIDE / "loi.md")).items():
        name = re.search(r"\{#([a-z0-9-]+)\}$", heading)
        assert name, heading
        found[name[1]] = words
    return found


def test_the_page_on_errors_has_a_section_for_each_code_and_no_other(
    error_sections: dict[str, str],
) -> None:
    assert list(error_sections) == [code.value for code in IssueCode]


@pytest.mark.parametrize("code", IssueCode)
def test_a_section_names_its_code_and_whether_it_is_an_error(
    code: IssueCode, error_sections: dict[str, str]
) -> None:
    severity = Issue("", 1, 1, code, "", "").severity
    kind = "lỗi" if severity is Severity.ERROR else "chỗ nghi ngờ"
    assert error_sections[code].strip().startswith(f"`{code}`, {kind}.")


@pytest.mark.parametrize("code", IssueCode)
def test_the_example_of_a_section_has_the_issue_and_its_remedy_has_not(
    code: IssueCode, error_sections: dict[str, str]
) -> None:
    place = PLACED.get(code, in_head)
    wrong, *right = blocks(error_sections[code])
    assert {issue.code for issue in issues_of(place(wrong))} == {code}
    for example in right:
        assert issues_of(place(example)) == ()
