"""Pages of the built site as trees."""

from lxml import html

from tests.site.conftest import BuiltSite


def tree(site: BuiltSite, address: str) -> html.HtmlElement:
    return html.fromstring((site.root / address / "index.html").read_bytes())
