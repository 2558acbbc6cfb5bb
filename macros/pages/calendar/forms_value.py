"""What the table of forms shows."""

from dataclasses import dataclass

from macros.pages.calendar.value import Card
from macros.words.named import Named
from macros.words.quote import Quote


@dataclass(frozen=True, slots=True)
class FormRow:
    """One place that names a form, with the words around it.

    `times` are those at which the form is due, none where the text names none;
    `leads` and `supports` are the bodies of all its tasks, each once.
    """

    code: str
    times: tuple[Named, ...]
    leads: tuple[Named, ...]
    supports: tuple[Named, ...]
    clause: Named
    quote: Quote


@dataclass(frozen=True, slots=True)
class FormList:
    """Rows by code, or the pages of places or plans that have too many of them."""

    rows: tuple[FormRow, ...] = ()
    parts: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True)
class FormsPage:
    """The forms of a place or plan, with the pages above."""

    page: Named
    parents: tuple[Named, ...]
    listed: FormList
