"""Which place's series a number belongs to: TU, HU and UBND mean the citing place's."""

import re

from macros.model.citation import Citation, DocumentNumber
from macros.model.unit import Level, Registers
from macros.vietnamese.normalise import cased_name_key

_MINISTRIES = (
    "BNV|BTP|BCA|BQP|BNG|BTC|BCT|BXD|BYT|BGDĐT|BKHCN|BVHTTDL|BNNPTNT|BGTVT|BTNMT"
    "|BTTTT|BLĐTBXH|BKHĐT|BNNMT|BDTTG|UBDT|TTCP|NHNN|TANDTC|HĐTP|VKSNDTC|KTNN|TLĐ"
    "|TWĐTN|UBTWMTTQVN|CTN|CP|TTg|VPCP|VPQH"
)
# Codes of one national series: 23-QĐ/TW, 255-KH/BDVTW, 10/2022/QH15, 33/CT-TTg
_NATIONAL = re.compile(
    rf"(?:[A-ZĐ]*TW[A-ZĐ]*|QH[0-9]+|UBTVQH[0-9]*|HĐBCQG|{_MINISTRIES})"
)
_PROVINCE = re.compile(r"(?:[A-ZĐ]*TU|S[A-ZĐ]{2,})")
_DISTRICT = re.compile(r"[A-ZĐ]*HU")
# Issuers that the whole country has once, however the symbol is spelled.
_NATIONAL_ISSUER = re.compile(
    r"trung ương|bộ chính trị|ban bí thư|(?<!đại biểu )quốc hội|chính phủ"
    r"|^bộ (?!chỉ huy|đội)|chủ tịch nước",
    re.IGNORECASE,
)
_LEVEL_WORDS = (
    (Level.COMMUNE, re.compile(r"(?<!\w)(?:xã|phường|thị trấn)(?!\w)", re.IGNORECASE)),
    (Level.DISTRICT, re.compile(r"(?<!\w)huyện(?!\w)", re.IGNORECASE)),
    (Level.PROVINCE, re.compile(r"(?<!\w)tỉnh(?!\w)", re.IGNORECASE)),
)


def place_of(citation: Citation, plan_place: str, registers: Registers) -> str:
    """Return the id of the place whose series the citation's number is of.

    "" for a national series, and for a law cited by name.
    """
    number = citation.number
    if number is None or _is_national(number, citation.issuer or ""):
        return ""
    named = _named_place(citation.issuer or "", registers)
    if named:
        return named
    level = _level(number, citation.issuer or "")
    chain = registers.place_chain(plan_place)
    at_level = [p for p in chain if registers.places[p].level is level]
    return at_level[0] if at_level else plan_place


def _issuer_codes(number: DocumentNumber) -> list[str]:
    codes = re.split("[-/]", number.canonical)
    return codes[1:] if len(codes) > 1 else codes


def _is_national(number: DocumentNumber, issuer: str) -> bool:
    codes = _issuer_codes(number)
    if any(_NATIONAL.fullmatch(code) for code in codes):
        return True
    local = any(_PROVINCE.fullmatch(c) or _DISTRICT.fullmatch(c) for c in codes)
    return not local and bool(_NATIONAL_ISSUER.search(issuer))


def _named_place(issuer: str, registers: Registers) -> str:
    """Return the place whose name the issuer's words hold, the longest if several."""
    words = cased_name_key(issuer)
    names = [
        (cased_name_key(name), place.id)
        for place in registers.places.values()
        for name in (place.full_name, place.name)
        if place.level is not Level.CENTRAL
    ]
    found = [
        (len(name), place_id)
        for name, place_id in names
        if name in words and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words)
    ]
    return max(found)[1] if found else ""


def _level(number: DocumentNumber, issuer: str) -> Level | None:
    codes = _issuer_codes(number)
    if any(_PROVINCE.fullmatch(code) for code in codes):
        return Level.PROVINCE
    if any(_DISTRICT.fullmatch(code) for code in codes):
        return Level.DISTRICT
    return next((lv for lv, word in _LEVEL_WORDS if word.search(issuer)), None)
