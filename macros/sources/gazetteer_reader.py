"""macros/gazetteer → the places of the country. They are part of the program."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from macros.model.currency import FactSource
from macros.model.gazetteer import Gazetteer
from macros.model.issue import Issue
from macros.model.place import Level
from macros.model.place_list import ListedPlace, PlaceList
from macros.sources.place_reader import read_places

FOLDER = Path(__file__).parents[1] / "gazetteer"
_BY_HAND = "bo-sung.yml"
_NONE: Mapping[str, str] = {}
_File = tuple[dict[str, str], list[ListedPlace]]  # what its head says, its lines


@cache
def gazetteer() -> Gazetteer:
    """Return the places that are shipped with the library, read once a process."""
    issues: list[Issue] = []
    places = read_places(_BY_HAND, (FOLDER / _BY_HAND).read_text("utf-8"), issues)
    if issues:
        raise ValueError(*map(str, issues))
    return Gazetteer(_lists()).with_places(place for place, _ in places.values())


def _lists() -> tuple[PlaceList, ...]:
    province, old_province, old_district, commune, old_commune = map(
        _lines, ("tinh", "tinh-truoc-2025", "huyen-truoc-2025", "xa", "xa-truoc-2025")
    )
    provinces, communes = _ids(province), _ids(commune)
    kept = set(provinces.values())
    merged = [line for line in old_province[1] if line.id not in kept]
    return (
        _list(province),
        _list(commune, provinces),
        _list((old_province[0], merged), {}, provinces),
        _list(old_district, _ids(old_province), communes),
        _list(old_commune, _ids(old_district), communes),
    )


def _lines(name: str) -> _File:
    """Read one file: a head of "# key: value", a row of columns, the places."""
    lines = (FOLDER / f"{name}.tsv").read_text("utf-8").split("\n")
    head = [line[2:].partition(":") for line in lines if line.startswith("# ")]
    rows = (line.split("\t") for line in lines[len(head) + 1 : -1])
    facts = {key: value.strip() for key, _, value in head}
    return facts, [ListedPlace._make(row) for row in rows]


def _ids(file: _File) -> dict[str, str]:
    """Return the ids by official code."""
    return {line.code: line.id for line in file[1]}


def _list(
    file: _File, around: Mapping[str, str] = _NONE, heirs: Mapping[str, str] = _NONE
) -> PlaceList:
    facts, lines = file
    return PlaceList(
        level=Level(facts["cap"]),
        start=facts["tu"],
        end=facts["den"],
        source=FactSource(facts["nguon"], facts["kiem_tra"]),
        lines=tuple(lines),
        around=around,
        heirs=heirs,
    )
