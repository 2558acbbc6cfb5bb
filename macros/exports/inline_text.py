"""The words of a clause with what the site knows of them: links, notes, styles."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from macros.exports.printed_words import printed_words
from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.frame.signs import sign_link
from macros.model.citation import Span
from macros.model.clause import Clause
from macros.model.plan import Erratum
from macros.model.reference import Reference
from macros.model.resolution import Ambiguous, Linked
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.slug import slug
from macros.views.signs import change, dispute
from macros.words.labels import work_heading
from macros.words.signs import Sign


@dataclass(frozen=True, slots=True)
class _Mark:
    """What wraps a range of letters: called with the markup of those letters."""

    span: Span
    wrap: Callable[[Html], Html]
    after: Html = EMPTY  # stands behind the last letter of the range


def abbreviation_pattern(abbreviations: dict[str, str]) -> re.Pattern[str]:
    """Return what finds an abbreviation as a word, not within a symbol."""
    words = "|".join(
        re.escape(a) for a in sorted(abbreviations, key=lambda a: (-len(a), a))
    )
    return re.compile(rf"(?<![\w/-])(?:{words})(?![\w/]|-[A-ZĐ])" if words else r"(?!)")


@dataclass(frozen=True, slots=True)
class InlineText:
    """Renders clauses of one plan on one page.

    `in_place` is False for a clause quoted on another page, where a footnote's call
    has no note to lead to.
    """

    library: Library
    links: Links
    abbreviations: re.Pattern[str]
    in_place: bool = True

    def clause(
        self, clause: Clause, plan_id: str, errata: tuple[tuple[int, Erratum], ...]
    ) -> Html:
        """Return the words of *clause*; *errata* are its notes with their numbers."""
        return self.span(clause, plan_id, errata, Span(0, len(clause.text)))

    def span(
        self,
        clause: Clause,
        plan_id: str,
        errata: tuple[tuple[int, Erratum], ...],
        span: Span,
    ) -> Html:
        """Return a part of the words of *clause*."""
        references = self.library.references_in.get((plan_id, clause.id), ())
        notes = [_note(n.span, n.label) for n in clause.notes if self.in_place]
        marks = [m for r in references if (m := self._link(r))]
        links = _without_overlap([_ended_by(notes, mark) for mark in marks])
        slips = _without_overlap([_erratum(n, erratum) for n, erratum in errata])
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
        for found in self.abbreviations.finditer(words):
            meaning = self.library.registers.abbreviations[found[0]]
            parts += [
                printed_words(words[at : found.start()]),
                el("abbr", found[0], title=meaning),
            ]
            at = found.end()
        return join([*parts, printed_words(words[at:])])

    def _link(self, reference: Reference) -> _Mark | None:
        citation, resolution = reference.mention.citation, reference.resolution
        if isinstance(resolution, Linked):
            work = self.library.works[resolution.work_id]
            href, heading = self.links.work(work.id), work_heading(work)
            about = f"{heading} – {work.subject}" if work.subject else heading

            def linked(inner: Html) -> Html:
                return el(
                    "a",
                    inner,
                    class_="lib-cite",
                    href=href,
                    data_cites=work.id,
                    title=about,
                )

            signs = join(sign_link(s, self.links) for s in self._signs(reference, work))
            return _Mark(citation.anchor, linked, signs)
        if isinstance(resolution, Ambiguous):
            shared = "số" if citation.number else "cách gọi"
            count = len(resolution.candidates)
            about = f"Chưa xác định: có {count} văn bản mang {shared} này"

            def open_ended(inner: Html) -> Html:
                return el("span", inner, class_="lib-doubt", title=about)

            return _Mark(citation.anchor, open_ended)
        return None

    def _signs(self, reference: Reference, work: Work) -> Iterator[Sign]:
        """Yield the signs: sources disagree about a mention, its work has changed."""
        finding = self.library.disputes.get(reference.mention)
        if finding:
            yield dispute(finding)
        changed = change(self.library, work)
        if changed:
            yield changed


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
