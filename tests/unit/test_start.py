import subprocess
import sys


def test_help_and_citations_import_no_library() -> None:
    command = (
        "import sys, macros.__main__, macros.citations.recognise; print(*sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True
    )
    loaded = set(told.stdout.split())
    assert not loaded & {"macros.pipeline", "macros.registry", "yaml", "edtf"}
