"""What several kinds of pages show alike, a folder each: its value, and its markup."""
