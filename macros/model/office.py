"""Whose library it is: its name, its publisher, its colours, its address."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of an office, each as #rrggbb.

    The main one is that of the header and of links; the accent that of a link under
    the pointer. On the dark background both have a lighter form.
    """

    main: str = "#9b1c1c"
    accent: str = "#a4480f"
    main_on_dark: str = "#f2a097"
    accent_on_dark: str = "#f0b37e"


@dataclass(frozen=True, slots=True)
class Office:
    """The settings of a library: one block of mkdocs.yml.

    `url` is the address of the site, "" where it has none; `emblem` the path of a
    picture within docs/. What is not set is "".
    """

    name: str = "Thư viện kế hoạch"
    about: str = ""
    url: str = ""
    publisher: str = ""
    contact: str = ""
    emblem: str = ""
    colours: Colours = field(default_factory=Colours)

    @property
    def imprint(self) -> str:
        """Who publishes the library and how to reach them, "" where it is not said."""
        contact = f"Liên hệ: {self.contact}" if self.contact else ""
        return ". ".join(filter(None, (self.publisher.rstrip("."), contact)))
