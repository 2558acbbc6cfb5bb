"""The spelling of a symbol that its issuer's own convention prescribes."""

import re
from functools import lru_cache

from macros.model.citation import NumberStyle
from macros.model.document_type import codes_of
from macros.vietnamese.slug import fold

# Party numbers join number and type by a hyphen and set the issuer off by a slash
# (Hướng dẫn 36-HD/VPTW), State numbers the other way round (Nghị định
# 30/2020/NĐ-CP, Phụ lục I). Texts mix them; the issuer's code decides.
_PARTY_ISSUER = re.compile(r"(?:[A-ZĐ]*(?:TW|TU|HU)|ĐU|BCSĐ)$")
_STATE_ISSUER = re.compile(r"TTg|CP|UBND|HĐND|CTN|VPCP|[A-Z]*QH[0-9]{0,2}$")
_ALONE = re.compile(rf"(?:{_STATE_ISSUER.pattern}|B[A-ZĐ]{{1,9}})")
_SPELLING = {"ctr": "CTr", "ttg": "TTg", "qđi": "QĐi", "bcsd": "BCSĐ"}
# QĐ/TW1: the call of a footnote, once small and raised; but QH15 has its term
_NOTE_CALL = re.compile(r"(?<=TW|TU|HU|CP)[0-9]{1,2}\Z|(?<=UBND|HĐND)[0-9]{1,2}\Z")
# Tỉnh ủy, which some print as TƯ
_PROVINCIAL = re.compile(r"(?:tỉnh|thành)\s+[uủ][ỷy]", re.IGNORECASE)
_ROMAN_TERM = re.compile(r"(?<=QH)[IVX]{1,4}\Z")
_SEPARATOR = re.compile(r"([-/])")


@lru_cache(maxsize=4096)
def canonical(
    symbol: str,
    year: str | None,
    type_word: str | None,
    issuer: str | None = None,
) -> tuple[str, NumberStyle]:
    """Return *symbol* (no blanks) in canonical form, and the style of its number.

    Separators stay as printed where the issuer's system is not known; then a slash
    among them shows Party style, unless a *year* before them shows State style.
    """
    parts = _SEPARATOR.split(_parted(symbol, type_word or ""))
    codes = [_SPELLING.get(code.lower(), code) for code in parts[::2]]
    of_province = _PROVINCIAL.search(issuer or "")
    codes = [code.replace("TƯ", "TU" if of_province else "TW") for code in codes]
    codes[-1] = _ROMAN_TERM.sub(_arabic, _NOTE_CALL.sub("", codes[-1]))
    codes[0] = _code_of_type(codes[0], type_word or "")
    if len(codes) == 1:
        return codes[0], NumberStyle.STATE
    rest = "-".join(codes[1:])
    if _PARTY_ISSUER.match(codes[1]) and not year:
        return f"{codes[0]}/{rest}", NumberStyle.PARTY
    with_party = any(map(_PARTY_ISSUER.match, codes[2:]))
    if _STATE_ISSUER.match(codes[1]) and not with_party:
        return f"{codes[0]}-{rest}", NumberStyle.STATE
    joined = [codes[0]]
    for separator, code in zip(parts[1::2], codes[1:], strict=True):
        joined += [separator, code]
    is_party = "/" in symbol and not year
    return "".join(joined), NumberStyle.PARTY if is_party else NumberStyle.STATE


def _arabic(roman: re.Match[str]) -> str:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in roman[0]]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return str(
        sum(-value if value < following else value for value, following in pairs)
    )


def _parted(symbol: str, type_word: str) -> str:
    """Return *symbol* with the sign that files of PDF lose: "Quyết định 5/QĐUBND"."""
    for code in codes_of(type_word):
        issuer = symbol.removeprefix(code)
        if issuer != symbol and _PARTY_ISSUER.match(issuer):
            return f"{code}/{issuer}"
        if issuer != symbol and _ALONE.fullmatch(issuer):
            return f"{code}-{issuer}"
    return symbol


def _code_of_type(code: str, type_word: str) -> str:
    """Return the type's own code where *code* only lost a stroke of it.

    "Đề án số 01-DA/TU" is an ĐA: scans lose the stroke of Đ. A "Thông tri số
    37-TTr/TU" is a TT, for TTr is tờ trình in either system.
    """
    if type_word == "thông tri" and code == "TTr":
        return "TT"
    own = codes_of(type_word)
    if code in own:
        return code
    return next((known for known in own if fold(known) == fold(code)), code)
