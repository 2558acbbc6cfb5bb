"""A place in the files of plans/: as words, and as a link where an office has one."""

from dataclasses import dataclass
from urllib.parse import quote

from macros.frame.markup import Html, el, join


@dataclass(frozen=True, slots=True)
class SourceLinks:
    """Where the sources lie: `folder` from the top of the repository.

    `template` is the address of a line of a file on the office's own server, with
    "{path}" and "{line}" in it, or "".
    """

    folder: str = "plans"
    template: str = ""

    def place(self, path: str, line: int) -> Html:
        """Return the path within the repository and the line."""
        whole = f"{self.folder}/{path}"
        said = join([el("code", whole), f", dòng {line}"])
        if not self.template:
            return said
        address = self.template.replace("{path}", quote(whole))
        return el("a", said, href=address.replace("{line}", str(line)))
