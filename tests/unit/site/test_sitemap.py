"""The list of pages for search engines."""

from lxml import etree

from macros.site.sitemap import sitemap


def test_each_address_stands_once_in_order_and_without_a_day() -> None:
    addresses = ["https://dv.example/kho/b/?a&b", "https://dv.example/kho/"]
    written = sitemap(addresses)
    tree = etree.fromstring(written.encode())
    assert tree.xpath("//*[local-name()='loc']/text()") == sorted(addresses)
    assert "lastmod" not in written
    assert sitemap(addresses[::-1]) == written
