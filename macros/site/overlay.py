"""A library's own pages over those of the program.

A library is a folder of its own, with mkdocs.yml, plans/ and docs/. What docs/ does
not hold comes from the program, so that a newer program brings its newer pages and
changes nothing in the library.
"""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from macros.site.mistakes import address_taken

PROGRAM = Path(__file__).parents[2]
_DOCS = PROGRAM / "docs"
_THEME = PROGRAM / "macros" / "site" / "theme"
_PALETTE = "assets/palette.js"  # made by a template of the theme
_OWN_PAGES = "Giới thiệu"


def add_theme(config: MkDocsConfig) -> None:
    """Give mkdocs the program's theme, below what the library itself overrides."""
    if str(_THEME) not in config.theme.dirs:
        at = 1 if config.theme.custom_dir else 0
        config.theme.dirs.insert(at, str(_THEME))
    config.theme.static_templates.add(_PALETTE)


def add_program_files(files: Files, config: MkDocsConfig) -> Files:
    """Return *files* with those of the program whose address is still free."""
    if Path(config.docs_dir).samefile(_DOCS):
        return files
    taken = {file.dest_uri: file.src_uri for file in files}
    hidden = config.exclude_docs
    for path in sorted(p for p in _DOCS.rglob("*") if p.is_file()):
        name = path.relative_to(_DOCS).as_posix()
        if hidden and hidden.match_file(name):
            continue
        # A library may leave pages of the program out of its navigation.
        file = File(
            name,
            str(_DOCS),
            config.site_dir,
            config.use_directory_urls,
            inclusion=InclusionLevel.NOT_IN_NAV,
        )
        own = taken.get(file.dest_uri)
        if own is None:
            files.append(file)
        elif own != name:
            message = f"Tệp này đòi địa chỉ của trang {name}"
            remedy = f"Để thay trang ấy, đổi tên docs/{own} thành docs/{name}"
            raise address_taken(own, message, remedy)
    _add_own_pages(files, config)
    return files


def _add_own_pages(files: Files, config: MkDocsConfig) -> None:
    """Give the library's pages that the navigation does not name a place at its end."""
    named = set(_paths(config.nav))
    own = [
        file.src_uri
        for file in files.documentation_pages(inclusion=lambda _: True)
        if file.src_dir == config.docs_dir and file.src_uri not in named
    ]
    hidden = [spec for spec in (config.exclude_docs, config.not_in_nav) if spec]
    shown = [uri for uri in own if not any(spec.match_file(uri) for spec in hidden)]
    if shown and config.nav is not None:
        config.nav = [*config.nav, {_OWN_PAGES: shown}]


def _paths(entry: object) -> list[str]:
    """Return the paths in the navigation as mkdocs.yml writes it."""
    if isinstance(entry, str):
        return [entry]
    if isinstance(entry, dict):
        entry = list(entry.values())
    if isinstance(entry, list):
        return [path for part in entry for path in _paths(part)]
    return []


def watched(config: MkDocsConfig) -> tuple[Path, ...]:
    """Return what a live preview watches besides the library's docs/."""
    plans = Path(config.config_file_path).parent / config.extra.get(
        "plans_dir", "plans"
    )
    folders = (plans, _DOCS, PROGRAM / "macros")
    return tuple(folder for folder in folders if folder.is_dir())
