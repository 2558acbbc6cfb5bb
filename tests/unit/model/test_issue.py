from macros.model.issue import Issue, IssueCode, Severity


def an_issue(code: IssueCode = IssueCode.BAD_DATE, line: int = 3) -> Issue:
    return Issue("ke-hoach/a.md", line, 7, code, "Sai ngày", "Sửa ngày")


def test_an_issue_says_where_what_and_how_to_mend_it() -> None:
    assert str(an_issue()) == "ke-hoach/a.md:3:7 ngay-sai Sai ngày → Sửa ngày"


def test_a_mistake_stops_publishing_and_a_doubt_does_not() -> None:
    doubts = [code for code in IssueCode if an_issue(code).severity is Severity.WARNING]
    assert doubts == [
        IssueCode.ODD_LETTER,
        IssueCode.UNREAD_FILE,
        IssueCode.HEADING_DOUBT,
        IssueCode.TABLE_DOUBT,
        IssueCode.LEFTOVER,
        IssueCode.REPEATED_NUMBER,
        IssueCode.UNCERTAIN_NUMBER,
        IssueCode.AMBIGUOUS_CITATION,
        IssueCode.PLACE_DOUBT,
        IssueCode.CONTRADICTION,
        IssueCode.TASK_WITHOUT_UNIT,
        IssueCode.UNTOLD_BODY,
        IssueCode.UNREAD_ORDER,
        IssueCode.IMPOSSIBLE_DAY,
        IssueCode.UNREAD_TIME,
        IssueCode.OFF_ANNIVERSARY,
        IssueCode.REVERSED_RELATION,
    ]


def test_issues_stand_in_the_order_of_the_file() -> None:
    assert an_issue(line=9) < an_issue(line=10)
