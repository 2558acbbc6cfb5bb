"""A report → one page of HTML that needs no server: the file beside its plan."""

import re

from macros.frame.markup import Html, el, join, text
from macros.importing.paper import Remark
from macros.importing.report import Report
from macros.model.issue import Issue
from macros.model.plan import Plan
from macros.pages.plan.page import plan_page
from macros.pages.plan.view import plan_view
from macros.registry.library import Library

_STYLE = """
body { margin: 0 auto; max-width: 90rem; padding: 0 1rem 3rem; color: #1c1c1c;
  background: #fff; font: 1rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; } h3, h4 { font-size: 1rem; }
table { border-collapse: collapse; } td, th { border: 1px solid #767676;
  padding: .2rem .5rem; text-align: left; vertical-align: top; }
.loi { border-left: .3rem solid #a4001d; padding-left: .6rem; }
.nghi { border-left: .3rem solid #8a5a00; padding-left: .6rem; }
.hai { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.hai > section { min-width: 0; overflow-wrap: anywhere; }
.tep { white-space: pre-wrap; font-family: inherit; background: #f5f5f5;
  padding: .8rem; margin: 0; }
.trang { border: 1px solid #c4c4c4; padding: .8rem; overflow-x: auto; }
.trang a:not([href]) { text-decoration: underline dotted; }
:target { outline: .2rem solid #8a5a00; }
@media (max-width: 50rem) { .hai { grid-template-columns: 1fr; } }
"""
_ELSEWHERE = re.compile(r'(<a\b[^>]*?) href="(?!#)[^"]*"')
_TITLE = "Báo cáo nhập văn bản"


def report_page(report: Report) -> str:
    """Return the whole file of HTML; nothing in it is fetched from elsewhere."""
    imported, plan = report.imported, report.plan
    body = el(
        "body",
        el("h1", f"{_TITLE}: {imported.head.file}"),
        _facts(report),
        el("h2", "Cần xem"),
        _doubts(report),
        el(
            "div",
            el(
                "section",
                el("h2", "Chữ của tệp"),
                el("pre", imported.shown.strip(), class_="tep", tabindex="0"),
            ),
            el(
                "section",
                el("h2", "Trang sẽ đăng"),
                el("div", _shown(report, plan), class_="trang", tabindex="0"),
            ),
            class_="hai",
        ),
    )
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("title", f"{_TITLE}: {imported.head.file}"),
        el("style", Html(_STYLE)),
    )
    return f"<!doctype html>\n{el('html', head, body, lang='vi')}\n"


def _facts(report: Report) -> Html:
    rows = (
        ("Ghi vào", report.imported.path),
        ("Chữ", report.kept),
        ("Thư viện đọc được", report.understood),
    )
    cells = (
        el("tr", el("th", name, scope="row"), el("td", said)) for name, said in rows
    )
    return el("table", *cells)


def _doubts(report: Report) -> Html:
    remarks = [_remark(remark) for remark in report.imported.remarks]
    issues = [_issue(issue, report.plan) for issue in report.issues]
    if not (remarks or issues):
        return el("p", "Không có chỗ nào nghi ngờ.")
    return el("ul", *issues, *remarks)


def _remark(remark: Remark) -> Html:
    said = f"{remark.place}: {remark.message}"
    return el(
        "li", f"{said} → {remark.remedy}" if remark.remedy else said, class_="nghi"
    )


def _issue(issue: Issue, plan: Plan | None) -> Html:
    """Return an issue; its line leads to the paragraph on the page."""
    place = text(f"dòng {issue.line}")
    clause_id = _clause_at(plan, issue.line) if plan else ""
    return el(
        "li",
        el("a", place, href=f"#{clause_id}") if clause_id else place,
        f": {issue.message} → {issue.remedy}",
        class_="loi" if issue.severity.value == "error" else "nghi",
    )


def _clause_at(plan: Plan, line: int) -> str:
    for clause in plan.clauses:
        if any(at == line for _, at, _ in clause.source.breaks):
            return clause.id
    return ""


def _shown(report: Report, plan: Plan | None) -> Html:
    """Return the plan as it will be published; links to other pages lead nowhere."""
    if plan is None:
        return el("pre", report.imported.text)
    library: Library = report.reading.library
    body = plan_page(plan_view(library, plan)).body
    return Html(_ELSEWHERE.sub(r"\1", join([body])))
