"""What exists and who cites whom: works, resolutions, bodies, the whole library."""
