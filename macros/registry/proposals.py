"""What speaks for a reading: the register, most mentions, a convention."""

from macros.model.contradiction import Reading

CHECK = "Đối chiếu bản gốc."


def majority(readings: tuple[Reading, ...]) -> str:
    """Say what the register says, or else most mentions; a tie decides nothing."""
    registered = next((r.says for r in readings if r.registered), "")
    if registered:
        return f"Danh mục văn bản ghi “{registered}”. {CHECK}"
    ranked = sorted(readings, key=lambda r: -len(r.mentions))
    most, next_most = len(ranked[0].mentions), len(ranked[1].mentions)
    if most == next_most:
        return f"Số chỗ ghi ngang nhau. {CHECK}"
    total = sum(len(reading.mentions) for reading in readings)
    return f"{most} trên {total} chỗ ghi “{ranked[0].says}”. {CHECK}"


def convention(readings: tuple[Reading, ...]) -> str:
    """Say what the issuer's convention is; where it is not known, what most say."""
    numbers = (m.citation.number for reading in readings for m in reading.mentions)
    keys = {number.key for number in numbers if number}
    if len(keys) > 1:
        return majority(readings)
    return f"Quy ước của hệ thống văn bản này là “{keys.pop()}”."
