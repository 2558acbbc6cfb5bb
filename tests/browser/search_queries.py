"""What readers type, and the page that must come first, or among the first three.

An address ends at a page ("van-ban/.../"), at a clause ("ke-hoach/...#ii.3.d2"), or is
"" where nothing may be found.
"""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Asked:
    """One query of the list; `among` is how far down its page may stand."""

    query: str
    url: str
    among: int = 1


DAN_VAN_KHEO = "chu-de/dan-van-kheo/"
CT_33 = "van-ban/chi-thi-33-ct-ttg-2021-11-26/"
KL_43 = "van-ban/ket-luan-43-kl-tw-2019-01-07/"
ND_59 = "van-ban/nghi-dinh-59-2023-nd-cp-2023-08-14/"
QD_1157 = "van-ban/quyet-dinh-1157-qd-tu-bac-giang-2015-07-09/"
NQ_25 = "van-ban/nghi-quyet-25-nq-tw-2013-06-03/"
QDI_11 = "van-ban/quy-dinh-11-qdi-tw-2019-02-18/"
LAW = "van-ban/luat-thuc-hien-dan-chu-o-co-so-2022/"
UBND_CAO_LOC = "don-vi/ubnd-huyen-cao-loc/"
NOI_VU = "don-vi/phong-noi-vu-huyen-cao-loc/"
THAN_THIEN = "chu-de/chinh-quyen-than-thien/"
TON_GIAO = "chu-de/cong-tac-ton-giao/"
GIAM_SAT = "chu-de/giam-sat-phan-bien/"
CAO_LOC = "ke-hoach/cao-loc-kh-dan-van-2024/"
BAC_GIANG = "ke-hoach/bac-giang-ctr-dan-van-2024/"
DONG_NAI = "ke-hoach/dong-nai-kh-dan-van-2020-2025/"
FRONT = "don-vi/mat-tran-to-quoc-viet-nam/"


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


NUMBERS = [
    *(
        Asked(query, KL_43)
        for query in (
            "43-KL/TW",
            "43 kl tw",
            "43KL/TW",
            "43-kl/tw",
            "43‑KL/TW",  # the hyphen that Word puts in
            "43–KL/TW",
            "43/KL-TW",
            "43kltw",
            "kl 43",
            "KL43",
            "kết luận 43",
            "ket luan 43",
            "Kết luận số 43-KL/TW",
            "kết luận 43 năm 2019",
            "43-KL/TW ngày 07/01/2019",
            "KL 43 TW",
        )
    ),
    *(
        Asked(query, CT_33)
        for query in (
            "33-CT/TTg",
            "33/CT-TTg",
            "33 CT TTg",
            "33 ct-ttg",
            "33CTTTG",
            "chỉ thị 33",
            "chi thi so 33",
            "CT 33",
            "Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ",
            "33/CT-TT",
        )
    ),
    *(
        Asked(query, ND_59)
        for query in (
            "59/2023/NĐ-CP",
            "59/2023/nd-cp",
            "59/2023/ND-CP",
            "59 2023 nđ cp",
            "nghị định 59",
            "nghi dinh 59/2023",
            "NĐ 59",
            "59/NĐ-CP",
        )
    ),
    Asked("1157", QD_1157),
    Asked("1157-QĐ/TU", QD_1157),
    Asked("1157 qd tu", QD_1157),
    Asked("quyết định 1157", QD_1157),
    Asked("QĐ1157", QD_1157),
    Asked("25-NQ/TW", NQ_25),
    Asked("nq 25", NQ_25),
    Asked("nghị quyết 25", NQ_25),
    Asked("11-QĐi/TW", QDI_11),
    Asked("11-qđ/tw", QDI_11),
    Asked("quy định 11", QDI_11),
    Asked("10/2022/QH15", LAW),
    Asked("06-CT/TU", "van-ban/chi-thi-6-ct-tu-dong-nai-2021-01-21/"),
    Asked("6-CT/TU", "van-ban/chi-thi-6-ct-tu-dong-nai-2021-01-21/"),
    Asked("593-QĐ/TU", "van-ban/quyet-dinh-593-qd-tu-lang-son-2021-11-11/"),
    Asked("3642", "van-ban/quyet-dinh-3642-qd-hu-cao-loc-2019-12-03/"),
    Asked("01-ĐA/BDVTU-UBND", "van-ban/de-an-1-da-bdvtu-ubnd-lang-son-2019-04-24/"),
    Asked("1043-KH/BCSD", "van-ban/ke-hoach-1043-kh-bcsd-lang-son-2024-02-08/"),
    Asked("217-QĐ/TW", "van-ban/quyet-dinh-217-qd-tw-2013-12-12/"),
    Asked("129-NQ/TU", "van-ban/nghi-quyet-129-nq-tu-lang-son-2020-06-24/"),
    Asked("217, 218-QĐ/TW", "van-ban/quyet-dinh-217-qd-tw-2013-12-12/"),
    Asked("217 và 218-QĐ/TW", "van-ban/quyet-dinh-218-qd-tw-2013-12-12/", 3),
    # One number, several documents: all of them first.
    Asked("58-NQ/TU", "van-ban/nghi-quyet-58-nq-tu-lang-son-2021-11-29/", 3),
    Asked("43-KL/TU Đồng Nai", "van-ban/ket-luan-43-kl-tu-dong-nai-2016-09-30/"),
    Asked("kl 43", "van-ban/ket-luan-43-kl-tu-dong-nai-2016-09-30/", 3),
    Asked("129", "van-ban/nghi-quyet-129-nq-hu-cao-loc-2023-06-01/", 3),
]

