"""What holds of any source."""

import re
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from macros.model.clause import Clause
from macros.model.issue import Severity
from macros.sources.body_reader import read_body
from macros.sources.decode import decode
from macros.sources.directive_reader import read_directive
from macros.sources.edtf_dates import is_edtf
from macros.sources.inline import SourceLine, parse_inline
from macros.sources.plan_reader import read_plan
from macros.sources.register_reader import read_registers
from tests.builders import a_registers, a_unit
from tests.plan_folder import (
    DIRECTIVE_KEYS,
    PLAN_KEYS,
    a_directive_source,
    a_plan_source,
)
from tests.properties.strategies import BODIES, TEXTS, damaged

REGISTERS = a_registers(a_unit("ubnd-huyen-cao-loc", "UBND", place_id="cao-loc"))
EDTF = st.from_regex(
    r"(?:[12][0-9]{2}[0-9X](?:-(?:[0-3][0-9]|XX)(?:-(?:[0-3][0-9]|XX))?)?[?~%]?|\.\.)"
    r"(?:/(?:[12][0-9]{3}(?:-[01][0-9](?:-[0-3][0-9])?)?|\.\.)?)?",
    fullmatch=True,
)


def spans_of(clause: Clause) -> list[tuple[int, int]]:
    marked = [run.span for run in clause.styles] + [mark.span for mark in clause.notes]
    return [(span.start, span.end) for span in (*marked, *clause.cells)]


@given(damaged(BODIES) | st.text())
@example("## Phụ lục\n## Phụ lục\n## Phụ lục 2")
@example("1. a\n\n1. b\n\n## 1-2\n\n1. c")
def test_clauses_have_ids_of_their_own_and_spans_inside_their_text(body: str) -> None:
    clauses, _ = read_body("a.md", body, 1, ())
    ids = [clause.id for clause in clauses]
    assert len(set(ids)) == len(ids)
    for clause in clauses:
        assert set(clause.path) <= set(ids)
        assert all(0 <= s <= e <= len(clause.text) for s, e in spans_of(clause))


@given(damaged(BODIES))
def test_every_letter_stands_where_its_clause_says(body: str) -> None:
    clauses, _ = read_body("a.md", body, 1, ())
    lines = body.split("\n")
    for clause in clauses:
        for offset, letter in enumerate(clause.text):
            line, column = clause.source.position(offset)
            assert 1 <= line <= len(lines)
            # What the reader puts in itself: raised figures, blanks and breaks.
            if letter not in " ¹1\n":
                assert lines[line - 1][column - 1] == letter


@given(TEXTS)
def test_inline_marks_only_take_marks_away(text: str) -> None:
    parsed = parse_inline((SourceLine(text, 1, 1),))
    kept = iter(text.replace("\n", " "))
    assert all(
        letter in "⁰¹²³⁴⁵⁶⁷⁸⁹" or letter.isspace() or letter in kept
        for letter in parsed.text
    )
    for run in parsed.styles:
        assert 0 <= run.span.start < run.span.end <= len(parsed.text)


@given(
    st.fixed_dictionaries(
        {key: TEXTS | st.just(value) for key, value in PLAN_KEYS.items()},
        optional={
            "ngay": EDTF | TEXTS,
            "noi_nhan": TEXTS,
            "nguoi_ky": TEXTS,
            "dinh_chinh": TEXTS
            | st.sampled_from(["[{tai: d1, goc: a, loai: loi-goc, lan: 2}]", "[[]]"]),
        },
    ),
    BODIES,
)
def test_a_plan_is_read_or_says_why_not(keys: dict[str, str | None], body: str) -> None:
    source = a_plan_source(body, **keys)
    plan, issues = read_plan("ke-hoach/a.md", source, REGISTERS)
    errors = [i for i in issues if i.severity is Severity.ERROR]
    assert (plan is None) is bool(errors)
    lines = source.count("\n") + 1
    assert all(1 <= issue.line <= lines + 1 and issue.column >= 1 for issue in issues)


@given(
    st.fixed_dictionaries(
        {key: TEXTS | st.just(value) for key, value in DIRECTIVE_KEYS.items()},
        optional={
            "ngay": EDTF | TEXTS,
            "nam": EDTF,
            "nam_ban_hanh": EDTF,
            "dia_ban": TEXTS | st.just("cao-loc"),
            "co_quan": TEXTS | st.just("ubnd-huyen-cao-loc"),
            "ten_goi": TEXTS,
        },
    ),
    st.just("") | BODIES,
)
def test_a_directive_is_read_or_says_why_not(
    keys: dict[str, str | None], body: str
) -> None:
    source = a_directive_source(body, **keys)
    directive, issues = read_directive("van-ban/a.md", source, REGISTERS)
    assert (directive is None) is bool(issues)
    lines = source.count("\n") + 1
    assert all(1 <= issue.line <= lines + 1 and issue.column >= 1 for issue in issues)
    if directive:
        assert directive.sources
        assert not directive.date or directive.year == directive.date.year


@given(st.text() | damaged(st.just("a: {ten: A, cap: tinh, dia_ban: b}\nb: [c]\n")))
def test_registers_are_read_or_say_why_not(text: str) -> None:
    names = ("dia-ban", "co-quan", "chu-de", "viet-tat")
    registers, issues = read_registers({f"danh-muc/{n}.yml": text for n in names})
    assert all(issue.line >= 1 and issue.column >= 1 for issue in issues)
    assert all(
        unit.place_id in registers.places or not unit.place_id
        for unit in registers.units.values()
    )


@given(st.binary() | TEXTS.map(str.encode))
def test_bytes_are_read_or_say_why_not(raw: bytes) -> None:
    text, issues = decode("a.md", raw)
    assert not (text and any(issue.severity is Severity.ERROR for issue in issues))
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]", text)


@given(EDTF | st.text(max_size=12))
def test_a_day_is_taken_if_the_calendar_has_it(text: str) -> None:
    if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        try:
            date.fromisoformat(text)
        except ValueError:
            assert not is_edtf(text)
        else:
            assert is_edtf(text)
    elif is_edtf(text):
        assert re.search("[12][0-9]", text)
