"""Immutable values that everything else passes around; no IO, no engine."""
