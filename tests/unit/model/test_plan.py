from tests.builders import a_plan


def test_the_full_title_begins_with_the_type() -> None:
    assert a_plan().full_title == "Kế hoạch Thực hiện công tác dân vận"
