"""What the built site must be, read from its files."""

import base64
import gzip
import json
import re
from pathlib import Path

import pytest
from lxml import html

from macros.model.relation import RelationKind
from macros.registry.library import Library
from tests.site.conftest import BuiltSite
from tests.site.tree import tree
from tests.site_check import check_site

pytestmark = pytest.mark.site


def test_the_strict_build_warns_of_nothing(site: BuiltSite) -> None:
    assert "WARNING" not in site.output
    assert "ERROR" not in site.output
    assert "Documentation built" in site.output


def test_no_link_is_broken_and_no_page_is_malformed(site: BuiltSite) -> None:
    assert check_site(site.root) == []


def test_each_plan_directive_body_and_topic_has_its_page(
    site: BuiltSite, library: Library
) -> None:
    wanted = [
        *(f"ke-hoach/{plan}" for plan in library.plans),
        *(f"van-ban/{work}" for work in library.works),
        *(f"don-vi/{unit}" for unit in library.registers.units),
        *(f"chu-de/{topic}" for topic in library.registers.topics),
    ]
    missing = [a for a in wanted if not (site.root / a / "index.html").is_file()]
    assert len(library.plans) == 3
    assert len(library.works) >= 75
    assert missing == []


def test_a_directive_quotes_every_sentence_that_cites_it(
    site: BuiltSite, library: Library
) -> None:
    for work in library.works.values():
        page = tree(site, f"van-ban/{work.id}")
        mentions = page.xpath("//li[@class='lib-mention'][a[@class='lib-where']]")
        marked = [mark for m in mentions for mark in m.xpath("blockquote//mark")]
        links = [href for m in mentions for href in m.xpath("a/@href")]
        wanted = [
            f"../../ke-hoach/{r.mention.plan_id}/#{r.mention.clause_id}"
            for r in library.references_of[work.id]
        ]
        assert sorted(links) == sorted(wanted)
        assert len(marked) == len(wanted)


def test_each_relation_stands_on_both_pages(site: BuiltSite, library: Library) -> None:
    for relation in library.relations:
        if relation.kind is RelationKind.CITES:
            continue
        ends = [
            f"ke-hoach/{name}" if name in library.plans else f"van-ban/{name}"
            for name in (relation.source_id, relation.target_id)
        ]
        for here, other in (ends, reversed(ends)):
            lists = "//h3[starts-with(@id, 'quan-he-')]/following-sibling::ul[1]"
            links = tree(site, here).xpath(f"{lists}/li/a[1]/@href")
            assert f"../../{other}/" in links, (here, other)


def test_the_index_counts_each_mention_of_each_document_once(
    site: BuiltSite, library: Library
) -> None:
    page = tree(site, "trich-dan")
    entries = page.xpath("//li[@data-filter-item]")
    assert len(entries) == len(library.works)
    for entry in entries:
        (name,) = entry.xpath(".//a[@class='lib-entry-name']/@href")
        mentions = library.references_of[name.split("/")[-2]]
        plans = {reference.mention.plan_id for reference in mentions}
        said = entry.xpath("string(.//span[@class='lib-count'])").strip()
        times = f"{len(mentions)} lần, trong {len(plans)} kế hoạch"
        assert said == (
            times if mentions else "chưa có kế hoạch nào trong thư viện dẫn"
        )
        assert sorted(entry.get("data-ke-hoach").split()) == sorted(plans)
        places = entry.xpath(".//p[@class='lib-entry-places']")
        links = [a for p in places for a in p.xpath("./a")]
        counts = [(a.tail or "").strip(" ;") or "(1)" for a in links]
        assert sum(int(count[1:-1]) for count in counts) == len(mentions)


def test_the_matrix_agrees_with_its_data_and_with_the_library(
    site: BuiltSite, library: Library
) -> None:
    page = tree(site, "trich-dan/ma-tran")
    cells = {
        a.get("href").removeprefix("../../"): int(a.text)
        for a in page.xpath("//tbody//td/a")
    }
    data = json.loads((site.root / "du-lieu/ma-tran.json").read_text("utf-8"))
    assert cells == {row["url"]: row["mention_count"] for row in data["matrix"]}
    assert sum(cells.values()) == sum(map(len, library.references_of.values()))
    head = page.xpath("//thead//th/a/@href")
    assert head == [
        "../../ke-hoach/bac-giang-ctr-dan-van-2024/",
        "../../ke-hoach/cao-loc-kh-dan-van-2024/",
        "../../ke-hoach/dong-nai-kh-dan-van-2020-2025/",
    ]
    cited = [work for work in library.works if library.references_of[work]]
    assert len(page.xpath("//tbody/tr/th[@scope='row']/a")) == len(cited)
    (total,) = page.xpath("//tfoot//td[last()]/text()")
    assert int(total) == sum(cells.values())


