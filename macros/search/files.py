"""What can be found → the files that the search in the browser reads.

Each file is a classic script that hands its data over, so that it loads from a server
and from a USB stick alike: `librarySearch.receive(name, data)`, the data being JSON,
gzipped, in base64. One catalogue names all documents; the text of each stands in a
file of its own, named after what it holds.
"""

import base64
import gzip
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence

from macros.search.document import SEARCH_FACETS, SearchDocument, SearchUnit
from macros.words.addresses import plan_address, work_address
from macros.words.facet import Facets

FOLDER = "tim-kiem/du-lieu/"
CATALOGUE = "danh-muc"

_Row = dict[str, object]


def search_files(
    documents: Sequence[SearchDocument],
    abbreviations: Mapping[str, str],
    *,
    full_text: bool,
) -> dict[str, str]:
    """Return the scripts by address; `full_text`: Pagefind will index the site."""
    at = {document.url: index for index, document in enumerate(documents)}
    files: dict[str, str] = {}
    rows: list[_Row] = []
    for document in documents:
        row = _row(document, at)
        if document.units:
            units = [_unit_row(unit, at) for unit in document.units]
            packed = _packed(units)
            row["file"] = hashlib.sha256(packed).hexdigest()[:12]
            script = _script(str(row["file"]), packed)
            row["size"] = len(script)
            files[f"{FOLDER}{row['file']}.js"] = script
        rows.append(row)
    catalogue = {
        "fullText": full_text,
        "abbreviations": sorted(abbreviations.items()),
        "facets": _labels(documents),
        "documents": rows,
    }
    files[f"{FOLDER}{CATALOGUE}.js"] = _script(CATALOGUE, _packed(catalogue))
    return files


def _row(document: SearchDocument, at: Mapping[str, int]) -> _Row:
    """Return a document without what it lacks."""
    number = document.number
    row: _Row = {
        "kind": document.kind.value,
        "title": document.title,
        "names": document.names,
        "about": document.about,
        "change": document.change,
        "number": number
        and [number.serial, number.year, number.symbols, number.type_word],
        "citedIn": [at[plan_address(plan_id)] for plan_id in document.cited_in],
        "facets": _facets({"trang": (document.kind.facet,), **document.facets}),
    }
    found = {key: value for key, value in row.items() if value}
    return {"url": document.url, **found}


def _unit_row(unit: SearchUnit, at: Mapping[str, int]) -> _Row:
    row: _Row = {
        "id": unit.id,
        "label": unit.label,
        "text": unit.text,
        "note": unit.note,
        "facets": _facets(unit.facets),
        "cites": [
            [
                at[work_address(cite.work_id)],
                _in_browser(unit.text, cite.start),
                _in_browser(unit.text, cite.end),
            ]
            for cite in unit.cites
        ],
    }
    return {key: value for key, value in row.items() if value}


def _in_browser(text: str, offset: int) -> int:
    """Return an offset as a browser counts: letters above U+FFFF are two there."""
    return len(text[:offset].encode("utf-16-le")) // 2


def _facets(facets: Facets) -> dict[str, list[str]]:
    return {name: [v.value for v in found] for name, found in facets.items() if found}


def _labels(documents: Iterable[SearchDocument]) -> dict[str, _Row]:
    """Return each facet's name and the names of its values."""
    values: dict[str, dict[str, str]] = {name: {} for name in SEARCH_FACETS}
    for document in documents:
        values["trang"][document.kind.value] = document.kind.facet.label
        for facets in (document.facets, *(unit.facets for unit in document.units)):
            for name, found in facets.items():
                values[name].update((value.value, value.label) for value in found)
    return {
        name: {"label": label, "values": values[name]}
        for name, label in SEARCH_FACETS.items()
    }


def _packed(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(errors="replace"), mtime=0)


def _script(name: str, packed: bytes) -> str:
    data = base64.b64encode(packed).decode()
    return f'librarySearch.receive("{name}","{data}")\n'
