"""The macros: live parts that a page in docs/ may embed.

Arguments are Vietnamese; a wrong one raises ValueError with a sentence that says so.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from macros.exports.contradiction_list import contradiction_list
from macros.exports.cycle_list import cycle_list
from macros.exports.form_list import form_table
from macros.exports.index_list import index_groups
from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.listings import (
    data_list,
    figures,
    plan_list,
    topic_list,
    unit_list,
    year_list,
)
from macros.exports.markup import Html, el, text
from macros.exports.matrix import matrix_table
from macros.exports.page import Links
from macros.exports.task_list import task_groups
from macros.exports.this_month import this_month
from macros.exports.topic_page import topic_mentions
from macros.model.schedule import Period, PeriodKind
from macros.model.work import Work
from macros.registry.library import Library
from macros.site.choose import (
    MacroError,
    chosen_plans,
    chosen_tasks,
    chosen_works,
    find_work,
    known,
    whole_number,
)
from macros.site.wiring import site_of
from macros.views.citation_index import Order, citation_index
from macros.views.cycles import cycle_year
from macros.views.labels import clause_label, work_heading
from macros.views.matrix import citation_matrix
from macros.views.timeline import falls_in


def register(env: Any) -> None:  # noqa: ANN401 - mkdocs-macros has no types
    """Register every macro with mkdocs-macros."""
    library = site_of(env.conf).library
    functions = Functions(library, lambda: Links(str(env.page.url)))
    for name in NAMES:
        env.macro(_checked(name, getattr(functions, name)), name)


NAMES = (
    "ke_hoach",
    "van_ban",
    "trich",
    "lich",
    "viec_thang_nay",
    "bang_nam",
    "bieu_mau",
    "chu_ky",
    "trich_dan",
    "ma_tran",
    "mau_thuan",
    "don_vi",
    "chu_de",
    "so_lieu",
    "tep_du_lieu",
)


def _checked(name: str, function: Callable[..., Html]) -> Callable[..., Html]:
    """Return *function*, with a Vietnamese sentence where the arguments do not fit."""
    signature = inspect.signature(function)

    def call(*arguments: object, **named: object) -> Html:
        try:
            signature.bind(*arguments, **named)
        except TypeError as error:
            takes = ", ".join(signature.parameters) or "không có đối số nào"
            message = f"Macro “{name}” gọi sai đối số. Các đối số: {takes}."
            raise MacroError(message) from error
        return function(*arguments, **named)

    return call


def _block(content: Html) -> Html:
    """Return content that Markdown leaves as it is."""
    return el("div", content, class_="lib-embed")


@dataclass(frozen=True, slots=True)
class Functions:
    """The macros by name; *links* gives the addresses as seen from the current page."""

    library: Library
    links: Callable[[], Links]

    def ke_hoach(self, noi: str = "", nam: object = "", chu_de: str = "") -> Html:
        """Return a list of plans."""
        plans = chosen_plans(self.library, noi, nam, chu_de)
        return _block(plan_list(self.library, plans, self.links()))

    def van_ban(self, so: str, noi: str = "") -> Html:
        """Return a link to one directive, with its subject as preview."""
        work = find_work(self.library, so, noi)
        return _work_link(work, self.links())

    def trich(self, ke_hoach: str, doan: str) -> Html:
        """Return a clause word for word, with its link."""
        library, links = self.library, self.links()
        plan = library.plans[known("ke_hoach", ke_hoach, library.plans)]
        clauses = {clause.id: clause for clause in plan.clauses}
        clause = clauses[known("doan", doan, clauses)]
        pattern = abbreviation_pattern(library.registers.abbreviations)
        words = InlineText(library, links, pattern, in_place=False)
        source = el(
            "a",
            f"{clause_label(clause.id)}, {plan.full_title}",
            href=links.plan(plan.id, clause.id),
        )
        quoted = el("p", words.clause(clause, plan.id, ()))
        return _block(
            el("blockquote", quoted, el("p", "— ", source, class_="lib-where"))
        )

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
            return _block(year_list(library, links, with_bodies=False))
        tasks = library.assignments
        if (thang or quy) and not nam:
            raise MacroError("Đối số “thang” và “quy” cần có đối số “nam”.")
        if nam:
            months = _months(nam, thang, quy)
            tasks = tuple(a for a in tasks if falls_in(a, *months))
        chosen = chosen_tasks(library, tasks, don_vi, chu_de, ke_hoach)
        return _block(task_groups(library, chosen, links, with_due=True))

    def viec_thang_nay(
        self, don_vi: str = "", chu_de: str = "", ke_hoach: str = ""
    ) -> Html:
        """Return the work of the current month, which the reader's browser picks."""
        library = self.library
        tasks = chosen_tasks(library, library.assignments, don_vi, chu_de, ke_hoach)
        return _block(this_month(library, tasks, self.links(), don_vi))

    def bang_nam(self, nam: object = "") -> Html:
        """Return each year's table of bodies and months, or that of one year."""
        library, links = self.library, self.links()
        year = whole_number("nam", nam, 1900, 2200) if nam else None
        return _block(year_list(library, links, year, with_bodies=True))

    def bieu_mau(self) -> Html:
        """Return the forms that plans name, with their months and bodies."""
        return _block(form_table(self.library, self.links()))

    def chu_ky(self, ma: str = "", ke_hoach: str = "") -> Html:
        """Return one cycle through the year, or all of them: of one plan, or of all."""
        library, links = self.library, self.links()
        cycles, plans = library.registers.cycles, library.plans
        if ma:
            cycles = {ma: cycles[known("ma", ma, cycles)]}
        if ke_hoach:
            plans = {ke_hoach: plans[known("ke_hoach", ke_hoach, plans)]}
        years = (cycle_year(library, c, plans.values()) for c in cycles.values())
        return _block(cycle_list(library, years, links))

    def trich_dan(
        self,
        van_ban: str = "",
        ke_hoach: str = "",
        loai: str = "",
        xep: str = "chu-cai",
    ) -> Html:
        """Return the citation index, or part of it, in the order that *xep* names."""
        order = Order(known("xep", xep, {o.value: o for o in Order}))
        works = chosen_works(self.library, van_ban, ke_hoach, loai)
        groups = citation_index(self.library, order, works)
        by_letter = order is Order.ALPHABET
        index = index_groups(self.library, groups, self.links(), with_quotes=by_letter)
        return _block(index)

    def ma_tran(self, noi: str = "", nam: object = "", loai: str = "") -> Html:
        """Return the table of documents and plans: of a place, a year, one type."""
        plans = chosen_plans(self.library, noi, nam)
        works = chosen_works(self.library, loai=loai)
        matrix = citation_matrix(self.library, plans, works)
        return _block(matrix_table(self.library, matrix, self.links()))

    def mau_thuan(self, van_ban: str = "", ke_hoach: str = "") -> Html:
        """Return where sources disagree: everywhere, about one work, in one plan."""
        library = self.library
        found = library.contradictions
        if van_ban:
            found = library.contradictions_of(work_id=find_work(library, van_ban).id)
        if ke_hoach:
            of_plan = known("ke_hoach", ke_hoach, library.plans)
            mine = library.contradictions_of(plan_id=of_plan)
            found = tuple(one for one in found if one in mine)
        return _block(contradiction_list(library, found, self.links(), level=2))

    def don_vi(self, ma: str = "") -> Html:
        """Return the tasks of one body, or the list of all bodies."""
        if not ma:
            return _block(unit_list(self.library, self.links()))
        return self.lich(don_vi=ma)

    def chu_de(self, ma: str = "") -> Html:
        """Return the clauses of one topic, or the list of all topics."""
        library, links = self.library, self.links()
        if not ma:
            return _block(topic_list(library, links))
        topic = library.registers.topics[known("ma", ma, library.registers.topics)]
        return _block(topic_mentions(library, topic, links))

    def so_lieu(self, ten: str) -> Html:
        """Return a count of the library."""
        counts = figures(self.library)
        return text(f"{counts[known('ten', ten, counts)]:,}".replace(",", "."))

    def tep_du_lieu(self) -> Html:
        """Return the list of data files."""
        return _block(data_list(self.links()))


def _work_link(work: Work, links: Links) -> Html:
    return el(
        "a",
        work_heading(work),
        href=links.work(work.id),
        data_cites=work.id,
        title=work.subject or None,
    )


def _months(nam: object, thang: object, quy: object) -> tuple[int, range]:
    """Return the year and the months of it that the arguments name."""
    year = whole_number("nam", nam, 1900, 2200)
    if thang:
        month = whole_number("thang", thang, 1, 12)
        return year, Period(year, PeriodKind.MONTH, month).months
    if quy:
        quarter = whole_number("quy", quy, 1, 4)
        return year, Period(year, PeriodKind.QUARTER, quarter).months
    return year, Period(year, PeriodKind.YEAR).months
