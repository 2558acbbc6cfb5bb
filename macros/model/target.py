"""A target (chỉ tiêu): how much a plan wants to have reached, and by when."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from macros.model.citation import Span
from macros.model.schedule import Deadline


class Comparison(StrEnum):
    """How the result is to stand to the value."""

    AT_LEAST = "at-least"  # ít nhất, từ ... trở lên
    MORE_THAN = "more-than"  # trên
    AT_MOST = "at-most"  # không quá
    LESS_THAN = "less-than"  # dưới
    EXACTLY = "exactly"  # phấn đấu 100%
    RANGE = "range"  # từ 1 - 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One target as the text states it.

    `span` is the place of its `words` in the clause's text. `value` is the lower end
    of a range, `upper` its other end. `unit` is as printed ("%", "mô hình"),
    `subject` the words that say of what. `period` is None where no time is named.
    """

    span: Span
    words: str
    comparison: Comparison
    value: Decimal
    upper: Decimal | None
    unit: str
    subject: str
    period: Deadline | None
