"""What held when, as markup."""

from datetime import date

from macros.frame.as_of import as_of
from macros.frame.page import Links
from macros.words.phases import History, Phase

LINKS = Links("ke-hoach/a/")
DAY = date(2025, 3, 1)
OLD = History("Ban Cũ", (Phase(None, DAY, "chưa kết thúc"), Phase(DAY, None, "đã")))
NONE = History("Ban Mới", ())


def test_one_history_stands_open_and_several_are_folded() -> None:
    alone, both = str(as_of([OLD, NONE], LINKS)), str(as_of([OLD, OLD], LINKS))
    assert "<p>Ban Cũ:</p>" in alone
    assert "<details>" not in alone
    assert both.count("<p>Ban Cũ:</p>") == 2
    assert "<details><summary>Từng mốc thời gian</summary>" in both
    assert as_of([NONE], LINKS) is None


def test_a_phase_says_its_days_to_readers_and_to_the_script() -> None:
    shown = str(as_of([OLD], LINKS))
    assert (
        '<li data-until="2025-03-01">Đến hết ngày 01/3/2025: '
        "<span>chưa kết thúc</span></li>"
        '<li data-from="2025-03-01">Từ ngày 01/3/2025: <span>đã</span></li>'
    ) in shown
    whole = History("A", (Phase(DAY, DAY, "x"), Phase(None, None, "y")))
    every = str(as_of([whole], LINKS))
    assert "Từ ngày 01/3/2025 đến hết ngày 01/3/2025: " in every
    assert "Mọi ngày: " in every
