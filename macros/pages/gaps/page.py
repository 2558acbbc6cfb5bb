"""Gaps as markup: how many of each kind, what they mean, where each can be mended."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from macros.frame.cited_where import cited_where
from macros.frame.filters import filter_attributes, filter_form
from macros.frame.markup import Html, el, join, text
from macros.frame.page import Links, Page, Parent
from macros.frame.source_links import SourceLinks
from macros.model.gap import Gap
from macros.pages.gaps.view import ANCHOR, FACETS, GapGroup, GapLine, GapSection
from macros.pages.gaps.words import MEANINGS, TITLES
from macros.parts.shelves.page import index_of, sheet_page
from macros.parts.shelves.value import Index, Sheet
from macros.words.addresses import GAPS
from macros.words.facet import differing

LIST_ID = "danh-sach-khoang-trong"
TITLE = "Khoảng trống"
_NOUN = "khoảng trống"
_LONG = 30  # lines; the groups of a longer section are folded


@dataclass(frozen=True, slots=True)
class GapList:
    """Lists of gaps as seen from one page; `with_guide`: the site has the guide."""

    links: Links
    sources: SourceLinks
    with_guide: bool = True

    def render(self, sections: Sequence[GapSection]) -> Html:
        """Return the filters, the counts and a section for each kind."""
        if not sections:
            return el("p", "Không thấy khoảng trống nào.", class_="lib-empty")
        found = [
            line.facets
            for section in sections
            for group in section.groups
            for line in group.lines
        ]
        return join(
            [
                filter_form(LIST_ID, _NOUN, FACETS, found),
                el(
                    "div",
                    el("ul", *map(_overview, sections), class_="lib-gap-counts"),
                    *map(self._section, sections),
                    id=LIST_ID,
                    class_="lib-gap-list",
                ),
            ]
        )

    def index(self, index: Index) -> Html:
        """Return what leads to the gaps where they are many."""
        return index_of(index, _NOUN, self.links, LIST_ID)

    def sheet(self, sheet: Sheet[Gap], section: GapSection) -> Page:
        """Return a page of gaps that are many: those of one kind."""
        found = [line.facets for group in section.groups for line in group.lines]
        section = _with_facets(section, differing(found, FACETS))
        body = el("div", *self._body(section), id=LIST_ID, class_="lib-gap-list")
        content = join([filter_form(LIST_ID, _NOUN, FACETS, found), body])
        return sheet_page(sheet, Parent(GAPS, TITLE), _NOUN, content)

    def _section(self, section: GapSection) -> Html:
        heading = el(
            "h2",
            TITLES[section.kind],
            _count(section.kind, section.count),
            id=f"{ANCHOR}{section.kind}",
        )
        body = self._body(section)
        return el("section", heading, *body, data_filter_group=section.kind)

    def _body(self, section: GapSection) -> Iterable[Html]:
        words = MEANINGS[section.kind]
        guide: Html | None = None
        if self.with_guide:
            link = el("a", words.guide_title, href=self.links.to(words.guide))
            guide = join([" Hướng dẫn: ", link, "."])
        folded = section.count > _LONG
        yield el("p", words.meaning)
        yield el("p", el("strong", "Cách bổ sung: "), *_with_code(words.mend), guide)
        for group in section.groups:
            yield self._group(section, group, folded=folded)

    def _group(self, section: GapSection, group: GapGroup, *, folded: bool) -> Html:
        key = f"{section.kind}--{group.key}"
        heading = el("h3", group.label, _count(key, len(group.lines)))
        items = (
            el("li", *self._line(line), **filter_attributes(line.facets))
            for line in group.lines
        )
        return el(
            "details" if folded else "section",
            el("summary", heading) if folded else heading,
            el("ul", *items, class_="lib-gaps"),
            class_="lib-fold" if folded else None,
            data_filter_group=key,
            data_filter_fold=folded,
        )

    def _line(self, line: GapLine) -> Iterable[Html]:
        """Yield what a gap is about, where documents are cited, the place to mend."""
        kind = "lib-where" if line.is_place else None
        name = el("a", line.name, href=self.links.to(line.address), class_=kind)
        more = f"“{line.quoted}”" if line.quoted else line.subject
        notes = "; ".join(line.notes)
        yield el(
            "p",
            name,
            f" {more}" if more else None,
            el("span", f" ({notes})", class_="lib-count") if notes else None,
        )
        for cited in line.cited:
            yield cited_where(cited, self.links)
        if line.more:
            yield el("p", line.more, class_="lib-entry-places")
        place = self.sources.place(line.path, line.line)
        yield el("p", "Bổ sung ở ", place, class_="lib-gap-place")


def _with_facets(section: GapSection, names: Sequence[str]) -> GapSection:
    """Return a section whose gaps have no other facets than those with these names."""
    groups = (
        replace(
            group,
            lines=tuple(
                replace(line, facets={name: line.facets[name] for name in names})
                for line in group.lines
            ),
        )
        for group in section.groups
    )
    return replace(section, groups=tuple(groups))


def _with_code(words: str) -> Iterable[Html]:
    """Yield words, those between backticks as code."""
    for at, part in enumerate(words.split("`")):
        yield el("code", part) if at % 2 else text(part)


def _overview(section: GapSection) -> Html:
    return el(
        "li",
        el("a", TITLES[section.kind], href=f"#{ANCHOR}{section.kind}"),
        ": ",
        el("span", str(section.count), data_filter_count=True),
        data_filter_jump=section.kind,
    )


def _count(key: str, count: int) -> Html:
    """Return a number that follows the filter of the group called *key*."""
    number = el("span", str(count), data_filter_count=True)
    return el("span", " ", number, class_="lib-count", data_filter_jump=key)
