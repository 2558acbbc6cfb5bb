"""The settings of an office: one block, each mistake with its place and remedy."""

import re
from pathlib import Path

import pytest

from macros.model.contrast import AA, contrast, readable
from macros.model.issue import IssueCode
from macros.model.office import Colours, Office
from macros.sources.folder import read_settings
from macros.sources.office_reader import DARK, LIGHT, read_office

ROOT = Path(__file__).parents[3]
WHOLE = """\
INHERIT: ../chuong-trinh/mkdocs.yml
site_name: Thư viện Xã Ví Dụ
site_description: Mô tả
site_url: !ENV [SITE_URL, "https://vi.du/kho/"]
extra:
  edit_url: x
  thu_vien:
    don_vi: UBND Xã Ví Dụ
    lien_he: xa@vi.du
    bieu_trung: assets/vi-du.svg
    mau: {chinh: "#0B4F6C"}
"""


def settings(block: str) -> str:
    return f"site_name: A\nextra:\n  thu_vien:\n    {block}\n"


def test_every_setting_is_read() -> None:
    office, issues = read_office([("mkdocs.yml", WHOLE)], {})
    assert issues == []
    assert office == Office(
        name="Thư viện Xã Ví Dụ",
        about="Mô tả",
        url="https://vi.du/kho/",
        publisher="UBND Xã Ví Dụ",
        contact="xa@vi.du",
        emblem="assets/vi-du.svg",
        colours=Colours(main="#0b4f6c"),
    )
    assert office.imprint == "UBND Xã Ví Dụ. Liên hệ: xa@vi.du"


def test_a_variable_of_the_environment_wins_over_its_default() -> None:
    office, _ = read_office([("mkdocs.yml", WHOLE)], {"SITE_URL": "https://b.vi.du/"})
    assert office.url == "https://b.vi.du/"


def test_what_the_nearer_file_leaves_out_comes_from_the_one_that_it_inherits() -> None:
    near = settings("don_vi: Xã Ví Dụ")
    office, _ = read_office([("mkdocs.yml", near), ("mkdocs.yml", WHOLE)], {})
    assert (office.name, office.publisher) == ("A", "Xã Ví Dụ")
    assert (office.about, office.contact) == ("Mô tả", "xa@vi.du")


def test_a_key_left_empty_does_not_bring_the_contact_of_another_office() -> None:
    near = settings('lien_he: ""')
    office, _ = read_office([("mkdocs.yml", near), ("mkdocs.yml", WHOLE)], {})
    assert (office.publisher, office.contact) == ("UBND Xã Ví Dụ", "")


@pytest.mark.parametrize(
    ("text", "place", "code", "words"),
    [
        pytest.param(
            settings('mau: {chinh: "#e08a8a"}'),
            (4, 18),
            IssueCode.BAD_CONTRAST,
            "dùng màu đậm hơn, ví dụ “#",
            id="pale",
        ),
        pytest.param(
            settings('mau: {nhan_nen_toi: "#9b1c1c"}'),
            (4, 25),
            IssueCode.BAD_CONTRAST,
            "dùng màu sáng hơn, ví dụ “#",
            id="dark-on-dark",
        ),
        pytest.param(
            settings("mau: {chinh: đỏ}"),
            (4, 18),
            IssueCode.BAD_VALUE,
            "#rrggbb",
            id="no-colour",
        ),
        pytest.param(
            settings("don_vị: A"), (4, 5), IssueCode.UNKNOWN_KEY, "don_vi", id="key"
        ),
        pytest.param(
            "site_name: A <b>\n", (1, 12), IssueCode.BAD_VALUE, "HTML", id="markup"
        ),
        pytest.param(
            settings("- a"), (4, 5), IssueCode.BAD_VALUE, "khóa: giá trị", id="list"
        ),
        pytest.param("site_name: [\n", (1, 12), IssueCode.BAD_YAML, "“]”", id="yaml"),
    ],
)
def test_a_wrong_value_is_told_with_its_place(
    text: str, place: tuple[int, int], code: IssueCode, words: str
) -> None:
    _, (issue,) = read_office([("mkdocs.yml", text)], {})
    assert (issue.line, issue.column, issue.code) == (*place, code)
    assert words in f"{issue.message} {issue.remedy}"


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#777777", "#ffffff") < AA


@pytest.mark.parametrize("grounds", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("colour", ["#ffffff", "#000000", "#808080", "#ff0000"])
def test_the_colour_that_a_remedy_names_is_readable(
    colour: str, grounds: tuple[str, ...]
) -> None:
    found = readable(colour, grounds)
    assert all(contrast(found, ground) >= AA for ground in grounds)


def test_the_colours_that_are_not_set_are_readable() -> None:
    colours = Colours()
    for grounds, names in (
        (LIGHT, (colours.main, colours.accent)),
        (DARK, (colours.main_on_dark, colours.accent_on_dark)),
    ):
        assert all(contrast(c, g) >= AA for c in names for g in grounds)


def test_the_backgrounds_are_those_of_the_style_sheet() -> None:
    css = (ROOT / "docs" / "assets" / "library.css").read_text("utf-8")
    light, _, dark = css.partition('[data-md-color-scheme="slate"]')
    for part, grounds in ((light, LIGHT), (dark, DARK)):
        for name in ("soft", "paper"):
            found = re.search(rf"--lib-{name}: (#[0-9a-f]+);", part)
            assert found
            colour = found[1] if len(found[1]) == 7 else f"#{found[1][1:] * 2}"
            assert colour in grounds


def test_files_that_inherit_each_other_end(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "mkdocs.yml").write_text("INHERIT: b/mkdocs.yml\n", "utf-8")
    (tmp_path / "b" / "mkdocs.yml").write_text('INHERIT: "../mkdocs.yml"\n', "utf-8")
    assert 2 <= len(read_settings(tmp_path / "mkdocs.yml")) < 20
    assert read_settings(tmp_path / "c.yml") == []


def test_the_settings_of_this_library_are_right() -> None:
    office, issues = read_office(read_settings(ROOT / "mkdocs.yml"), {})
    assert issues == []
    assert office.name == "Thư viện kế hoạch dân vận"
    assert office.colours == Colours()
