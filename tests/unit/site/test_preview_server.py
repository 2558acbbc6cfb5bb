"""What the server of a preview sends: pages with their script, files, news."""

import http.client
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import cast

import pytest

from macros.site.preview.front import Front
from macros.site.preview.link import GoneError, Link
from macros.site.preview.messages import Answer, News, Standing
from macros.site.preview.server import HOST, Server

PAGE = b"<html><body><pre>&lt;/body></pre>p</body></html>"
ANSWERS = {
    "index.html": Answer(200, "text/html", PAGE, "t1", Standing.AHEAD),
    "a b/index.html": Answer(200, "text/html", b"no end", "t2", Standing.WHOLE),
    "a.json": Answer(200, "application/json", b"{}", "t3", Standing.WHOLE),
    "a": Answer(302, "text/html", b"", "t4", Standing.WHOLE),
}


class Linked:
    """Stands for a worker that gives these answers."""

    def ask(self, name: str) -> Answer:
        return ANSWERS[name]


class Gone:
    """Stands for a worker that ends when it is asked."""

    def ask(self, name: str) -> Answer:
        raise GoneError(name)


@pytest.fixture
def front() -> Front:
    front = Front()
    front.show(cast("Link", Linked()))
    return front


@pytest.fixture
def server(front: Front) -> Iterator[Server]:
    with Server(0, front) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


Ask = Callable[..., http.client.HTTPResponse]


@pytest.fixture
def ask(server: Server) -> Iterator[Ask]:
    """Give what asks the server, each time through a connection of its own."""
    with ExitStack() as opened:

        def asked(
            path: str, method: str = "GET", **headers: str
        ) -> http.client.HTTPResponse:
            connection = http.client.HTTPConnection(HOST, server.server_port)
            opened.callback(connection.close)
            connection.request(method, path, headers=headers)
            return opened.enter_context(connection.getresponse())

        yield asked


def test_a_page_gets_the_script_at_its_end(ask: Ask) -> None:
    answer = ask("/")
    body = answer.read().decode()
    assert answer.headers["ETag"] == '"t1"'
    assert body.startswith('<html><body><pre>&lt;/body></pre>p<script src="/_xem-truoc')
    assert body.endswith('data-tag="t1" data-standing="ahead"></script></body></html>')
    assert ask("/a%20b/").read().startswith(b"no end<script")


def test_asked_for_the_head_it_sends_no_body(ask: Ask) -> None:
    answer = ask("/", method="HEAD")
    assert (answer.status, answer.headers["ETag"], answer.read()) == (200, '"t1"', b"")


def test_a_file_that_the_browser_has_is_not_sent_again(ask: Ask) -> None:
    assert ask("/a.json").read() == b"{}"
    known = ask("/a.json", **{"If-None-Match": '"t3"'})
    assert (known.status, known.read()) == (304, b"")
    page = ask("/", **{"If-None-Match": '"t1"'})
    assert page.status == 200  # its standing may be another


def test_a_folder_without_its_slash_leads_to_it(ask: Ask) -> None:
    assert ask("/a").headers["Location"] == "/a/"
    assert ask("/a?b=1").headers["Location"] == "/a/?b=1"


@pytest.mark.parametrize("host", ["la.example", "la.example:8000", "", "127.0.0.1.la"])
def test_who_comes_by_another_name_is_sent_away(ask: Ask, host: str) -> None:
    assert ask("/", Host=host).status == 403


def test_open_pages_are_told_what_is_new(ask: Ask, front: Front) -> None:
    front.announce(News(busy=True, ahead={"a/": "t"}))
    answer = ask("/_xem-truoc/tin")
    told = answer.readline().decode().removeprefix("data: ")
    assert json.loads(told) == {"busy": True, "ahead": {"a/": "t"}}
    assert answer.readline() == b"\n"
    front.announce(News(busy=False))
    assert b'"busy": false' in answer.readline()


def test_a_page_that_was_closed_is_not_spoken_of(
    ask: Ask, front: Front, capfd: pytest.CaptureFixture[str]
) -> None:
    front.announce(News(busy=False))
    answer = ask("/_xem-truoc/tin")
    answer.readline()
    before = threading.active_count()
    answer.close()
    for _ in range(50):
        front.announce(News(busy=False))
        if threading.active_count() < before:
            break
        threading.Event().wait(0.05)
    assert threading.active_count() < before
    assert capfd.readouterr().err == ""


def test_while_a_worker_is_replaced_one_is_asked_to_wait() -> None:
    front = Front()
    assert front.answer("index.html").status == 503
    front.show(cast("Link", Gone()))
    assert "Đang đọc thư viện" in front.answer("index.html").body.decode()
    front.show(cast("Link", Linked()))
    assert front.answer("index.html").status == 200
    front.show_instead(b"broken")
    assert front.answer("index.html").body == b"broken"
