"""Which place's series a number belongs to: TU, HU and UBND mean the citing place's."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from macros.model.citation import Citation, DocumentNumber
from macros.model.plan import Plan
from macros.model.unit import Level, Registers
from macros.model.work import Mention
from macros.registry.place_finder import NamedPlace, PlaceFinder

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


@dataclass(frozen=True, slots=True)
class Scopes:
    """The place whose series each mention's number is of, "" for a national series.

    `registers` hold all these places; `doubts` are the mentions, by index, whose words
    name a place that could not be told.
    """

    place_ids: tuple[str, ...]
    registers: Registers
    doubts: tuple[tuple[int, NamedPlace], ...]


def scopes_of(
    mentions: Iterable[Mention], plans: Mapping[str, Plan], registers: Registers
) -> Scopes:
    """Return the place of each mention; the plan's day says on which map to look."""
    find = cache(PlaceFinder(registers).find)
    place_ids: list[str] = []
    doubts: dict[int, NamedPlace] = {}
    for at, mention in enumerate(mentions):
        citation, plan = mention.citation, plans[mention.plan_id]
        place = registers.units[plan.unit_id].place_id
        if _is_of_country(citation):
            place_ids.append("")
        elif named := find(citation.known_issuer, place, _day(citation, plan)):
            place_ids.append(named.place.id)
            if named.is_doubtful:
                doubts[at] = named
        else:
            place_ids.append(_own_place(citation, place, registers))
    unlisted = registers.knowing(doubt.place for doubt in doubts.values())
    known = unlisted.with_places(filter(None, place_ids))
    return Scopes(tuple(place_ids), known, tuple(doubts.items()))


def _day(citation: Citation, plan: Plan) -> str:
    """Return the day on whose map an issuer is: its document's, else the plan's."""
    return citation.known_date.isoformat() if citation.known_date else plan.day


def _is_of_country(citation: Citation) -> bool:
    number = citation.number
    return number is None or _is_national(number, citation.known_issuer)


def _own_place(citation: Citation, plan_place: str, registers: Registers) -> str:
    """Return the plan's place, or the one around it at whose level a number is."""
    if citation.number is None:
        return ""
    level = _level(citation.number, citation.known_issuer)
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


def _level(number: DocumentNumber, issuer: str) -> Level | None:
    codes = _issuer_codes(number)
    if any(_PROVINCE.fullmatch(code) for code in codes):
        return Level.PROVINCE
    if any(_DISTRICT.fullmatch(code) for code in codes):
        return Level.DISTRICT
    return next((lv for lv, word in _LEVEL_WORDS if word.search(issuer)), None)
