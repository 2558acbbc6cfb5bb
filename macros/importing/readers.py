"""Which reader opens which file."""

from dataclasses import dataclass
from pathlib import PurePath

from macros.importing.doc_reader import doc_paper, doc_text
from macros.importing.docx_reader import read_docx
from macros.importing.fidelity import docx_text, html_text, pdf_text, plain_text
from macros.importing.html_reader import read_html
from macros.importing.pages import without_pages
from macros.importing.paper import Paper, UnreadableError
from macros.importing.pdf_reader import NoTextError, read_pdf
from macros.importing.scan_reader import read_scan
from macros.importing.text_reader import read_markdown, read_text

_WORD, _HTML = (".docx", ".docm", ".dotx"), (".html", ".htm")
_TEXT, _MARKDOWN = (".txt", ".text"), (".md", ".markdown")
_OLD_WORD, _PDF = (".doc", ".dot"), (".pdf",)
ENDINGS = (*_WORD, *_OLD_WORD, *_PDF, *_HTML, *_TEXT, *_MARKDOWN)


@dataclass(frozen=True, slots=True)
class Opened:
    """A file's paper, and its words as another way of reading finds them."""

    paper: Paper
    text: str


def open_file(name: str, raw: bytes) -> Opened:
    """Return a file's paper by its ending; raise UnreadableError with what to do."""
    ending = PurePath(name).suffix.lower()
    if ending in _WORD:
        return Opened(read_docx(raw), docx_text(raw))
    if ending in _HTML:
        return Opened(without_pages(read_html(raw)), html_text(raw))
    if ending in _TEXT:
        return Opened(without_pages(read_text(name, raw)), plain_text(raw))
    if ending in _MARKDOWN:
        return Opened(read_markdown(name, raw), plain_text(raw))
    if ending in _OLD_WORD:
        text = doc_text(raw)
        return Opened(without_pages(doc_paper(text)), text)
    if ending in _PDF:
        return _pdf(raw)
    raise UnreadableError(
        f"Không đọc được tệp có đuôi “{ending}”. Những đuôi đọc được:"
        f" {', '.join(ENDINGS)}"
    )


def _pdf(raw: bytes) -> Opened:
    try:
        return Opened(without_pages(read_pdf(raw)), pdf_text(raw))
    except NoTextError:
        paper = without_pages(read_scan(raw))
        # There is no other way of reading a picture: the words are their own proof.
        return Opened(paper, "\n".join(line.text for line in paper.lines()))
