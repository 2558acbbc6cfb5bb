"""What was read of a document → the file that the library keeps of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.importing.tail import Tail

_PLAIN = frozenset(" abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The head of a source, as its keys have it; "" is left open."""

    id: str
    type_code: str
    number: str
    symbol: str
    unit_id: str
    place: str
    date: str
    title: str
    period: str
    tail: Tail
    file: str
    digest: str


def source_text(head: Head, paragraphs: Iterable[str]) -> str:
    """Return the text of the file: head in YAML, then the paragraphs."""
    body = "\n\n".join(paragraphs)
    return "\n".join(["---", *_lines(head), "---", "", body, ""])


def _lines(head: Head) -> Iterator[str]:
    yield f"ma: {head.id}"
    yield f"loai: {head.type_code}"
    for key, value in (
        ("so", head.number),
        ("ky_hieu", head.symbol),
        ("co_quan", head.unit_id),
        ("dia_danh", head.place),
        ("ngay", head.date),
        ("trich_yeu", head.title),
        ("thoi_ky", head.period),
    ):
        yield f"{key}: {_scalar(value)}".rstrip()
    yield from _signed(head.tail)
    yield from _list("noi_nhan", head.tail.recipients)
    yield from _list("dong_kinh_gui", head.tail.copied_to)
    if head.tail.archive:
        yield f"ky_hieu_luu: {_scalar(head.tail.archive)}"
    yield "nguon:"
    yield f"  tep: {_scalar(head.file)}"
    yield f"  sha256: {head.digest}"


def _signed(tail: Tail) -> Iterator[str]:
    if not (tail.authority or tail.role or tail.name):
        return
    yield "nguoi_ky:"
    for key, lines in (("quyen_han", tail.authority), ("chuc_vu", tail.role)):
        if len(lines) > 1:
            yield f"  {key}: [{', '.join(map(_quoted, lines))}]"
        elif lines:
            yield f"  {key}: {_scalar(lines[0])}"
    if tail.name:
        yield f"  ho_ten: {_scalar(tail.name)}"


def _list(key: str, items: tuple[str, ...]) -> Iterator[str]:
    if items:
        yield f"{key}:"
        yield from (f"  - {_quoted(item)}" for item in items)


def _scalar(text: str) -> str:
    """Return a value; in quotes where YAML could take it for something else."""
    plain = all(letter in _PLAIN or letter.isalpha() for letter in text)
    return text if plain and text[:1] != "-" and text == text.strip() else _quoted(text)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
