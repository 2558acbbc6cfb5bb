"""The official text is published word for word."""

import hashlib
import re
from pathlib import Path

import pytest
import yaml
from lxml import html

from tests.site.conftest import ROOT, BuiltSite

pytestmark = pytest.mark.site

SEEDS = ROOT.parent / "shared" / "seeds"
PLANS = sorted((ROOT / "plans" / "ke-hoach").glob("*.md"))


def letters(text: str) -> str:
    return re.sub(r"\s+", "", text)


def published(site: BuiltSite, plan_id: str) -> str:
    """Return the letters of the official text, without what the site adds."""
    tree = html.fromstring(
        (site.root / "ke-hoach" / plan_id / "index.html").read_bytes()
    )
    (paper,) = tree.xpath("//*[@data-official-text]")
    for added in paper.xpath(".//*[@data-added]"):
        added.drop_tree()
    return letters(paper.text_content())


def head_and_body(path: Path) -> tuple[dict[str, object], str]:
    _, head, body = path.read_text("utf-8").split("---\n", maxsplit=2)
    return yaml.safe_load(head), body


def marks_off(body: str) -> str:
    """Return the body without the marks of Markdown, footnotes moved to its end."""
    notes = re.findall(r"^\[\^1\]: (.*)$", body, re.MULTILINE)
    body = re.sub(r"^\[\^1\]: .*$", "", body, flags=re.MULTILINE)
    body = re.sub(r"^#+ ", "", body, flags=re.MULTILINE).replace("[^1]", "¹")
    return (body + "".join(f"¹ {note}" for note in notes)).replace("*", "")


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_the_page_shows_every_letter_of_the_plan_file_in_order(
    site: BuiltSite, path: Path
) -> None:
    head, body = head_and_body(path)
    shown = published(site, str(head["ma"]))
    start = shown.index(letters(str(head["trich_yeu"]))) + len(
        letters(str(head["trich_yeu"]))
    )
    text = letters(marks_off(body))
    assert shown[start : start + len(text)] == text


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
@pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the original transcriptions lie beside the project"
)
def test_the_published_text_equals_the_original_transcription(
    site: BuiltSite, path: Path
) -> None:
    """The footnote alone moves: from the page's foot in mid-sentence to the end."""
    head, _ = head_and_body(path)
    source = head["nguon"]
    assert isinstance(source, dict)
    raw = (SEEDS / str(source["tep"])).read_bytes()
    assert hashlib.sha256(raw).hexdigest() == source["sha256"]
    text = raw.decode("utf-8").replace("*", "")
    note = re.search(r"^¹ .*$", text, re.MULTILINE)
    if note:
        text = text.replace(note[0], "")
        end = text.index("Nơi nhận:")
        text = text[:end] + note[0] + text[end:]
    assert published(site, str(head["ma"])) == letters(text)
