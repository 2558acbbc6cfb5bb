"""The search in a real browser, on a server and from files: answers, keys, facets."""

import json
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.editions import (
    QUIET,
    RESULTS,
    SEARCH,
    Edition,
)
from tests.browser.search_queries import QUERIES, Asked
from tests.tools.screenshot import served

pytestmark = pytest.mark.browser

# That two ways agree needs only a sample; the long tests ask everything of both.
HOW_MANY = pytest.mark.parametrize(
    "queries",
    [
        pytest.param(QUERIES[::10], id="sample"),
        pytest.param(QUERIES, id="all", marks=pytest.mark.prove),
    ],
)


HOSTILE = {
    "a megabyte": "a " * 500_000,
    "a megabyte of one word": "đ" * 1_000_000,
    "control characters": "dân\x00\x07 vận\x1b[31m khéo",
    "lone surrogates": "dân \ud800 vận",
    "markup": "<img src=x onerror=window.ran=1><script>window.ran=1</script>",
    "an expression": "(((a+)+)+$|.*){9999}[",
    "a template": "{{ 7*7 }} ${window.ran=1} {% raw %}",
    "a prototype": "__proto__ constructor toString",
    "quotes": '"""“”"',
    "only marks": "\u0301\u0300\u0323",
    "digits": "9" * 300,
}


def test_the_list_is_long_enough() -> None:
    assert len({asked.query for asked in QUERIES}) >= 120


OF_BOTH = [
    *(pytest.param("server", asked, id=f"server-{asked.query!a}") for asked in QUERIES),
    *(
        pytest.param(
            "files",
            asked,
            id=f"files-{asked.query!a}",
            marks=[pytest.mark.prove] if nth % 10 else [],
        )
        for nth, asked in enumerate(QUERIES)
    ),
]


@pytest.mark.parametrize(("edition", "asked"), OF_BOTH, indirect=["edition"])
def test_a_query_finds_its_page(edition: Edition, asked: object) -> None:
    query, url, among = asked.query, asked.url, asked.among  # type: ignore[attr-defined]
    top = edition.ask(query)[:among]
    if url:
        assert any(hit.startswith(url) for hit in top)
    else:
        assert top == []


@HOW_MANY
def test_both_editions_give_the_same_hits_in_the_same_order(
    browser: Browser, address: str, usb_folder: Path, queries: list[Asked]
) -> None:
    answers = []
    for root, is_files in ((address, False), (f"{usb_folder.as_uri()}/", True)):
        page = browser.new_page()
        made = Edition(page, root, is_files)
        made.open()
        answers.append({asked.query: made.ask(asked.query) for asked in queries})
        page.close()
    assert answers[0] == answers[1]


@HOW_MANY
def test_pagefind_names_the_texts_of_a_large_library_and_answers_alike(
    browser: Browser,
    site_folder: Path,
    tmp_path: Path,
    address: str,
    queries: list[Asked],
) -> None:
    shutil.copytree(site_folder, tmp_path / "sub" / "site")
    script = tmp_path / "sub" / "site" / "assets" / "trang.js"  # what pages load
    words = script.read_text(encoding="utf-8")
    assert "SMALL = 220000" in words
    script.write_text(words.replace("SMALL = 220000", "SMALL = 0"), encoding="utf-8")
    page = browser.new_page()
    with served(tmp_path) as root:
        fetched: list[str] = []
        page.on("request", lambda sent: fetched.append(sent.url))
        with_engine = Edition(page, f"{root}sub/site/", is_files=False)
        with_engine.open()
        answers = {a.query: with_engine.ask(a.query) for a in queries}
        assert any("pagefind/index/" in url for url in fetched)
    small = Edition(page, address, is_files=False)
    small.open()
    for asked in queries:
        whole = small.ask(asked.query)
        assert answers[asked.query][:3] == whole[:3], asked.query
    page.close()


def test_a_hit_opens_at_its_clause_with_the_words_marked(edition: Edition) -> None:
    edition.open("gan dan bao dam quyen lam chu")
    hit = edition.page.locator(f"{RESULTS} > li").first
    marked = "".join(hit.locator("mark").all_inner_texts())
    assert marked == "gần dân, bảo đảm quyền làm chủ"
    hit.get_by_role("link").click()
    expect(edition.page).to_have_url(re.compile(r"/cao-loc-[^#]+#i\.1\.d3$"))
    expect(edition.page.locator("#i\\.1\\.d3")).to_be_in_viewport()


def test_a_number_gives_the_directive_then_the_places_that_cite_it(
    edition: Edition,
) -> None:
    hits = edition.ask("33 CT TTg")
    assert hits[0] == "van-ban/chi-thi-33-ct-ttg-2021-11-26/"
    assert hits[1].startswith("ke-hoach/")
    expect(edition.page.locator(f"{RESULTS} > li").nth(1).locator("mark")).to_have_text(
        re.compile("33")
    )


def test_a_number_of_several_documents_gives_all_with_place_and_date(
    edition: Edition,
) -> None:
    edition.ask("kl 43")
    titles = edition.page.locator(f"{RESULTS} .lib-hit-title").all_inner_texts()[:3]
    assert sorted(titles) == [
        "Kết luận số 43-KL/TU ngày 30/9/2016 (Đồng Nai)",
        "Kết luận số 43-KL/TW ngày 07/01/2019",
        "Kết luận số 43-KL/TW ngày 24/11/2023",
    ]


def test_marks_as_typed_come_first(edition: Edition) -> None:
    for word, others in (("đường", "dương dưỡng đương"), ("dẫn", "dân dần")):
        edition.ask(word)
        first = edition.page.locator(f"{RESULTS} > li").first.locator("mark").first
        found = first.inner_text().lower()
        assert found == word
        assert found not in others.split()


