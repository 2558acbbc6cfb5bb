"""The macro khoang_trong: what it chooses, and the setting that makes links."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from macros.frame.source_links import SourceLinks
from macros.model.gap import GapKind
from macros.model.office import Office
from macros.pipeline import Reading
from macros.publish.lists import LibraryLists
from macros.publish.site import Site
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.site.choose import MacroError, chosen_gaps
from macros.site.registration import register
from macros.site.wiring import BuiltSite
from tests.plan_folder import a_library, a_plan_source

BODY = "Giao Phòng Nội vụ theo dõi."


@pytest.fixture(scope="module")
def library() -> Library:
    return a_library(a=a_plan_source(BODY, ma="a"), b=a_plan_source(BODY, ma="b"))


def macro(library: Library, **extra: str) -> Callable[..., str]:
    """Return the macro as a page shows it, with these settings of mkdocs.yml."""
    named: dict[str, Callable[..., str]] = {}
    folder = extra.get("plans_dir", "plans")
    lists = LibraryLists(library, SourceLinks(folder, extra.get("edit_url", "")))
    site = BuiltSite(Site(Office(), Reading(library, ()), lists, {}, {}, {}))
    conf = SimpleNamespace(extra=extra, library_site=site)
    env = SimpleNamespace(
        conf=conf,
        page=SimpleNamespace(url="trang/", meta={}),
        macro=lambda function, name: named.update({name: function}),
    )
    register(env)
    return lambda *given, **also: site.embeds.filled(
        named["khoang_trong"](*given, **also)
    )


def test_a_kind_a_plan_or_both_can_be_chosen(library: Library) -> None:
    every = gaps_of(library)
    kind = GapKind.NO_DUE
    assert chosen_gaps(library) == every
    of_kind = chosen_gaps(library, kind)
    assert [gap.plan_ids for gap in of_kind] == [("a",), ("b",)]
    of_plan = chosen_gaps(library, ke_hoach="b")
    assert of_plan == tuple(gap for gap in every if "b" in gap.plan_ids)
    assert chosen_gaps(library, kind, "b") == of_kind[1:]


def test_an_unknown_kind_or_plan_is_said_in_vietnamese(library: Library) -> None:
    call = macro(library)
    with pytest.raises(MacroError, match=r"“loai”.*Có phải: ke-hoach-de-trong-so"):
        call("ke-hoach-de-trong-so-hieu")
    with pytest.raises(MacroError, match="“ke_hoach”: không có mã “c”"):
        call(ke_hoach="c")


def test_places_are_words_without_a_setting_and_links_with_one(
    library: Library,
) -> None:
    kind = GapKind.NO_DUE
    said = "<code>plans/ke-hoach/a.md</code>, dòng 8"
    assert f"Bổ sung ở {said}<" in macro(library)(kind)
    template = "https://git.example.org/kho/{path}#L{line}"
    shown = macro(library, edit_url=template)(kind)
    address = "https://git.example.org/kho/plans/ke-hoach/a.md#L8"
    assert f'<a href="{address}">{said}</a>' in shown
    assert "nguon/ke-hoach/a.md" in macro(library, plans_dir="nguon")(kind)
