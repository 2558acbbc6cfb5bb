"""Gaps: what the library does not tell, and where each can be mended."""
