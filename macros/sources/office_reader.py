"""mkdocs.yml, and the files that it inherits, -> the settings of an office."""

import re
from collections.abc import Iterable, Mapping

from macros.model.contrast import AA, contrast, readable
from macros.model.issue import Issue, IssueCode
from macros.model.office import Colours, Office
from macros.sources.fields import Fields
from macros.sources.front_matter import Mapping as Head
from macros.sources.front_matter import Scalar, Sequence, Value, parse

_KEYS = "don_vi lien_he mau bieu_trung"
_COLOUR_KEYS = "chinh nhan chinh_nen_toi nhan_nen_toi"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_MARKUP = re.compile("[<>\x00-\x1f\x7f]")
# What stands behind a text of such a colour, and for the main one the white letters
# of the header; a test compares them with library.css.
LIGHT = ("#ffffff", "#f7f3ee")
DARK = ("#29241e", "#2b2724", "#23201d")


def read_office(
    layers: Iterable[tuple[str, str]], environ: Mapping[str, str]
) -> tuple[Office, list[Issue]]:
    """Return the settings in *layers*: path and text of each file, nearest first.

    A nearer file wins, also where it leaves a key empty. `!ENV [NAME, default]` is
    looked up in *environ*.
    """
    issues: list[Issue] = []
    found: dict[str, str] = {}
    for path, text in layers:
        for key, value in _read_layer(path, text, environ, issues).items():
            found.setdefault(key, value)
    colours = Colours(
        **{name: found.pop(name) for name in Colours.__slots__ if name in found}
    )
    return Office(**found, colours=colours), issues


def _read_layer(
    path: str, text: str, environ: Mapping[str, str], issues: list[Issue]
) -> dict[str, str]:
    """Return what one file sets, by the names of Office and Colours."""
    head, bad = parse(path, text, 1)
    issues += [] if head.entries else bad  # mkdocs itself reads and checks the rest
    top = Fields(path, _known(head, environ), _names(head), issues)
    extra = _within(head, "extra")
    own = Fields(path, extra, _names(extra), issues).mapping("thu_vien", _KEYS)
    keys = {*_names(head).split(), *_names(_within(extra, "thu_vien")).split()}
    colours = own.mapping("mau", _COLOUR_KEYS)
    texts = {
        "about": ("site_description", _plain(top, "site_description")),
        "url": ("site_url", top.text("site_url")),
        "publisher": ("don_vi", _plain(own, "don_vi")),
        "contact": ("lien_he", _plain(own, "lien_he")),
        "emblem": ("bieu_trung", own.text("bieu_trung").removeprefix("/")),
    }
    needed = {
        "name": _plain(top, "site_name"),
        "main": _colour(colours, "chinh", LIGHT),
        "accent": _colour(colours, "nhan", LIGHT),
        "main_on_dark": _colour(colours, "chinh_nen_toi", DARK),
        "accent_on_dark": _colour(colours, "nhan_nen_toi", DARK),
    }
    return {name: value for name, (key, value) in texts.items() if key in keys} | {
        name: value for name, value in needed.items() if value
    }


def _plain(fields: Fields, key: str) -> str:
    """Return a text that stands on every page; report markup in it."""
    text = fields.text(key)
    if _MARKUP.search(text):
        message = f"Khóa “{key}” có dấu “<”, “>” hoặc ký tự điều khiển"
        remedy = "Chỉ ghi chữ thường, không ghi thẻ HTML"
        fields.report(fields.at(key), IssueCode.BAD_VALUE, message, remedy)
        return ""
    return text


def _colour(fields: Fields, key: str, grounds: tuple[str, ...]) -> str:
    """Return a colour; report one that is not read well on its backgrounds."""
    text = fields.shaped(key, _COLOUR, "màu viết dạng #rrggbb, ví dụ “#9b1c1c”")
    if not _COLOUR.fullmatch(text):
        return ""
    worst = min(grounds, key=lambda ground: contrast(text, ground))
    ratio = contrast(text, worst)
    if ratio >= AA:
        return text.lower()
    printed = f"{int(ratio * 10) / 10}".replace(".", ",")
    message = f"Màu “{key}” {text} khó đọc trên nền {worst}: tương phản {printed}:1"
    change = "đậm hơn" if grounds is LIGHT else "sáng hơn"
    remedy = f"Tương phản phải từ 4,5:1 (WCAG AA); dùng màu {change}, ví dụ "
    remedy += f"“{readable(text, grounds)}”"
    fields.report(fields.at(key), IssueCode.BAD_CONTRAST, message, remedy)
    return ""


def _known(head: Head, environ: Mapping[str, str]) -> Head:
    """Return the file with the value of a variable in the place of its name."""
    entries = tuple((key, _resolved(value, environ)) for key, value in head.entries)
    return Head(entries, head.line, head.column)


def _resolved(value: Value, environ: Mapping[str, str]) -> Value:
    if not isinstance(value, Sequence) or not value.items:
        return value
    *names, default = (i.text if isinstance(i, Scalar) else "" for i in value.items)
    text = next((environ[name] for name in names if name in environ), default)
    return Scalar(text, value.line, value.column)


def _within(head: Head, name: str) -> Head:
    found = (value for key, value in head.entries if key.text == name)
    value = next(found, None)
    return value if isinstance(value, Head) else Head((), head.line, head.column)


def _names(head: Head) -> str:
    return " ".join(key.text for key, _ in head.entries)
