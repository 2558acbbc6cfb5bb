"""The words of a plan as another office at another time would have put them."""

import re
from dataclasses import dataclass
from functools import cache
from random import Random

from tests.bench.materials import Author, Source
from tests.bench.pieces import Block, Kind

_YEAR = re.compile(r"(?<![0-9])20(?:19|2[0-9])(?![0-9])")
_DAY = re.compile(r"(?<![0-9/])[0-3]?[0-9](?=/[01]?[0-9]/20(?:19|2[0-9]))")
_QUARTER = re.compile(r"(?<=[Qq]uý )(?:IV|I{1,3})(?=/20)")
QUARTERS = ("I", "II", "III", "IV")
# (*Phòng Đoàn thể và các hội tham mưu*): an office of one province, in brackets
_OFFICE = re.compile(r"(?<=\(\*)Phòng [^()*]+(?= tham mưu\*\))")
# Words of which plans use one or the other; none of them sets a time or gives work.
_PHRASES = (
    ("tăng cường", "đẩy mạnh", "chú trọng"),
    ("nâng cao", "cải thiện"),
    ("phát huy", "khơi dậy"),
    ("tiếp tục", "chủ động"),
    ("tích cực", "kịp thời"),
    ("có hiệu quả", "đạt hiệu quả"),
    ("xây dựng và thực hiện", "thực hiện và xây dựng"),
    ("nghị quyết, chỉ thị", "chỉ thị, nghị quyết"),
    ("đảng viên, công chức", "công chức, đảng viên"),
    ("chủ trương, chính sách", "chính sách, chủ trương"),
    ("công tác dân tộc, tôn giáo", "công tác tôn giáo, dân tộc"),
    ("theo dõi, đôn đốc", "đôn đốc, theo dõi"),
    ("trọng tâm", "trọng điểm"),
    ("góp phần", "nhằm"),
    ("quan tâm", "chăm lo"),
    ("cơ quan, đơn vị", "đơn vị, cơ quan"),
    ("kiểm tra, giám sát", "giám sát, kiểm tra"),
    ("tuyên truyền, vận động", "vận động, tuyên truyền"),
    ("giải quyết kịp thời", "kịp thời giải quyết"),
    ("cụ thể hóa", "cụ thể hoá"),
    ("thường xuyên, liên tục", "liên tục, thường xuyên"),
    ("đoàn viên, hội viên", "hội viên, đoàn viên"),
    ("nhận thức, trách nhiệm", "trách nhiệm, nhận thức"),
    ("tổ chức thực hiện", "triển khai thực hiện"),
    ("tình hình mới", "giai đoạn mới"),
    ("các cấp", "từng cấp"),
    ("địa phương", "cơ sở"),
)
_OTHERS = {phrase: group for group in _PHRASES for phrase in group}
_PHRASE = re.compile(
    "|".join(sorted(map(re.escape, _OTHERS), key=len, reverse=True)), re.IGNORECASE
)
# trên địa bàn tỉnh, của huyện: plans name the place here, or do not
_HERE = re.compile(
    r"(?<=địa bàn )(tỉnh|huyện)(?=[,.;])|(?<=của )(tỉnh|huyện)(?=[ ,.;])"
)
# Ban Thường vụ Tỉnh đoàn, Đảng đoàn Hội Nông dân tỉnh: part of a longer name
_NOT_WITHIN = "(?<!Ban Thường vụ )(?<!Đảng đoàn )(?<!Đảng ủy )"
# How a paragraph may end that cites nothing: as it does, or with two of these.
_ENDINGS = (
    "bảo đảm thiết thực",
    "đúng đối tượng",
    "tránh hình thức",
    "phù hợp với thực tế",
    "gắn với nhiệm vụ chính trị",
    "có phân công rõ ràng",
    "đồng bộ từ trên xuống",
    "sát với cơ sở",
    "công khai, minh bạch",
    "có trọng tâm, trọng điểm",
    "tiết kiệm",
    "đúng quy định",
    "kịp thời",
    "rõ kết quả",
)
_ENDED = 0.8  # of such paragraphs
_END = re.compile(r"(?<![./…])(?= \(\*[^()*]+\*\)\.\Z|\.\Z)")


@dataclass(frozen=True, slots=True)
class Wording:
    """How one generated plan says things; *serials* are those that it has anew."""

    source: Source
    author: Author
    shift: int  # of years
    serials: dict[str, str]
    dice: Random

    def block(self, block: Block) -> str:
        """Return a block in this wording."""
        said = []
        for piece in block:
            text = piece.text
            if piece.kind is Kind.SERIAL:
                text = self.serials.get(piece.number, text)
            elif piece.kind is Kind.WORDS:
                text = self.words(text)
            said.append(self.places(text))
        whole = "".join(said)
        is_citing = any(piece.kind is Kind.SERIAL for piece in block)
        if is_citing or self.dice.random() >= _ENDED:
            return whole
        return _END.sub(f", {' và '.join(self.dice.sample(_ENDINGS, 2))}", whole, 1)

    def words(self, text: str) -> str:
        """Return words with other times, bodies and phrases."""
        text = _QUARTER.sub(lambda _: self.dice.choice(QUARTERS), text)
        text = _DAY.sub(lambda _: f"{self.dice.randint(1, 28):02}", text)
        text = _YEAR.sub(lambda year: str(int(year[0]) + self.shift), text)
        text = _OFFICE.sub(lambda _: self.body(), text)
        text = _HERE.sub(self._here, text)
        text = _named(self.author.bodies).sub(self._body_or, text)
        return _PHRASE.sub(self._phrase, text)

    def places(self, text: str) -> str:
        """Return *text* with the places of the author."""
        own = (self.author.place, self.author.province)
        for name, place in zip(self.source.names, own, strict=False):
            text = text.replace(name, place.name)
        return text

    def body(self) -> str:
        """Return the name of one of the bodies there."""
        return self.dice.choice(self.author.bodies)

    def years(self) -> tuple[int, ...]:
        """Return the years of the plan."""
        return tuple(year + self.shift for year in self.source.years)

    def _body_or(self, named: re.Match[str]) -> str:
        """Return every other time another body."""
        return self.body() if self.dice.random() < 1 / 2 else named[0]

    def _here(self, kind: re.Match[str]) -> str:
        """Return "tỉnh", every other time with its name."""
        is_province = kind[0] == "tỉnh"
        place = self.author.province if is_province else self.author.place
        return place.full_name if self.dice.random() < 1 / 2 else kind[0]

    def _phrase(self, found: re.Match[str]) -> str:
        chosen = self.dice.choice(_OTHERS[found[0].casefold()])
        return chosen.capitalize() if found[0][0].isupper() else chosen


@cache  # an author has many plans
def _named(bodies: tuple[str, ...]) -> re.Pattern[str]:
    names = sorted(map(re.escape, bodies), key=len, reverse=True)
    return re.compile(rf"{_NOT_WITHIN}(?:{'|'.join(names)})(?!\w)")
