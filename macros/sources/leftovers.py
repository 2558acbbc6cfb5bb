"""What programs and pages leave in a copied text: one form a kind, with examples.

To add a kind, add a Leftover with its example; the tests read every example. A
backslash before the mark says that it is a letter of the document.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model.issue import Issue, IssueCode
from macros.vietnamese.letters import CAPITALS, LETTERS
from macros.vietnamese.normalise import nfc

_ANY_CASE = re.IGNORECASE
_AS_PRINTED = "; nếu bản gốc in đúng như vậy thì đặt dấu \\ ở trước"


@dataclass(frozen=True, slots=True)
class Leftover:
    """A kind of remains: `message` has the letters found in place of {}.

    Each match holds the `sign`, which is looked for fast and rules out most lines.
    """

    examples: tuple[str, ...]
    sign: re.Pattern[str]
    pattern: re.Pattern[str]
    message: str
    remedy: str
    code: IssueCode = IssueCode.LEFTOVER


LETTERHEAD = re.compile(
    r"[\s*#|]{0,9}(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    r"|Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM"
    r"|Nơi nhận\s?:?)(?![^\s*:|])"
    r"|[\s*|]{0,9}Số\s?:\s?[0-9]{1,5}\s?[/-]\s?[A-ZĐ]{2,}",
    _ANY_CASE,
)

LEFTOVERS = (
    Leftover(
        ("<table>", "<td>Nội dung</td>", '<tr class="dong">'),
        re.compile("<"),
        re.compile(
            r"(?<!\\)</?(?:table|thead|tbody|tr|t[dh])(?:\s[^<>]{0,200})?>",
            _ANY_CASE,
        ),
        "Bảng viết bằng thẻ HTML “{}”, thư viện không đọc",
        "Viết bảng bằng các dòng có vạch đứng: | Nội dung | Thời gian |",
        IssueCode.TABLE_DOUBT,
    ),
    Leftover(
        ("<b>Yêu cầu</b>", "<!-- hết trang -->", '<span style="x">một</span>'),
        re.compile("<"),
        re.compile(
            r"(?<!\\)(?:<!--|</?(?!(?:br|table|thead|tbody|tr|t[dh])[\s/>])"
            r"[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?/?>)",
            _ANY_CASE,
        ),
        "Còn sót thẻ HTML “{}”",
        "Bỏ thẻ, chữ đậm viết **đậm**, chữ nghiêng viết *nghiêng*" + _AS_PRINTED,
    ),
    Leftover(
        ("Ban&nbsp;Dân vận", "ngày&#160;10/3/2026", "A&amp;B"),
        re.compile("&"),
        re.compile(
            r"(?<!\\)&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,9});",
            _ANY_CASE,
        ),
        "Còn sót mã ký tự HTML “{}”",
        "Thay bằng chính ký tự ấy, chẳng hạn dấu cách" + _AS_PRINTED,
    ),
    Leftover(
        ("1. 1. 1. Rà soát quy chế", "a) a) Tập huấn"),
        re.compile(r"[.)]\s{1,9}[0-9a-zđ]{1,3}[.)]"),
        re.compile(r"(?<!\S)(?P<number>(?:[0-9]{1,3}|[a-zđ])[.)])\s{1,9}(?P=number)\s"),
        "Số thứ tự “{}” viết liền hai lần",
        "Giữ một số thứ tự" + _AS_PRINTED,
    ),
    Leftover(
        ("3", "- 12 -", "Trang 3/10", "Trang 4"),
        re.compile(r"[0-9][\s–—-]{0,99}\Z"),
        re.compile(
            r"\A\s{0,99}(?:(?:trang\s)?[0-9]{1,3}(?:/[0-9]{1,3})?"
            r"|[-–—]\s?[0-9]{1,3}\s?[-–—])\s{0,99}\Z",
            _ANY_CASE,
        ),
        "“{}” đứng riêng một dòng, giống số trang",
        "Bỏ số trang; nối lại đoạn văn nếu nó bị cắt đôi ở chỗ này" + _AS_PRINTED,
    ),
    Leftover(
        ("nâng cao nhận thức1 của cán bộ", "công tác dân vận12."),
        re.compile(rf"[0-9](?<=[{LETTERS}].)"),
        re.compile(
            rf"(?:(?<=\s)|(?<=\A)|(?<=[(“]))(?!(?:[kcmd]m[23]|covid19|mp[34]|pm10)\b)"
            rf"(?=[^{CAPITALS}])[{LETTERS}]{{2,9}}[0-9]{{1,2}}(?=[\s,;:)]|\.(?:\s|\Z)|\Z)"
        ),
        "Chữ số dính liền chữ trong “{}”, giống số chú thích",
        "Viết [^1] vào chỗ gọi chú thích, thêm đoạn “[^1]: ...” ở cuối văn bản",
    ),
    Leftover(
        ("theo quy định [3] của tỉnh", "theo Kế hoạch¹"),
        re.compile(r"[\[⁰¹²³⁴⁵⁶⁷⁸⁹]"),
        re.compile(
            r"(?<!\\)\[[0-9]{1,2}\](?![(:])"
            r"|(?<![0-9])(?<![kcmdh]m)(?<!\bm)(?<!ha)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}"
        ),
        "“{}” giống số chú thích mà không có chú thích",
        "Viết [^1] vào chỗ gọi chú thích, thêm đoạn “[^1]: ...” ở cuối văn bản",
    ),
    Leftover(
        ("[Cổng thông tin](https://x.vn)", "![](anh.png)", "__đậm__", "`chữ`"),
        re.compile(r"[\[_`]"),
        re.compile(
            r"(?<!\\)(?:!?\[[^\[\]]{0,200}\]\([^()\s]{1,300}\)"
            r"|(?<!\w)__\w[^_]{0,200}\w__(?!\w)|`[^`]{1,200}`)"
        ),
        "Dấu Markdown “{}” không được đọc, in ra như chữ",
        "Chỉ dùng **đậm**, *nghiêng*, [^1]" + _AS_PRINTED,
    ),
    Leftover(
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "**Nơi nhận:**", "Số: 12/KH-UBND"),
        # cộng h, độc l, đảng c, nơi n, số:
        re.compile(
            r"[ộỘảẢơƠốỐ](?:(?<=[cC][ộỘ])[nN][gG]\s[hH]|(?<=[đĐ][ộỘ])[cC]\s[lL]"
            r"|(?<=[đĐ][ảẢ])[nN][gG]\s[cC]|(?<=[nN][ơƠ])[iI]\s[nN]|(?<=[sS][ốỐ])\s?:)"
        ),
        LETTERHEAD,
        "“{}” thuộc phần đầu hoặc phần cuối văn bản, không thuộc toàn văn",
        "Bỏ dòng này; số, ngày, nơi nhận, người ký ghi ở phần khai báo đầu tệp",
    ),
)
_NOTE = re.compile(r"\s{0,99}\[\^[0-9A-Za-z]{1,8}\]:")
_SHOWN = 40


def leftovers(path: str, body: str, first_line: int) -> Iterator[Issue]:
    """Return a doubt for the first of each kind in each line of *body*."""
    for number, line in enumerate(body.split("\n"), start=first_line):
        if not line or line.isspace():
            continue
        note = _NOTE.match(line)
        words = nfc(line)
        for kind in LEFTOVERS:
            if not kind.sign.search(words):
                continue
            found = kind.pattern.search(words, note.end() if note else 0)
            if found:
                told = found[0].strip(" \t*#|")
                column = found.start() + found[0].index(told) + 1
                message = kind.message.format(told[:_SHOWN])
                yield Issue(path, number, column, kind.code, message, kind.remedy)