MORE = [
    Asked("số: 1043", "van-ban/ke-hoach-1043-kh-bcsd-lang-son-2024-02-08/"),
    Asked("1043-KH/BCSĐ", "van-ban/ke-hoach-1043-kh-bcsd-lang-son-2024-02-08/"),
    Asked("33-CT/TTg ngày 26/11/2021", CT_33),
    Asked("luật 10/2022", LAW),
    Asked("58/NQ-TU", "van-ban/nghi-quyet-58-nq-tu-lang-son-2021-11-29/", 3),
    Asked("lịch tháng 3", "lich/2024/03/", 3),
    Asked("thang 2 nam 2024", "lich/2024/02/"),
    Asked("BTV Tỉnh ủy Đồng Nai", "don-vi/ban-thuong-vu-tinh-uy-dong-nai/"),
    Asked("quy chế công tác dân vận", "van-ban/quyet-dinh-290-qd-tw-2010-02-25/", 3),
    # i for y, as school books write
    Asked("qui chế công tác dân vận", "van-ban/quyet-dinh-290-qd-tw-2010-02-25/", 3),
    Asked("qui che cong tac dan van", "van-ban/quyet-dinh-290-qd-tw-2010-02-25/", 3),
    Asked("qui định 11", QDI_11),
    Asked("tiếp công dân", "chu-de/tiep-xuc-doi-thoai/"),
    Asked("phong trào thi đua dân vận khéo", "van-ban/chi-thi-11-ct-tu-bac-giang", 3),
    Asked("nông thôn mới", DONG_NAI),
    Asked("nong thon moi", DONG_NAI),
    Asked("khảo sát tháng 4", "ke-hoach/bac-giang-ctr-dan-van-2024/#ii.thang-4.3"),
    Asked("thang 2", "lich/2024/02/"),
]

