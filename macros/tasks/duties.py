"""Duties that set no last day: sentences that begin with the bodies whose they are."""

import re
from collections.abc import Iterator, Mapping

from macros.model.citation import Span
from macros.model.clause import Clause
from macros.model.schedule import Unscheduled
from macros.tasks.due import due_in
from macros.tasks.part import Part, sentences, words_start
from macros.tasks.unit_names import UnitNames, gives_duty
from macros.vietnamese.normalise import squeeze

# Sections that say why, not what: what bodies "must" there is no task of theirs.
_REASONS = re.compile(
    r"(?<!\w)(?:mục đích|yêu cầu|quan điểm|căn cứ|sự cần thiết|tình hình|thực trạng"
    r"|kết quả|đánh giá chung|hạn chế|nguyên nhân|phạm vi|đối tượng)(?!\w)",
    re.IGNORECASE,
)


def gives_reasons(clause: Clause, headings: Mapping[str, str]) -> bool:
    """Tell whether a clause stands before the first heading or among the reasons."""
    above = [headings[part] for part in clause.path if part in headings]
    return not above or any(map(_REASONS.search, above))


def duties(clause: Clause, names: UnitNames, years: tuple[int, int]) -> Iterator[Part]:
    """Read the duties of a paragraph that sets no last day: bodies, then what they do.

    A sentence that names no body goes on with the duty before it.
    """
    start, end = words_start(clause), 0
    lead: tuple[str, ...] = ()
    for sentence in sentences(clause.text, start):
        found, after = names.list_at(clause.text, sentence.start)
        if found and gives_duty(clause.text, after):
            if lead:
                yield _duty(clause, Span(start, end), lead, years)
            start, lead = sentence.start, found
        end = sentence.end
    if lead:
        yield _duty(clause, Span(start, end), lead, years)


def _duty(
    clause: Clause, span: Span, lead: tuple[str, ...], years: tuple[int, int]
) -> Part:
    due = due_in(clause.text[span.start : span.end], years)
    if due is None:
        return Part(span, Unscheduled(), "", lead, ())
    start = span.start
    words = clause.text[start + due.span.start : start + due.span.end]
    return Part(span, due.deadline, squeeze(words), lead, ())
