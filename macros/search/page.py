"""The page of the search: its form, and the places that search-page.js fills.

Without the script nothing of it shows, but the ways to look something up by hand.
"""

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.words.addresses import TOPICS, UNITS

ADDRESS = "tim-kiem/"
LONGEST = "300"  # letters of a query
_NO_PLAN = "Thư viện chưa có kế hoạch nào, nên kết quả chỉ gồm các trang khác."


def search_page(links: Links, *, has_plans: bool) -> Html:
    """Return the form, the filters and the empty list of hits."""
    note = None if has_plans else el("p", _NO_PLAN, class_="lib-empty")
    search = el(
        "div",
        _form(),
        _filters(),
        el("div", class_="lib-search-offers", data_search_offers=True),
        el("ol", class_="lib-hits", data_search_results=True, aria_label="Kết quả"),
        el(
            "button",
            "Xem thêm",
            type="button",
            class_="md-button",
            data_search_more=True,
            hidden=True,
        ),
        class_="lib-search",
        data_search_page=True,
        aria_busy="true",
        hidden=True,
    )
    return join([note, search, el("noscript", _by_hand(links))])


def _form() -> Html:
    words = "Từ, cụm từ trong ngoặc kép, hoặc số, ký hiệu văn bản"
    field = el(
        "input",
        type="search",
        id="search-query",
        name="q",
        maxlength=LONGEST,
        autocapitalize="off",
        autocorrect="off",
        spellcheck="false",
    )
    style = "md-button md-button--primary"
    return el(
        "form",
        el("label", words, for_="search-query"),
        el("div", field, el("button", "Tìm", type="submit", class_=style)),
        class_="lib-search-form",
        role="search",
        aria_label="Tìm kiếm",
        autocomplete="off",
    )


def _filters() -> Html:
    fields = el("div", class_="lib-filter-fields", data_search_facets=True)
    clear = el(
        "button",
        "Bỏ lọc",
        type="button",
        class_="lib-filter-clear",
        data_search_clear=True,
        hidden=True,
    )
    status = el("p", role="status", aria_live="polite")
    return el(
        "div",
        el("details", el("summary", "Lọc kết quả"), fields, data_search_narrow=True),
        el("div", status, clear, class_="lib-filter-result"),
        class_="lib-filter",
    )


def _by_hand(links: Links) -> Html:
    def way(words: str, address: str) -> Html:
        return el("a", words, href=links.to(address))

    return el(
        "p",
        "Trình duyệt này không chạy JavaScript nên không tìm được ở đây. Hãy tra ",
        way("mục lục trích dẫn", "trich-dan/"),
        ", ",
        way("đơn vị", UNITS),
        " hoặc ",
        way("chủ đề", TOPICS),
        ".",
    )
