"""The link to a calendar file."""

from macros.frame.calendar_link import calendar_link
from macros.frame.page import Links


def test_a_link_leads_to_the_file_from_any_page() -> None:
    shown = calendar_link(Links("don-vi/a/"), "don-vi/a.ics", "Lịch của cơ quan")
    assert shown.startswith(
        '<p class="lib-calendar-file">'
        '<a href="../../du-lieu/lich/don-vi/a.ics" type="text/calendar" download>'
        "Lịch của cơ quan</a>"
    )
    assert "thêm lịch từ URL" in shown
