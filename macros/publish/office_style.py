"""The colours of an office as custom properties; library.css uses them."""

from macros.model.office import Office

STYLE = "assets/office.css"


def office_style(office: Office) -> str:
    """Return the style sheet that stands before library.css."""
    colours = office.colours
    return (
        f":root {{ --lib-main: {colours.main}; --lib-link: {colours.main}; "
        f"--lib-accent: {colours.accent}; }}\n"
        f'[data-md-color-scheme="slate"] {{ --lib-link: {colours.main_on_dark}; '
        f"--lib-accent: {colours.accent_on_dark}; }}\n"
    )
