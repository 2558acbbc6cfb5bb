"""Plans as offices over the country might have written them, the same in every run.

Each is made of one of the project's plans. A third of the serial numbers that it
cites are its own; author, times, bodies, tasks, tables and length differ. Hardly a
paragraph is that of another plan, so that no cache by text helps where in life it
would not.
"""

import re
from collections.abc import Sequence
from random import Random

from tests.bench.materials import Author, Materials, Source
from tests.bench.pieces import Block, Kind, Piece, numbers_in, share
from tests.bench.wording import Wording
from tests.bench.work_table import work_table

_SHORTEST, _LONGEST = 12_000, 28_000  # bytes of a text
_EARLIEST, _LATEST = -2, 1  # years from the plan that it is made of
_OF_AUTHORS = 20  # plans to each author of a level
_TABLES = 0.4  # of the plans have one
_ITEM = re.compile(r"[0-9]{1,2}\. ")
_ROWS = 5, 25  # of a table
_LONGEST_TASK = 500  # bytes of its words
_MONTH = "### Tháng "


def lifelike(materials: Materials, at: int) -> str:
    """Return the plan with this place in a library."""
    dice = Random(at)
    source = materials.sources[at % len(materials.sources)]
    author = _author(materials.authors[source.level], at, dice)
    blocks = _dealt(_cut(source.blocks, dice), dice)
    tasks = _sampled(materials.sources, dice) if dice.random() < _TABLES else []
    serials = _serials([*blocks, *tasks], dice)
    shift = dice.randint(_EARLIEST, _LATEST)
    wording = Wording(source, author, shift, serials, dice)
    said = [wording.block(block) for block in blocks]
    said += work_table(tasks, wording) if tasks else []
    body = "\n\n".join(said)
    return f"---\n{_head(source, author, wording, at)}---\n\n{body}\n"


def _author(authors: Sequence[Author], at: int, dice: Random) -> Author:
    """Return who writes a plan: the larger the library, the more authors it has."""
    return dice.choice(authors[: 1 + at // _OF_AUTHORS])


def _head(source: Source, author: Author, wording: Wording, at: int) -> str:
    dice, years = wording.dice, wording.years()
    keys = {key: wording.places(text) for key, text in source.head.items()}
    for key in ("nguon", "dinh_chinh"):  # of the text that the plan is made of
        keys.pop(key)
    topics = source.head["chu_de"].strip(" []").split(", ")
    keys |= {
        "ma": f" do-{at}",
        "so": f" {at + 1}",
        "co_quan": f" {author.issuer(source.issuer_type)}",
        "ngay": f" {years[0]}-{dice.randint(1, 3):02}-{dice.randint(1, 28):02}",
        "trich_yeu": wording.places(wording.words(source.head["trich_yeu"])),
        "thoi_ky": f" {'/'.join(map(str, years))}",
        "chu_de": f" [{', '.join(dice.sample(topics, dice.randint(1, len(topics))))}]",
    }
    return "".join(f"{key}:{text}\n" for key, text in keys.items())


def _cut(blocks: Sequence[Block], dice: Random) -> list[Block]:
    """Leave paragraphs out until the text has a length that plans have."""
    longest = dice.randint(_SHORTEST, _LONGEST)
    length = sum(map(_length, blocks))
    left_out: set[int] = set()
    order = [at for at, block in enumerate(blocks) if _may_go(block)]
    dice.shuffle(order)
    for at in order:
        if length <= longest:
            break
        left_out.add(at)
        length -= _length(blocks[at])
    return [block for at, block in enumerate(blocks) if at not in left_out]


def _may_go(block: Block) -> bool:
    """Tell whether a block is neither a heading nor tied to a footnote."""
    text = "".join(piece.text for piece in block)
    return not text.startswith("#") and "[^" not in text


def _length(block: Block) -> int:
    return sum(len(piece.text.encode()) for piece in block)


def _dealt(blocks: Sequence[Block], dice: Random) -> list[Block]:
    """Deal the tasks that stand below months to other months."""
    slots, month = [], False
    for at, block in enumerate(blocks):
        first = block[0].text
        month = first.startswith(_MONTH) if first.startswith("#") else month
        if month and _ITEM.match(first):
            slots.append(at)
    tasks = [blocks[at] for at in slots]
    dice.shuffle(tasks)
    dealt = list(blocks)
    for at, task in zip(slots, tasks, strict=True):
        number = _ITEM.match(blocks[at][0].text)
        dealt[at] = _numbered(number[0] if number else "", task)
    return dealt


def _numbered(number: str, task: Block) -> Block:
    return (Piece(Kind.WORDS, _ITEM.sub(number, task[0].text, count=1)), *task[1:])


def _serials(blocks: list[Block], dice: Random) -> dict[str, str]:
    """Return new serial numbers for a third of those that are cited."""
    numbers = numbers_in(blocks)
    return {
        number: _other(number, dice)
        for number in dice.sample(numbers, share(len(numbers)))
    }


def _other(number: str, dice: Random) -> str:
    """Return another serial than that of *number*, as long as documents have."""
    serial = re.split(r"[-/]", number)[0]
    others = range(1, 10 ** max(3, len(serial)))
    other = dice.choice(others)
    return str(other if other != int(serial) else other + 1)


def _sampled(sources: Sequence[Source], dice: Random) -> list[Block]:
    """Return some of the short tasks that stand below months."""
    blocks = (block for source in sources for block in source.blocks)
    tasks = [
        block
        for block in blocks
        if _ITEM.match(block[0].text)
        and block[-1].text.endswith("*).")
        and _length(block) <= _LONGEST_TASK
    ]
    return dice.sample(tasks, dice.randint(*_ROWS))
