"""A clerk's note under a paragraph: {: due="2021-34" lead="Sở Nội vụ; Sở Y tế" }."""

import re

from macros.model.clause import Override
from macros.model.edtf_deadline import deadline_of
from macros.model.issue import Issue, IssueCode
from macros.sources.inline import SourceLine
from macros.vietnamese.normalise import squeeze

LINE = re.compile(r"\{:(?P<pairs>[^{}]*)\}")
_PAIR = re.compile(r"\s*(?P<key>[a-z]+)\s*=\s*\"(?P<value>[^\"]*)\"")
_KEYS = ("due", "lead", "support")


def read_override(path: str, line: SourceLine) -> tuple[Override | None, list[Issue]]:
    """Return what the line says, or None and what is wrong with it."""
    found = LINE.fullmatch(line.text)
    rest = found["pairs"] if found else ""
    values: dict[str, str] = {}
    while pair := _PAIR.match(rest):
        values[pair["key"]] = squeeze(pair["value"])
        rest = rest[pair.end() :]
    wrong = _mistake(values, rest.strip())
    if wrong:
        remedy = (
            'Viết như {: due="2021-34" lead="Sở Nội vụ" support="Sở Y tế; Sở Tư pháp" }'
            ", thời gian theo EDTF, các cơ quan cách nhau bằng dấu chấm phẩy"
        )
        code = IssueCode.BAD_OVERRIDE
        return None, [Issue(path, line.line, line.column, code, wrong, remedy)]
    override = Override(
        due=values.get("due"),
        lead=_names(values.get("lead")),
        support=_names(values.get("support")),
        line=line.line,
    )
    return override, []


def _mistake(values: dict[str, str], rest: str) -> str:
    unknown = [key for key in values if key not in _KEYS]
    if rest or not values:
        return "Dòng ghi đè không đúng dạng"
    if unknown:
        return f"Dòng ghi đè có khóa lạ “{unknown[0]}”"
    due = values.get("due", "")
    if deadline_of(due) is None:
        return f"Thời gian “{due}” không phải là thời hạn theo EDTF"
    return ""


def _names(value: str | None) -> tuple[str, ...] | None:
    if value is None:
        return None
    return tuple(name.strip() for name in value.split(";") if name.strip())
