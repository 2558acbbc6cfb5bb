"""Gaps as markup: how many of each kind, what they mean, where each can be mended."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros.exports.filters import filter_attributes, filter_form
from macros.exports.gap_words import WORDS
from macros.exports.index_list import cited_where
from macros.exports.markup import Html, el, join, text
from macros.exports.page import Links
from macros.exports.source_links import SourceLinks
from macros.model.gap import Gap
from macros.registry.library import Library
from macros.views.citation_index import index_entry
from macros.views.facets import Facets
from macros.views.gaps import (
    GAP_FACETS,
    NOTES,
    TITLES,
    GapGroup,
    GapSection,
    gap_facets,
    gap_sections,
)
from macros.views.labels import clause_label, placed_heading
from macros.views.quote import excerpt

ADDRESS = "trich-dan/khoang-trong/"
LIST_ID = "danh-sach-khoang-trong"
_LONG = 30  # lines; the groups of a longer section are folded
_QUOTE = 160  # letters


def gap_hint(count: int, plan_id: str, links: Links) -> Html | None:
    """Return the way from the page of a plan to its gaps, None if it has none."""
    if not count:
        return None
    address = f"{links.to(ADDRESS)}?ke-hoach={plan_id}"
    return el(
        "p",
        el("a", f"{count} khoảng trống", href=address),
        ": những điều thư viện chưa thấy văn bản nêu, và cách bổ sung.",
        class_="lib-gap-hint",
    )


@dataclass(frozen=True, slots=True)
class GapList:
    """Lists of gaps as seen from one page; `with_guide`: the site has the guide."""

    library: Library
    links: Links
    sources: SourceLinks
    with_guide: bool = True

    def render(self, gaps: Sequence[Gap]) -> Html:
        """Return the filters, the counts and a section for each kind."""
        if not gaps:
            return el("p", "Không thấy khoảng trống nào.", class_="lib-empty")
        sections = gap_sections(self.library, gaps)
        found = gap_facets(self.library, gaps)
        facets = dict(zip(gaps, found, strict=True))
        return join(
            [
                filter_form(LIST_ID, "khoảng trống", GAP_FACETS, found),
                el(
                    "div",
                    el("ul", *map(_overview, sections), class_="lib-gap-counts"),
                    *(self._section(section, facets) for section in sections),
                    id=LIST_ID,
                    class_="lib-gap-list",
                ),
            ]
        )

    def _section(self, section: GapSection, facets: dict[Gap, Facets]) -> Html:
        words = WORDS[section.kind]
        guide: Html | None = None
        if self.with_guide:
            link = el("a", words.guide_title, href=self.links.to(words.guide))
            guide = join([" Hướng dẫn: ", link, "."])
        folded = section.count > _LONG
        return el(
            "section",
            el(
                "h2",
                TITLES[section.kind],
                _count(section.kind, section.count),
                id=f"khoang-trong-{section.kind}",
            ),
            el("p", words.meaning),
            el("p", el("strong", "Cách bổ sung: "), *_with_code(words.mend), guide),
            *(
                self._group(section, group, facets, folded=folded)
                for group in section.groups
            ),
            data_filter_group=section.kind,
        )

    def _group(
        self,
        section: GapSection,
        group: GapGroup,
        facets: dict[Gap, Facets],
        *,
        folded: bool,
    ) -> Html:
        key = f"{section.kind}--{group.key}"
        heading = el("h3", group.label, _count(key, len(group.gaps)))
        items = (
            el("li", *self._line(gap), **filter_attributes(facets[gap]))
            for gap in group.gaps
        )
        return el(
            "details" if folded else "section",
            el("summary", heading) if folded else heading,
            el("ul", *items, class_="lib-gaps"),
            class_="lib-fold" if folded else None,
            data_filter_group=key,
            data_filter_fold=folded,
        )

    def _line(self, gap: Gap) -> Iterable[Html]:
        """Yield what a gap is about, where documents are cited, the place to mend."""
        notes = "; ".join(NOTES[note] for note in gap.notes)
        about = el("span", f" ({notes})", class_="lib-count") if notes else None
        yield el("p", *self._subject(gap), about)
        if gap.work_id:
            entry = index_entry(self.library, self.library.works[gap.work_id])
            for mentions in entry.plans:
                yield cited_where(self.library, mentions, self.links)
        place = self.sources.place(gap.path, gap.line)
        yield el("p", "Bổ sung ở ", place, class_="lib-gap-place")

    def _subject(self, gap: Gap) -> Iterable[Html | str]:
        library, links = self.library, self.links
        if gap.work_id:
            work = library.works[gap.work_id]
            name = placed_heading(work, library.registers)
            yield el("a", name, href=links.work(work.id))
            yield f" {excerpt(work.subject, _QUOTE)}" if work.subject else ""
        elif gap.unit_id:
            yield el("a", gap.text, href=links.unit(gap.unit_id))
        elif gap.clause_id:
            href = links.plan(gap.plan_ids[0], gap.clause_id)
            where = clause_label(gap.clause_id)
            yield el("a", where, href=href, class_="lib-where")
            yield f" “{excerpt(gap.text, _QUOTE)}”"
        else:
            yield el("a", gap.text, href=links.plan(gap.plan_ids[0]))


def _with_code(words: str) -> Iterable[Html]:
    """Yield words, those between backticks as code."""
    for at, part in enumerate(words.split("`")):
        yield el("code", part) if at % 2 else text(part)


def _overview(section: GapSection) -> Html:
    return el(
        "li",
        el("a", TITLES[section.kind], href=f"#khoang-trong-{section.kind}"),
        ": ",
        el("span", str(section.count), data_filter_count=True),
        data_filter_jump=section.kind,
    )


def _count(key: str, count: int) -> Html:
    """Return a number that follows the filter of the group called *key*."""
    number = el("span", str(count), data_filter_count=True)
    return el("span", " ", number, class_="lib-count", data_filter_jump=key)
