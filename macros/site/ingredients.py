"""What a build is made of, so that the next one can tell that nothing has changed.

Only where we know all of it: with a plugin, hook or extension that is not ours nothing
is told, for it may look anywhere; nor with a page that asks for the time or the like.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import cast

from mkdocs.config.defaults import MkDocsConfig

from macros.site.overlay import PROGRAM, watched
from macros.site.published import INGREDIENTS
from macros.sources.folder import settings_files

# Of mkdocs.yml: each is what it is made of, or makes nothing of another file.
_PLUGINS = {"macros"}
_MACROS = {"modules", "render_by_default", "on_undefined", "on_error_fail"}
_EXTENSIONS = {
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "fenced_code",
    "footnotes",
    "md_in_html",
    "sane_lists",
    "tables",
    "toc",
}
# What mkdocs-macros tells pages of the moment and the machine.
_MOMENT = re.compile(
    r"\b(now|git|environment|context|macros_info|random|system|plugin)\b"
)
_MACRO = re.compile(r"\{[{%](.*?)[%}]\}", re.DOTALL)
_DAY_OF_BUILD = "build_date"
_MODULE = ("main", "main.py")  # mkdocs-macros loads it if it is there
_HOOKS = Path(__file__).with_name("hooks.py").resolve()
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Ingredients:
    """What a build has read, besides the program and its packages.

    `places` are files and whole folders; a missing one is as telling as one that is
    there. `names` are such as may be variables of the environment.
    """

    places: tuple[str, ...]
    names: tuple[str, ...]


def list_ingredients(config: MkDocsConfig) -> None:
    """Write what a build is made of, if that is known, for who has asked for it."""
    target = os.environ.get(INGREDIENTS)
    if target and (found := ingredients_of(config)):
        Path(target).write_text(json.dumps(asdict(found)), "utf-8")


def ingredients_of(config: MkDocsConfig) -> Ingredients | None:
    """Return what the build of *config* is made of; None if that may be more."""
    if not _is_plain(config):
        return None
    settings = Path(config.config_file_path)
    layers = settings_files(settings)
    pages = [Path(config.docs_dir), PROGRAM / "docs"]
    themes = [Path(config.theme.custom_dir)] if config.theme.custom_dir else []
    if any(_asks_for_more(f, theme=f in themes) for f in (*pages, *themes)):
        return None
    plans = [folder for folder in watched(config) if folder != PROGRAM / "macros"]
    folders = [*pages, *themes, *plans]
    beside = (settings.parent / name for name in _MODULE)
    places = dict.fromkeys(str(p.resolve()) for p in (*layers, *folders, *beside))
    words = {w for path in layers for w in _WORD.findall(path.read_text("utf-8"))}
    return Ingredients(tuple(places), tuple(sorted(words)))


def _is_plain(config: MkDocsConfig) -> bool:
    """Tell whether all that takes part in a build is ours, or reads no other file."""
    hooks = cast("Mapping[str, ModuleType]", config.hooks)
    plugins = set(config.plugins) - set(hooks)
    if plugins != _PLUGINS or config.theme.name != "material":
        return False
    macros = {name for name, value in config.plugins["macros"].config.items() if value}
    return (
        macros - {"module_name"} <= _MACROS
        and list(config.plugins["macros"].config["modules"]) == ["macros"]
        and config.plugins["macros"].config["module_name"] == _MODULE[0]
        and {Path(str(h.__file__)).resolve() for h in hooks.values()} == {_HOOKS}
        and set(config.markdown_extensions) <= _EXTENSIONS
        and not config.extra_templates
    )


def _asks_for_more(folder: Path, *, theme: bool) -> bool:
    """Tell whether a page asks for the moment, or a theme for the day of the build."""
    if theme:
        return any(_DAY_OF_BUILD in text for text in _texts(folder, "*.html"))
    return any(
        _MOMENT.search(asked)
        for text in _texts(folder, "*.md")
        for asked in _MACRO.findall(text)
    )


def _texts(folder: Path, names: str) -> Iterator[str]:
    return (p.read_text("utf-8", "replace") for p in folder.rglob(names) if p.is_file())
