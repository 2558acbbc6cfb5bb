"""Where lists of bodies part and end: as official texts write them."""

import pytest

from macros.tasks.known_names import unit_names
from tests.builders import a_place, a_registers

DAK_LAK = a_place("dak-lak", name="Đắk Lắk")
NAMES = unit_names(a_registers(places=(DAK_LAK,)), ["dak-lak"])["dak-lak"]
LISTS = [
    (
        "Các sở, ban, ngành của tỉnh, UBMTTQVN và các hội, đoàn thể tỉnh căn cứ",
        ["Các sở, ban, ngành của tỉnh", "UBMTTQVN", "các hội, đoàn thể tỉnh"],
        " căn cứ",
    ),
    (
        "Sở GDĐT, Sở LĐTBXH, Sở VHTTDL phối hợp",
        ["Sở GDĐT", "Sở LĐTBXH", "Sở VHTTDL"],
        " phối hợp",
    ),
    (
        "Chủ tịch UBND TP.HCM Nguyễn Thành Phong",
        ["Chủ tịch UBND TP.HCM"],
        " Nguyễn Thành Phong",
    ),
    (
        "UBND TP. Thủ Đức và các huyện trả lời",
        ["UBND TP. Thủ Đức", "các huyện"],
        " trả lời",
    ),
    (
        "Thủ trưởng các sở ngành trực thuộc TP. Hạn",
        ["Thủ trưởng các sở ngành trực thuộc TP"],
        ". Hạn",
    ),
    (
        "Bí thư chi bộ, Trưởng thôn các thôn họp",
        ["Bí thư chi bộ", "Trưởng thôn các thôn"],
        " họp",
    ),
    (
        "Lãnh đạo UBND xã; Trưởng các phòng chuyên môn ký",
        ["Lãnh đạo UBND xã", "Trưởng các phòng chuyên môn"],
        " ký",
    ),
    (
        "các lực lượng Cảnh sát giao thông ra đường",
        ["các lực lượng Cảnh sát giao thông"],
        " ra đường",
    ),
    (
        "Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy lập",
        ["Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy"],
        " lập",
    ),
    (
        "Công chức Tài chính - Kế toán xã tham mưu",
        ["Công chức Tài chính - Kế toán xã"],
        " tham mưu",
    ),
    ("Bộ phận Một cửa niêm yết", ["Bộ phận Một cửa"], " niêm yết"),
    (
        "Công ty TNHH MTV Cao su Đắk Lắk trồng",
        ["Công ty TNHH MTV Cao su Đắk Lắk"],
        " trồng",
    ),
    (
        (
            "Sở Nội vụ, các sở, ngành trong phạm vi chức năng, nhiệm vụ của mình và "
            "UBND xã triển khai"
        ),
        ["Sở Nội vụ", "các sở, ngành", "UBND xã"],
        " triển khai",
    ),
    (
        "Sở, ngành theo chức năng, nhiệm vụ được giao, chủ động",
        ["Sở, ngành"],
        " theo chức năng, nhiệm vụ được giao, chủ động",
    ),
    ("các cơ quan, đơn vị, địa phương", ["các cơ quan, đơn vị, địa phương"], ""),
    (
        "Sở, ban, ngành, tổ chức chính trị - xã hội lập",
        ["Sở, ban, ngành", "tổ chức chính trị - xã hội"],
        " lập",
    ),
    ("Sở Nội vụ chủ trì", ["Sở Nội vụ"], " chủ trì"),
    ("UBND tỉnh ban hành kế hoạch", ["UBND tỉnh"], " ban hành kế hoạch"),
    ("Công an tỉnh tăng cường", ["Công an tỉnh"], " tăng cường"),
    (
        "Sở Khoa học và Công nghệ tổng hợp, chủ trì",
        ["Sở Khoa học và Công nghệ"],
        " tổng hợp, chủ trì",
    ),
    (
        "Sở Văn hóa, Thể thao và Du lịch lập danh sách",
        ["Sở Văn hóa, Thể thao và Du lịch"],
        " lập danh sách",
    ),
    (
        "Ban Tuyên giáo và Dân vận Tỉnh ủy gửi",
        ["Ban Tuyên giáo và Dân vận Tỉnh ủy"],
        " gửi",
    ),
    ("Phòng Văn hóa - Xã hội hoàn thành", ["Phòng Văn hóa - Xã hội"], " hoàn thành"),
    ("Hội Chữ thập đỏ tỉnh được", ["Hội Chữ thập đỏ tỉnh"], " được"),
    (
        "Trung tâm Phục vụ hành chính công các cấp kịp thời",
        ["Trung tâm Phục vụ hành chính công các cấp"],
        " kịp thời",
    ),
    (
        "Ban Quản lý các khu công nghiệp tỉnh kiện toàn",
        ["Ban Quản lý các khu công nghiệp tỉnh"],
        " kiện toàn",
    ),
    ("Ban Chỉ đạo 35 tỉnh họp", ["Ban Chỉ đạo 35 tỉnh"], " họp"),
    (
        (
            "Ban Chỉ đạo các Chương trình mục tiêu quốc gia thành phố, Sở Nông "
            "nghiệp và Môi trường về"
        ),
        [
            "Ban Chỉ đạo các Chương trình mục tiêu quốc gia thành phố",
            "Sở Nông nghiệp và Môi trường",
        ],
        " về",
    ),
    (
        "Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã chuẩn bị",
        ["Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã"],
        " chuẩn bị",
    ),
    (
        "các sở, ban, ngành tỉnh; UBND các xã, phường tổ chức",
        ["các sở, ban, ngành tỉnh", "UBND các xã, phường"],
        " tổ chức",
    ),
    (
        (
            "các sở, ban, ngành, tổ chức chính trị - xã hội, Ủy ban nhân dân các "
            "xã, phường chủ động"
        ),
        [
            "các sở, ban, ngành",
            "tổ chức chính trị - xã hội",
            "Ủy ban nhân dân các xã, phường",
        ],
        " chủ động",
    ),
    (
        "Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường tập trung",
        ["Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các xã, phường"],
        " tập trung",
    ),
    (
        (
            "Trung tâm Dịch vụ việc làm Thành phố (Sở Nội vụ), Ủy ban nhân dân xã, "
            "phường, đặc khu và các cơ quan, đơn vị có liên quan"
        ),
        [
            "Trung tâm Dịch vụ việc làm Thành phố (Sở Nội vụ)",
            "Ủy ban nhân dân xã, phường, đặc khu",
            "các cơ quan, đơn vị có liên quan",
        ],
        "",
    ),
    (
        (
            "các sở, ban, ngành thuộc Ủy ban nhân dân Thành phố, Ủy ban nhân dân "
            "xã, phường, đặc khu trong việc"
        ),
        [
            "các sở, ban, ngành thuộc Ủy ban nhân dân Thành phố",
            "Ủy ban nhân dân xã, phường, đặc khu",
        ],
        " trong việc",
    ),
    (
        "Sở Nội vụ, Tài chính, Y tế phối hợp",
        ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"],
        " phối hợp",
    ),
    (
        "Giám đốc các Sở: Nội vụ, Tài chính và Tư pháp; Chủ tịch UBND cấp xã",
        [
            "Giám đốc Sở Nội vụ",
            "Giám đốc Sở Tài chính",
            "Giám đốc Sở Tư pháp",
            "Chủ tịch UBND cấp xã",
        ],
        "",
    ),
    (
        "Bộ Lao động - Thương binh và Xã hội hướng dẫn",
        ["Bộ Lao động - Thương binh và Xã hội"],
        " hướng dẫn",
    ),
    (
        "đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh chỉ đạo",
        ["đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh"],
        " chỉ đạo",
    ),
    (
        "Chủ tịch, các Phó Chủ tịch UBND huyện Cao Lộc",
        ["Chủ tịch, các Phó Chủ tịch UBND huyện Cao Lộc"],
        "",
    ),
    ("cấp ủy các cấp lãnh đạo", ["cấp ủy các cấp"], " lãnh đạo"),
    (
        "cấp ủy, chính quyền các cấp tăng cường",
        ["cấp ủy, chính quyền các cấp"],
        " tăng cường",
    ),
    (
        "cán bộ, công chức, viên chức nghiêm túc",
        ["cán bộ, công chức, viên chức"],
        " nghiêm túc",
    ),
    ("các tổ chức chính trị-xã hội", ["các tổ chức chính trị-xã hội"], ""),
    ("Cơ quan, địa phương liên quan", ["Cơ quan, địa phương liên quan"], ""),
    (
        "Các cơ quan, đơn vị được giao nhiệm vụ trong kế hoạch chủ động",
        ["Các cơ quan, đơn vị được giao nhiệm vụ trong kế hoạch"],
        " chủ động",
    ),
    ("Ban Thường vụ Tỉnh ủy ban hành", ["Ban Thường vụ Tỉnh ủy"], " ban hành"),
    ("Ban Pháp chế HĐND tỉnh thẩm tra", ["Ban Pháp chế HĐND tỉnh"], " thẩm tra"),
    (
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh phát động",
        ["Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh"],
        " phát động",
    ),
    (
        "Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh duy trì",
        ["Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"],
        " duy trì",
    ),
    ("Tòa án nhân dân tỉnh xét xử", ["Tòa án nhân dân tỉnh"], " xét xử"),
    ("Thuế tỉnh Đắk Lắk thu", ["Thuế tỉnh Đắk Lắk"], " thu"),
    (
        "Chi cục Hải quan khu vực XVI thông quan",
        ["Chi cục Hải quan khu vực XVI"],
        " thông quan",
    ),
    (
        "Ngân hàng Nhà nước Chi nhánh Khu vực 11 cho vay",
        ["Ngân hàng Nhà nước Chi nhánh Khu vực 11"],
        " cho vay",
    ),
    (
        "Báo và Phát thanh, Truyền hình tỉnh đưa tin",
        ["Báo và Phát thanh, Truyền hình tỉnh"],
        " đưa tin",
    ),
    (
        "Đài Phát thanh và Truyền hình Thành phố, cơ quan thông tấn báo chí và",
        ["Đài Phát thanh và Truyền hình Thành phố", "cơ quan thông tấn báo chí"],
        " và",
    ),
    ("Sở, ban ngành quản lý, báo cáo", ["Sở, ban ngành"], " quản lý, báo cáo"),
    ("SỞ NỘI VỤ", ["SỞ NỘI VỤ"], ""),
    ("UỶ BAN NHÂN DÂN TỈNH", ["UỶ BAN NHÂN DÂN TỈNH"], ""),
    (
        "Uỷ ban nhân dân thành phố Cần Thơ phê duyệt",
        ["Uỷ ban nhân dân thành phố Cần Thơ"],
        " phê duyệt",
    ),
    (
        "Công ty Cổ phần Cấp nước Đắk Lắk cấp nước",
        ["Công ty Cổ phần Cấp nước Đắk Lắk"],
        " cấp nước",
    ),
    (
        "Văn phòng Đoàn ĐBQH và HĐND tỉnh đăng tải",
        ["Văn phòng Đoàn ĐBQH và HĐND tỉnh"],
        " đăng tải",
    ),
    ("Thanh tra tỉnh thanh tra", ["Thanh tra tỉnh"], " thanh tra"),
    ("Hạt Kiểm lâm khu vực tuần tra", ["Hạt Kiểm lâm khu vực"], " tuần tra"),
    ("Trưởng Ban Dân vận Tỉnh ủy ký", ["Trưởng Ban Dân vận Tỉnh ủy"], " ký"),
    (
        "Chánh Văn phòng UBND tỉnh chịu trách nhiệm",
        ["Chánh Văn phòng UBND tỉnh"],
        " chịu trách nhiệm",
    ),
    (
        "Liên đoàn Lao động tỉnh, Hội Liên hiệp Phụ nữ tỉnh vận động",
        ["Liên đoàn Lao động tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"],
        " vận động",
    ),
    (
        (
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã "
            "hội giám sát"
        ),
        ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "các tổ chức chính trị - xã hội"],
        " giám sát",
    ),
    ("Thôn Đồng Tâm họp", ["Thôn Đồng Tâm"], " họp"),
    (
        "Các cơ quan, tổ chức, cá nhân có liên quan thực hiện",
        ["Các cơ quan, tổ chức, cá nhân có liên quan"],
        " thực hiện",
    ),
    (
        "Người đứng đầu cấp ủy, chính quyền các cấp chịu",
        ["Người đứng đầu cấp ủy, chính quyền các cấp"],
        " chịu",
    ),
    (
        "các đơn vị trực thuộc Sở Nội vụ báo cáo",
        ["các đơn vị trực thuộc Sở Nội vụ"],
        " báo cáo",
    ),
    (
        "UBND các huyện, thị xã, thành phố; các doanh nghiệp",
        ["UBND các huyện, thị xã, thành phố", "các doanh nghiệp"],
        "",
    ),
    (
        "Bảo hiểm xã hội Thành phố giải quyết",
        ["Bảo hiểm xã hội Thành phố"],
        " giải quyết",
    ),
    (
        "Chi nhánh Ngân hàng Chính sách xã hội Thành phố cho vay",
        ["Chi nhánh Ngân hàng Chính sách xã hội Thành phố"],
        " cho vay",
    ),
    ("Tổ công tác Đề án 06 tỉnh rà soát", ["Tổ công tác Đề án 06 tỉnh"], " rà soát"),
    (
        "Tổ Công nghệ số cộng đồng hướng dẫn",
        ["Tổ Công nghệ số cộng đồng"],
        " hướng dẫn",
    ),
    ("Chính phủ giao", ["Chính phủ"], " giao"),
    (
        "Văn phòng Ban Chỉ huy và cơ quan, địa phương liên quan",
        ["Văn phòng Ban Chỉ huy", "cơ quan, địa phương liên quan"],
        "",
    ),
    ("Bộ CHQS tỉnh có trách nhiệm", ["Bộ CHQS tỉnh"], " có trách nhiệm"),
]


@pytest.mark.parametrize(("text", "names", "rest"), LISTS)
def test_lists_are_parted(text: str, names: list[str], rest: str) -> None:
    found, end = NAMES.list_at(text, 0)
    assert list(found) == names
    assert text[end:] == rest


def test_a_cell_lists_bodies_and_words_that_are_none() -> None:
    assert NAMES.listed("Sở Nội vụ; tất cả mọi người; UBND xã, Sở Y tế.") == (
        "Sở Nội vụ", "tất cả mọi người", "UBND xã", "Sở Y tế",
    )  # fmt: skip
