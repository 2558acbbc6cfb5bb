"""What held of a thing on which days, where a source gives a time."""

from dataclasses import dataclass
from datetime import date, timedelta

from macros.model.edtf_deadline import deadline_of
from macros.model.schedule import On, Within
from macros.words.labels import edtf_label

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Phase:
    """What holds from one day to another; None is without an end."""

    first: date | None
    last: date | None
    words: str


@dataclass(frozen=True, slots=True)
class History:
    """The phases of a document, a body or a place, by the name that a reader knows."""

    name: str
    phases: tuple[Phase, ...]


def bounds(time: str) -> tuple[date, date] | None:
    """Return the first and the last day that an EDTF time may mean, None for none."""
    match deadline_of(time):
        case On(day):
            return day, day
        case Within(period):
            return period.first, period.last
        case _:
            return None


def open_phase(time: str, first: date, last: date) -> Phase:
    """Return the days that a source leaves open which gives a month or a year only."""
    return Phase(first, last, f"chưa rõ: nguồn chỉ ghi {edtf_label(time)}")
