"""A clerk's note under its words: {: due="2021-34" lead="Sở Nội vụ; Sở Y tế" }."""

import re
from collections.abc import Collection

from macros.model.clause import Override
from macros.model.edtf_deadline import deadline_of
from macros.model.issue import Issue, IssueCode
from macros.sources.inline import SourceLine
from macros.sources.register_ids import unknown_topic
from macros.vietnamese.normalise import squeeze

# Braces may stand within it: due="{2026-03,2026-06}".
LINE = re.compile(r"\{:(?P<pairs>.*)\}")
# ## 1. Nhiệm vụ chung {: lead="Sở Nội vụ" }
AT_END = re.compile(r"(?<![ \t])[ \t]+(?P<note>\{:[^\n]*\})\Z")
_PAIR = re.compile(r"\s*(?P<key>[a-z]+)\s*=\s*\"(?P<value>[^\"]*)\"")
_NAME = re.compile(r"[^;\s]+(?:\s+[^;\s]+)*")
_KEYS = ("due", "lead", "support", "topic")
_Names = tuple[re.Match[str], ...]  # each with its place in the line


def read_override(
    path: str, line: SourceLine, topics: Collection[str], *, heading: bool = False
) -> tuple[Override | None, list[Issue]]:
    """Return what the line says, or None and what is wrong with it.

    `topics` are the ids that the register knows; a *heading* has none.
    """
    found = LINE.fullmatch(line.text)
    at, end = found.span("pairs") if found else (0, 0)
    values: dict[str, re.Match[str]] = {}
    while pair := _PAIR.match(line.text, at, end):
        values[pair["key"]] = pair
        at = pair.end()
    wrong = _mistake(values, line.text[at:end].strip())
    if heading and not wrong and "topic" in values:
        wrong = "Chủ đề ghi dưới từng đoạn, không ghi dưới tiêu đề"
    if wrong:
        return None, [_issue(path, line, wrong)]
    named = _names(values.get("topic"))
    unknown = [name for name in named or () if name[0] not in topics]
    override = Override(
        due=squeeze(values["due"]["value"]) if "due" in values else None,
        lead=_words(_names(values.get("lead"))),
        support=_words(_names(values.get("support"))),
        topics=_words(named),
        line=line.line,
    )
    return override, [_unknown(path, line, name, topics) for name in unknown]


def stray_note(path: str, line: SourceLine) -> Issue:
    """Return the issue of a note that stands below no paragraph."""
    return _issue(path, line, "Dòng ghi đè không đứng ngay dưới một đoạn")


def _issue(path: str, line: SourceLine, wrong: str) -> Issue:
    remedy = (
        'Viết như {: due="2021-34" lead="Sở Nội vụ" support="Sở Y tế; Sở Tư pháp" }'
        ', hoặc {: topic="ma-chu-de" }, ngay dưới đoạn; dưới tiêu đề thì không ghi '
        "topic; thời gian theo EDTF, các cơ quan, chủ đề cách nhau bằng dấu chấm phẩy"
    )
    return Issue(path, line.line, line.column, IssueCode.BAD_OVERRIDE, wrong, remedy)


def _unknown(
    path: str, line: SourceLine, name: re.Match[str], topics: Collection[str]
) -> Issue:
    column = line.column + name.start()
    code = IssueCode.UNKNOWN_TOPIC
    return Issue(path, line.line, column, code, *unknown_topic(name[0], topics))


def _mistake(values: dict[str, re.Match[str]], rest: str) -> str:
    unknown = [key for key in values if key not in _KEYS]
    if rest or not values:
        return "Dòng ghi đè không đúng dạng"
    if unknown:
        return f"Dòng ghi đè có khóa lạ “{unknown[0]}”"
    due = squeeze(values["due"]["value"]) if "due" in values else ""
    if deadline_of(due) is None:
        return f"Thời gian “{due}” không phải là thời hạn theo EDTF"
    return ""


def _names(pair: re.Match[str] | None) -> _Names | None:
    """Return the names in a value, apart by semicolons; None without a value."""
    if pair is None:
        return None
    return tuple(_NAME.finditer(pair.string, *pair.span("value")))


def _words(names: _Names | None) -> tuple[str, ...] | None:
    return None if names is None else tuple(squeeze(name[0]) for name in names)
