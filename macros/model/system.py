"""The parts of the political system."""

from enum import StrEnum


class System(StrEnum):
    """To which part of the political system a body belongs."""

    PARTY = "dang"
    STATE = "nha-nuoc"
    FRONT = "mat-tran-doan-the"
    FORCES = "luc-luong-vu-trang"
    PRESS = "bao-chi"
