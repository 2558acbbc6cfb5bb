"""The macros: live parts that a page in docs/ may embed.

Arguments are Vietnamese; a wrong one raises ValueError with a sentence that says so.
"""

from collections.abc import Callable
from dataclasses import dataclass

from macros.frame.markup import Html, el, text
from macros.frame.page import Links
from macros.open_data.catalogue import TITLES
from macros.pages.calendar.cycles import cycle_list
from macros.pages.calendar.cycles_view import cycles_of, every_cycle
from macros.pages.calendar.forms import form_content
from macros.pages.calendar.forms_view import form_list
from macros.pages.calendar.this_month import this_month
from macros.pages.calendar.this_month_view import this_month_view
from macros.pages.calendar.years import years_section
from macros.pages.calendar.years_view import year_list
from macros.pages.directive.list_page import directive_list
from macros.pages.directive.list_view import listed_directives
from macros.pages.gaps.page import GapList
from macros.pages.gaps.view import gap_sections
from macros.pages.index.contradictions_page import contradiction_list
from macros.pages.index.contradictions_view import contradiction_sections
from macros.pages.index.matrix_page import matrix_table
from macros.pages.index.matrix_view import citation_matrix
from macros.pages.index.page import index_list
from macros.pages.index.value import IndexList
from macros.pages.index.view import Order, citation_index
from macros.pages.plan.list_page import plan_list
from macros.pages.plan.list_view import newest_cards
from macros.pages.plan.quote_page import quoted_clause
from macros.pages.plan.text_view import clause_quote
from macros.pages.tasks.page import task_list
from macros.pages.tasks.view import task_groups
from macros.pages.topic.columns import TopicColumns
from macros.pages.topic.table import topic_list
from macros.pages.topic.table_view import topic_table
from macros.pages.topic.view import topic_view
from macros.parts.tasks.view import LibraryTasks
from macros.parts.way.page import way_content
from macros.parts.way.view import way
from macros.publish.listings import data_list, figures
from macros.publish.lists import LibraryLists
from macros.registry.library import Library
from macros.search.page import search_page
from macros.site.choose import (
    MacroError,
    chosen_dimension,
    chosen_gaps,
    chosen_months,
    chosen_plans,
    chosen_tasks,
    chosen_works,
    find_work,
    known,
    whole_number,
)
from macros.site.embeds import embed
from macros.site.work_link import work_link
from macros.views.timeline import falls_in

NAMES = (
    "ke_hoach",
    "van_ban",
    "duyet_van_ban",
    "trich",
    "lich",
    "viec_thang_nay",
    "bang_nam",
    "bieu_mau",
    "chu_ky",
    "trich_dan",
    "ma_tran",
    "trien_khai",
    "mau_thuan",
    "khoang_trong",
    "don_vi",
    "chu_de",
    "so_lieu",
    "tep_du_lieu",
    "tim_kiem",
)


