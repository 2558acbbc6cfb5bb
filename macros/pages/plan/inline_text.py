"""The words of a clause with what the site knows of them: links, notes, styles."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.frame.signs import sign_link
from macros.model.citation import Span
from macros.model.plan import Erratum
from macros.pages.plan.abbreviations import Abbreviations
from macros.pages.plan.printed_words import printed_words
from macros.pages.plan.value import CitedSpan, ClauseText
from macros.vietnamese.slug import slug


@dataclass(frozen=True, slots=True)
class _Mark:
    """What wraps a range of letters: called with the markup of those letters."""

    span: Span
    wrap: Callable[[Html], Html]
    after: Html = EMPTY  # stands behind the last letter of the range


@dataclass(frozen=True, slots=True)
class InlineText:
    """Renders clauses on one page.

    `in_place` is False for a clause quoted on another page, where a footnote's call
    has no note to lead to.
    """

    links: Links
    abbreviations: Abbreviations
    in_place: bool = True

    def clause(self, text: ClauseText) -> Html:
        """Return the words of a clause."""
        return self.span(text, Span(0, len(text.clause.text)))

    def span(self, text: ClauseText, span: Span) -> Html:
        """Return a part of the words of a clause."""
        clause = text.clause
        notes = [_note(n.span, n.label) for n in clause.notes if self.in_place]
        marks = map(self._cited, text.cited)
        links = _without_overlap([_ended_by(notes, mark) for mark in marks])
        slips = _without_overlap([_erratum(n, erratum) for n, erratum in text.errata])
        layers = (
            [_with_inner_after(link, slips) for link in links],
            [replace(m, after=EMPTY) if _inside(m, links) else m for m in slips],
            notes,
            *([_Mark(run.span, _wrapper(run.style.value))] for run in clause.styles),
        )
        return self._render(clause.text, span, layers)

    def _render(self, words: str, span: Span, layers: tuple[list[_Mark], ...]) -> Html:
        """Wrap the letters of *span* by the marks of each layer, outermost first."""
        if not layers:
            return self._plain(words[span.start : span.end])
        parts: list[Html] = []
        at = span.start
        for mark in layers[0]:
            start, end = max(mark.span.start, at), min(mark.span.end, span.end)
            if start >= end:
                continue
            parts.append(self._render(words, Span(at, start), layers[1:]))
            parts.append(mark.wrap(self._render(words, Span(start, end), layers[1:])))
            if end == mark.span.end:
                parts.append(mark.after)
            at = end
        parts.append(self._render(words, Span(at, span.end), layers[1:]))
        return join(parts)

    def _plain(self, words: str) -> Html:
        parts: list[Html] = []
        at = 0
        for found in self.abbreviations.pattern.finditer(words):
            meaning = self.abbreviations.meanings[found[0]]
            parts += [
                printed_words(words[at : found.start()]),
                el("abbr", found[0], title=meaning),
            ]
            at = found.end()
        return join([*parts, printed_words(words[at:])])

    def _cited(self, cited: CitedSpan) -> _Mark:
        """Return the link to a document, or the doubt about which is meant."""
        if not cited.work_id:
            return _Mark(cited.span, partial(_doubtful, cited.about))
        href = self.links.work(cited.work_id)
        signs = join(sign_link(sign, self.links) for sign in cited.signs)
        return _Mark(cited.span, partial(_linked, cited, href), signs)


def _linked(cited: CitedSpan, href: str, inner: Html) -> Html:
    return el(
        "a",
        inner,
        class_="lib-cite",
        href=href,
        title=cited.about,
    )


def _doubtful(about: str, inner: Html) -> Html:
    return el("span", inner, class_="lib-doubt", title=about)


def _ended_by(notes: list[_Mark], link: _Mark) -> _Mark:
    """Return *link* up to the first call of a footnote in it, which is a link too."""
    starts = [n.span.start for n in notes if link.span.start < n.span.end]
    end = min([*starts, link.span.end])
    return replace(link, span=Span(link.span.start, max(end, link.span.start)))


def _inside(mark: _Mark, links: list[_Mark]) -> bool:
    """Tell whether *mark* ends within a link, where no second link may stand."""
    return any(link.span.start < mark.span.end <= link.span.end for link in links)


def _with_inner_after(link: _Mark, marks: list[_Mark]) -> _Mark:
    """Return *link*, followed by what should stand behind the marks within it."""
    inner = [mark.after for mark in marks if _inside(mark, [link])]
    return replace(link, after=join([link.after, *inner]))


def _wrapper(name: str) -> Callable[[Html], Html]:
    return lambda inner: el(name, inner)


def _erratum(number: int, erratum: Erratum) -> _Mark:
    end = erratum.start + len(erratum.printed)
    mark = el(
        "a",
        f"[{number}]",
        class_="lib-sic-ref",
        data_added=True,
        href=f"#dinh-chinh-{number}",
        id=f"dc-{number}",
        aria_label=f"Ghi chú đính chính {number}",
    )
    return _Mark(
        Span(erratum.start, end),
        lambda inner: el("span", inner, class_="lib-sic"),
        mark,
    )


def _note(span: Span, label: str) -> _Mark:
    note_id = f"chu-thich-{slug(label)}"
    return _Mark(
        span,
        lambda inner: el(
            "a",
            inner,
            class_="lib-note-ref",
            href=f"#{note_id}",
            id=f"goi-{note_id}",
            aria_label=f"Chú thích {label}",
        ),
    )


def _without_overlap(marks: list[_Mark]) -> list[_Mark]:
    """Return the marks in order, without those that begin inside an earlier one."""
    kept: list[_Mark] = []
    for mark in sorted(marks, key=lambda m: (m.span.start, -m.span.end)):
        if not kept or mark.span.start >= kept[-1].span.end:
            kept.append(mark)
    return kept
