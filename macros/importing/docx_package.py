"""The parts of a .docx, opened without trusting them."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from lxml import etree
from lxml.etree import _Element

from macros.importing.paper import UnreadableError

_DOCUMENT = "word/document.xml"
_MOST_BYTES = 200 * 2**20  # of all parts unpacked: a plan of 500 pages has 20 MB
_MOST_RATIO = 200  # of unpacked to packed: text is packed to a tenth
_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")  # old Word, and .docx with a password
_NO_WORD = "Tệp không phải là tài liệu Word (.docx)"
_SHEETS = ("xl/workbook.xml", "ppt/presentation.xml")


@dataclass(frozen=True, slots=True)
class Package:
    """The parts that are read, as trees, by name; which other parts there are."""

    parts: Mapping[str, _Element]
    names: frozenset[str]

    @property
    def document(self) -> _Element:
        """The text."""
        return self.parts[_DOCUMENT]

    def part(self, name: str) -> _Element | None:
        """Return a part of word/, None where the file has none."""
        return self.parts.get(f"word/{name}.xml")


def open_package(raw: bytes) -> Package:
    """Return the parts of a .docx; raise UnreadableError with what to do."""
    if not raw:
        raise UnreadableError("Tệp rỗng. Chép lại tệp từ nơi đã gửi")
    if raw.startswith(_COMPOUND):
        raise UnreadableError(
            "Tệp có mật khẩu, hoặc là Word đời cũ (.doc) mang đuôi .docx. Mở bằng Word,"
            " bỏ mật khẩu, lưu lại thành .docx"
        )
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            return _package(archive)
    # zipfile says so of ways of packing that it does not know, as spoilt files name.
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError) as error:
        raise UnreadableError(
            "Tệp hỏng hoặc chưa tải trọn. Mở bằng Word rồi lưu lại, hoặc chép lại tệp"
        ) from error
    except RuntimeError as error:  # zipfile's word for a password
        raise UnreadableError("Tệp nén có mật khẩu. Bỏ mật khẩu rồi lưu lại") from error


def _package(archive: zipfile.ZipFile) -> Package:
    entries = archive.infolist()
    names = frozenset(entry.filename for entry in entries)
    if any(name in names for name in _SHEETS):
        raise UnreadableError(f"{_NO_WORD} mà là bảng tính hoặc bản trình chiếu")
    if _DOCUMENT not in names:
        raise UnreadableError(f"{_NO_WORD}. Mở bằng Word rồi lưu thành .docx")
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > _MOST_BYTES or unpacked > _MOST_RATIO * max(packed, 2**16):
        raise UnreadableError(
            "Tệp bung ra quá lớn so với một văn bản nên không được mở. Xóa ảnh trong"
            " tệp, hoặc chỉ chép phần chữ sang một tệp mới"
        )
    wanted = [name for name in names if _is_read(name)]
    return Package({name: _tree(archive, name) for name in wanted}, names)


def _is_read(name: str) -> bool:
    folder, _, rest = name.partition("/")
    return folder == "word" and "/" not in rest and rest.endswith(".xml")


def _tree(archive: zipfile.ZipFile, name: str) -> _Element:
    """Return a part as a tree: no entity is resolved, no address is asked."""
    limit = archive.getinfo(name).file_size
    with archive.open(name) as part:
        raw = part.read(limit + 1)  # a part may be longer than it says
    if len(raw) > limit:
        raise UnreadableError("Tệp hỏng: một phần dài hơn khai báo. Lưu lại bằng Word")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        return etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(
            "Tệp hỏng ở phần chữ. Mở bằng Word, để Word sửa, rồi lưu lại"
        ) from error
