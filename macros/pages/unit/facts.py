"""What the register says of a body, as markup; the banner says how it ended."""

from collections.abc import Iterable

from macros.frame.markup import Html, el, join, text
from macros.frame.named import named_link, named_links
from macros.frame.page import Links
from macros.pages.unit.value import Forerunner, UnitFacts


def unit_facts(facts: UnitFacts, links: Links) -> Html:
    """Return the place, system, superior, beginning and names of a body."""
    return el(
        "dl",
        *(
            el("div", el("dt", name), el("dd", value))
            for name, value in _facts(facts, links)
            if value
        ),
        class_="lib-facts",
    )


def _facts(facts: UnitFacts, links: Links) -> Iterable[tuple[str, Html]]:
    """Yield each fact with its name, those that nothing is known of too."""
    group = "nhóm cơ quan, không phải một cơ quan" if facts.is_group else ""
    above = named_link(facts.above, links) if facts.above else text("")
    yield "Địa bàn", text(facts.place)
    yield "Thuộc hệ thống", text(facts.system)
    yield "Là", text(group)
    yield "Nguồn", text(facts.unverified)
    yield "Gồm (cơ quan thư viện biết)", named_links(facts.members, links)
    yield "Cơ quan cấp trên", above
    yield "Hoạt động từ", text(facts.since)
    yield "Kế thừa từ", join(_forerunner(one, links) for one in facts.forerunners)
    yield "Ghi chú", text(facts.note)
    yield "Nguồn", text(facts.source)
    yield "Cách gọi trong văn bản", text("; ".join(facts.other_names))


def _forerunner(one: Forerunner, links: Links) -> Html:
    name = named_link(one.body, links)
    return el("p", name, f" ({one.verb}). {one.source}")
