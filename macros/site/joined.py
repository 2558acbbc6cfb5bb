"""Styles and scripts of every page, one file each: one request, one line in a page."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.site.wiring import site_of

_FOLDER = "assets/"  # what a style names beside itself lies there, too
_NAME = "trang"

_Asset = str | ExtraScriptValue


def join_assets(files: Files, config: MkDocsConfig) -> Files:
    """Add a file for each run of styles, and of scripts; let pages load these alone.

    What an office has in another folder, on another host or as a module stays apart.
    """
    config.extra_css = [
        str(path) for path in _joined(config.extra_css, "css", files, config)
    ]
    config.extra_javascript = list(
        _joined(config.extra_javascript, "js", files, config)
    )
    return files


def _joined(
    assets: Iterable[_Asset], ending: str, files: Files, config: MkDocsConfig
) -> Iterator[_Asset]:
    runs = groupby(assets, key=lambda asset: _content(asset, files, config) is not None)
    for at, (is_known, run) in enumerate(runs):
        if not is_known:
            yield from run
            continue
        name = f"{_FOLDER}{_NAME}{at or ''}.{ending}"
        content = "\n".join(_content(asset, files, config) or "" for asset in run)
        files.append(File.generated(config, name, content=content))
        yield name


def _content(asset: _Asset, files: Files, config: MkDocsConfig) -> str | None:
    """Return what a file of the site holds that may be joined with others."""
    if not isinstance(asset, str) or asset.rpartition("/")[0] != _FOLDER[:-1]:
        return None
    made = site_of(config).site.files.get(asset)
    if made:
        content = made()
        return content if isinstance(content, str) else content.decode()
    file = files.get_file_from_path(asset)
    return file.content_string if file else None
