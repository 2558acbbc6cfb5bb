"""The way down, on the pages of directives and plans."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

TOP = "van-ban/nghi-quyet-25-nq-tw-2013-06-03/"
CAO_LOC = "ke-hoach/cao-loc-kh-dan-van-2024/"
WIDE = 720  # pixels from which the picture is shown


def is_wide(visit: Visit) -> bool:
    size = visit.page.viewport_size
    return bool(size and size["width"] >= WIDE)


def test_from_the_resolution_to_the_tasks_of_cao_loc_in_three_clicks(
    visit: Visit,
) -> None:
    """The search finds the resolution; its tree names the task; there it is."""
    page = visit.open("tim-kiem/?q=Nghi+quyet+25-NQ/TW")
    page.locator("[data-result-url]").first.get_by_role("link").first.click()
    expect(page.locator("h1")).to_contain_text("Nghị quyết số 25-NQ/TW")
    tree = page.locator(".lib-tree")
    plan = tree.get_by_role("listitem").filter(has_text="Cao Lộc").last
    task = tree.locator(".lib-tree-tasks").get_by_role("link").first
    expect(task).to_contain_text("UBND các xã, thị trấn")
    assert plan.count() == 1
    task.click()
    expect(page).to_have_url(re.compile(re.escape(CAO_LOC) + "#ii.1.d1$"))
    expect(page.locator("[id='ii.1.d1']")).to_be_in_viewport()


def test_every_task_of_the_plan_is_one_more_click_away(visit: Visit) -> None:
    page = visit.open(TOP)
    page.locator(".lib-tree").get_by_role("link", name="Cao Lộc").last.click()
    expect(page).to_have_url(re.compile(re.escape(CAO_LOC)))
    page.locator("summary", has_text="Bảng nhiệm vụ").click()
    expect(page.locator("#nhiem-vu ~ details tbody tr")).to_have_count(12)


def test_the_tree_goes_down_level_by_level(visit: Visit) -> None:
    page = visit.open(TOP)
    levels = page.locator(".lib-tree > li").first.locator("small")
    expect(levels).to_have_text(
        ["Trung ương", "Trung ương", "Cấp huyện", "Nhiệm vụ", "Cấp tỉnh"]
    )
    gap = page.locator(".lib-tree em", has_text="tỉnh Lạng Sơn")
    expect(gap).to_have_text("Chưa thấy văn bản của tỉnh Lạng Sơn nối hai văn bản này")


@pytest.mark.parametrize("path", [TOP, CAO_LOC])
def test_the_picture_stands_on_wide_screens_and_nothing_overflows(
    visit: Visit, path: str
) -> None:
    page = visit.open(path)
    folded = page.locator("summary", has_text="Sơ đồ các cấp")
    if is_wide(visit) and folded.count():
        folded.click()
    picture = page.locator(".lib-tree-picture")
    expect(picture).to_be_visible(visible=is_wide(visit))
    across = "document.documentElement.scrollWidth <= innerWidth"
    assert page.evaluate(across)
    assert Axe().run(page).response["violations"] == []


def test_a_box_leads_to_its_document(visit: Visit) -> None:
    if not is_wide(visit):
        return
    page = visit.open(TOP)
    page.locator(".lib-tree-picture a", has_text="43-KL/TW").click()
    expect(page).to_have_url(re.compile("van-ban/ket-luan-43-kl-tw-2019-01-07/$"))


def test_words_stay_within_their_boxes(visit: Visit) -> None:
    if not is_wide(visit):
        return
    page = visit.open(CAO_LOC)
    expect(page.locator(".lib-tree-picture")).to_be_visible()
    beyond = page.locator(".lib-tree-box").evaluate_all(
        """boxes => boxes.flatMap(box => {
            const edge = box.querySelector("rect").getBoundingClientRect().right;
            return [...box.querySelectorAll("text")]
                .filter(text => text.getBoundingClientRect().right > edge)
                .map(text => text.textContent);
        })"""
    )
    assert beyond == []


def test_without_script_list_and_picture_are_there(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 1280, "height": 900}
    )
    page = context.new_page()
    page.goto(address + TOP)
    expect(page.locator(".lib-tree-picture svg")).to_be_visible()
    expect(page.locator(".lib-tree > li")).to_have_count(1)
    context.close()


def test_on_paper_the_picture_takes_the_width_of_the_sheet(visit: Visit) -> None:
    page = visit.open(TOP)
    page.emulate_media(media="print")
    picture = page.locator(".lib-tree-picture svg")
    expect(picture).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
