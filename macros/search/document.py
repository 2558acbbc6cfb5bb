"""What can be found: a document with its names, facets and the units of its text.

A clause is the unit of a hit: it has its own address, its own facets, and the places
where it cites a document. A task is a clause that gives one.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from macros.words.facet import Facets, FacetValue

SEARCH_FACETS = {
    "trang": "Loại trang",
    "noi": "Địa bàn",
    "loai": "Loại văn bản",
    "co-quan": "Cơ quan ban hành",
    "nam": "Năm",
    "thang": "Tháng",
    "don-vi": "Đơn vị thực hiện",
    "chu-de": "Chủ đề",
    "tinh-trang": "Tình trạng",
}


class SearchKind(StrEnum):
    """What a hit is; the values are parts of addresses."""

    PLAN = "ke-hoach"
    CLAUSE = "doan"
    TASK = "nhiem-vu"
    DIRECTIVE = "van-ban"
    UNIT = "don-vi"
    TOPIC = "chu-de"
    LESSON = "bai-tap-huan"
    CALENDAR = "lich"
    OTHER = "trang-khac"

    @property
    def facet(self) -> FacetValue:
        """The kind as a value of the facet “trang”."""
        return FacetValue(self.value, _KINDS[self])


_KINDS = {
    SearchKind.PLAN: "Kế hoạch",
    SearchKind.CLAUSE: "Đoạn của kế hoạch",
    SearchKind.TASK: "Nhiệm vụ",
    SearchKind.DIRECTIVE: "Văn bản được dẫn",
    SearchKind.UNIT: "Đơn vị",
    SearchKind.TOPIC: "Chủ đề",
    SearchKind.LESSON: "Bài tập huấn",
    SearchKind.CALENDAR: "Lịch công tác",
    SearchKind.OTHER: "Trang khác",
}


@dataclass(frozen=True, slots=True)
class SearchCite:
    """A document cited in a text, and the letters that cite it."""

    work_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SearchUnit:
    """A part of a document with an address: `id` is the fragment.

    `note` says when and by whom a task is to be done, or "". `facets` are those that
    its document has not.
    """

    id: str
    label: str
    text: str
    note: str = ""
    facets: Facets = field(default_factory=dict)
    cites: tuple[SearchCite, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchNumber:
    """A number in its parts: `symbols` are the letters in every spelling known."""

    serial: str
    year: str
    symbols: tuple[str, ...]
    type_word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """A page that can be found: by its names, its number, the words of its units.

    `about` tells it from others: place, time, issuer. `change` says what became of it,
    "" where nothing has. `cited_in` are ids of plans.
    """

    url: str
    kind: SearchKind
    title: str
    names: tuple[str, ...] = ()
    about: str = ""
    change: str = ""
    number: SearchNumber | None = None
    cited_in: tuple[str, ...] = ()
    facets: Facets = field(default_factory=dict)
    units: tuple[SearchUnit, ...] = ()
