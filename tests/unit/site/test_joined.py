"""Styles and scripts of every page, joined without a change of their order."""

from pathlib import Path
from types import SimpleNamespace

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.site.joined import join_assets

OF_A_LIBRARY = {"assets/office.css": lambda: "office"}


def a_config(tmp_path: Path, css: list[str], javascript: list[object]) -> MkDocsConfig:
    config = MkDocsConfig()
    config.load_dict(
        {
            "site_name": "Thư viện",
            "docs_dir": str(tmp_path),
            "plugins": [],
            "extra_css": css,
            "extra_javascript": javascript,
        }
    )
    assert config.validate() == ([], [])
    config.plugins._current_plugin = None  # noqa: SLF001 - as while it builds
    library = SimpleNamespace(site=SimpleNamespace(files=OF_A_LIBRARY))
    setattr(config, "library_site", library)  # noqa: B010 - as the build keeps it
    return config


def files_of(config: MkDocsConfig, names: list[str]) -> Files:
    return Files(File.generated(config, name, content=name) for name in names)


def test_what_lies_in_assets_is_one_file(tmp_path: Path) -> None:
    names = ["assets/a.css", "assets/b.css", "assets/a.js", "assets/b.js"]
    config = a_config(tmp_path, ["assets/office.css", *names[:2]], [*names[2:]])
    files = join_assets(files_of(config, names), config)
    assert config.extra_css == ["assets/trang.css"]
    assert config.extra_javascript == ["assets/trang.js"]
    style = files.get_file_from_path("assets/trang.css")
    script = files.get_file_from_path("assets/trang.js")
    assert style is not None
    assert script is not None
    assert style.content_string == "office\nassets/a.css\nassets/b.css"
    assert script.content_string == "assets/a.js\nassets/b.js"


def test_what_an_office_has_elsewhere_stays_in_its_place(tmp_path: Path) -> None:
    module = {"path": "assets/m.js", "type": "module"}
    far = "https://dv.example/x.js"
    names = ["assets/a.js", "assets/b.js", "assets/m.js", "rieng/c.js", "rieng/c.css"]
    config = a_config(
        tmp_path,
        ["rieng/c.css", "assets/khong-co.css"],
        ["assets/a.js", far, module, "rieng/c.js", "assets/b.js"],
    )
    files = join_assets(files_of(config, names), config)
    assert config.extra_css == ["rieng/c.css", "assets/khong-co.css"]
    loaded = list(map(str, config.extra_javascript))
    assert loaded == [
        "assets/trang.js",
        far,
        "assets/m.js",
        "rieng/c.js",
        "assets/trang2.js",
    ]
    last = files.get_file_from_path("assets/trang2.js")
    assert last is not None
    assert last.content_string == "assets/b.js"
