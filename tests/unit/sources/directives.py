"""Directives read with a small register of bodies."""

from macros.model.directive import Directive
from macros.model.issue import Issue
from macros.sources.directive_reader import read_directive
from tests.builders import a_registers, a_unit
from tests.plan_folder import a_directive_source

REGISTERS = a_registers(
    a_unit("bo-chinh-tri", "Bộ Chính trị", place_id="viet-nam"),
    a_unit("tinh-uy-lang-son", "Tỉnh ủy Lạng Sơn", place_id="lang-son"),
    a_unit("mot-ban", "Một ban", place_id=""),
)


def read(source: str) -> tuple[Directive | None, list[Issue]]:
    return read_directive("van-ban/a.md", source, REGISTERS)


def directive_of(**keys: str | None) -> Directive:
    directive, issues = read(a_directive_source("", **keys))
    assert issues == []
    assert directive
    return directive