TOPICS = [
    *(
        Asked(query, DAN_VAN_KHEO)
        for query in (
            "dân vận khéo",
            "Dân vận khéo",
            "DÂN VẬN KHÉO",
            "dan van kheo",
            "Dan Van Kheo",
            "dân van kheo",
            "dan vận khéo",
            "  dân   vận  khéo ",
            '"dân vận khéo"',
            "“Dân vận khéo”",
            "dan van khe",
            "dân vận kh",
            decomposed("dân vận khéo"),
            decomposed("DÂN VẬN KHÉO"),
        )
    ),
    Asked("chính quyền thân thiện", THAN_THIEN),
    Asked("chinh quyen than thien", THAN_THIEN),
    Asked("chính quyền thân", THAN_THIEN),
    Asked("công tác tôn giáo", TON_GIAO),
    Asked("cong tac ton giao", TON_GIAO),
    Asked("công tác dân tộc", "chu-de/cong-tac-dan-toc/"),
    Asked("giám sát và phản biện xã hội", GIAM_SAT),
    Asked("giam sat va phan bien xa hoi", GIAM_SAT),
    Asked("giám sát, phản biện xã hội", "van-ban/chi-thi-18-ct-tw-2022-10-26/", 3),
    Asked("cải cách hành chính", "chu-de/cai-cach-hanh-chinh/"),
    Asked("giải phóng mặt bằng", "chu-de/giai-phong-mat-bang/"),
    Asked("giai phong mat bang", "chu-de/giai-phong-mat-bang/"),
    Asked("tổ dân vận cộng đồng", "chu-de/to-dan-van-cong-dong/"),
    Asked("dân vận chính quyền", "chu-de/dan-van-chinh-quyen/"),
    Asked("thực hiện dân chủ ở cơ sở", "chu-de/quy-che-dan-chu/"),
    Asked("quy chế dân chủ", "chu-de/quy-che-dan-chu/"),
    Asked("QCDC", "chu-de/quy-che-dan-chu/"),
    Asked("lực lượng vũ trang", "chu-de/luc-luong-vu-trang/", 3),
    Asked("tập huấn", "chu-de/tap-huan/", 3),
    Asked("sơ kết, tổng kết", "chu-de/so-ket-tong-ket/"),
]

BODIES = [
    Asked("Ủy ban nhân dân huyện Cao Lộc", UBND_CAO_LOC),
    Asked("Uỷ ban nhân dân huyện Cao Lộc", UBND_CAO_LOC),
    Asked("uy ban nhan dan huyen cao loc", UBND_CAO_LOC),
    Asked("UBND huyện Cao Lộc", UBND_CAO_LOC),
    Asked("ubnd cao lộc", UBND_CAO_LOC, 3),
    Asked(decomposed("Ủy ban nhân dân huyện Cao Lộc"), UBND_CAO_LOC),
    Asked("Phòng Nội vụ", NOI_VU),
    Asked("phong noi vu", NOI_VU),
    Asked("Bộ Chính trị", "don-vi/bo-chinh-tri/"),
    Asked("bo chinh tri", "don-vi/bo-chinh-tri/"),
    Asked("Thủ tướng Chính phủ", "don-vi/thu-tuong-chinh-phu/"),
    Asked("Chính phủ", "don-vi/chinh-phu/"),
    Asked("Ban Bí thư", "don-vi/ban-bi-thu/"),
    Asked("Ban Dân vận Trung ương", "don-vi/ban-dan-van-trung-uong/"),
    Asked("ban dân vận tỉnh ủy đồng nai", "don-vi/ban-dan-van-tinh-uy-dong-nai/"),
    Asked("ban dân vận tỉnh uỷ bắc giang", "don-vi/ban-dan-van-tinh-uy-bac-giang/"),
    Asked("ban dan van huyen uy cao loc", "don-vi/ban-dan-van-huyen-uy-cao-loc/"),
    Asked("Sở Nội vụ Đồng Nai", "don-vi/so-noi-vu-dong-nai/"),
    Asked("HĐND tỉnh Lạng Sơn", "don-vi/hdnd-tinh-lang-son/"),
    Asked("Hội đồng nhân dân tỉnh Lạng Sơn", "don-vi/hdnd-tinh-lang-son/"),
    Asked("công an tỉnh bắc giang", "don-vi/cong-an-tinh-bac-giang/"),
    Asked("hội nông dân việt nam", "don-vi/hoi-nong-dan-viet-nam/"),
    Asked("Mặt trận Tổ quốc Việt Nam", FRONT),
    Asked("MTTQ Việt Nam", FRONT),
    Asked("MTTQ", FRONT, 3),
    Asked("mttq", FRONT, 3),
    Asked("Mặt trận Tổ quốc", FRONT, 3),
    Asked("MTTQ huyện Cao Lộc", "don-vi/mttq-huyen-cao-loc/"),
    Asked("UBMTTQ huyện Cao Lộc", "don-vi/mttq-huyen-cao-loc/", 3),
]

