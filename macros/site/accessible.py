"""Names for screen readers that the theme leaves out or gives twice."""

_MENDED = {
    '<nav class="md-path" aria-label="Thanh điều hướng"': (
        '<nav class="md-path" aria-label="Vị trí của trang"'
    ),
}


def with_names(output: str) -> str:
    """Return a page's HTML with each landmark and dialog named once."""
    for theirs, ours in _MENDED.items():
        output = output.replace(theirs, ours)
    return output
