"""How well a text of one colour is read on another (WCAG 2.2, 1.4.3)."""

AA = 4.5  # the least for text of any size


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, written #rrggbb: from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, grounds: tuple[str, ...]) -> str:
    """Return *colour*, made darker or lighter until it is read on all *grounds*."""
    end = 0 if _luminance(grounds[0]) > _luminance("#757575") else 255
    for step in range(101):
        mixed = (round(c + (end - c) * step / 100) for c in _channels(colour))
        found = "#" + "".join(f"{channel:02x}" for channel in mixed)
        if all(contrast(found, ground) >= AA for ground in grounds):
            return found
    raise ValueError(grounds)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    low = 0.04045
    return channel / 12.92 if channel <= low else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
