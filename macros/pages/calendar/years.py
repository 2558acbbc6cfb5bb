"""Years as markup: their months, quarters and halves, the table of their bodies."""

from collections.abc import Iterable

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.pages.calendar.value import Card, YearCards, YearEntry, YearList
from macros.pages.calendar.words import RECURRING, RECURRING_ID
from macros.parts.tasks.heat_page import year_strip
from macros.words.addresses import YEARLY


def years_section(listed: YearList, links: Links) -> Html:
    """Return the years one below the other, then what recurs."""
    parts = [_entry(year, links) for year in listed.years]
    if listed.recurring:
        words = f"{listed.recurring} việc làm hằng năm, định kỳ, thường xuyên"
        parts.append(el("h2", RECURRING, id=RECURRING_ID))
        parts.append(el("p", el("a", words, href=links.to(YEARLY))))
    return join(parts) if parts else el("p", listed.empty, class_="lib-empty")


def _entry(year: YearEntry, links: Links) -> Html:
    link = el("a", year.page.name, href=links.to(year.page.address))
    return join(
        [
            el("h2", link, id=f"nam-{year.year}"),
            year_overview(year.cards, links),
            year_strip(year.strip, year.year, links) if year.strip else None,
            _elsewhere(year, links) if year.elsewhere else None,
        ]
    )


def _elsewhere(year: YearEntry, links: Links) -> Html:
    """Return the way to the bodies of a year, for which the list has no room."""
    words = f"Số việc của từng địa bàn, đơn vị trong năm {year.year}"
    return el("p", el("a", words, href=links.to(year.page.address)))


def year_overview(cards: YearCards, links: Links) -> Html:
    """Return one year's months as a strip of links, with its quarters and halves."""
    lists = ((cards.months, "lib-months"), (cards.longer, "lib-quarters"))
    return join(card_list(listed, links, name) for listed, name in lists if listed)


def card_list(
    cards: Iterable[Card],
    links: Links,
    class_name: str = "lib-quarters",
    noun: str = "việc",
) -> Html:
    """Return periods, places or plans as links with how much there is in each."""
    return el("ul", *(_card(card, links, noun) for card in cards), class_=class_name)


def _card(card: Card, links: Links, noun: str) -> Html:
    words = f"{card.count} {noun}" if card.count else f"không có {noun}"
    parts = el("strong", card.label), el("span", words)
    return el("li", el("a", *parts, href=links.to(card.address)))