@dataclass(frozen=True, slots=True)
class Functions:
    """The macros by name; *links* gives the addresses as seen from the current page.

    *lists* are those of the whole library; a macro without arguments shows one of them.
    """

    lists: LibraryLists
    links: Callable[[], Links]

    @property
    def library(self) -> Library:
        """The library that the macros show."""
        return self.lists.library

    @property
    def tasks(self) -> LibraryTasks:
        """The tasks of the library."""
        return self.lists.tasks

    def ke_hoach(
        self,
        noi: str = "",
        nam: object = "",
        chu_de: str = "",
        nhieu_nhat: object = "",
    ) -> Html:
        """Return a list of plans: of many the newest, with a link to the others."""
        if not any((noi, nam, chu_de, nhieu_nhat)):
            return embed(self.lists.plans(self.links()))
        library = self.library
        plans = chosen_plans(library, noi, nam, chu_de)
        most = len(plans)
        if nhieu_nhat:
            most = whole_number("nhieu_nhat", nhieu_nhat, 1, 1000)
        cards, left = newest_cards(library, plans, most)
        has_plans = bool(library.plans)
        listed = plan_list(cards, self.links(), has_plans=has_plans, left_out=left)
        return embed(listed)

    def van_ban(self, so: str = "", noi: str = "", xep: str = "") -> Html:
        """Return a link to one directive, or a list: of all, of a place, grouped."""
        library, links = self.library, self.links()
        if so and xep:
            raise MacroError("Đối số “xep” không đi cùng đối số “so”.")
        if so:
            return work_link(library, find_work(library, so, noi), links)
        dimension = chosen_dimension(xep)
        if not noi:
            return embed(self.lists.directives(links, dimension))
        works = chosen_works(library, noi=noi)
        return embed(
            directive_list(listed_directives(library, works, dimension), links)
        )

    def duyet_van_ban(self) -> Html:
        """Return the ways to browse directives, each value with its count."""
        return embed(self.lists.browse(self.links()))

    def trich(self, ke_hoach: str, doan: str) -> Html:
        """Return a clause word for word, with its link."""
        library = self.library
        plan = library.plans[known("ke_hoach", ke_hoach, library.plans)]
        clauses = {clause.id: clause for clause in plan.clauses}
        clause = clauses[known("doan", doan, clauses)]
        quote = clause_quote(library, plan, clause)
        return embed(quoted_clause(quote, self.links()))

    def lich(  # noqa: PLR0913 - the arguments of a macro
        self,
        nam: object = "",
        *,
        thang: object = "",
        quy: object = "",
        don_vi: str = "",
        chu_de: str = "",
        ke_hoach: str = "",
    ) -> Html:
        """Return a timeline: all years, or the tasks of a year, quarter or month."""
        library, links = self.library, self.links()
        if not nam and not any((thang, quy, don_vi, chu_de, ke_hoach)):
            listed = year_list(self.tasks, with_bodies=False)
            return embed(years_section(listed, links))
        tasks = library.assignments
        if (thang or quy) and not nam:
            raise MacroError("Đối số “thang” và “quy” cần có đối số “nam”.")
        if nam:
            months = chosen_months(nam, thang, quy)
            tasks = tuple(a for a in tasks if falls_in(a, *months))
        chosen = chosen_tasks(library, tasks, don_vi, chu_de, ke_hoach)
        return embed(task_list(task_groups(self.tasks, chosen), links))

    def viec_thang_nay(
        self, don_vi: str = "", chu_de: str = "", ke_hoach: str = ""
    ) -> Html:
        """Return the work of the current month, which the reader's browser picks."""
        library = self.library
        tasks = chosen_tasks(library, library.assignments, don_vi, chu_de, ke_hoach)
        shown = this_month_view(self.tasks, tasks, don_vi)
        return embed(this_month(shown, self.links()))

    def bang_nam(self, nam: object = "") -> Html:
        """Return each year's table of bodies and months, or that of one year."""
        year = whole_number("nam", nam, 1900, 2200) if nam else None
        listed = year_list(self.tasks, year, with_bodies=True)
        return embed(years_section(listed, self.links()))

    def bieu_mau(self) -> Html:
        """Return the forms that plans name, with their months and bodies."""
        return embed(form_content(form_list(self.tasks), self.links()))

    def chu_ky(self, ma: str = "", ke_hoach: str = "") -> Html:
        """Return one cycle through the year, or all of them: of one plan, or of all."""
        library, links = self.library, self.links()
        if not ma and not ke_hoach:
            return embed(cycle_list(every_cycle(self.tasks), links))
        cycles, plans = library.registers.cycles, library.plans
        if ma:
            cycles = {ma: cycles[known("ma", ma, cycles)]}
        if ke_hoach:
            plans = {ke_hoach: plans[known("ke_hoach", ke_hoach, plans)]}
        years = cycles_of(self.tasks, cycles.values(), plans.values())
        return embed(cycle_list(years, links))

    def trich_dan(
        self,
        van_ban: str = "",
        ke_hoach: str = "",
        loai: str = "",
        xep: str = "chu-cai",
    ) -> Html:
        """Return the citation index, or part of it, in the order that *xep* names."""
        order = Order(known("xep", xep, {o.value: o for o in Order}))
        if not any((van_ban, ke_hoach, loai)):
            return embed(self.lists.mentions(self.links(), order))
        works = chosen_works(self.library, van_ban, ke_hoach, loai)
        groups = citation_index(self.library, order, works)
        return embed(index_list(IndexList(groups), self.links()))

    def ma_tran(self, noi: str = "", nam: object = "", loai: str = "") -> Html:
        """Return the table of documents and plans: of a place, a year, one type."""
        if not any((noi, nam, loai)):
            return embed(self.lists.matrix(self.links()))
        plans = chosen_plans(self.library, noi, nam)
        works = chosen_works(self.library, loai=loai)
        matrix = citation_matrix(self.library, plans, works)
        return embed(matrix_table(matrix, self.links()))

    def trien_khai(self, van_ban: str = "", ke_hoach: str = "") -> Html:
        """Return the way down of one directive or one plan, level by level."""
        library = self.library
        if bool(van_ban) == bool(ke_hoach):
            raise MacroError("Cần đúng một trong hai đối số “van_ban”, “ke_hoach”.")
        if ke_hoach:
            name = known("ke_hoach", ke_hoach, library.plans)
        else:
            work = find_work(library, van_ban)
            name = work.plan_id or work.id
        nothing = "Chưa thấy văn bản nào trong thư viện thực hiện văn bản này."
        tree = way_content(way(library, name), self.links())
        return embed(tree or el("p", nothing, class_="lib-empty"))

    def mau_thuan(self, van_ban: str = "", ke_hoach: str = "") -> Html:
        """Return where sources disagree: everywhere, about one work, in one plan."""
        if not any((van_ban, ke_hoach)):
            return embed(self.lists.contradictions(self.links()))
        library = self.library
        found = library.contradictions
        if van_ban:
            found = library.contradictions_of[find_work(library, van_ban).id]
        if ke_hoach:
            of_plan = known("ke_hoach", ke_hoach, library.plans)
            mine = library.contradictions_in[of_plan]
            found = tuple(one for one in found if one in mine)
        sections = contradiction_sections(library, found)
        return embed(contradiction_list(sections, self.links()))

    def khoang_trong(self, loai: str = "", ke_hoach: str = "") -> Html:
        """Return what the library does not tell: all of it, of a kind, of a plan."""
        if not any((loai, ke_hoach)):
            return embed(self.lists.gaps(self.links(), with_guide=True))
        gaps = chosen_gaps(self.library, loai, ke_hoach)
        sections = gap_sections(self.library, gaps)
        return embed(GapList(self.links(), self.lists.sources).render(sections))

    def don_vi(self, ma: str = "") -> Html:
        """Return the tasks of one body, or the list of all bodies."""
        if not ma:
            return embed(self.lists.units(self.links()))
        return self.lich(don_vi=ma)

    def chu_de(self, ma: str = "") -> Html:
        """Return one topic's clauses side by side, or the table of all topics."""
        library, links = self.library, self.links()
        if not ma:
            return embed(topic_list(topic_table(library), links))
        topic = library.registers.topics[known("ma", ma, library.registers.topics)]
        columns = TopicColumns(links, level=2, prefix=f"{topic.id}--")
        return embed(columns.columns(topic_view(self.tasks, topic)))

    def so_lieu(self, ten: str) -> Html:
        """Return a count of the library."""
        counts = figures(self.library)
        return text(f"{counts[known('ten', ten, counts)]:,}".replace(",", "."))

    def tep_du_lieu(self) -> Html:
        """Return the list of data files."""
        return embed(data_list(TITLES, self.links()))

    def tim_kiem(self) -> Html:
        """Return the form of the search, with the place of its hits."""
        has_plans = bool(self.library.plans)
        return embed(search_page(self.links(), has_plans=has_plans))
