"""The pages of topics against the built pages of the plans, read independently."""

import re
from copy import deepcopy

import pytest

from macros.registry.library import Library
from macros.site.registration import example_lists
from tests.site.conftest import BuiltSite
from tests.site.tree import tree

pytestmark = pytest.mark.site


def paragraphs(site: BuiltSite, plan_id: str) -> dict[str, str]:
    """Return the words of a plan's paragraphs, rows and notes by id, as published."""
    page = deepcopy(tree(site, f"ke-hoach/{plan_id}"))
    (official,) = page.xpath("//*[@data-official-text]")
    for added in official.xpath(".//*[@data-added]"):
        added.drop_tree()
    found = official.xpath(".//*[@id][not(starts-with(name(), 'h'))]")
    return {e.get("id"): " ".join(e.text_content().split()) for e in found}


def holds(text: str, phrase: str) -> bool:
    """Tell whether a phrase stands in a text as whole words; no pattern, only find."""
    low, wanted = text.lower(), " ".join(phrase.lower().split())
    at = low.find(wanted)
    while at >= 0:
        around = low[at - 1 : at] + low[at + len(wanted) : at + len(wanted) + 1]
        if not any(letter.isalnum() or letter == "_" for letter in around):
            return True
        at = low.find(wanted, at + 1)
    return False


def test_a_topic_has_exactly_the_paragraphs_that_hold_its_phrases(
    site: BuiltSite, library: Library
) -> None:
    plans = {plan_id: paragraphs(site, plan_id) for plan_id in library.plans}
    compared = 0
    for topic in library.registers.topics.values():
        page = tree(site, f"chu-de/{topic.id}")
        links = page.xpath("//section[@class='lib-topic-place']//li/a[1]/@href")
        wanted = [
            f"../../ke-hoach/{plan_id}/#{clause_id}"
            for plan_id, texts in plans.items()
            for clause_id, text in texts.items()
            if any(holds(text, phrase) for phrase in topic.phrases)
        ]
        compared += len(wanted)
        assert sorted(links) == sorted(wanted), topic.id
    assert compared > 100


def test_every_clause_marks_a_phrase_of_its_topic(
    site: BuiltSite, library: Library
) -> None:
    for topic in library.registers.topics.values():
        phrases = {" ".join(phrase.casefold().split()) for phrase in topic.phrases}
        page = tree(site, f"chu-de/{topic.id}")
        for clause in page.xpath("//section[@class='lib-topic-place']//li"):
            (mark,) = clause.xpath("./blockquote//mark")
            assert " ".join(mark.text_content().casefold().split()) in phrases


def test_the_table_of_topics_says_what_their_pages_hold(
    site: BuiltSite, library: Library
) -> None:
    table = tree(site, "chu-de").xpath("//table[contains(@class, 'lib-topics')]")[0]
    rows = table.xpath(".//tbody/tr")
    assert len(rows) == len(library.registers.topics)
    for row in rows:
        (address,) = row.xpath("./th/a/@href")
        page = tree(site, f"chu-de/{address.rstrip('/').rpartition('/')[2]}")
        clauses = page.xpath("//section[@class='lib-topic-place']//li")
        tasks = page.xpath("//*[@id='danh-sach-viec']//li[@data-filter-item]")
        numbers = re.findall("[0-9]+", row.xpath("string(./td[last()])"))
        assert [int(number) for number in numbers] == [
            len(found) for found in (clauses, tasks) if found
        ]
        for cell in row.xpath("./td/a"):
            anchor = cell.get("href").partition("#")[2]
            (column,) = page.xpath(f"//section[.//h3[@id='{anchor}']]")
            count = int(re.findall("[0-9]+", cell.text_content())[0])
            assert len(column.xpath(".//li")) == count


def test_the_official_text_holds_no_note_of_a_clerk(site: BuiltSite) -> None:
    for path in (site.root / "ke-hoach").glob("*/index.html"):
        (official,) = tree(site, f"ke-hoach/{path.parent.name}").xpath(
            "//*[@data-official-text]"
        )
        assert "{:" not in official.text_content()


def test_the_macro_gives_the_columns_on_a_page_of_ones_own(site: BuiltSite) -> None:
    page = tree(site, "huong-dan/macro")
    columns = page.xpath("//section[@class='lib-topic-place']")
    heads = [column.xpath(".//h2/@id")[0] for column in columns]
    places = ("huyen-vi-du", "xa-vi-du")
    assert heads == [f"trong-cay--noi-{place}" for place in places]
    library = example_lists().library
    count = sum(len(entry.clauses) for entry in library.on_topic["trong-cay"])
    assert len(page.xpath("//section[@class='lib-topic-place']//li//mark")) == count
