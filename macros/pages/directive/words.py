"""What directives are shelved by, in addresses and in words."""

from collections.abc import Mapping
from enum import StrEnum


class Dimension(StrEnum):
    """What directives may be grouped by; the values are facets and arguments."""

    LEVEL = "cap"
    PLACE = "noi"
    TYPE = "loai"
    ISSUER = "co-quan"
    YEAR = "nam"
    STATUS = "tinh-trang"
    TOPIC = "chu-de"


TITLES: Mapping[Dimension, str] = {  # of the lists that are grouped so
    Dimension.LEVEL: "Văn bản theo cấp ban hành",
    Dimension.PLACE: "Văn bản theo nơi ban hành",
    Dimension.TYPE: "Văn bản theo loại",
    Dimension.ISSUER: "Văn bản theo cơ quan ban hành",
    Dimension.YEAR: "Văn bản theo năm ban hành",
    Dimension.STATUS: "Văn bản theo tình trạng",
    Dimension.TOPIC: "Văn bản theo chủ đề",
}
FACETS: Mapping[str, str] = {  # by the keys of Facets
    Dimension.LEVEL: "Cấp ban hành",
    Dimension.PLACE: "Nơi ban hành",
    Dimension.TYPE: "Loại văn bản",
    Dimension.ISSUER: "Cơ quan ban hành",
    Dimension.YEAR: "Năm ban hành",
    Dimension.STATUS: "Tình trạng",
    Dimension.TOPIC: "Chủ đề",
}
