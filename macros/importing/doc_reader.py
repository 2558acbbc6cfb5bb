"""An old .doc → a paper, by the program antiword; it shows neither weight nor lists."""

import shutil
import subprocess
from tempfile import NamedTemporaryFile

from macros.importing.paper import UnreadableError

_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
_SECONDS = 120
_INSTALL = (
    "Chưa có chương trình antiword để đọc tệp .doc. Trên Debian, Ubuntu cài bằng lệnh:"
    " sudo apt-get install antiword. Nơi khác: mở bằng Word, lưu thành .docx"
)


def doc_text(raw: bytes) -> str:
    """Return the text of a .doc, a line a paragraph; raise UnreadableError."""
    if not raw.startswith(_COMPOUND):
        raise UnreadableError(
            "Tệp không phải là tài liệu Word đời cũ. Mở bằng Word, lưu thành .docx"
        )
    program = shutil.which("antiword")
    if program is None:
        raise UnreadableError(_INSTALL)
    with NamedTemporaryFile(suffix=".doc") as file:
        file.write(raw)
        file.flush()
        run = subprocess.run(  # noqa: S603 - a program of the system, on our own file
            # -w 0: a line a paragraph; UTF-8 whatever the locale is
            [program, "-w", "0", "-m", "UTF-8.txt", file.name],
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    text = run.stdout.decode("utf-8", errors="replace")
    if run.returncode != 0 or not text.strip():
        raise UnreadableError(
            "Tệp .doc có mật khẩu, hỏng hoặc không có chữ. Mở bằng Word, lưu ra .docx"
        )
    return text
