"""Templates lose the white space of their layout, and nothing that is read."""

import pytest
from jinja2 import DictLoader, Environment

from macros.site.compact import compact_templates

ROWS = [
    pytest.param(
        "<ul>\n  {% for word in words %}\n    <li>\n      {{ word }}\n    </li>\n"
        "  {% endfor %}\n</ul>\n",
        "<ul><li>một  hai</li><li>ba\n\nbốn</li></ul>",
        id="blocks-one-after-the-other",
    ),
    pytest.param(
        '<li class="{{ words[0] }}">\n  <a href="#">x</a>\n</li>',
        '<li class="một  hai"><a href="#">x</a></li>',
        id="a-tag-that-goes-on-behind-a-value",
    ),
    pytest.param(
        "<b>một</b>\n   <i>hai</i>",
        "<b>một</b>\n<i>hai</i>",
        id="words-in-line-stay-apart",
    ),
    pytest.param(
        "{{ words[0] }}\n   {% if words %}\n  <i>hai</i>{% endif %}",
        "một  hai\n\n<i>hai</i>",
        id="a-value-and-what-follows-stay-apart",
    ),
    pytest.param("<b>a</b>  <b>b</b> c", "<b>a</b>  <b>b</b> c", id="one-line"),
    pytest.param(
        "<pre>\n  a\n\n  b</pre>\n<textarea>\n <div>\n</textarea>",
        "<pre>\n  a\n\n  b</pre>\n<textarea>\n <div>\n</textarea>",
        id="where-every-letter-shows",
    ),
    pytest.param(
        "<script>\n  f(`\n  <li>\n  {{ 1 }}\n  `);\n</script>\n<p>\n  a\n</p>",
        "<script>\n  f(`\n  <li>\n  1\n  `);\n</script><p>a</p>",
        id="a-script",
    ),
]


def printed(name: str, template: str) -> str:
    env = Environment(loader=DictLoader({name: template}), autoescape=True)
    compact_templates(env)
    return env.get_template(name).render(words=["một  hai", "ba\n\nbốn"])


@pytest.mark.parametrize(("template", "expected"), ROWS)
def test_only_layout_is_dropped(template: str, expected: str) -> None:
    assert printed("trang.html", template) == expected


def test_a_template_of_something_else_stays_as_it_is() -> None:
    template = "<ul>\n\n  <li>\n</ul>"
    assert printed("danh-sach.xml", template) == template
