"""The kinds of pages, a folder each: what it shows as a value, and its markup."""