DOCUMENTS = [
    Asked("Chương trình công tác dân vận năm 2024", BAC_GIANG),
    Asked("chuong trinh cong tac dan van nam 2024", BAC_GIANG),
    Asked("kế hoạch cao lộc", CAO_LOC, 3),
    Asked("kế hoạch dân vận Đồng Nai", DONG_NAI, 3),
    Asked("Luật Thực hiện dân chủ ở cơ sở", LAW),
    Asked("luat thuc hien dan chu o co so", LAW),
    Asked("luật tiếp công dân", "van-ban/luat-tiep-cong-dan/"),
    Asked("hương ước, quy ước", "van-ban/nghi-dinh-61-2023-nd-cp-2023-08-16/", 3),
    Asked("chiến lược công tác dân tộc", "van-ban/nghi-quyet-10-nq-cp-2022-01-28/"),
]

CLAUSES = [
    Asked("dân biết, dân bàn", "chu-de/quy-che-dan-chu/"),
    Asked("hội nghị cán bộ chủ chốt", "ke-hoach/", 3),
    Asked("Interet", f"{CAO_LOC}#ii.5.d3"),
    Asked("gần dân, bảo đảm quyền làm chủ", f"{CAO_LOC}#i.1.d3"),
    Asked("gan dan bao dam quyen lam chu", f"{CAO_LOC}#i.1.d3"),
    Asked('"xây dựng chính quyền trong sạch"', f"{CAO_LOC}#i.1.d2", 3),
    Asked("chuyển biến mạnh mẽ trong nhận thức", f"{CAO_LOC}#i.1.d1", 3),
    Asked("trên 80% cơ quan, đơn vị", f"{DONG_NAI}#ii.2.d1"),
    Asked("Đại hội đại biểu Đảng bộ huyện lần thứ XXI", f"{CAO_LOC}#i.1.d2"),
    Asked("Nghị quyết đại hội Đảng bộ huyện lần thứ XXI", f"{CAO_LOC}#i.1.d2"),
    Asked("nghi quyet dai hoi dang bo huyen lan thu xxi", f"{CAO_LOC}#i.1.d2"),
    Asked("học tập, làm theo tư tưởng, đạo đức, phong cách", CAO_LOC, 3),
    Asked("thẩm định các mô hình, điển hình", f"{BAC_GIANG}#ii.thang-7.5", 3),
    Asked("điểm nóng", "don-vi/to-tham-gia-giai-quyet-diem-nong-bac-giang/", 3),
    Asked("xxi", f"{CAO_LOC}#i.1.d2"),
]

NOTHING = [
    Asked(query, "")
    for query in (
        "xyzzy",
        "bóng đá quốc tế",
        "lập trình hướng đối tượng",
        "qqqq",
        '"dẫn vạn kheo"',
        '"khéo vận dân"',
        "999-ZZ/XX",
        "44-KL/TW",
        "9876543210",
        "🙂",
        "...",
        "((((",
    )
]

QUERIES = [*NUMBERS, *MORE, *TOPICS, *BODIES, *DOCUMENTS, *CLAUSES, *NOTHING]
