"""Narrowing a list in a real browser: the citation index and the matrix."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

INDEX = "trich-dan/"
MATRIX = "trich-dan/ma-tran/"
CHOSEN = "?noi=dong-nai&loai=nghi-quyet"


def entries(page: Page) -> Locator:
    return page.locator("[data-filter-item]:visible")


def number_of(page: Page) -> tuple[int, int]:
    """Return what the status line says: shown, all."""
    words = page.locator("form[data-filter-for]").get_by_role("status").inner_text()
    found = re.fullmatch(r"(\d+) trên (\d+) văn bản", words)
    assert found
    return int(found[1]), int(found[2])


@pytest.mark.parametrize("path", [INDEX, "trich-dan/theo-co-quan/", MATRIX])
def test_two_choices_narrow_the_list_and_stand_in_the_address(
    visit: Visit, path: str
) -> None:
    page = visit.open(path)
    everything = entries(page).count()
    page.get_by_label("Nơi ban hành").select_option("dong-nai")
    page.get_by_label("Loại văn bản").select_option("nghi-quyet")
    expect(page).to_have_url(re.compile(re.escape(CHOSEN) + "$"))
    shown = entries(page)
    assert number_of(page) == (shown.count(), everything)
    assert 0 < shown.count() < everything
    for entry in shown.all():
        assert entry.get_attribute("data-noi") == "dong-nai"
        assert entry.get_attribute("data-loai") == "nghi-quyet"


def test_headings_and_jumps_without_entries_are_hidden(visit: Visit) -> None:
    page = visit.open("trich-dan/theo-loai/" + CHOSEN)
    headings = page.locator("[data-filter-group] h2:visible")
    expect(headings).to_have_text(["Nghị quyết"])
    jumps = page.locator("[data-filter-jump]:visible")
    expect(jumps).to_have_text([f"Nghị quyết ({entries(page).count()})"])


def test_an_option_counts_what_it_would_leave(visit: Visit) -> None:
    page = visit.open(INDEX + "?loai=nghi-quyet")
    option = page.locator("select[name=noi] option[value=dong-nai]")
    words = option.inner_text()
    page.get_by_label("Nơi ban hành").select_option("dong-nai")
    assert words == f"Đồng Nai ({number_of(page)[0]})"


def test_a_shared_address_is_restored_and_the_button_undoes_it(visit: Visit) -> None:
    page = visit.open(INDEX + CHOSEN + "&khac=1")
    expect(page.get_by_label("Nơi ban hành")).to_have_value("dong-nai")
    expect(page.get_by_label("Loại văn bản")).to_have_value("nghi-quyet")
    shown, everything = number_of(page)
    assert shown < everything
    page.get_by_role("button", name="Bỏ lọc").click()
    assert number_of(page) == (everything, everything)
    expect(page).to_have_url(re.compile(r"/trich-dan/\?khac=1$"))


def test_back_and_forward_go_through_the_choices(visit: Visit) -> None:
    page = visit.open(INDEX)
    everything = number_of(page)
    place = page.get_by_label("Nơi ban hành")
    place.select_option("dong-nai")
    narrowed = number_of(page)
    page.go_back()
    expect(place).to_have_value("")
    assert number_of(page) == everything
    page.go_forward()
    expect(place).to_have_value("dong-nai")
    assert number_of(page) == narrowed
    entries(page).first.get_by_role("link").first.click()
    expect(page).to_have_url(re.compile("/van-ban/"))
    page.go_back()
    expect(place).to_have_value("dong-nai")
    assert number_of(page) == narrowed


def test_a_choice_that_fits_nothing_is_said_and_an_unknown_one_is_none(
    visit: Visit,
) -> None:
    page = visit.open(INDEX + "?noi=dong-nai&loai=luat")
    assert number_of(page)[0] == 0
    sentence = "Không có văn bản nào hợp với các điều kiện đã chọn."
    expect(page.get_by_text(sentence)).to_be_visible()
    page = visit.open(INDEX + "?noi=khong-co")
    expect(page.get_by_text(sentence)).to_be_hidden()
    shown, everything = number_of(page)
    assert shown == everything


def test_the_keyboard_alone_will_do(visit: Visit) -> None:
    page = visit.open(INDEX)
    page.get_by_label("Nơi ban hành").focus()
    page.keyboard.press("ArrowDown")
    expect(page).to_have_url(re.compile(r"\?noi=trung-uong$"))
    for _ in page.locator("form[data-filter-for] select").all():
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Bỏ lọc")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/trich-dan/$"))


def test_sums_of_the_matrix_follow_the_rows_shown(visit: Visit) -> None:
    page = visit.open(MATRIX + "?tinh-trang=mau-thuan")
    rows = entries(page)
    shown = [int(words) for words in rows.locator("td:last-child").all_inner_texts()]
    assert shown
    expect(page.locator("tfoot td").last).to_have_text(str(sum(shown)))


def test_a_number_of_the_matrix_leads_to_the_sentences(visit: Visit) -> None:
    page = visit.open(MATRIX)
    cell = page.locator("tbody td a").first
    count = int(cell.inner_text())
    cell.click()
    heading = page.locator("h3:target")
    expect(heading).to_be_in_viewport()
    expect(heading).to_contain_text(f"{count} lần")
    expect(heading.locator("+ ul > li")).to_have_count(count)


def test_names_of_rows_and_columns_stay_in_sight(visit: Visit) -> None:
    page = visit.open(MATRIX)
    box = page.locator(".lib-matrix")
    box.scroll_into_view_if_needed()
    box.evaluate("box => box.scrollTo(box.scrollWidth, box.scrollHeight / 2)")
    frame = box.bounding_box()
    corner = page.locator("thead th").first.bounding_box()
    assert frame
    assert corner
    assert abs(corner["x"] - frame["x"]) < 3
    assert abs(corner["y"] - frame["y"]) < 3


@pytest.mark.parametrize("path", [INDEX, MATRIX])
def test_without_javascript_everything_is_shown_and_no_form(
    browser: Browser, address: str, path: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + path + CHOSEN)
    expect(page.locator("form[data-filter-for]")).to_be_hidden()
    assert entries(page).count() == page.locator("[data-filter-item]").count() > 70
    context.close()


def test_the_filters_work_on_files_without_a_server(
    browser: Browser, site_folder: Path
) -> None:
    page = browser.new_page()
    page.goto((site_folder / INDEX / "index.html").as_uri())
    page.get_by_label("Nơi ban hành").select_option("dong-nai")
    shown, everything = number_of(page)
    assert 0 < shown < everything
    page.reload()
    assert number_of(page) == (shown, everything)
    page.close()
