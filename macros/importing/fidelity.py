"""Whether the words of a source are those of the file, by another way of reading it."""

import html
import re
import zipfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

from macros.vietnamese.normalise import nfc, one_tone, visible

# A call of a footnote stands at a word and is none of its letters.
_RAISED = {ord(raised): f" {digit}" for digit, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
_WORD = re.compile(r"[^\W_]+")
_DELETED = re.compile(r"<w:(del|moveFrom)\b.*?</w:\1>", re.DOTALL)
_FALLBACK = re.compile(r"<mc:Fallback\b.*?</mc:Fallback>", re.DOTALL)
_TEXT = re.compile(r"<w:t(?:\s[^>]*)?>(?P<text>[^<]*)</w:t>")
_BREAK = re.compile(r"<w:(?:tab|br|cr|ptab)\b[^>]*/>")
_END = re.compile(r"</w:p>")
_HYPHEN = re.compile(r"<w:noBreakHyphen\s*/>")
_CALL = re.compile(r"\[\^\w{1,8}\]:?|\|\s*---[\s|-]*|<br\s*/?>", re.IGNORECASE)
_UNSHOWN = re.compile(
    r"<(script|style|head|nav|noscript|form)\b.*?</\1>|<!--.*?-->|<!DOCTYPE[^>]*>",
    re.DOTALL | re.IGNORECASE,
)
_INLINE = re.compile(
    r"</?(?:b|i|u|em|strong|span|a|font|sup|sub|o:p)\b[^>]*>", re.IGNORECASE
)
_TAG = re.compile(r"<[^>]*>")
_PARTS = re.compile(r"word/(?:document|footnotes|endnotes)\.xml")


@dataclass(frozen=True, slots=True)
class Fidelity:
    """Words of the file, those that the source lacks, those that it has besides."""

    words: int
    missing: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def kept(self) -> float:
        """The part of the words that is kept, from 0 to 1."""
        return 1 - len(self.missing) / self.words if self.words else 1.0


def compared(
    of_file: str, of_source: str, left_out: Iterable[str], computed: Iterable[str]
) -> Fidelity:
    """Compare the words of a file with those of a source, each as often as it stands.

    *left_out* are mottoes and the like; *computed* are numbers that Word computes.
    """
    printed = Counter(words(of_file))
    there = Counter(words(of_source))
    missing = printed - there - Counter(w for text in left_out for w in words(text))
    added = there - printed - Counter(w for text in computed for w in words(text))
    return Fidelity(printed.total(), _listed(missing), _listed(added))


def words(text: str) -> list[str]:
    """Return the words of a text as they are compared.

    Capitals, places of tones and zeros before a number, as in "ngày 05", do not count.
    """
    plain = one_tone(visible(nfc(text)).lower()).translate(_RAISED)
    return [word.lstrip("0") or word for word in _WORD.findall(plain)]


def docx_text(raw: bytes) -> str:
    """Return the words of a .docx without looking at its structure."""
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        parts = [n for n in archive.namelist() if _PARTS.fullmatch(n)]
        return "\n".join(_text(archive.read(name).decode("utf-8")) for name in parts)


def pdf_text(raw: bytes) -> str:
    """Return the words of a PDF as PDFium finds them, which does not read it for us."""
    import pypdfium2  # noqa: PLC0415 - only who reads PDF needs it

    with pypdfium2.PdfDocument(raw) as file:  # type: ignore[no-untyped-call]
        return "\n".join(page.get_textpage().get_text_range() for page in file)


def plain_text(raw: bytes) -> str:
    """Return the words of a text, calls of footnotes and escapes aside."""
    return _CALL.sub(" ", raw.decode("utf-8-sig", errors="replace"))


def html_text(raw: bytes) -> str:
    """Return the words of a page of HTML without looking at its structure."""
    text = _UNSHOWN.sub(" ", raw.decode("utf-8", errors="replace"))
    return html.unescape(_TAG.sub(" ", _INLINE.sub("", text)))


def _text(xml: str) -> str:
    shown = _FALLBACK.sub("", _DELETED.sub("", xml))
    shown = _END.sub("<w:t>\n</w:t>", _BREAK.sub("<w:t> </w:t>", shown))
    shown = _HYPHEN.sub("<w:t>-</w:t>", shown)
    return "".join(html.unescape(found["text"]) for found in _TEXT.finditer(shown))


def _listed(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(word for word in counts for _ in range(counts[word]))
