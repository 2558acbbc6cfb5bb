"""Show a library while it is edited: python -m macros.site.preview [FOLDER]."""

import sys
import threading
from pathlib import Path

import click

from macros.site.preview.conductor import Conductor
from macros.site.preview.front import Front
from macros.site.preview.server import Server
from macros.site.stops import run_stoppable

_PORT = 8000
_STOPPED = "\nĐã dừng xem trước."
_INTERRUPTED = 130  # how a preview ends
_TAKEN = "Cổng {port} của máy đang bận; chọn cổng khác, ví dụ: --port {other}"


@click.command()
@click.argument(
    "folder",
    type=click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path),
    default=".",
)
@click.option("--port", default=_PORT, help="cổng trên máy này; 0: cổng trống bất kỳ")
def main(folder: Path, port: int) -> None:
    """Xem thư viện trong FOLDER khi đang sửa; trang tự mở lại sau mỗi lần lưu tệp."""
    front = Front()
    try:
        server = Server(port, front)
    except OSError as error:
        said = _TAKEN.format(port=port, other=port + 1)
        raise click.ClickException(said) from error
    threading.Thread(target=server.serve_forever, daemon=True).start()
    click.echo(f"Mở: {server.address} (dừng: Ctrl-C)")
    conductor = Conductor(folder, server.address, front)

    def lead() -> int:
        conductor.lead()
        return 0

    code = run_stoppable(lead, _STOPPED)
    sys.exit(0 if code == _INTERRUPTED else code)


if __name__ == "__main__":
    main()
