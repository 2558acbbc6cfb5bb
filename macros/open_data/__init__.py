"""Records → files of open data, and the table of what the library publishes."""
