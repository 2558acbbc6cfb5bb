"""Files that the library does not read: why, and what to name them."""

from difflib import get_close_matches
from pathlib import PurePosixPath

from macros.model.issue import Issue, IssueCode
from macros.sources.register_reader import FILES

PLANS = "ke-hoach/"
DIRECTIVES = "van-ban/"
_TEXTS = {".md", ".markdown", ".mdown", ".mkd", ".txt", ".text"}
_REGISTERS = {".yml", ".yaml"}


def unread_file(path: str, *, is_closed: bool) -> Issue:
    """Return the doubt about a file; `is_closed` if it is none that can be opened."""
    message = "Tệp này không thuộc loại nào mà thư viện đọc"
    name = PurePosixPath(path)
    if is_closed and name.suffix in {".md", ".yml"}:
        message = "Không mở được tệp này: liên kết không dẫn tới tệp nào, hoặc bị khóa"
        remedy = "Chép chính tệp ấy vào đây, hoặc xóa liên kết"
    elif name.suffix.lower() in _REGISTERS:
        remedy = _register_remedy(_stem(name, _REGISTERS))
    elif name.suffix.lower() in _TEXTS:
        remedy = _text_remedy(path, f"{_stem(name, _TEXTS)}.md")
    else:
        remedy = "Kế hoạch là tệp .md, danh mục là tệp .yml: chép nội dung vào một tệp "
        remedy += "như vậy, rồi đưa tệp này ra khỏi thư mục"
    return Issue(path, 1, 1, IssueCode.UNREAD_FILE, message, remedy)


def no_plans() -> Issue:
    """Return the doubt about a folder in which no file is a plan."""
    message = "Không có tệp kế hoạch nào"
    remedy = (
        f"Đặt mỗi kế hoạch thành một tệp .md trong {PLANS}; nếu đã có thì kiểm tra "
    )
    remedy += "lại tên thư mục đưa cho lệnh này"
    return Issue(PLANS, 1, 1, IssueCode.UNREAD_FILE, message, remedy)


def _stem(name: PurePosixPath, suffixes: set[str]) -> str:
    """Return the name without any of *suffixes*, however many: "w.md.txt"."""
    while name.suffix.lower() in suffixes:
        name = name.with_suffix("")
    return name.name


def _register_remedy(stem: str) -> str:
    known = {PurePosixPath(path).stem: path for path in sorted(FILES)}
    near = get_close_matches(stem.lower(), known, n=1, cutoff=0.7)
    if near:
        return f"Đổi thành {known[near[0]]}"
    return "Danh mục là một trong các tệp: " + ", ".join(known.values())


def _text_remedy(path: str, name: str) -> str:
    for folder in (PLANS, DIRECTIVES):
        if path.startswith(folder):
            around = PurePosixPath(path).parent
            return f"Đổi thành {around / name}"
    return (
        f"Chuyển thành {PLANS}{name} nếu là kế hoạch, {DIRECTIVES}{name} nếu là "
        "văn bản được dẫn; không phải thì đưa ra khỏi thư mục"
    )
