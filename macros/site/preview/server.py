"""The server of a preview: for browsers of this machine, with news for open pages."""

import json
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Any
from urllib.parse import unquote, urlsplit

from macros.frame.markup import el
from macros.site.preview.front import Front
from macros.site.preview.messages import Answer, tag_of

HOST = "127.0.0.1"
_FOLDER = "/_xem-truoc/"  # no page of a site begins so
_SCRIPT, _NEWS = f"{_FOLDER}xem-truoc.js", f"{_FOLDER}tin"
_END = b"</body>"
_PATIENCE = 15.0  # seconds after which a page that has closed is noticed


class Server(ThreadingHTTPServer):
    """Serves what *front* shows."""

    daemon_threads = True

    def __init__(self, port: int, front: Front) -> None:
        """Take *port* of this machine, 0 for any that is free."""
        self.front = front
        self.script = files(__package__).joinpath("preview.js").read_bytes()
        super().__init__((HOST, port), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Tell in the terminal what failed, but not that a page was closed."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"http://{HOST}:{self.server_port}/"


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # a page and its head go together
    disable_nagle_algorithm = True

    def do_HEAD(self) -> None:
        """Answer as to GET, without the body."""
        self.do_GET()

    def do_GET(self) -> None:
        """Answer a browser of this machine."""
        path = urlsplit(self.path).path
        host = urlsplit(f"//{self.headers.get('Host', '')}").hostname
        if host not in {HOST, "localhost"}:  # a foreign page that leads here
            self.send_error(HTTPStatus.FORBIDDEN)
        elif path == _NEWS:
            self._tell_news()
        elif path == _SCRIPT:
            script = self.server.script
            self._send(Answer(200, "text/javascript", script, tag_of(script)))
        else:
            name = unquote(path).removeprefix("/")
            if not name or name.endswith("/"):
                name += "index.html"
            self._send(self.server.front.answer(name))

    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""

    def _send(self, answer: Answer) -> None:
        body, is_page = answer.body, answer.kind == "text/html"
        tag = f'"{answer.tag}"'
        is_known = not is_page and self.headers.get("If-None-Match") == tag
        if is_page:
            body = _with_script(answer)
        self.send_response(HTTPStatus.NOT_MODIFIED if is_known else answer.status)
        if answer.status == HTTPStatus.FOUND:
            parts = urlsplit(self.path)
            self.send_header("Location", f"{parts.path}/?{parts.query}".rstrip("?"))
        is_text = answer.kind.startswith("text/") or answer.kind.endswith("json")
        charset = "; charset=utf-8" if is_text else ""
        self.send_header("Content-Type", answer.kind + charset)
        self.send_header("Cache-Control", "no-store" if is_page else "no-cache")
        self.send_header("ETag", tag)
        self.send_header("Content-Length", str(0 if is_known else len(body)))
        self.end_headers()
        if self.command != "HEAD" and not is_known:
            self.wfile.write(body)

    def _tell_news(self) -> None:
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        told = 0
        while True:  # until the page is closed
            count, news = self.server.front.heard(told, _PATIENCE)
            said = {"busy": news.busy, "ahead": news.ahead}
            line = f"data: {json.dumps(said)}" if count > told else ":"
            self.wfile.write(f"{line}\n\n".encode())
            self.wfile.flush()
            told = count


def _with_script(answer: Answer) -> bytes:
    """Return a page with the script that keeps it new."""
    script = el(
        "script", src=_SCRIPT, data_tag=answer.tag, data_standing=answer.standing.value
    )
    before, end, after = answer.body.rpartition(_END)
    if not end:
        before, after = answer.body, b""
    return before + script.encode() + end + after
