"""macros/gazetteer → the places of the country. They are part of the program."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from macros.model.currency import FactSource
from macros.model.gazetteer import Gazetteer
from macros.model.issue import Issue
from macros.model.place import Level, LifeSpan, Place
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
    country = Gazetteer(_lists()).corrected(place for place, _ in places.values())
    return country.corrected(_retyped(country))


def _retyped(country: Gazetteer) -> Iterator[Place]:
    """Yield the places whose type has changed since: each before, and after."""
    facts, rows = _table("doi-loai")
    for before_id, after_id, day, around, full_name, act in rows:
        source = FactSource(f"{act}; {facts['theo']}", facts["kiem_tra"])
        (before, *_) = country.chain(before_id)
        eve = (date.fromisoformat(day) - timedelta(days=1)).isoformat()
        life = replace(before.life, end=eve, successors=(after_id,), source=source)
        yield replace(before, life=life)
        # "Tỉnh ủy Bắc Ninh" stays of the province: a city's name holds its type.
        is_city = before.level is Level.PROVINCE
        yield replace(
            before,
            id=after_id,
            name=full_name[:1].upper() + full_name[1:] if is_city else before.name,
            full_name=full_name,
            parent=around,
            life=LifeSpan(start=day, source=source),
        )


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
    facts, rows = _table(name)
    return facts, [ListedPlace._make(row) for row in rows]


def _table(name: str) -> tuple[dict[str, str], Iterator[list[str]]]:
    """Read one file: a head of "# key: value", a row of columns, then the rows."""
    lines = (FOLDER / f"{name}.tsv").read_text("utf-8").split("\n")
    head = [line[2:].partition(":") for line in lines if line.startswith("# ")]
    facts = {key: value.strip() for key, _, value in head}
    return facts, (line.split("\t") for line in lines[len(head) + 1 : -1])


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
