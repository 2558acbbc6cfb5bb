"""A link to a calendar file, and how to use it."""

from macros.frame.markup import Html, el
from macros.frame.page import Links

FOLDER = "du-lieu/lich/"

_HOW = (
    "Mở tệp bằng ứng dụng lịch để thêm các việc một lần. Muốn lịch tự cập nhật, sao "
    "chép địa chỉ của liên kết rồi dán vào mục thêm lịch từ URL của ứng dụng ấy."
)


def calendar_link(links: Links, path: str, words: str) -> Html:
    """Return a link to the calendar at *path* below the folder, and how to subscribe.

    *path* is "tat-ca.ics", "ke-hoach/<mã>.ics" or "don-vi/<mã>.ics"; a body that
    neither leads nor supports a task has no calendar.
    """
    link = el(
        "a", words, href=links.to(FOLDER + path), type="text/calendar", download=True
    )
    return el("p", link, el("br"), el("small", _HOW), class_="lib-calendar-file")
