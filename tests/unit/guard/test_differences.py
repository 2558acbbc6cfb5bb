"""Hand-made sites: each kind of difference is named, and nothing else is."""

from pathlib import Path

import pytest

from tests.guard.differences import Difference, differences
from tests.guard.record import SiteFacts, read_record, write_record
from tests.guard.site_facts import site_facts

PAGE = """<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Đơn vị</title></head>
<body class="a">
<!-- đầu trang --><h1 id="don-vi" class="lon">Đơn vị</h1>
<p>Ban Dân vận <a href="../ke-hoach/" title="Tất cả">các kế hoạch</a> năm 2024.</p>
<table><tr><td>1</td><td></td><td>2</td></tr></table>
<script>var moi = 1</script>
</body></html>"""
FILES = {
    "don-vi/index.html": PAGE,
    "ke-hoach/index.html": PAGE,
    "du-lieu/viec.json": '{"viec": [{"ma": 1, "han": "2024-03"}, {"ma": 2}]}',
    "du-lieu/viec.csv": "ma,han\r\n1,2024-03\r\n",
    "assets/main.57a0d79d.min.css": "a{}",
    "tim-kiem/255217f9ea56.js": 'nhan("255217f9ea56",{"chữ": "một", "tệp": 1})\n',
}


NOTHING = SiteFacts({}, {}, ())


def facts_of(root: Path, files: dict[str, str]) -> Path:
    """Return the file with the record of a site of these files."""
    for name, content in files.items():
        path = root / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
    write_record({"own": site_facts(root / "site")}, root / "record")
    return root / "record"


def found(tmp_path: Path, new: dict[str, str]) -> list[tuple[str, str, list[str]]]:
    """Return address, kind and lines of what differs from FILES."""
    old = read_record(facts_of(tmp_path / "old", FILES))
    changed = read_record(facts_of(tmp_path / "new", new))
    return [told(difference) for difference in differences(old, changed)]


def told(difference: Difference) -> tuple[str, str, list[str]]:
    assert difference.site == "own"
    return difference.address, difference.what, list(difference.lines)


def with_page(old: str, new: str) -> dict[str, str]:
    """Return FILES with another page of bodies."""
    assert old in PAGE
    return {**FILES, "don-vi/index.html": PAGE.replace(old, new)}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            '<h1 id="don-vi" class="lon">', '<h1 class="nho" id="don-vi">', id="classes"
        ),
        pytest.param("Ban Dân vận <a", "Ban\n   Dân\u00a0vận   <a", id="whitespace"),
        pytest.param("../ke-hoach/", "/ke-hoach/", id="spelling of an address"),
        pytest.param("moi = 1", "moi = 2", id="script"),
        pytest.param("<!-- đầu trang -->", "", id="comment"),
        pytest.param("<p>", '<p data-x="1">', id="data for scripts"),
        pytest.param("<p>Ban", "<div><p>Ban", id="another block"),
    ],
)
def test_what_no_reader_sees_is_no_difference(
    tmp_path: Path, old: str, new: str
) -> None:
    assert found(tmp_path, with_page(old, new)) == []


@pytest.mark.parametrize(
    ("name", "new_name", "content"),
    [
        pytest.param(
            "assets/main.57a0d79d.min.css",
            "assets/main.11111111.min.css",
            "b{}",
            id="asset named by its content",
        ),
        pytest.param(
            "tim-kiem/255217f9ea56.js",
            "tim-kiem/aaaabbbb0000.js",
            'nhan("aaaabbbb0000",{"tệp": 1,\n"chữ": "một"})',
            id="script with the same data",
        ),
        pytest.param(
            "du-lieu/viec.json",
            "du-lieu/viec.json",
            '{"viec":[{"han":"2024-03","ma":1},{"ma":2}]}',
            id="order of keys",
        ),
    ],
)
def test_files_that_say_the_same_are_no_difference(
    tmp_path: Path, name: str, new_name: str, content: str
) -> None:
    rest = {key: value for key, value in FILES.items() if key != name}
    assert found(tmp_path, {**rest, new_name: content}) == []


@pytest.mark.parametrize(
    ("old", "new", "what", "lines"),
    [
        pytest.param(
            "<title>Đơn vị",
            "<title>Cơ quan",
            "title",
            ["-Đơn vị", "+Cơ quan"],
            id="title",
        ),
        pytest.param(' id="don-vi"', "", "ids", ["-don-vi"], id="lost anchor"),
        pytest.param("<p>", '<p id="doan">', "ids", ["+doan"], id="gained anchor"),
        pytest.param(
            "../ke-hoach/",
            "../ke-hoach/#a",
            "links",
            ["-[các kế hoạch](/ke-hoach/)", "+[các kế hoạch](/ke-hoach/#a)"],
            id="changed link",
        ),
        pytest.param(
            "Tất cả", "Mọi", "labels", ["-title: Tất cả", "+title: Mọi"], id="label"
        ),
        pytest.param(
            "năm 2024",
            "năm 2025",
            "text",
            [
                " Đơn vị",
                "-Ban Dân vận các kế hoạch năm 2024.",
                "+Ban Dân vận các kế hoạch năm 2025.",
                " | 1 | | 2",
            ],
            id="text",
        ),
        pytest.param(
            "<td></td><td>2</td>",
            "<td>2</td><td></td>",
            "text",
            [" Ban Dân vận các kế hoạch năm 2024.", "-| 1 | | 2", "+| 1 | 2 |"],
            id="another column",
        ),
        pytest.param(
            "<!-- đầu trang -->",
            "&lt;script&gt;",
            "text",
            ["+<script>", " Đơn vị"],
            id="text that looks like a tag",
        ),
    ],
)
def test_a_changed_page_is_named_with_what_changed(
    tmp_path: Path, old: str, new: str, what: str, lines: list[str]
) -> None:
    assert found(tmp_path, with_page(old, new)) == [("don-vi/", what, lines)]


def test_pages_and_files_that_go_or_come_are_named(tmp_path: Path) -> None:
    new = {name: text for name, text in FILES.items() if not name.startswith("ke-")}
    del new["du-lieu/viec.csv"], new["assets/main.57a0d79d.min.css"]
    assert found(tmp_path, {**new, "a/index.html": PAGE, "a.ics": "", "b.js": ""}) == [
        ("ke-hoach/", "page lost", []),
        ("a/", "page gained", []),
        ("du-lieu/viec.csv", "data lost", []),
        ("a.ics", "data gained", []),
        ("assets/main.#.min.css", "file lost", []),
        ("b.js", "file gained", []),
    ]


def test_changed_data_are_named_with_the_values(tmp_path: Path) -> None:
    new = {
        **FILES,
        "du-lieu/viec.json": '{"viec": [{"ma": 1, "han": "2024-04"}, {"ma": 2}]}',
        "du-lieu/viec.csv": "ma,han\n1,2024-03\r\n",
    }
    assert found(tmp_path, new) == [
        ("du-lieu/viec.csv", "data", ["-ma,han␍", "+ma,han", " 1,2024-03␍"]),
        (
            "du-lieu/viec.json",
            "data",
            ["   {", '-   "han": "2024-03",', '+   "han": "2024-04",', '    "ma": 1'],
        ),
    ]


def test_a_library_that_only_one_side_has_is_named() -> None:
    assert list(differences({"a": NOTHING, "b": NOTHING}, {"b": NOTHING})) == [
        Difference("a", "", "site lost")
    ]
