"""The landing pages: above the generated ones, each lists all of a kind.

A site made by an engine may have hand-written pages at these addresses, which embed
the same lists.
"""

from dataclasses import dataclass

from macros.pages.directive.words import TITLES, Dimension
from macros.pages.index.view import Order
from macros.publish.landing_lists import (
    Content,
    cycles,
    data,
    directives,
    directives_by,
    forms,
    gaps,
    mentions_by,
    search,
    topics,
    years,
)
from macros.publish.lists import LibraryLists
from macros.words.addresses import GAPS

SECTIONS = {
    "lich": "Lịch công tác",
    "ke-hoach": "Kế hoạch",
    "van-ban": "Văn bản",
    "trich-dan": "Trích dẫn",
    "don-vi": "Đơn vị",
    "chu-de": "Chủ đề",
    "du-lieu": "Dữ liệu",
}


@dataclass(frozen=True, slots=True)
class Landing:
    """A page that lists: `label` is its name among those of its section."""

    address: str
    label: str
    title: str
    description: str
    content: Content


LANDINGS = (
    Landing(
        "lich/",
        "Theo năm, quý, tháng",
        "Lịch công tác",
        "Nhiệm vụ theo năm, quý, tháng",
        years,
    ),
    Landing(
        "lich/bieu-mau/",
        "Biểu mẫu",
        "Biểu mẫu",
        "Các mẫu, phiếu, biểu mà kế hoạch nêu, kèm tháng thực hiện và cơ quan",
        forms,
    ),
    Landing(
        "lich/chu-ky/",
        "Chu kỳ trong năm",
        "Chu kỳ trong năm",
        "Những việc mà kế hoạch lần lượt làm trong năm, từng bước, kèm tháng, "
        "cơ quan, mẫu phiếu",
        cycles,
    ),
    Landing(
        "ke-hoach/",
        "Kế hoạch",
        "Kế hoạch",
        "Các kế hoạch, chương trình của thư viện",
        LibraryLists.plans,
    ),
    Landing(
        "van-ban/",
        "Tất cả văn bản",
        "Văn bản được dẫn",
        "Các văn bản chỉ đạo mà kế hoạch trong thư viện dẫn tới; duyệt theo "
        "cấp, nơi, loại, cơ quan, năm, tình trạng, chủ đề",
        directives,
    ),
    Landing(
        "van-ban/theo-cap/",
        "Theo cấp ban hành",
        TITLES[Dimension.LEVEL],
        "Văn bản được dẫn, xếp theo cấp ban hành từ Trung ương xuống",
        directives_by(Dimension.LEVEL),
    ),
    Landing(
        "van-ban/theo-noi/",
        "Theo nơi ban hành",
        TITLES[Dimension.PLACE],
        "Văn bản được dẫn, xếp theo địa bàn ban hành",
        directives_by(Dimension.PLACE),
    ),
    Landing(
        "van-ban/theo-loai/",
        "Theo loại văn bản",
        TITLES[Dimension.TYPE],
        "Văn bản được dẫn, xếp theo loại văn bản",
        directives_by(Dimension.TYPE),
    ),
    Landing(
        "van-ban/theo-co-quan/",
        "Theo cơ quan ban hành",
        TITLES[Dimension.ISSUER],
        "Văn bản được dẫn, xếp theo cơ quan ban hành",
        directives_by(Dimension.ISSUER),
    ),
    Landing(
        "van-ban/theo-nam/",
        "Theo năm ban hành",
        TITLES[Dimension.YEAR],
        "Văn bản được dẫn, xếp theo năm ban hành, mới nhất trước",
        directives_by(Dimension.YEAR),
    ),
    Landing(
        "van-ban/theo-tinh-trang/",
        "Theo tình trạng",
        TITLES[Dimension.STATUS],
        "Văn bản được dẫn, xếp theo hiệu lực và mức kiểm chứng",
        directives_by(Dimension.STATUS),
    ),
    Landing(
        "van-ban/theo-chu-de/",
        "Theo chủ đề",
        TITLES[Dimension.TOPIC],
        "Văn bản được dẫn, xếp theo chủ đề",
        directives_by(Dimension.TOPIC),
    ),
    Landing(
        "trich-dan/",
        "Theo vần chữ cái",
        "Mục lục trích dẫn",
        "Mọi chỗ dẫn văn bản, theo vần chữ cái",
        mentions_by(Order.ALPHABET),
    ),
    Landing(
        "trich-dan/theo-loai/",
        "Theo loại văn bản",
        "Mục lục trích dẫn theo loại văn bản",
        "Mọi chỗ dẫn văn bản, xếp theo loại văn bản",
        mentions_by(Order.TYPE),
    ),
    Landing(
        "trich-dan/theo-co-quan/",
        "Theo cơ quan ban hành",
        "Mục lục trích dẫn theo cơ quan ban hành",
        "Mọi chỗ dẫn văn bản, xếp theo cơ quan ban hành",
        mentions_by(Order.ISSUER),
    ),
    Landing(
        "trich-dan/theo-nam/",
        "Theo năm",
        "Mục lục trích dẫn theo năm",
        "Mọi chỗ dẫn văn bản, xếp theo năm ban hành, mới nhất trước",
        mentions_by(Order.YEAR),
    ),
    Landing(
        "trich-dan/ma-tran/",
        "Ma trận",
        "Ma trận trích dẫn",
        "Mỗi kế hoạch dẫn mỗi văn bản bao nhiêu lần",
        LibraryLists.matrix,
    ),
    Landing(
        "trich-dan/mau-thuan/",
        "Mâu thuẫn",
        "Mâu thuẫn giữa các nguồn",
        "Những chỗ các kế hoạch nói khác nhau về cùng một văn bản",
        LibraryLists.contradictions,
    ),
    Landing(
        GAPS,
        "Khoảng trống",
        "Khoảng trống",
        "Những điều thư viện chưa thấy văn bản nêu, mỗi dòng có nơi để bổ sung",
        gaps,
    ),
    Landing(
        "don-vi/",
        "Đơn vị",
        "Đơn vị",
        "Các cơ quan, đơn vị mà kế hoạch nêu tên, kèm việc của từng nơi",
        LibraryLists.units,
    ),
    Landing(
        "chu-de/",
        "Chủ đề",
        "Chủ đề",
        "Các chủ đề của thư viện và những đoạn nói về từng chủ đề",
        topics,
    ),
    Landing(
        "du-lieu/",
        "Dữ liệu",
        "Dữ liệu mở",
        "Văn bản, trích dẫn, quan hệ, ma trận, nhiệm vụ, chỉ tiêu, mâu thuẫn, "
        "khoảng trống dưới dạng Excel, CSV và JSON; lịch công tác dưới dạng iCalendar",
        data,
    ),
    Landing(
        "tim-kiem/",
        "Tìm kiếm",
        "Tìm kiếm",
        "Tìm trong kế hoạch, văn bản được dẫn, nhiệm vụ, đơn vị, chủ đề",
        search,
    ),
)
