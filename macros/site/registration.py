"""The macros of a build, registered with mkdocs-macros."""

import inspect
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from macros.frame.markup import Html
from macros.frame.page import Links
from macros.frame.source_links import SourceLinks
from macros.pipeline import read_library
from macros.publish.lists import LibraryLists
from macros.site.choose import MacroError
from macros.site.embeds import as_example
from macros.site.functions import NAMES, Functions
from macros.site.wiring import site_of
from macros.sources.folder import read_folder

EXAMPLES = Path(__file__).parent / "example"
_OF_ANY_LIBRARY = {"tep_du_lieu"}  # the files are there, whatever they hold


def register(env: Any) -> None:  # noqa: ANN401 - mkdocs-macros has no types
    """Register every macro with mkdocs-macros."""
    site = site_of(env.conf)

    def links() -> Links:
        return Links(str(env.page.url))

    functions = Functions(site.site.lists, links)
    for name in NAMES:
        macro = checked(name, getattr(functions, name))
        if name not in _OF_ANY_LIBRARY:
            macro = _by_page(env, macro, _example(name, links))
        env.macro(site.embeds.held(macro), name)


def checked(name: str, function: Callable[..., Html]) -> Callable[..., Html]:
    """Return *function*, with a Vietnamese sentence where the arguments do not fit."""
    signature = inspect.signature(function)

    def call(*arguments: object, **named: object) -> Html:
        try:
            signature.bind(*arguments, **named)
        except TypeError as error:
            takes = ", ".join(signature.parameters) or "không có đối số nào"
            message = f"Macro “{name}” gọi sai đối số. Các đối số: {takes}."
            raise MacroError(message) from error
        return function(*arguments, **named)

    return call


def is_of_examples(page: Any) -> bool:  # noqa: ANN401 - as mkdocs-macros gives it
    """Tell whether a page shows the example library: `thu_vien: vi-du` in its head."""
    return bool(page.meta.get("thu_vien") == "vi-du")


@cache
def example_lists() -> LibraryLists:
    """Return the small made-up library of the guide, whatever plans/ holds."""
    library = read_library(read_folder(EXAMPLES)).library
    return LibraryLists(library, SourceLinks("vi-du"))


def _by_page(
    env: Any,  # noqa: ANN401 - mkdocs-macros has no types
    macro: Callable[..., Html],
    example: Callable[..., Html],
) -> Callable[..., Html]:
    """Return *macro*, on a page of examples *example*."""

    def call(*arguments: object, **named: object) -> Html:
        chosen = example if is_of_examples(env.page) else macro
        return chosen(*arguments, **named)

    return call


def _example(name: str, links: Callable[[], Links]) -> Callable[..., Html]:
    def call(*arguments: object, **named: object) -> Html:
        functions = Functions(example_lists(), links)
        made = checked(name, getattr(functions, name))(*arguments, **named)
        return as_example(made)

    return call