def test_facets_narrow_count_and_stand_in_the_address(edition: Edition) -> None:
    edition.open("dân vận khéo")
    page = edition.page
    everything = len(edition.hits())
    kinds = page.get_by_label("Loại trang")
    words = kinds.locator("option[value=nhiem-vu]").inner_text()
    kinds.select_option("nhiem-vu")
    page.get_by_label("Địa bàn").select_option("bac-giang")
    page.get_by_label("Tháng").select_option("7")
    page.wait_for_selector(QUIET)
    assert "trang=nhiem-vu&noi=bac-giang&thang=7" in page.url
    hits = edition.hits()
    assert 0 < len(hits) < everything
    assert all(hit.startswith("ke-hoach/bac-giang") for hit in hits)
    assert re.fullmatch(r"Nhiệm vụ \(\d+\)", words)
    page.reload()
    page.wait_for_selector(QUIET)
    assert edition.hits() == hits
    page.get_by_role("button", name="Bỏ lọc").click()
    expect(page.locator(f"{RESULTS} > li")).to_have_count(everything)
    assert "trang=" not in page.url
    page.go_back()
    expect(page.locator(f"{RESULTS} > li")).to_have_count(len(hits))


def test_an_option_counts_what_it_would_leave(edition: Edition) -> None:
    edition.open("quy chế dân chủ", trang="doan")
    place = edition.page.get_by_label("Địa bàn")
    option = place.locator("option[value=dong-nai]").inner_text()
    place.select_option("dong-nai")
    expect(edition.page.locator("[data-search-page] [role=status]")).to_have_text(
        re.compile("kết quả")
    )
    edition.page.wait_for_function(
        "() => new URLSearchParams(location.search).get('noi') === 'dong-nai' &&"
        " document.querySelector('[aria-busy=false]')"
    )
    assert option == f"Đồng Nai ({len(edition.hits())})"


def test_an_option_of_the_chosen_facet_counts_the_texts_of_its_place(
    edition: Edition,
) -> None:
    edition.open("dân chủ", noi="bac-giang")
    place = edition.page.get_by_label("Địa bàn")
    option = place.locator("option[value=dong-nai]").inner_text()
    edition.open("dân chủ", noi="dong-nai")
    status = edition.page.locator("[data-search-page] [role=status]").inner_text()
    assert f"Đồng Nai ({status.split(maxsplit=1)[0]})" == option


def test_going_back_leads_to_the_query_sent_before(edition: Edition) -> None:
    edition.open()
    page = edition.page
    field = page.locator("[data-search-page] [name=q]")
    before = page.evaluate("history.length")
    for query in ("dân vận khéo", "quy chế dân chủ"):
        field.fill(query)
        page.wait_for_function(
            "(q) => new URLSearchParams(location.search).get('q') === q", arg=query
        )
        field.press("Enter")
    assert page.evaluate("history.length") == before + 1
    page.go_back()
    expect(field).to_have_value("dân vận khéo")
    page.wait_for_function(
        "(results) => document.querySelector(results).dataset.query === 'dân vận khéo'",
        arg=RESULTS,
    )


def test_facets_alone_list(edition: Edition) -> None:
    edition.open(trang="nhiem-vu", thang="2", nam="2024")
    hits = edition.hits()
    assert hits
    assert all("#" in hit for hit in hits)


def test_nothing_found_says_so_and_offers_ways_on(edition: Edition) -> None:
    page = edition.page
    edition.open()
    edition.ask("44-KL/TW")
    expect(page.locator("[data-search-page] [role=status]")).to_have_text(
        "Không tìm thấy kết quả nào cho “44-KL/TW”."
    )
    offers = page.locator("[data-search-offers]")
    expect(offers).to_contain_text("43-KL/TW ngày 07/01/2019")
    expect(offers.get_by_role("link", name="mục lục trích dẫn")).to_be_visible()
    edition.ask('"dấn vạn kheo"')
    plain = offers.get_by_role("link", name="dan van kheo")
    plain.click()
    expect(page.locator(f"{RESULTS} > li").first).to_be_visible()
    assert edition.hits()[0] == "chu-de/dan-van-kheo/"


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_query_neither_runs_nor_breaks_the_page(
    edition: Edition, query: str
) -> None:
    edition.open()
    edition.page.evaluate(
        """query => {
          const input = document.querySelector("[data-search-page] [name=q]");
          input.value = query;
          input.form.requestSubmit();
        }""",
        query,
    )
    edition.page.wait_for_timeout(300)
    edition.page.wait_for_selector(QUIET)
    assert edition.page.evaluate("window.ran") is None
    assert edition.page.locator(f"{RESULTS} img, {RESULTS} script").count() == 0
    assert edition.ask("dân vận khéo")[0] == "chu-de/dan-van-kheo/"


def test_a_hostile_address_is_no_markup(edition: Edition) -> None:
    edition.open("<b onclick=x>dân</b>", trang="<i>", noi="constructor")
    status = edition.page.locator("[data-search-page] [role=status]")
    expect(status).to_contain_text("<b onclick=x>dân</b>")
    assert (
        edition.page.locator("[data-search-page] b, [data-search-page] i").count() == 0
    )
    edition.open()


def test_few_bytes_before_the_first_hit(browser: Browser, address: str) -> None:
    page = browser.new_page()
    sizes: dict[str, int] = {}
    page.on("response", lambda got: sizes.update({got.url: len(got.body())}))
    page.goto(f"{address}{SEARCH}?q=quy+che+dan+chu+co+so")
    page.wait_for_selector(f"{RESULTS} > li")
    own = sum(
        n for url, n in sizes.items() if re.search("search|tim-kiem/du|page", url)
    )
    assert own < 300_000, json.dumps(sizes, indent=1)
    page.close()
