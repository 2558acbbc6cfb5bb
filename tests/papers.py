"""Files of Word as offices make them: letterhead in a table, headings by weight."""

from collections.abc import Callable, Iterable
from io import BytesIO

from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from lxml.etree import SubElement

LEFT = ("HUYỆN CAO LỘC", "**ỦY BAN NHÂN DÂN XÃ YÊN TRẠCH**")
STATE = ("**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**")
NUMBER = "Số:        /KH-UBND"
DAY = "*Yên Trạch, ngày      tháng 02 năm 2024*"
TITLE = ("**Thực hiện công tác dân vận chính quyền**", "**trên địa bàn xã năm 2024**")
BODY = (
    "Thực hiện Kế hoạch số 222-KH/HU ngày 01/02/2024, UBND xã lập kế hoạch như sau:",
    "**I. MỤC ĐÍCH, YÊU CẦU**",
    "**1. Mục đích**",
    "Nâng cao nhận thức về công tác *dân vận*.",
    "**2. Yêu cầu**",
    "a) Công khai, **dân chủ**, kịp thời;",
    "b) Không hình thức.",
    "**II. NHIỆM VỤ**",
    "1. Công an xã chủ trì giữ an ninh trật tự, hoàn thành trước ngày 30/6/2024.",
)
RECIPIENTS = ("***Nơi nhận:***", "- Thường trực Đảng ủy;", "- Lưu: VT.")
SIGNED = (
    "**TM. ỦY BAN NHÂN DÂN**",
    "**KT. CHỦ TỊCH**",
    "**PHÓ CHỦ TỊCH**",
    "",
    "**Hoàng Văn An**",
)


def a_docx(  # noqa: PLR0913 - the parts of a paper, each by its name
    body: Iterable[str] = BODY,
    *,
    left: tuple[str, ...] = (*LEFT, NUMBER),
    right: tuple[str, ...] = (*STATE, DAY),
    kind: str = "KẾ HOẠCH",
    title: tuple[str, ...] = TITLE,
    recipients: tuple[str, ...] = RECIPIENTS,
    signed: tuple[str, ...] = SIGNED,
    annex: Iterable[str] = (),
    change: Callable[[Paper], object] = lambda _: None,
) -> bytes:
    """Return a .docx; *change* may alter it after the body, before the signature.

    Words between asterisks are bold or slanted.
    """
    paper = Document()
    two_columns(paper, left, right)
    for line in ("", f"**{kind}**", *title, "_______", ""):
        paragraph(paper, line, is_centred=True)
    for line in body:
        paragraph(paper, line)
    change(paper)
    if recipients or signed:
        two_columns(paper, recipients, signed)
    for line in annex:
        paragraph(paper, line, is_centred=line.startswith("**PHỤ LỤC"))
    return saved(paper)


def saved(paper: Paper) -> bytes:
    """Return the bytes of a document."""
    file = BytesIO()
    paper.save(file)
    return file.getvalue()


def paragraph(
    within: Paper | _Cell, text: str, *, is_centred: bool = False
) -> Paragraph:
    """Add a paragraph."""
    added = within.add_paragraph()
    _fill(added, text, is_centred=is_centred)
    return added


def _fill(added: Paragraph, text: str, *, is_centred: bool) -> None:
    if is_centred:
        added.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for strong, part in enumerate(text.split("**")):
        for slanted, words in enumerate(part.split("*")):
            if words:
                run = added.add_run(words)
                run.bold, run.italic = bool(strong % 2), bool(slanted % 2)


def two_columns(paper: Paper, left: tuple[str, ...], right: tuple[str, ...]) -> Table:
    """Add a table without lines, as letterheads and signatures stand in."""
    table: Table = paper.add_table(rows=1, cols=2)
    for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
        for at, line in enumerate(lines):
            added = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
            _fill(added, line, is_centred=line in right)
    return table


def framed(paper: Paper, rows: Iterable[tuple[str, ...]]) -> Table:
    """Add a table with lines."""
    cells = list(rows)
    table: Table = paper.add_table(rows=len(cells), cols=len(cells[0]))
    table.style = "Table Grid"
    for row, texts in zip(table.rows, cells, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            _fill(cell.paragraphs[0], text, is_centred=False)
    return table


def numbered(within: Paper, text: str, list_id: int, level: int = 0) -> Paragraph:
    """Add a paragraph of a list, whose number Word computes."""
    added = paragraph(within, text)
    looks = added._p.get_or_add_pPr()  # noqa: SLF001 - no other way to it
    listed = SubElement(looks, qn("w:numPr"))
    for name, value in (("ilvl", level), ("numId", list_id)):
        SubElement(listed, qn(f"w:{name}")).set(qn("w:val"), str(value))
    return added


def a_list(paper: Paper, *levels: tuple[str, str]) -> int:
    """Add a list with a form and a pattern for each level; return its id."""
    numbering = paper.part.numbering_part.element
    shared = str(900 + len(numbering.findall(qn("w:abstractNum"))))
    kind = OxmlElement("w:abstractNum")
    kind.set(qn("w:abstractNumId"), shared)
    for at, (form, pattern) in enumerate(levels):
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), str(at))
        for name, value in (("start", "1"), ("numFmt", form), ("lvlText", pattern)):
            said = OxmlElement(f"w:{name}")
            said.set(qn("w:val"), value)
            level.append(said)
        kind.append(level)
    numbering.insert(0, kind)
    return int(numbering.add_num(int(shared)).numId)
