"""What the home page says of this month, and the reader's clock."""

import datetime as dt

from playwright.sync_api import Locator, Page


def at(page: Page, day: str) -> None:
    """Set the reader's clock to nine in the morning in Hanoi."""
    page.clock.set_fixed_time(dt.datetime.fromisoformat(f"{day}T09:00:00+07:00"))


def said(page: Page) -> str:
    return page.locator("[data-agenda] [role=status]").inner_text()


def headings(page: Page) -> list[str]:
    return page.locator("[data-agenda-now] h3").all_inner_texts()


def shown(page: Page, group: str = "") -> Locator:
    """Return the tasks shown, or those of the group with such a heading."""
    now = page.locator("[data-agenda-now] > div")
    heading = page.locator("h3", has_text=group)
    return (now.filter(has=heading) if group else now).locator("li")
