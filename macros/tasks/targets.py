"""Words of a clause → the targets that it sets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from macros.model.citation import Span
from macros.model.target import Comparison, Target
from macros.tasks.amounts import AMOUNT, FURTHER, OPENING, comparison_of, value_of
from macros.tasks.due import due_in
from macros.vietnamese.normalise import matching_copy, squeeze

_SENTENCE_END = re.compile(r"\.\s{1,9}|\n")
_PART_END = re.compile(r";")
_BEFORE_LENGTH = 90
_SUBJECT_LENGTH = 300
# Đã đạt 95% · chiếm 45% · không đạt sự tín nhiệm của trên 50%
_PAST = re.compile(
    r"(?<!\w)(?:đã|từng|chiếm|(?:không|chưa)\s{1,9}đạt)(?!\w)[^,;:]{0,80}\Z",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\w)năm\s{1,9}([12][0-9]{3})(?![0-9])", re.IGNORECASE)
_SUBJECT_END = re.compile(r"[.:](?!\w)|[()]")
# Kết quả: · Hàng năm,
_BEFORE_SUBJECT = re.compile(
    r"[:(](?!\w)|\A\s{0,9}h[àằ]ng\s{1,9}\w{2,5}\s?,", re.IGNORECASE
)
# - · a) · (ii) · Có tỷ lệ cử tri đi bầu
_MARKER = re.compile(
    r"[\s(*+-]{0,9}(?:[a-zđ]{1,4}\)\s{0,9})?(?:có\s{1,9})?", re.IGNORECASE
)
# Đến năm 2030, có 80% hộ dân · Phấn đấu đến hết năm 2026, tỷ lệ hộ nghèo còn 2%
_AIM = re.compile(r"\s{0,9}(?:phấn\s{1,9}đấu\s{1,9})?đến(?!\w)", re.IGNORECASE)
_AROUND = " \t\n,;.:-+*()"
_LAST_WORD = re.compile(r"\s(?:và|hoặc|trong đó)\Z", re.IGNORECASE)
_FIGURE = re.compile(r"[0-9]")
_MAY_SET = re.compile(r"[\d&]")  # &#49; is a figure, too


@dataclass(frozen=True, slots=True)
class _Amount:
    """An amount that is a target: from the words before it to its unit."""

    span: Span
    comparison: Comparison
    value: Decimal
    upper: Decimal | None
    unit: str
    is_further: bool = False  # of a list: "không quá 01 tập thể, 03 cá nhân"


def targets_in(text: str, years: tuple[int, int]) -> tuple[Target, ...]:
    """Return the targets that *text* sets, in its order.

    *years* are those of the plan, as for `due_in`. Results that were reached, terms,
    prices and marks are none.
    """
    if not _MAY_SET.search(text):
        return ()
    copy = matching_copy(text)
    found: list[Target] = []
    for sentence in _pieces(copy.text, Span(0, len(copy.text)), _SENTENCE_END):
        where = sentence.start, sentence.end
        # Figures are found fast, and amounts have them.
        if not (_FIGURE.search(copy.text, *where) and AMOUNT.search(copy.text, *where)):
            continue
        for part in _pieces(copy.text, sentence, _PART_END):
            amounts = tuple(_amounts(copy.text, part, years))
            if not amounts:
                continue
            due = due_in(copy.text[part.start : part.end], years)
            due = due or due_in(copy.text[sentence.start : sentence.end], years)
            subject = ""
            for at, amount in enumerate(amounts):
                start, own_subject, end = _subject(copy.text, part, amounts, at)
                subject = own_subject or subject
                span = Span(copy.origin[start], copy.origin[end])
                found.append(
                    Target(
                        span=span,
                        words=squeeze(text[span.start : span.end]),
                        comparison=amount.comparison,
                        value=amount.value,
                        upper=amount.upper,
                        unit=amount.unit,
                        subject=subject,
                        period=due.deadline if due else None,
                    )
                )
    return tuple(found)


def is_aim(sentence: str, at: int, years: tuple[int, int]) -> bool:
    """Tell whether the time at an offset is that by which a target is to be reached."""
    if not _AIM.match(sentence, at):
        return False
    return "%" in sentence or bool(targets_in(sentence, years))


def _pieces(text: str, whole: Span, end: re.Pattern[str]) -> Iterator[Span]:
    start = whole.start
    for stop in end.finditer(text, whole.start, whole.end):
        yield Span(start, stop.start())
        start = stop.end()
    yield Span(start, whole.end)


def _amounts(text: str, part: Span, years: tuple[int, int]) -> Iterator[_Amount]:
    last: _Amount | None = None
    for found in AMOUNT.finditer(text, part.start, part.end):
        window = text[max(part.start, found.start() - _BEFORE_LENGTH) : found.start()]
        comparison = comparison_of(found, window)
        opening = OPENING.search(window)
        start = found.start() - (len(opening[0]) if opening else 0)
        further = FURTHER.match(text, last.span.end, part.end) if last else None
        goes_on = further is not None and further.start("value") == found.start()
        if last and goes_on and comparison is None:
            comparison, start = last.comparison, found.start()
        elif comparison is None or _is_past(window, years):
            last = None
            continue
        last = _Amount(
            Span(start, found.end()),
            comparison,
            value_of(found["value"]),
            value_of(found["upper"]) if found["upper"] else None,
            squeeze(found["unit"]),
            is_further=goes_on,
        )
        yield last


def _is_past(window: str, years: tuple[int, int]) -> bool:
    old = any(int(year) < years[0] for year in _YEAR.findall(window))
    return old or _PAST.search(window) is not None


def _subject(
    text: str, part: Span, amounts: tuple[_Amount, ...], at: int
) -> tuple[int, str, int]:
    """Return where a target's words start, what it is about, and where they end.

    Of what stands behind the amount, or in front: "tỷ lệ cử tri đi bầu đạt 98%".
    """
    amount = amounts[at].span
    limit = amounts[at + 1].span.start if at + 1 < len(amounts) else part.end
    limit = min(limit, amount.end + _SUBJECT_LENGTH)
    stop = _SUBJECT_END.search(text, amount.end, limit)
    behind = text[amount.end : stop.start() if stop else limit].rstrip(_AROUND)
    behind = _LAST_WORD.sub("", behind).rstrip(_AROUND)
    if behind.strip(_AROUND) and not behind.startswith(tuple(",;:.()")):
        return amount.start, squeeze(behind), amount.end + len(behind)
    if amounts[at].is_further:
        return amount.start, "", amount.end
    floor = amounts[at - 1].span.end if at else part.start
    floor = max(floor, amount.start - _SUBJECT_LENGTH)
    front = text[floor : amount.start]
    heads = [head.end() for head in _BEFORE_SUBJECT.finditer(front)]
    marker = _MARKER.match(front, heads[-1] if heads else 0)
    front = front[marker.end() if marker else 0 :].lstrip(_AROUND)
    return amount.start - len(front), squeeze(front.rstrip(_AROUND)), amount.end
