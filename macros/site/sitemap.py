"""The list of pages for search engines: absolute addresses, so only with site_url.

mkdocs writes the day of the build into its own one, and again into a packed copy.
"""

from urllib.parse import quote, urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.frame.markup import text
from macros.site.wiring import site_of

SITEMAP = "sitemap.xml"
_SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"


def add_sitemap(files: Files, config: MkDocsConfig) -> None:
    """Put our own list in the place of the one of mkdocs."""
    config.theme.static_templates.discard(SITEMAP)
    if content := site_map(files, config):
        files.append(File.generated(config, SITEMAP, content=content.encode()))


def site_map(files: Files, config: MkDocsConfig) -> str:
    """Return the list of the pages of a site, "" where it has no address."""
    addresses = [
        page.canonical_url
        for file in files.documentation_pages()
        if (page := file.page) and page.canonical_url
    ]
    if config.site_url:
        top = f"{config.site_url.rstrip('/')}/"
        addresses += (urljoin(top, quote(a)) for a in site_of(config).pages)
    return sitemap(addresses) if addresses else ""


def sitemap(addresses: list[str]) -> str:
    """Return the list of *addresses*; the same pages give the same bytes."""
    places = (
        f"<url><loc>{text(address)}</loc></url>" for address in sorted(set(addresses))
    )
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<urlset xmlns="{_SCHEMA}">',
            *places,
            "</urlset>\n",
        ]
    )
