"""The wheel vietnamadminunits-1.0.4 → the files of macros/gazetteer.

    pip download --no-deps vietnamadminunits==1.0.4
    python -m tests.tools.gazetteer vietnamadminunits-1.0.4-py3-none-any.whl 2026-11-29

The day is the one on which the wheel is read.
"""

import json
import re
import sqlite3
import sys
import tempfile
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from macros.vietnamese.slug import slug

PACKAGE = "vietnamadminunits"
FOLDER = Path(__file__).parents[2] / "macros" / "gazetteer"
COLUMNS = ["ma", "ma_so", "thuoc", "thanh", "ten_day_du"]
_TYPES = re.compile(
    "^(?:tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu) ", re.IGNORECASE
)
_BEFORE, _SINCE = "2025-06-30", "2025-07-01"


class Row(NamedTuple):
    """One line; `around` and `heirs` (apart by blanks) are official codes."""

    id: str
    code: str
    around: str
    heirs: str
    full_name: str


class Unit(NamedTuple):
    """One commune of the package, of either map."""

    province: str
    province_code: str
    district: str
    district_code: str
    commune: str
    code: str
    key: str


def main(wheel: Path, day: str) -> None:
    """Write every file."""
    with tempfile.TemporaryDirectory() as name, zipfile.ZipFile(wheel) as archive:
        data = Path(archive.extract(f"{PACKAGE}/data/dataset.db", name))
        steps = json.loads(archive.read(f"{PACKAGE}/data/converter_2025.json"))
        new, old = _new(data), _old(data)
        notice = archive.read(f"{PACKAGE}-1.0.4.dist-info/licenses/LICENSE")
    (FOLDER / f"LICENSE-{PACKAGE}").write_bytes(notice)
    heirs = _heirs(steps, {unit.key: unit.code for unit in new})
    province_codes = {unit.key.split("_")[0]: unit.province_code for unit in new}
    unions = {
        former: province_codes[heir]
        for heir, formers in steps["DICT_PROVINCE"].items()
        for former in formers
    }
    communes = list(_communes(new, {}, set()))
    taken = {row.id for row in communes}
    files = {
        "tinh": ("tinh", "", "", _provinces(new, {})),
        "tinh-truoc-2025": ("tinh", "", _BEFORE, _provinces(old, unions)),
        "huyen-truoc-2025": ("huyen", "", _BEFORE, _districts(old, heirs)),
        "xa": ("xa", _SINCE, "", communes),
        "xa-truoc-2025": ("xa", "", _BEFORE, _communes(old, heirs, taken)),
    }
    for name, (level, start, end, rows) in files.items():
        _write(name, (level, start, end, day), rows)


def _new(data: Path) -> list[Unit]:
    found = _select(
        data,
        "SELECT province, provinceCode, '', '', ward, wardCode,"
        " provinceKey || '_' || wardKey FROM admin_units",
    )
    return [Unit(*row) for row in found]


def _old(data: Path) -> list[Unit]:
    """Return the communes before; five districts of islands have none."""
    found = _select(
        data,
        "SELECT province, provinceCode, district, districtCode, ifnull(ward, ''),"
        " ifnull(wardCode, ''), provinceKey || '_' || districtKey || '_' ||"
        " ifnull(wardKey, '') FROM admin_units_legacy",
    )
    return [Unit(*row) for row in found]


def _select(data: Path, query: str) -> list[tuple[str, ...]]:
    connection = sqlite3.connect(data)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def _heirs(
    steps: dict[str, dict[str, dict[str, list[object]]]], codes: dict[str, str]
) -> dict[str, tuple[str, ...]]:
    """Return the codes of the communes that each former commune became."""
    found: dict[str, set[str]] = defaultdict(set)
    for province, communes in steps["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for heir, formers in communes.items():
            for former in formers:
                found[str(former)].add(codes[f"{province}_{heir}"])
    for province, communes in steps["DICT_PROVINCE_WARD_DIVIDED"].items():
        for former, parts in communes.items():
            for part in parts:
                assert isinstance(part, dict)
                found[former].add(codes[f"{province}_{part['newWardKey']}"])
    return {former: tuple(sorted(heirs)) for former, heirs in found.items()}


def _provinces(units: list[Unit], unions: dict[str, str]) -> Iterator[Row]:
    for name, code, key in sorted(
        {(u.province, u.province_code, u.key.split("_")[0]) for u in units},
        key=lambda one: one[1],
    ):
        yield Row(slug(name), code, "", unions.get(key, ""), _full(name))


def _districts(units: list[Unit], heirs: dict[str, tuple[str, ...]]) -> Iterator[Row]:
    became: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for unit in units:
        became[unit[:4]].update(heirs[unit.key])
    for (province, around, name, code), codes in sorted(
        became.items(), key=lambda one: one[0][3]
    ):
        place_id = slug(f"{name} {_bare(province)}")
        yield Row(place_id, code, around, " ".join(sorted(codes)), _full(name))


def _communes(
    units: list[Unit], heirs: dict[str, tuple[str, ...]], taken: set[str]
) -> Iterator[Row]:
    """Yield the communes by code; namesakes without accents have it in their id."""
    named = [unit for unit in units if unit.commune]
    ids = {
        unit: slug(f"{unit.commune} {_bare(unit.district)} {_bare(unit.province)}")
        for unit in named
    }
    votes = Counter([*ids.values(), *taken])
    for unit in sorted(named, key=lambda unit: unit.code):
        place_id = ids[unit] if votes[ids[unit]] == 1 else f"{ids[unit]}-{unit.code}"
        around = unit.district_code or unit.province_code
        became = " ".join(heirs.get(unit.key, ()))
        yield Row(place_id, unit.code, around, became, _full(unit.commune))


def _bare(name: str) -> str:
    return _TYPES.sub("", name)


def _full(name: str) -> str:
    """Return a name with its type in small letters and all else as a name."""
    bare = _bare(name)
    return name[: -len(bare)].lower() + bare[:1].upper() + bare[1:]


def _write(name: str, head: tuple[str, str, str, str], rows: Iterable[Row]) -> None:
    path = FOLDER / f"{name}.tsv"
    level, start, end, day = head
    facts = {
        "nguon": f"dữ liệu mở {PACKAGE} 1.0.4, giấy phép MIT",
        "giay_phep": f"MIT, LICENSE-{PACKAGE}",
        "kiem_tra": day,
        "cap": level,
        "tu": start,
        "den": end,
    }
    lines = [f"# {key}: {value}".rstrip() for key, value in facts.items()]
    lines.append("\t".join(COLUMNS))
    lines += map("\t".join, rows)
    path.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
