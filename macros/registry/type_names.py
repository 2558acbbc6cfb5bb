"""Names of types of bodies, however they are shortened."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from macros.model.unit_type import UnitType
from macros.vietnamese.normalise import AROUND_HYPHEN, name_key

# As plans write them; the words are those of the full names.
_SHORT = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "mttq": "mặt trận tổ quốc",
    "mttqvn": "mặt trận tổ quốc việt nam",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "ubmttqvn": "ủy ban mặt trận tổ quốc việt nam",
    "ubkt": "ủy ban kiểm tra",
    "vp": "văn phòng",
    "bch": "ban chấp hành",
    "btv": "ban thường vụ",
    "bcđ": "ban chỉ đạo",
    "bcs": "ban cán sự",
    "lđlđ": "liên đoàn lao động",
    "lhpn": "liên hiệp phụ nữ",
    "ccb": "cựu chiến binh",
    "chqs": "chỉ huy quân sự",
    "bđbp": "bộ đội biên phòng",
    "đbqh": "đại biểu quốc hội",
    "đđbqh": "đoàn đại biểu quốc hội",
    "tand": "tòa án nhân dân",
    "vksnd": "viện kiểm sát nhân dân",
    "bhxh": "bảo hiểm xã hội",
    "kbnn": "kho bạc nhà nước",
    "nhnn": "ngân hàng nhà nước",
    "csxh": "chính sách xã hội",
    "nhcsxh": "ngân hàng chính sách xã hội",
    "tncs": "thanh niên cộng sản",
    "csh": "cộng sản hồ",
    "tn&mt": "tài nguyên và môi trường",
    "tnmt": "tài nguyên và môi trường",
    "nn&mt": "nông nghiệp và môi trường",
    "nnmt": "nông nghiệp và môi trường",
    "nn&ptnt": "nông nghiệp và phát triển nông thôn",
    "ptnt": "phát triển nông thôn",
    "gd&đt": "giáo dục và đào tạo",
    "gdđt": "giáo dục và đào tạo",
    "gd-đt": "giáo dục và đào tạo",
    "kh&cn": "khoa học và công nghệ",
    "khcn": "khoa học và công nghệ",
    "kh&đt": "kế hoạch và đầu tư",
    "tt&tt": "thông tin và truyền thông",
    "ttt": "thông tin",
    "vh,tt&dl": "văn hóa, thể thao và du lịch",
    "vhttdl": "văn hóa, thể thao và du lịch",
    "vhtt&dl": "văn hóa, thể thao và du lịch",
    "lđtbxh": "lao động-thương binh và xã hội",
    "lđ-tb&xh": "lao động-thương binh và xã hội",
    "lđtb&xh": "lao động-thương binh và xã hội",
    "gtvt": "giao thông vận tải",
    "dttg": "dân tộc và tôn giáo",
    "dt&tg": "dân tộc và tôn giáo",
    "ptth": "phát thanh và truyền hình",
    "pt&th": "phát thanh và truyền hình",
    "pt-th": "phát thanh và truyền hình",
    "tg&dv": "tuyên giáo và dân vận",
    "tgdv": "tuyên giáo và dân vận",
}
# A committee is named for what its place is: Thành ủy in a city.
_KINDS = {
    "tỉnh ủy": ("thành ủy",),
    "tỉnh đoàn": ("thành đoàn",),
    "huyện ủy": ("thị ủy", "quận ủy", "thành ủy"),
    "huyện đoàn": ("thị đoàn", "quận đoàn", "thành đoàn"),
}


@lru_cache(maxsize=1 << 14)  # names begin with the same words all the time
def body_key(name: str) -> str:
    """Return the form in which a body's short and full names are equal."""
    words = " ".join(_in_full(name_key(name)))
    return AROUND_HYPHEN.sub("-", words) if "-" in words else words


def _in_full(key: str) -> list[str]:
    return [_SHORT.get(word, word) for word in key.split()]


def _keys_of_words(name: str) -> list[str]:
    """Return the keys of a name's words, none where a hyphen may tie two into one."""
    words = _in_full(name_key(name))
    return [] if any("-" in word for word in words) else words


Beginning = tuple[tuple[UnitType, ...], str]  # types, and the rest of a name


@dataclass(frozen=True, slots=True)
class TypeNames:
    """The types of bodies by the keys of their names; `longest` has so many words."""

    by_key: dict[str, tuple[UnitType, ...]]
    longest: int
    _told: dict[str, tuple[Beginning, ...]] = field(default_factory=dict, repr=False)

    def beginning(self, name: str) -> Iterator[Beginning]:
        """Return the types that a name begins with, and its rest, longest first.

        Each is looked up once: plans of many places name the same bodies.
        """
        if name not in self._told:
            self._told[name] = tuple(self._beginning(name))
        return iter(self._told[name])

    def _beginning(self, name: str) -> Iterator[Beginning]:
        words = name.split()
        keys = _keys_of_words(name)
        is_plain = len(keys) == len(words)
        for end in range(min(len(words), self.longest), 0, -1):
            begin = (
                " ".join(keys[:end]) if is_plain else body_key(" ".join(words[:end]))
            )
            types = self.by_key.get(begin)
            if types:
                yield types, " ".join(words[end:])


def type_names(types: Iterable[UnitType]) -> TypeNames:
    """Return the names of types, and what they are called in cities and towns."""
    by_key: dict[str, list[UnitType]] = defaultdict(list)
    longest = 0
    for unit_type in types:
        longest = max(longest, *(len(name.split()) for name in unit_type.names))
        for key in dict.fromkeys(map(body_key, unit_type.names)):
            for spelled in (key, *_in_cities(key)):
                by_key[spelled].append(unit_type)
    return TypeNames({key: tuple(found) for key, found in by_key.items()}, longest)


def _in_cities(key: str) -> Iterator[str]:
    for word, others in _KINDS.items():
        if word in key:
            yield from (key.replace(word, other) for other in others)
