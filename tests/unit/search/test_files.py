import base64
import gzip
import json
import re

from macros.search.document import (
    SearchCite,
    SearchDocument,
    SearchKind,
    SearchUnit,
)
from macros.search.files import CATALOGUE, FOLDER, search_files
from macros.search.full_text import full_text_pages
from macros.words.facet import FacetValue

PLAN = SearchDocument(
    url="ke-hoach/a/",
    kind=SearchKind.PLAN,
    title="Kế hoạch",
    facets={"noi": (FacetValue("cao-loc", "Cao Lộc"),)},
    units=(
        SearchUnit("i.1", "Mục I", "🙂 theo 43-KL/TW", cites=(SearchCite("w", 7, 15),)),
    ),
)
WORK = SearchDocument(
    url="van-ban/w/",
    kind=SearchKind.DIRECTIVE,
    title="Kết luận",
    change="Đã hết hiệu lực.",
    cited_in=("a",),
)


def unpacked(script: str) -> tuple[str, object]:
    found = re.fullmatch(
        r'librarySearch\.receive\("([^"]+)","([A-Za-z0-9+/=]+)"\)\n', script
    )
    assert found
    return found[1], json.loads(gzip.decompress(base64.b64decode(found[2])))


def files() -> dict[str, str]:
    return search_files([PLAN, WORK], {"MTTQ": "Mặt trận Tổ quốc"}, full_text=True)


def test_the_catalogue_names_documents_facets_and_abbreviations() -> None:
    name, catalogue = unpacked(files()[f"{FOLDER}{CATALOGUE}.js"])
    assert name == CATALOGUE
    assert isinstance(catalogue, dict)
    assert catalogue["fullText"] is True
    assert catalogue["abbreviations"] == [["MTTQ", "Mặt trận Tổ quốc"]]
    assert catalogue["facets"]["noi"]["values"] == {"cao-loc": "Cao Lộc"}
    plan, work = catalogue["documents"]
    assert plan["facets"] == {"trang": ["ke-hoach"], "noi": ["cao-loc"]}
    assert work["citedIn"] == [0]
    assert work["change"] == "Đã hết hiệu lực."
    assert "change" not in plan


def test_a_text_stands_in_a_file_named_after_what_it_holds() -> None:
    made = files()
    assert made == files()
    (name,) = [name for name in made if CATALOGUE not in name]
    assert re.fullmatch(rf"{FOLDER}[0-9a-f]{{12}}\.js", name)


def test_offsets_are_those_of_a_browser() -> None:
    made = files()
    (name,) = [name for name in made if CATALOGUE not in name]
    _, units = unpacked(made[name])
    assert units == [
        {
            "id": "i.1",
            "label": "Mục I",
            "text": "🙂 theo 43-KL/TW",
            "cites": [[1, 8, 16]],
        }
    ]


def with_text(text: str, at: int = 0) -> SearchDocument:
    unit = SearchUnit("d1", "Đoạn 1", text)
    return SearchDocument(
        url=f"ke-hoach/{at}/", kind=SearchKind.PLAN, title="", units=(unit,)
    )


def test_pagefind_gets_words_and_neighbours_with_a_stand_in_for_the_letter_d() -> None:
    ((place, page),) = full_text_pages([with_text("Đảng ủy, đảng viên")])
    assert place == "0"
    words = re.sub("<[^>]*>", "", page).split()
    assert words == ["ďảngj", "ủyj", "viênj", "ďảngwviên", "ďảngwủy", "ủywďảng"]


def test_neighbours_that_most_documents_have_are_left_out() -> None:
    many = [with_text(f"công tác thứ {at}", at) for at in range(200)]
    pages = dict(full_text_pages(many))
    assert "côngwtác" not in pages["7"]
    assert "thứw7" in pages["7"]


def test_markup_of_a_text_never_reaches_pagefind() -> None:
    ((_, page),) = full_text_pages([with_text("<script>alert(1)</script> & <b")])
    assert page.count("<") == 6


def test_pagefind_gets_both_ways_to_write_a_syllable_and_one_in_neighbours() -> None:
    for text in ("quy định", "qui định"):
        ((_, page),) = full_text_pages([with_text(text)])
        words = re.sub("<[^>]*>", "", page).split()
        assert words == ["quyj", "quij", "ďịnhj", "quywďịnh"]
