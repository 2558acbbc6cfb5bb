"""Gaps as markup: how many of each kind, what they mean, where each can be mended."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros.frame.cited_where import cited_where
from macros.frame.filters import filter_attributes, filter_form
from macros.frame.markup import Html, el, join, text
from macros.frame.page import Links
from macros.frame.source_links import SourceLinks
from macros.pages.gaps.view import FACETS, GapGroup, GapLine, GapSection
from macros.pages.gaps.words import MEANINGS, TITLES

LIST_ID = "danh-sach-khoang-trong"
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
                filter_form(LIST_ID, "khoảng trống", FACETS, found),
                el(
                    "div",
                    el("ul", *map(_overview, sections), class_="lib-gap-counts"),
                    *map(self._section, sections),
                    id=LIST_ID,
                    class_="lib-gap-list",
                ),
            ]
        )

    def _section(self, section: GapSection) -> Html:
        words = MEANINGS[section.kind]
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
            *(self._group(section, group, folded=folded) for group in section.groups),
            data_filter_group=section.kind,
        )

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
        place = self.sources.place(line.path, line.line)
        yield el("p", "Bổ sung ở ", place, class_="lib-gap-place")


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
