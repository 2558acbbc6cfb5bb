"""Pages of the preview itself: they stand alone, whatever is wrong with the site."""

from macros.frame.markup import Html, el, text

_PAGE = """<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1.05rem/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 46rem;
  padding: 2rem 1.25rem 5rem; overflow-wrap: anywhere }}
h1 {{ font-size: 1.5rem; line-height: 1.3 }}
ol {{ padding-left: 1.6rem }}
li {{ border-left: 3px solid #b3261e; margin: 1.5rem 0; padding-left: 1rem }}
li p {{ margin: .25rem 0 }}
code, pre {{ font: .92em/1.5 ui-monospace, monospace }}
pre {{ background: #8881; padding: 1rem; white-space: pre-wrap }}
</style>
</head>
<body>{body}</body>
</html>
"""
_FAILED = "Chưa dựng được trang"
_OUR_FAULT = (
    "Chương trình gặp lỗi của chính nó, không phải lỗi của người soạn. Chi tiết ở cửa "
    "sổ dòng lệnh đang chạy xem trước: chép các dòng ấy gửi người phụ trách kỹ thuật. "
    "Trang này tự mở lại khi dựng được."
)
_WAIT = "Đang đọc thư viện"
_WAIT_TOLD = "Lần đầu cần ít lâu, tùy số kế hoạch. Trang này tự mở khi dựng xong."
_COMING = "Chưa có trang này"
_COMING_TOLD = (
    "Thư viện đang được cập nhật theo bản vừa lưu. Nếu trang này có trong bản mới, nó "
    "tự mở khi cập nhật xong."
)


def plain_page(title: str, *content: Html) -> bytes:
    """Return a page with this title above its content."""
    body = el("main", el("h1", title), *content)
    return _PAGE.format(title=text(title), body=body).encode()


def fault_page(said: str) -> bytes:
    """Return the page for a fault of the program, which *said* this."""
    return plain_page(_FAILED, el("p", _OUR_FAULT), el("pre", said))


def waiting_page() -> bytes:
    """Return the page for every address before the library is read."""
    return plain_page(_WAIT, el("p", _WAIT_TOLD))


def coming_page() -> bytes:
    """Return the page for an address that may be there in a moment."""
    return plain_page(_COMING, el("p", _COMING_TOLD))
