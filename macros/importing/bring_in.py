"""A file of an office → a source of the library, and what a clerk should look at."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from macros.importing.capitals import is_in_capitals, sentence_case
from macros.importing.fidelity import Fidelity, compared
from macros.importing.issuer import Issuer, find_issuer
from macros.importing.letterhead import Letterhead, read_letterhead
from macros.importing.markdown import Notes, markdown_of
from macros.importing.paper import Paper, Remark, UnreadableError
from macros.importing.period import period_of
from macros.importing.readers import open_file
from macros.importing.sheets import Sheets, parted
from macros.importing.source_file import Head, source_text
from macros.importing.tail import read_tail
from macros.model.document_type import codes_of
from macros.model.unit import Registers
from macros.sources.body_reader import read_body
from macros.vietnamese.normalise import nfc, squeeze
from macros.vietnamese.slug import slug

PLANS = "ke-hoach/"
_MOST_WORDS = 7  # of a title in the id
_HEAD = "phần đầu"


@dataclass(frozen=True, slots=True)
class Imported:
    """A source that a file became: its path in plans/, its text, what to look at."""

    path: str
    text: str
    head: Head
    remarks: tuple[Remark, ...]
    fidelity: Fidelity
    shown: str  # the words of the file in their order, for a reader to compare


def bring_in(
    name: str, raw: bytes, registers: Registers, issuer_id: str = ""
) -> Imported:
    """Return the source that a file becomes; raise UnreadableError where it cannot.

    *name* tells the format by its ending; *issuer_id* is who issued it, where someone
    says so, else the letterhead tells. Nothing is guessed: what the file does not
    say stays open, with a remark that says where to look.
    """
    opened = open_file(name, raw)
    sheets = parted(opened.paper.blocks)
    if not sheets.type_word:
        raise UnreadableError(
            "Không thấy dòng tên loại văn bản (KẾ HOẠCH, CHƯƠNG TRÌNH ...) đứng riêng,"
            " in hoa ở trên trích yếu. Tệp có thể không phải là một văn bản, hoặc là"
            " bảng, phụ lục rời"
        )
    letterhead, tail = read_letterhead(sheets.head), read_tail(sheets.tail)
    title, changes = _title(sheets, registers)
    issuer = (
        Issuer(issuer_id, issuer_id)
        if issuer_id
        else find_issuer(letterhead, _all_words(opened.paper), registers)
    )
    code = _type_code(sheets.type_word, letterhead.symbol)
    head = Head(
        id=_id(code, letterhead, title),
        type_code=code,
        number=letterhead.number,
        symbol=letterhead.symbol,
        unit_id=issuer.unit_id,
        place=letterhead.place,
        date=letterhead.date,
        title=title,
        period=period_of(title),
        tail=tail,
        file=PurePath(name).name,
        digest=hashlib.sha256(raw).hexdigest(),
    )
    notes = Notes(opened.paper.notes)
    paragraphs = [
        *markdown_of(sheets.body, notes),
        *markdown_of(sheets.annexes, notes),
    ]
    paragraphs += notes.paragraphs()
    text = source_text(head, paragraphs)
    remarks = (
        *opened.paper.remarks,
        *letterhead.remarks,
        *_open_places(head, letterhead, issuer),
        *changes,
        *tail.remarks,
    )
    fidelity = compared(
        opened.text,
        _published(head, letterhead, sheets, paragraphs),
        (*letterhead.dropped, *opened.paper.left_out),
        _numbers(opened.paper),
    )
    return Imported(f"{PLANS}{head.id}.md", text, head, remarks, fidelity, opened.text)


def _title(sheets: Sheets, registers: Registers) -> tuple[str, tuple[Remark, ...]]:
    """Return the title without the word for the type; what was changed, if it was."""
    words = squeeze(nfc(" ".join(line.words for line in sheets.title)))
    printed = words.removeprefix(sheets.type_word).strip()
    if not is_in_capitals(printed):
        return printed, ()
    title = sentence_case(printed, registers)
    message = f"Trích yếu in hoa “{printed}” ghi thành “{title}”"
    remedy = "Sửa chữ hoa của tên riêng ở khóa “trich_yeu”, nếu cần"
    return title, (Remark(_HEAD, message, remedy),)


def _type_code(word: str, symbol: str) -> str:
    """Return the code of a type; of several the one that the symbol begins with."""
    codes = codes_of(word.lower())
    printed = symbol.replace("/", "-").partition("-")[0]
    return printed if printed in codes else next(iter(codes), "")


def _id(code: str, letterhead: Letterhead, title: str) -> str:
    """Return an id that tells a clerk which document it is: place, type, title."""
    words = slug(title).split("-")[:_MOST_WORDS]
    year = letterhead.date[:4]
    parts = [slug(letterhead.place), slug(code), *words, *([year] if year else [])]
    told = dict.fromkeys("-".join(filter(None, parts)).split("-"))
    return "-".join(told) or "van-ban"


def _open_places(
    head: Head, letterhead: Letterhead, issuer: Issuer
) -> Iterator[Remark]:
    """Yield what the file leaves open in the head, and what should be looked at."""
    if not head.number:
        remedy = "Ghi số ở khóa “so” theo bản đã ký; chưa biết thì để trống"
        yield Remark(_HEAD, "Bản này để trống số", remedy)
    if not head.symbol:
        yield Remark(
            _HEAD, "Không thấy ký hiệu", "Ghi ở khóa “ky_hieu”: KH-UBND, KH/TU"
        )
    if not head.date or "X" in head.date:
        remedy = "Ghi ngày ở khóa “ngay” theo bản đã ký: 2025-03-05"
        yield Remark(_HEAD, "Bản này để trống ngày ban hành", remedy)
    if not head.unit_id:
        choices = ", ".join(issuer.choices)
        which = f"một trong các mã: {choices}" if choices else "mã của cơ quan"
        message = f"Chưa rõ cơ quan ban hành “{issuer.name or letterhead.issuer}”"
        yield Remark(_HEAD, message, f"Ghi ở khóa “co_quan” {which}")
    elif not issuer.is_told:
        message = f"“{issuer.name}” được hiểu là {issuer.unit_id} theo tỉnh nêu ở dưới"
        yield Remark(_HEAD, message, "Xem lại mã ở khóa “co_quan”")
    if not head.period:
        remedy = "Văn bản nêu năm hoặc giai đoạn nào thì ghi ở khóa “thoi_ky”"
        yield Remark(_HEAD, "Trích yếu không nêu thời kỳ", remedy)


def _published(
    head: Head, letterhead: Letterhead, sheets: Sheets, paragraphs: Iterable[str]
) -> str:
    """Return all words that the source holds, as the library reads them."""
    clauses, _ = read_body("", "\n\n".join(paragraphs), 1, ())
    year, _, rest = head.date.partition("-")
    month, _, day = rest.partition("-")
    number = f"Số {head.number} {head.symbol}" if head.symbol else ""
    date = f"ngày {day.strip('X')} tháng {month} năm {year}" if year else ""
    recipients = "Nơi nhận" if head.tail.recipients else ""
    copied = "Đồng kính gửi" if head.tail.copied_to else ""
    return "\n".join(
        [
            letterhead.parent,
            letterhead.issuer,
            number,
            head.place,
            date,
            sheets.type_word,
            head.title,
            *(clause.text for clause in clauses),
            recipients,
            *head.tail.recipients,
            copied,
            *head.tail.copied_to,
            head.tail.archive,
            *head.tail.authority,
            *head.tail.role,
            head.tail.name,
        ]
    )


def _numbers(paper: Paper) -> list[str]:
    return [line.number for line in paper.lines() if line.number]


def _all_words(paper: Paper) -> str:
    return "\n".join(line.text for line in paper.lines())
