"""A form (biểu mẫu) that a plan tells bodies to fill in, as a text names it."""

from dataclasses import dataclass, replace

from macros.model.citation import Span


@dataclass(frozen=True, slots=True)
class FormMention:
    """One form as a text names it.

    `code` is "PKS03" or "01/BC", without blanks. `exact` are the words of `span`:
    the word for a form with its code ("mẫu PKS03"), of the further forms of a list
    their own part alone.
    """

    span: Span
    code: str
    exact: str

    def moved(self, by: int) -> "FormMention":
        """Return the mention where its text stands *by* letters into a longer one."""
        return replace(self, span=self.span.moved(by))
