"""The command that writes stubs, and the register of the three plans."""

from pathlib import Path

from click.testing import CliRunner

from macros.__main__ import main
from macros.model.currency import CurrencyState
from macros.pipeline import read_library
from macros.sources.folder import read_folder
from tests.plan_folder import a_plan_source, sources

ROOT = Path(__file__).parents[2]
LIBRARY = read_library(read_folder(ROOT / "plans")).library
BODY = "Thực hiện Chỉ thị số 8-CT/TU và Quyết định số 9-CT/TW về dân vận."
STUB = "van-ban/chi-thi-8-ct-tu-lang-son.md"


def run(folder: Path, *options: str) -> str:
    result = CliRunner().invoke(main, ["register", *options, "--plans", str(folder)])
    assert result.exit_code == 0
    return result.output


def a_folder(folder: Path) -> Path:
    for path, content in sources(a=a_plan_source(BODY, ma="a")).items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def test_stubs_are_written_once_and_what_cannot_be_read_is_left_out(
    tmp_path: Path,
) -> None:
    folder = a_folder(tmp_path)
    said = run(folder, "--propose")
    assert f"Đã ghi {STUB}" in said
    assert "Bỏ qua van-ban/quyet-dinh-9-ct-tw.md: “CT” là ký hiệu của" in said
    assert "1 văn bản được ghi tệp" in said
    written = [path.name for path in (folder / "van-ban").iterdir()]
    assert written == [Path(STUB).name]
    assert "0 văn bản được ghi tệp" in run(folder, "--propose")


def test_without_the_option_nothing_is_written(tmp_path: Path) -> None:
    said = run(a_folder(tmp_path))
    assert f"Chưa có {STUB}" in said
    assert not (tmp_path / "van-ban").exists()


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    path = a_folder(tmp_path) / STUB
    path.parent.mkdir()
    other = "---\nma: khac\nloai: CT\nso: 7\nky_hieu: CT/TW\n"
    path.write_text(f"{other}tinh_trang: chua-kiem-chung\n---\n", encoding="utf-8")
    before = path.read_bytes()
    assert f"Bỏ qua {STUB}: đã có tệp mang tên này" in run(tmp_path, "--propose")
    assert path.read_bytes() == before


def test_with_an_error_in_the_sources_nothing_is_written(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    (folder / "ke-hoach" / "b.md").write_text("Không có đầu trang.", encoding="utf-8")
    options = ["register", "--propose", "--plans", str(folder)]
    assert CliRunner().invoke(main, options).exit_code == 1
    assert not (folder / "van-ban").exists()


def test_every_directive_that_the_plans_cite_has_its_file() -> None:
    missing = {work.id for work in LIBRARY.works.values() if not work.directive}
    # no such document exists: the numbers are those of resolutions
    assert missing == {
        "ket-luan-43-kl-tw-2023-11-24",
        "ket-luan-46-kl-tw-2023-12-20",
    }


def test_every_verified_state_has_a_source_and_a_day() -> None:
    states = {}
    for work in LIBRARY.works.values():
        currency = work.currency
        if currency.state is not CurrencyState.UNVERIFIED:
            assert currency.source, work.id
            assert currency.source.where
            assert currency.source.checked
            states[work.id] = currency.state
    assert states == {
        "quy-dinh-11-qdi-tw-2019-02-18": CurrencyState.AMENDED,
        "quyet-dinh-290-qd-tw-2010-02-25": CurrencyState.REPLACED,
    }


def test_a_directive_without_sources_states_nothing_as_verified() -> None:
    for work in LIBRARY.works.values():
        if work.directive and not work.directive.sources:
            assert work.verified is None
            assert work.currency.state is CurrencyState.UNVERIFIED
