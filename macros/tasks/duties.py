"""Duties that set no time: sentences that begin with the bodies whose they are."""

import re
from collections.abc import Iterator, Mapping

from macros.model.citation import Span
from macros.model.clause import Clause
from macros.model.schedule import Unscheduled
from macros.tasks.part import Part, sentences, words_start
from macros.tasks.unit_names import UnitNames, gives_duty

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


def duties(clause: Clause, names: UnitNames) -> Iterator[Part]:
    """Read the duties of a paragraph that sets no time: bodies, then what they do.

    A sentence that names no body goes on with the duty before it.
    """
    start, end = words_start(clause), 0
    lead: tuple[str, ...] = ()
    for sentence in sentences(clause.text, start):
        found, after = names.list_at(clause.text, sentence.start)
        if found and gives_duty(clause.text, after):
            if lead:
                yield Part(Span(start, end), Unscheduled(), "", lead, ())
            start, lead = sentence.start, found
        end = sentence.end
    if lead:
        yield Part(Span(start, end), Unscheduled(), "", lead, ())
