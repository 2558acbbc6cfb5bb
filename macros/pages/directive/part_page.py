"""The page of what the documents of a part of the country say of one document."""

from macros.frame.markup import EMPTY, el, join
from macros.frame.page import Links, Page, Parent
from macros.pages.directive.page import CITED, citing, citing_parts
from macros.pages.directive.value import DirectivePart
from macros.parts.relations.page import SECTION as RELATIONS
from macros.parts.relations.page import relation_section
from macros.parts.way.page import SECTION as WAY
from macros.parts.way.page import step_list


def directive_part_page(view: DirectivePart) -> Page:
    """Return the steps to these documents, their relations, and where they cite it."""
    links = Links(view.page.address)
    steps, cited = EMPTY, EMPTY
    if view.steps:
        heading = el("h2", WAY.title, id=WAY.id)
        steps = join([heading, step_list(view.steps, links)])
    if view.citing or view.parts:
        heading = el("h2", CITED.title, id=CITED.id)
        plans = (citing(one, links) for one in view.citing)
        cited = join([heading, *plans, citing_parts(view.parts, links)])
    sections = (
        (WAY, steps),
        (RELATIONS, relation_section(view.relations, links)),
        (CITED, cited),
    )
    return Page(
        address=links.base,
        title=view.page.name,
        description=view.page.name,
        body=join([el("h1", view.page.name), *(section for _, section in sections)]),
        outline=tuple(entry for entry, section in sections if section),
        parents=tuple(Parent(page.address, page.name) for page in view.above),
    )
