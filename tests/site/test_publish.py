"""Publishing: what an office's plans and pages may hold, and what must fail safely."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import html

from tests.site.conftest import ROOT

pytestmark = pytest.mark.site

GOOD = """---
ma: xa-vi-du-kh-2026
loai: KH
so: 07
ky_hieu: KH-UBND
co_quan: ubnd-huyen-cao-loc
dia_danh: Cao Lộc
ngay: 2026-01-05
trich_yeu: "{{ 7 * 7 }} {% raise %} {# không chạy #} <b>tên</b>"
thoi_ky: 2026
---

Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013; {{ 7 * 7 }} {% endif %} {# chú thích #}
<script>alert(1)</script> <img src=x onerror=alert(1)> &
[liên kết](javascript:alert(1)).

## I. Mục đích

| TT | Việc | Thời gian |
| --- | --- | --- |
| 1 | Phối hợp với UBND xã | Quí IV-2026 |
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project with a published site that bears a mark."""
    for name in ("docs", "macros", "plans"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "cu.txt").write_text("trang cũ", "utf-8")
    return tmp_path


def publish(project: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "macros.site.publish"],
        cwd=project,
        env={**os.environ, "CI": "true"},
        capture_output=True,
        text=True,
        check=False,
    )


def add_plan(project: Path, content: str | bytes, name: str = "moi.md") -> None:
    raw = content.encode("utf-8") if isinstance(content, str) else content
    (project / "plans" / "ke-hoach" / name).write_bytes(raw)


def test_hostile_text_in_a_plan_is_shown_as_text(project: Path) -> None:
    add_plan(project, ("\ufeff" + GOOD).replace("\n", "\r\n"))
    run = publish(project)
    assert run.returncode == 0, run.stdout + run.stderr
    page = project / "site" / "ke-hoach" / "xa-vi-du-kh-2026" / "index.html"
    tree = html.fromstring(page.read_bytes())
    (paper,) = tree.xpath("//*[@data-official-text]")
    assert not (project / "site" / "cu.txt").exists()
    assert paper.xpath(".//script | .//img | .//b") == []
    assert tree.xpath("//a[starts-with(@href, 'javascript')]") == []
    text = paper.text_content()
    for words in ("{{ 7 * 7 }} {% raise %} {# không chạy #} <b>tên</b>", "{% endif %}"):
        assert words in text
    assert "<script>alert(1)</script> <img src=x onerror=alert(1)> &" in text
    assert "Số: 07/KH-UBND" in text
    assert "Cao Lộc, ngày 05 tháng 01 năm 2026" in text
    cells = [cell.text_content() for cell in paper.xpath(".//table//tr/td")]
    assert cells == ["1", "Phối hợp với UBND xã", "Quí IV-2026"]
    title = tree.xpath("//h1")[0].text_content()
    assert title.startswith("Kế hoạch {{ 7 * 7 }}")


def test_a_written_page_gets_the_abbreviations_of_the_register(project: Path) -> None:
    head = "---\nrender_macros: true\n---\n\n# Trang mới\n\n"
    page = f"{head}UBND làm {{{{ so_lieu('ke-hoach') }}}} việc.\n"
    (project / "docs" / "huong-dan" / "trang-moi.md").write_text(page, "utf-8")
    config = (project / "mkdocs.yml").read_text("utf-8")
    nav = "      - Lỗi và cách sửa: huong-dan/loi.md\n"
    config = config.replace(nav, nav + "      - Mới: huong-dan/trang-moi.md\n")
    (project / "mkdocs.yml").write_text(config, "utf-8")
    run = publish(project)
    assert run.returncode == 0, run.stdout + run.stderr
    built = project / "site" / "huong-dan" / "trang-moi" / "index.html"
    tree = html.fromstring(built.read_bytes())
    assert tree.xpath("//abbr[text()='UBND']/@title") == ["Ủy ban nhân dân"]
    assert "UBND làm 3 việc." in tree.text_content()


@pytest.mark.parametrize(
    ("content", "place", "code"),
    [
        pytest.param("Không có khai báo", ":1:1", "thieu-dau-trang", id="no-head"),
        pytest.param("---\nma: a\n", ":1:1", "dau-trang-chua-dong", id="unclosed"),
        pytest.param(
            GOOD.replace("so: 07", "so: [07"), ":5:", "yaml-sai", id="bad-yaml"
        ),
        pytest.param(
            GOOD.replace("so: 07", "ma: hai"), ":4:1", "khoa-trung", id="key-twice"
        ),
        pytest.param(
            GOOD.replace("thoi_ky", "thoi_kỳ"), ":10:1", "khoa-la", id="unknown-key"
        ),
        pytest.param(
            GOOD.replace("2026-01-05", "2026-02-30"), ":8:7", "ngay-sai", id="no-day"
        ),
        pytest.param(
            GOOD.replace("ubnd-huyen-cao-loc", "ubnd-xa-la"),
            ":6:10",
            "co-quan-la",
            id="unknown-body",
        ),
        pytest.param(
            GOOD.replace("xa-vi-du-kh-2026", "cao-loc-kh-dan-van-2024"),
            ":2:1",
            "trung-ma",
            id="id-twice",
        ),
        pytest.param(GOOD.encode("utf-16"), ":1:1", "khong-phai-utf8", id="not-utf8"),
        pytest.param(
            GOOD + "\nUû ban nh©n d©n tØnh ®· ban hµnh nghÞ quyÕt nµy.\n",
            ":23:",
            "bang-ma-cu",
            id="tcvn3",
        ),
        pytest.param(
            GOOD + "\nUÛy ban nhaân daân tænh ñaõ ban haønh nghò quyeát naøy.\n",
            ":23:",
            "bang-ma-cu",
            id="vni",
        ),
    ],
)
def test_a_bad_plan_stops_publishing_and_the_old_site_stays(
    project: Path, content: str | bytes, place: str, code: str
) -> None:
    add_plan(project, content)
    run = publish(project)
    said = run.stdout + run.stderr
    assert run.returncode != 0
    assert f"ke-hoach/moi.md{place}" in said
    assert f" {code} " in said
    assert "→" in said
    assert (project / "site" / "cu.txt").read_text("utf-8") == "trang cũ"
    assert sorted(p.name for p in (project / "site").iterdir()) == ["cu.txt"]
    assert list(project.glob(".site-*")) == []


def test_a_written_page_may_not_take_the_address_of_a_generated_one(
    project: Path,
) -> None:
    (project / "docs" / "chu-de" / "tap-huan.md").write_text("# Tập huấn\n", "utf-8")
    run = publish(project)
    said = run.stdout + run.stderr
    assert run.returncode != 0
    assert "docs/chu-de/tap-huan.md:1:1 trung-dia-chi Tệp này đòi địa chỉ" in said
    assert "chu-de/tap-huan/ của thư viện → Đặt cho tệp này tên khác" in said
    assert (project / "site" / "cu.txt").exists()


def test_a_wrong_macro_argument_is_said_in_vietnamese_and_nothing_is_published(
    project: Path,
) -> None:
    page = project / "docs" / "chu-de" / "index.md"
    wrong = page.read_text("utf-8").replace("{{ chu_de() }}", '{{ chu_de("dan-van") }}')
    page.write_text(wrong, "utf-8")
    run = publish(project)
    said = run.stdout + run.stderr
    assert run.returncode != 0
    assert "không có mã “dan-van”" in said
    assert "dan-van-kheo" in said
    assert (project / "site" / "cu.txt").exists()


def test_publishing_twice_gives_the_same_pages(project: Path) -> None:
    def pages() -> dict[str, bytes]:
        return {
            path.relative_to(project).as_posix(): path.read_bytes()
            for path in (project / "site").rglob("*")
            if path.suffix in {".html", ".json", ".csv"}
        }

    assert publish(project).returncode == 0
    first = pages()
    shutil.rmtree(project / ".cache")
    assert publish(project).returncode == 0
    assert pages() == first


UNCHANGED = "Không có gì thay đổi từ lần dựng trước"


def test_where_nothing_has_changed_nothing_is_built(project: Path) -> None:
    assert "Đã dựng" in publish(project).stdout
    before = contents(project / "site")
    run = publish(project)
    assert (run.returncode, run.stderr) == (0, "")
    assert UNCHANGED in run.stdout
    assert str(project / "site" / "index.html") in run.stdout
    assert contents(project / "site") == before
    (project / "site" / "index.html").unlink()
    assert "Đã dựng" in publish(project).stdout
    assert contents(project / "site") == before


def contents(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("url", ["", "https://dv.example/kho/"])
def test_two_days_give_the_same_site_byte_for_byte(
    project: Path, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("SITE_URL", url)
    built = []
    for seed, day in (("1", "1700000000"), ("2", "1764000000")):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        monkeypatch.setenv("SOURCE_DATE_EPOCH", day)
        shutil.rmtree(project / ".cache", ignore_errors=True)  # else nothing is built
        run = publish(project)
        assert run.returncode == 0, run.stdout + run.stderr
        built.append(contents(project / "site"))
    assert built[0] == built[1]
    listed = built[0].get("sitemap.xml", b"")
    assert listed.count(b"<loc>https://dv.example/kho/") == (
        sum(name.endswith("index.html") for name in built[0]) if url else 0
    )
    assert "sitemap.xml.gz" not in built[0]


def test_a_file_in_the_place_of_the_site_is_refused(project: Path) -> None:
    shutil.rmtree(project / "site")
    (project / "site").write_text("tệp của tôi", "utf-8")
    run = publish(project)
    assert run.returncode == 1
    assert run.stdout == ""
    assert "site là một tệp, không phải thư mục; xóa hoặc đổi tên" in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert (project / "site").read_text("utf-8") == "tệp của tôi"


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_asked_to_stop_it_says_so_and_the_old_site_stays(project: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "macros.site.publish"],
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as run:
        assert run.stderr is not None
        first = run.stderr.readline()  # mkdocs is at work
        run.send_signal(signal.SIGHUP)
        _, said = run.communicate()
    assert first
    assert run.returncode == 128 + signal.SIGHUP
    assert said.endswith("Đã dừng theo yêu cầu; trang cũ giữ nguyên.\n")
    assert "Traceback" not in said
    assert sorted(p.name for p in (project / "site").iterdir()) == ["cu.txt"]
    assert list(project.glob(".site-*")) == []