def test_every_recognised_citation_is_a_link_in_its_clause(
    site: BuiltSite, library: Library
) -> None:
    for plan_id in library.plans:
        page = tree(site, f"ke-hoach/{plan_id}")
        links = page.xpath("//*[@data-official-text]//a[@class='lib-cite']")
        wanted = sum(
            reference.mention.plan_id == plan_id
            for references in library.references_of.values()
            for reference in references
        )
        assert len(links) == wanted
        for link in links:
            work_id = link.get("href").removeprefix("../../van-ban/")
            assert work_id.rstrip("/") in library.works


def test_every_clause_has_its_id_inside_the_official_text(
    site: BuiltSite, library: Library
) -> None:
    for plan in library.plans.values():
        ids = tree(site, f"ke-hoach/{plan.id}").xpath(
            "//*[@data-official-text]//*[self::p or starts-with(name(), 'h')]/@id"
        )
        assert sorted(ids) == sorted(clause.id for clause in plan.clauses)


def test_plan_pages_stay_out_of_the_navigation_yet_have_breadcrumbs(
    site: BuiltSite,
) -> None:
    page = tree(site, "ke-hoach/cao-loc-kh-dan-van-2024")
    navigation = page.xpath("//nav[contains(@class, 'md-nav--primary')]//a/@href")
    crumbs = page.xpath("//nav[@class='md-path']//a/@href")
    assert not any("dong-nai-kh" in href for href in navigation)
    assert crumbs == ["../..", "../"]


def test_anchors_of_written_pages_keep_the_letter_d(site: BuiltSite) -> None:
    ids = tree(site, "du-lieu").xpath("//h1/@id")
    assert ids == ["du-lieu-mo"]
    assert tree(site, "don-vi").xpath("//h1/@id") == ["don-vi"]


def test_abbreviations_are_explained_in_the_official_text(site: BuiltSite) -> None:
    plan = tree(site, "ke-hoach/cao-loc-kh-dan-van-2024")
    assert "Ủy ban nhân dân" in plan.xpath("//abbr[text()='UBND']/@title")


def test_no_template_syntax_is_left_in_a_written_page(site: BuiltSite) -> None:
    for path in site.root.rglob("index.html"):
        if "huong-dan" not in path.as_posix():
            text = html.fromstring(path.read_bytes()).text_content()
            assert "{{" not in text, path


def test_the_search_index_holds_every_page(site: BuiltSite) -> None:
    script = site.root / "tim-kiem" / "du-lieu" / "danh-muc.js"
    packed = script.read_text("utf-8").split('"')[3]
    index = json.loads(gzip.decompress(base64.b64decode(packed)))
    found = {entry["url"] for entry in index["documents"]} | {"tim-kiem/"}
    pages = {
        path.parent.relative_to(site.root).as_posix().removeprefix(".") + "/"
        for path in site.root.rglob("index.html")
    }
    left_out = {page.lstrip("/") for page in pages} - found
    assert all(re.fullmatch(r"lich/[0-9]{4}/[0-9]{2}/", page) for page in left_out)
    for page in left_out:  # months in which nothing falls due
        assert "Không có việc nào" in tree(site, page.rstrip("/")).text_content()


def test_data_files_are_served_with_the_agreed_keys(site: BuiltSite) -> None:
    folder = site.root / "du-lieu"
    for file, key in (("van-ban", "documents"), ("trich-dan", "citations")):
        data = json.loads((folder / f"{file}.json").read_text("utf-8"))
        assert set(data) == {"schema_version", key}
    tasks = json.loads((folder / "nhiem-vu.json").read_text("utf-8"))["tasks"]
    wanted = "id plan_id clause_id text due_edtf due_earliest due_latest recurrence"
    assert {*wanted.split(), "lead_units", "supporting_units", "cites"} <= set(tasks[0])
    assert len(tasks) > 100


def test_documents_outside_the_site_are_not_published(site: BuiltSite) -> None:
    assert not (site.root / "phat-trien").exists()
    assert list(Path(site.root).rglob("*.py")) == []
