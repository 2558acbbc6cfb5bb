"""The lists of a whole library, each made once; long ones have pages of their own."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property, partial

from macros.frame.markup import Html
from macros.frame.page import Links, Page, PageMakers
from macros.frame.source_links import SourceLinks
from macros.model.contradiction import Contradiction
from macros.model.gap import Gap
from macros.model.plan import Plan
from macros.model.work import Work
from macros.pages.directive.list_page import browse_directives, directive_list
from macros.pages.directive.sheet_page import directive_sheet
from macros.pages.directive.shelves_view import LibraryDirectives, shown_on
from macros.pages.directive.value import DirectiveRow
from macros.pages.directive.words import Dimension
from macros.pages.gaps import view as gaps_view
from macros.pages.gaps.page import GapList
from macros.pages.index import contradictions_view
from macros.pages.index.contradictions_page import (
    contradiction_index,
    contradiction_list,
    contradiction_sheet,
)
from macros.pages.index.matrix_page import matrix_sheet, matrix_table
from macros.pages.index.matrix_view import citation_matrix, matrix_sheets
from macros.pages.index.page import index_list, index_sheet
from macros.pages.index.shelves_view import LibraryIndex
from macros.pages.index.view import Order
from macros.pages.plan.list_page import plan_index, plan_list, plan_sheet
from macros.pages.plan.list_view import plan_cards, plan_sheets
from macros.pages.unit.list_page import unit_list
from macros.pages.unit.list_view import UnitLists
from macros.parts.shelves.split import index_of_sheets
from macros.parts.shelves.value import Item, Sheet
from macros.parts.tasks.view import LibraryTasks
from macros.registry.gaps import gaps_of
from macros.registry.library import Library

# The orders of the index whose documents have pages by the same dimension.
_ORDERS = {
    Order.TYPE: Dimension.TYPE,
    Order.ISSUER: Dimension.ISSUER,
    Order.YEAR: Dimension.YEAR,
}


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class LibraryLists:
    """What the landing pages list of *library*, and the pages of long lists.

    `sources` says where the files of the library lie.
    """

    library: Library
    sources: SourceLinks = field(default_factory=SourceLinks)

    @cached_property
    def tasks(self) -> LibraryTasks:
        """The tasks of the library, looked up once for all pages."""
        return LibraryTasks(self.library)

    @cached_property
    def bodies(self) -> UnitLists:
        """The list of bodies, whole or in parts."""
        return UnitLists(self.library)

    @cached_property
    def every_gap(self) -> tuple[Gap, ...]:
        """What the library does not tell."""
        return gaps_of(self.library)

    @cached_property
    def pages(self) -> PageMakers:
        """What makes each page of a long list, by its address."""
        directives = self._directives.sheets.items()
        by_dimension = (
            _makers(sheets, partial(_directive_sheet, dimension))
            for dimension, sheets in directives
        )
        return {
            address: make
            for makers in (
                *by_dimension,
                _makers(self._index.sheets, self._index_sheet),
                _makers(self._matrix_sheets, self._matrix_sheet),
                _makers(self._contradiction_sheets, self._contradiction_sheet),
                _makers(self._gap_sheets, self._gap_sheet),
                _makers(self._plan_sheets, self._plan_sheet),
            )
            for address, make in makers.items()
        }

    def plans(self, links: Links) -> Html:
        """Return all plans."""
        if index := index_of_sheets(self._plan_sheets):
            return plan_index(index, links)
        cards = plan_cards(self.library, self.library.plans.values())
        return plan_list(cards, links, has_plans=bool(cards))

    def browse(self, links: Links) -> Html:
        """Return the ways to browse directives."""
        return browse_directives(self._directives.ways, links)

    def directives(self, links: Links, dimension: Dimension | None = None) -> Html:
        """Return all directives, in groups of a dimension."""
        return directive_list(self._directives.listed(dimension), links)

    def mentions(self, links: Links, order: Order) -> Html:
        """Return all documents with the places that cite them."""
        dimension = _ORDERS.get(order)
        places = self._directives.places(dimension) if dimension else {}
        return index_list(self._index.listed(order, places), links)

    def matrix(self, links: Links) -> Html:
        """Return the table of all documents and plans."""
        index = index_of_sheets(self._matrix_sheets)
        works = () if index else self.library.works.values()
        plans = self.library.plans.values()
        return matrix_table(citation_matrix(self.library, plans, works, index), links)

    def contradictions(self, links: Links) -> Html:
        """Return every place where sources disagree."""
        if index := index_of_sheets(self._contradiction_sheets):
            return contradiction_index(index, links)
        found = self.library.contradictions
        sections = contradictions_view.contradiction_sections(self.library, found)
        return contradiction_list(sections, links)

    def gaps(self, links: Links, *, with_guide: bool) -> Html:
        """Return every gap, with ways to the guide where the site has it."""
        gap_list = GapList(links, self.sources, with_guide=with_guide)
        if index := index_of_sheets(self._gap_sheets):
            return gap_list.index(index)
        return gap_list.render(gaps_view.gap_sections(self.library, self.every_gap))

    def units(self, links: Links) -> Html:
        """Return all bodies of the register."""
        return unit_list(self.bodies.view(self.bodies.whole), links)

    @cached_property
    def _directives(self) -> LibraryDirectives:
        return LibraryDirectives(self.library)

    @cached_property
    def _index(self) -> LibraryIndex:
        return LibraryIndex(self.library)

    @cached_property
    def _matrix_sheets(self) -> tuple[Sheet[Work], ...]:
        return matrix_sheets(self.library)

    @cached_property
    def _contradiction_sheets(self) -> tuple[Sheet[Contradiction], ...]:
        return contradictions_view.contradiction_sheets(self.library)

    @cached_property
    def _gap_sheets(self) -> tuple[Sheet[Gap], ...]:
        return gaps_view.gap_sheets(self.library, self.every_gap)

    @cached_property
    def _plan_sheets(self) -> tuple[Sheet[Plan], ...]:
        return plan_sheets(self.library)

    def _index_sheet(self, sheet: Sheet[Work]) -> Page:
        return index_sheet(sheet, self._index.shown_on(sheet))

    def _matrix_sheet(self, sheet: Sheet[Work]) -> Page:
        plans = self.library.plans.values()
        return matrix_sheet(sheet, citation_matrix(self.library, plans, sheet.items))

    def _contradiction_sheet(self, sheet: Sheet[Contradiction]) -> Page:
        most = contradictions_view.SHOWN
        sections = contradictions_view.contradiction_sections(
            self.library, sheet.items, most
        )
        return contradiction_sheet(sheet, sections)

    def _gap_sheet(self, sheet: Sheet[Gap]) -> Page:
        most = gaps_view.SHOWN
        (section,) = gaps_view.gap_sections(self.library, sheet.items, most)
        gap_list = GapList(Links(sheet.address), self.sources, with_guide=False)
        return gap_list.sheet(sheet, section)

    def _plan_sheet(self, sheet: Sheet[Plan]) -> Page:
        return plan_sheet(sheet, plan_cards(self.library, sheet.items))


def _makers(
    sheets: Iterable[Sheet[Item]], make: Callable[[Sheet[Item]], Page]
) -> PageMakers:
    return {sheet.address: partial(make, sheet) for sheet in sheets}


def _directive_sheet(dimension: Dimension, sheet: Sheet[DirectiveRow]) -> Page:
    return directive_sheet(sheet, shown_on(sheet), dimension)
