"""An open page of a live preview follows what is saved, by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.preview_run import Preview, preview
from tests.project_copy import copy_project

pytestmark = [pytest.mark.site, pytest.mark.browser]

PLAN = "ke-hoach/cao-loc-kh-dan-van-2024"
PATIENCE = 60_000


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """Run a preview of a copy of the project."""
    with preview(copy_project(tmp_path_factory.mktemp("preview"))) as shown:
        yield shown


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a fresh page."""
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        context.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        yield context.new_page()
        expect.set_options(timeout=5_000)


def plan_file(running: Preview) -> Path:
    return running.terminal.parent / "plans" / f"{PLAN}.md"


def test_an_open_page_follows_each_save(running: Preview, page: Page) -> None:
    page.goto(running.address + PLAN + "/")
    article = page.locator("article")
    expect(article).to_contain_text("MỤC ĐÍCH")  # opened before the library was read
    expect(page.locator("#xem-truoc[data-standing=whole]")).to_be_attached()
    other = page.context.new_page()
    other.goto(running.address + "chu-de/")
    file = plan_file(running)
    good = file.read_text("utf-8")
    for nth in range(3):
        file.write_text(good.replace("công tác dân vận", f"việc lần {nth}"), "utf-8")
        expect(article).to_contain_text(f"việc lần {nth}")
    expect(page.locator("#xem-truoc[data-standing=whole]")).to_be_attached()
    expect(other.locator("#xem-truoc[data-standing=whole]")).to_be_attached()
    file.write_text(good.replace("2024-02-XX", "2024-02-31", 1), "utf-8")
    expect(page.locator("h1")).to_have_text("1 lỗi trong plans/")
    expect(other.locator("h1")).to_have_text("1 lỗi trong plans/")
    file.write_text(good, "utf-8")
    expect(article).to_contain_text("công tác dân vận")
    expect(other.locator("article")).to_contain_text("Dân vận khéo")


def test_a_page_that_did_not_change_is_not_opened_again(
    running: Preview, page: Page
) -> None:
    page.goto(running.address + "huong-dan/loi/")
    expect(page.locator("#xem-truoc[data-standing=whole]")).to_be_attached()
    page.evaluate("window.kept = true")
    file = plan_file(running)
    good = file.read_text("utf-8")
    with page.expect_response(lambda answer: answer.request.method == "HEAD"):
        file.write_text(f"{good}\nĐoạn thêm.\n", "utf-8")
    expect(page.locator("#xem-truoc[data-standing=whole]")).to_be_attached()
    assert page.evaluate("window.kept") is True
    file.write_text(good, "utf-8")


def test_a_line_says_how_new_a_page_is(running: Preview, page: Page) -> None:
    told: list[str] = []
    page.expose_function("told", lambda line: told.append(line))  # noqa: PLW0108
    page.add_init_script("""
      document.addEventListener("DOMContentLoaded", () => {
        const host = document.querySelector("#xem-truoc");
        const tell = () => window.told(host.dataset.standing + ": " +
          host.shadowRoot.querySelector("[role=status]").textContent);
        tell();
        new MutationObserver(tell).observe(host, { attributes: true });
      });
    """)
    page.goto(running.address + PLAN + "/")
    expect(page.locator("#xem-truoc[data-standing=whole]")).to_be_attached()
    file = plan_file(running)
    good = file.read_text("utf-8")
    file.write_text(good.replace("công tác dân vận", "việc đã sửa"), "utf-8")
    expect(page.locator("article")).to_contain_text("việc đã sửa")
    expect(page.locator("#xem-truoc[data-standing=whole]")).to_be_attached()
    said = [line for line in told if line.startswith("ahead")]
    assert said
    assert set(said) == {
        "ahead: Trang này đã mới theo bản vừa lưu; những trang khác đang được cập nhật…"
    }
    file.write_text(good, "utf-8")
